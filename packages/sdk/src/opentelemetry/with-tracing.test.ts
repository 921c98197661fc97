import { context, propagation, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { json, refuse, reset } from '../../test/support/server.ts'
import { expectNoSecrets, setup } from '../../test/support/setup.ts'
import { withTracing } from './with-tracing.ts'

const exporter = new InMemorySpanExporter()

beforeAll(() => {
  trace.setGlobalTracerProvider(
    new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] }),
  )
  propagation.setGlobalPropagator(new W3CTraceContextPropagator())
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
})
afterEach(() => exporter.reset())

test('every attempt creates a span, whose context is sent in `traceparent`', async () => {
  const { spice, server } = await setup([refuse(503), json(200, { deployments: [] })], {
    use: [withTracing()],
  })
  await spice.projects.deployments.list(1, { status: 'failed' })
  const [first, second] = exporter.getFinishedSpans()
  const { port } = new URL(server.url)
  expect(first).toMatchObject({
    name: 'GET /v1/projects/{projectId}/deployments',
    kind: 2,
    status: { code: 2 },
  })
  expect(first?.attributes).toEqual({
    'http.request.method': 'GET',
    'server.address': '127.0.0.1',
    'server.port': Number(port),
    'url.full': `${server.url}/v1/projects/1/deployments`,
    'url.template': '/v1/projects/{projectId}/deployments',
    'http.response.status_code': 503,
    'error.type': '503',
  })
  expect(second?.attributes).toMatchObject({
    'http.response.status_code': 200,
    'http.request.resend_count': 1,
  })
  expect(second?.status.code).toBe(0)
  for (const [index, span] of [first, second].entries()) {
    const { traceId, spanId } = span?.spanContext() ?? expect.fail()
    expect(server.requests[index]?.headers.traceparent).toBe(`00-${traceId}-${spanId}-01`)
  }
  expectNoSecrets(
    exporter.getFinishedSpans().map(({ attributes, events, name }) => ({ attributes, events, name })),
  )
})

test('the span of a lost connection contains the name of the error', async () => {
  const { spice, fails } = await setup([reset], { use: [withTracing()] })
  await fails(spice.projects.create({ name: 'sales-bi' }))
  expect(exporter.getFinishedSpans()[0]?.attributes).toMatchObject({ 'error.type': 'ConnectionError' })
})
