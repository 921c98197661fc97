import { examples } from '@spice-cloud/schemas/examples'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createDeployed, type TestClient } from '../test/client.ts'
import { expectDocumented } from '../test/documented.ts'
import { documentOperations } from './spec.ts'

// Everything here comes from the document: a new operation is tested without anyone writing a test.
const operations = documentOperations.map(({ info }) => [info.id, info] as const)
const bodies = new Map(examples.map(({ id, body }) => [id, body]))

/** A deployed project with one of everything below it, and where each is found. */
async function furnish(): Promise<{ client: TestClient; places: Record<string, string> }> {
  const client = await createDeployed()
  const { call } = client
  await call(200, 'POST', '/v1/projects/1/secrets', { name: 'PG_PASS', value: 'x' })
  await call(201, 'POST', '/v1/members', { username: 'grace' })
  const spec = { op: 'GT', threshold: 1 }
  const monitor = await call(201, 'POST', '/v1/projects/1/monitors', {
    name: 'monitor',
    templateId: 'http_5xx',
    spec,
  })
  const reaction = await call(201, 'POST', '/v1/projects/1/reactions', {
    name: 'reaction',
    templateId: 'task_history_error',
    spec,
  })
  const watch = await call(201, 'POST', '/v1/clusters/acme-dedicated/monitors', {
    name: 'watch',
    templateId: 'cluster_cpu',
    spec,
  })
  return {
    client,
    places: {
      projectId: '1',
      appId: '1',
      deploymentId: '1',
      secretName: 'PG_PASS',
      instanceName: 'sales-bi-1-0',
      memberId: '2',
      clusterId: 'acme-dedicated',
      'projects.monitors': monitor.id,
      'projects.reactions': reaction.id,
      'clusters.monitors': watch.id,
    },
  }
}

async function ask({ send }: TestClient, method: string, path: string, body: unknown): Promise<number> {
  const response = await send(method, path, method === 'GET' ? undefined : body)
  const text = await response.text()
  expect(response.status, text).toBeLessThan(500)
  expectDocumented(method, path, response.status, text === '' ? undefined : JSON.parse(text))
  return response.status
}

test.each(operations)('%s finds existing items', async (id, { method, path }) => {
  const { client, places } = await furnish()
  const resource = id.slice(0, id.lastIndexOf('.'))
  // An operation that the document gained may need things that nobody here knows how to make.
  let isKnown = true
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = places[name] ?? places[resource]
    isKnown &&= value !== undefined
    return value ?? '1'
  })
  const status = await ask(client, method, filled, bodies.get(id))
  if (isKnown && (method === 'GET' || method === 'DELETE')) expect(status).toBeLessThan(300)
})

test.each(operations)(
  '%s returns only documented responses, even for random requests',
  async (id, { method, path }) => {
    const { client } = await furnish()
    const value = fc.oneof(
      fc.constant('1'),
      fc.constant('PG_PASS'),
      fc.string({ minLength: 1, unit: 'grapheme' }),
    )
    const body = fc.oneof(fc.constant(bodies.get(id)), fc.jsonValue(), fc.string())
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 4, maxLength: 4 }), body, async (values, sent) => {
        const filled = path.replace(/\{\w+\}/g, () => encodeURIComponent(values.pop() ?? '1'))
        if (/\/\.{1,2}(\/|$)/.test(filled)) return
        await ask(client, method, filled, sent)
      }),
      { numRuns: 25 },
    )
  },
)
