import { expect, test } from 'vitest'
import { createClient } from '../../test/client.ts'

test.each([
  [undefined, 1, true, false],
  [{}, 1, true, false],
  [{ key_number: 1 }, 1, true, false],
  [{ key_number: 2 }, 2, false, true],
  [{ key_number: 0 }, 0, true, true],
])('regeneration with %j replaces key %i', async (body, regenerated_key, firstIsNew, secondIsNew) => {
  const { call } = createClient()
  await call(201, 'POST', '/v1/projects', { name: 'keyed' })
  const before = await call(200, 'GET', '/v1/projects/1/api-keys')
  const after = await call(200, 'POST', '/v1/projects/1/api-keys', body)
  expect(after.regenerated_key).toBe(regenerated_key)
  expect(after.api_key !== before.api_key).toBe(firstIsNew)
  expect(after.api_key_2 !== before.api_key_2).toBe(secondIsNew)
  const { regenerated_key: _, ...keys } = after
  expect(await call(200, 'GET', '/v1/projects/1/api-keys')).toEqual(keys)
  expect((await call(200, 'GET', '/v1/projects/1')).api_key).toBe(keys.api_key)
})

test('regeneration of a third key is refused', async () => {
  const { call } = createClient()
  await call(201, 'POST', '/v1/projects', { name: 'keyed' })
  await call(400, 'POST', '/v1/projects/1/api-keys', { key_number: 3 })
})

test('an API key is never repeated', async () => {
  const { call } = createClient()
  await call(201, 'POST', '/v1/projects', { name: 'keyed' })
  const seen = new Set<string>()
  for (let i = 0; i < 20; i++) {
    const { api_key, api_key_2 } = await call(200, 'POST', '/v1/projects/1/api-keys', { key_number: 0 })
    seen.add(api_key).add(api_key_2)
  }
  expect(seen.size).toBe(40)
})
