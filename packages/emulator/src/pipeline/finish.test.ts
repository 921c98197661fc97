import { expect, test } from 'vitest'
import { createClient } from '../../test/client.ts'

test('`Vary` lists every header that a response depends on', async () => {
  const { send } = createClient()
  const vary = async (path: string, headers = {}, method = 'GET') =>
    (await send(method, path, undefined, headers)).headers.get('vary')
  expect(await vary('/v1/projects')).toBe('origin')
  expect(await vary('/v1/projects', { origin: 'http://localhost:1' })).toBe('origin')
  expect(await vary('/v1/docs')).toBe('accept, origin')
  expect(await vary('/v1/docs', { origin: 'http://localhost:1' })).toBe('accept, origin')
  expect(await vary('/v1/projects', { origin: 'http://localhost:1' }, 'OPTIONS')).toBe(
    'access-control-request-headers, origin',
  )
})

test('HEAD is answered like GET, without a body', async () => {
  const { send } = createClient()
  for (const path of [
    '/v1/projects',
    '/v1/health',
    '/v1/docs',
    '/openapi.json',
    '/v1/projects/9',
    '/_emulator/state',
  ]) {
    const [head, get] = [await send('HEAD', path), await send('GET', path)]
    expect([path, head.status, head.headers.get('content-type')]).toEqual([
      path,
      get.status,
      get.headers.get('content-type'),
    ])
    expect(await head.text()).toBe('')
  }
  const token = await send('HEAD', '/api/oauth/token')
  expect([token.status, token.headers.get('allow')]).toEqual([405, 'POST'])
})
