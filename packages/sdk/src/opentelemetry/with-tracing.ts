/**
 * Spans for calls and attempts, for programs that have `@opentelemetry/api`.
 *
 * @module
 */
import {
  context as active,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api'
import { createLayer, type Decorator, withHeaders } from '../fetch/layer.ts'

/** Options of `withTracing`. */
export interface TracingOptions {
  /** @default the global provider's tracer for `@spice-cloud/sdk` */
  readonly tracer?: Tracer | undefined
}

/**
 * Creates a span for each attempt by the semantic conventions for HTTP clients, and propagates its context. The URL of
 * the span has no query.
 *
 * @example
 * import { SpiceCloud } from '@spice-cloud/sdk'
 * import { withTracing } from '@spice-cloud/sdk/opentelemetry'
 *
 * const spice = new SpiceCloud({ use: [withTracing()] })
 */
export function withTracing({
  tracer = trace.getTracer('@spice-cloud/sdk'),
}: TracingOptions = {}): Decorator {
  return createLayer((exchange, next) => {
    const { method } = exchange.init
    const template = exchange.context?.operation.path
    const url = new URL(exchange.url)
    const resent = (exchange.state.attempts ?? 1) - 1
    const attributes = {
      'http.request.method': method,
      'server.address': url.hostname,
      'server.port': Number(url.port || (url.protocol === 'https:' ? 443 : 80)),
      'url.full': url.origin + url.pathname,
      ...(template ? { 'url.template': template } : {}),
      ...(resent > 0 ? { 'http.request.resend_count': resent } : {}),
    }
    const name = template ? `${method} ${template}` : method
    return tracer.startActiveSpan(name, { kind: SpanKind.CLIENT, attributes }, async (span) => {
      try {
        const headers: Record<string, string> = {}
        propagation.inject(active.active(), headers, {
          set: (carrier, key, value) => {
            carrier[key.toLowerCase()] = value
          },
        })
        const response = await next(withHeaders(exchange, headers))
        span.setAttribute('http.response.status_code', response.status)
        if (response.status >= 400) fail(span, String(response.status))
        return response
      } catch (error) {
        fail(span, error instanceof Error ? error.name : typeof error)
        throw error
      } finally {
        span.end()
      }
    })
  })
}

function fail(span: Span, type: string): void {
  span.setAttribute('error.type', type)
  span.setStatus({ code: SpanStatusCode.ERROR })
}
