import { expect, test } from 'vitest'
import { createClient } from '../../test/client.ts'

async function setUp() {
  const client = createClient()
  await client.call(201, 'POST', '/v1/projects', { name: 'holder' })
  return client
}

test('secrets can be set, replaced, listed and deleted, and are always masked', async () => {
  const { call, emulator } = await setUp()
  const secret = {
    id: 1,
    name: 'PG_PASS',
    value: '********',
    created_at: '2026-01-01T00:00:00.000Z',
    updated_at: '2026-01-01T00:00:00.000Z',
  }
  expect(await call(200, 'POST', '/v1/projects/1/secrets', { name: 'PG_PASS', value: 'hunter2' })).toEqual(
    secret,
  )
  emulator.clock.advance(1000)
  const replaced = { ...secret, updated_at: '2026-01-01T00:00:01.000Z' }
  expect(await call(200, 'POST', '/v1/projects/1/secrets', { name: 'PG_PASS', value: 'other' })).toEqual(
    replaced,
  )
  expect(await call(200, 'GET', '/v1/projects/1/secrets/PG_PASS')).toEqual(replaced)
  expect(await call(200, 'GET', '/v1/projects/1/secrets')).toEqual({ secrets: [replaced] })
  await call(204, 'DELETE', '/v1/projects/1/secrets/PG_PASS')
  await call(404, 'DELETE', '/v1/projects/1/secrets/PG_PASS')
  expect(await call(404, 'GET', '/v1/projects/1/secrets/PG_PASS')).toEqual({
    error: 'Secret PG_PASS not found',
  })
})

test('names of secrets are case-sensitive', async () => {
  const { call } = await setUp()
  await call(200, 'POST', '/v1/projects/1/secrets', { name: 'token', value: 'a' })
  await call(200, 'POST', '/v1/projects/1/secrets', { name: 'TOKEN', value: 'b' })
  expect((await call(200, 'GET', '/v1/projects/1/secrets')).secrets).toHaveLength(2)
})

test.each(['1ST', 'A-B', 'A B', '', 'Ä'])('the secret name %j is refused', async (name) => {
  const { call } = await setUp()
  const answer = await call(400, 'POST', '/v1/projects/1/secrets', { name, value: 'x' })
  expect(Object.keys(answer.details.fieldErrors)).toEqual(['name'])
})
