import { createLayer, type Decorator } from '../fetch/layer.ts'
import type { Logger } from './logger.ts'

/** Warns once for each operation that the document, or a `Deprecation` (RFC 9745) or `Sunset` (RFC 8594) deprecates. */
export function withDeprecations(logger: Pick<Logger, 'warn'>): Decorator {
  const warned = new Set<string>()
  return createLayer(async ({ context }, next) => {
    const response = await next()
    const { id = '', deprecated } = context?.operation ?? {}
    const sunset = readDate(response.headers.get('sunset'))
    if (id && !warned.has(id) && (deprecated || sunset || response.headers.has('deprecation'))) {
      warned.add(id)
      logger.warn(`${id} is deprecated${sunset ? ` and ends on ${sunset}` : ''}`, { operation: id, sunset })
    }
    return response
  })
}

/** Returns only the date, because the header may contain other data of the server. */
function readDate(value: string | null): string | undefined {
  const date = new Date(value ?? Number.NaN)
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10)
}
