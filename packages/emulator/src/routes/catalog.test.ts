import { expect, test } from 'vitest'
import { createClient } from '../../test/client.ts'

test('`GET /v1/regions` lists the regions of an environment, and the default', async () => {
  const { call } = createClient()
  const prod = await call(200, 'GET', '/v1/regions')
  expect(prod.default).toBe('us-east-1')
  expect(prod.regions[0]).toEqual({
    name: 'US East (N. Virginia)',
    region: 'us-east-1',
    provider: 'aws',
    providerName: 'AWS',
    isDefault: true,
    disabled: false,
    cname: 'us-east-1-prod-aws-data',
  })
  expect(prod.regions.map(({ region }: { region: string }) => region)).toEqual(['us-east-1', 'us-west-2'])
  expect(await call(200, 'GET', '/v1/regions?env=dev')).toMatchObject({ default: 'dev-us-west-2' })
  await call(400, 'GET', '/v1/regions?env=moon')
})

test('`GET /v1/container-images` lists the images of a channel, and the default', async () => {
  const { call } = createClient()
  expect(await call(200, 'GET', '/v1/container-images')).toMatchObject({
    default: '2.3.2',
    images: expect.arrayContaining([{ name: 'spiceai:2.3.2', tag: '2.3.2', channel: 'stable' }]),
  })
  expect(await call(200, 'GET', '/v1/container-images?channel=enterprise')).toMatchObject({
    default: '2.3.2-enterprise',
  })
})

test('`GET /v1/clusters` lists the clusters of the organization', async () => {
  const { call } = createClient()
  expect((await call(200, 'GET', '/v1/clusters')).clusters).toEqual([
    {
      cluster_name: 'acme-dedicated',
      region: 'us-west-2',
      cloud_provider: 'aws',
      endpoint: 'https://acme-dedicated.acme.spiceai.io',
      created_at: '2026-01-01T00:00:00.000Z',
      updated_at: '2026-01-01T00:00:00.000Z',
    },
  ])
})

test('adoption codes are unique and belong to the organization that the caller expects', async () => {
  const { call } = createClient()
  const code = (status: number, body?: object) => call(status, 'POST', '/v1/instance-adoption-codes', body)
  const first = await code(201, { label: 'rack 7', ttl_seconds: 60, org: 'ACME' })
  expect(first).toEqual({
    code: expect.stringMatching(/^spice_adopt_[0-9a-f]{32}$/),
    org: 'acme',
    expires_at: '2026-01-01T00:01:00.000Z',
  })
  expect((await code(201)).code).not.toBe(first.code)
  await code(400, { ttl_seconds: 0 })
  expect(await code(400, { org: ' ' })).toMatchObject({ code: 'invalid_org_assertion' })
  expect(await code(404, { org: 'others' })).toEqual({ error: 'Organization others not found' })
})
