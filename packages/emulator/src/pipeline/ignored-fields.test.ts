import { expect, test } from 'vitest'
import { createClient } from '../../test/client.ts'

async function setUp() {
  const client = createClient()
  await client.call(201, 'POST', '/v1/projects', {
    name: 'sales-bi',
    region: 'us-west-2',
    default_alerts: false,
  })
  const ignored = async (method: string, path: string, body?: object) => {
    const response = await client.send(method, path, body)
    return response.headers.get('x-emulator-ignored')
  }
  return { ...client, ignored }
}

const spec = { op: 'GT', threshold: 1 }
const http = { type: 'http', url: 'https://example.com' }

test.each([
  [
    'old fields',
    'PUT',
    '',
    { image: 'spiceai', registry: 'r', node_group: 'g', replicas: 2 },
    'image, registry, node_group',
  ],
  [
    'nested fields',
    'PUT',
    '',
    { resources: { limit: {}, limits: { gpu: '1' } } },
    'resources.limit, resources.limits.gpu',
  ],
  [
    'nothing of a spicepod',
    'PUT',
    '',
    { spicepod: { version: 'v1', kind: 'Spicepod', name: 'a', any: 1 } },
    null,
  ],
  ['nothing of tags', 'PUT', '', { tags: { team: 'sales' } }, null],
  ['known fields', 'PUT', '', { replicas: 2 }, null],
  [
    'items of a union',
    'POST',
    '/monitors',
    { name: 'a', templateId: 'http_5xx', spec, targets: [{ ...http, retries: 3 }] },
    'targets[0].retries',
  ],
  [
    'fields of a reaction',
    'POST',
    '/monitors',
    { name: 'b', templateId: 'http_5xx', spec: { ...spec, query: 'q' } },
    'spec.query',
  ],
  ['query parameters', 'GET', '/deployments?limit=1&page=2', undefined, '?page'],
  [
    'names that no header can contain',
    'PUT',
    '',
    { [`a\r\nb: ä😀${'x'.repeat(90)}😀`]: 1 },
    `a%0D%0Ab%3A%20%C3%A4%F0%9F%98%80${'x'.repeat(90)}?`,
  ],
] as const)('a response header lists %s', async (_, method, path, body, wanted) => {
  const { ignored } = await setUp()
  expect(await ignored(method, `/v1/projects/1${path}`, body)).toBe(wanted)
})

test('the request log lists ignored fields', async () => {
  const { ignored, emulator } = await setUp()
  await ignored('PUT', '/v1/projects/1', { image: 'spiceai' })
  expect(emulator.requests.last()?.ignored).toEqual(['image'])
})
