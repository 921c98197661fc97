import { expect, test } from 'vitest'
import { createClient } from '../../test/client.ts'
import { knownScopes } from '../rules/known-scopes.ts'
import { documentOperations } from '../spec.ts'

const limited = (scopes: readonly string[]) => {
  const client = createClient()
  return client.as(client.emulator.tokens.createPersonalAccessToken({ user: 'ada', org: 'acme', scopes }))
}

test('the error `insufficient_scope` names the missing scope', async () => {
  expect(await limited(['apps:read'])(403, 'POST', '/v1/projects', { name: 'mine' })).toEqual({
    error: 'Insufficient scope. Required: apps:write',
    code: 'insufficient_scope',
  })
})

test('a write scope includes its read scope, a delete scope includes both, and no scope includes another family', async () => {
  await limited(['apps:write'])(200, 'GET', '/v1/projects')
  await limited(['apps:write'])(403, 'DELETE', '/v1/projects/1')
  await limited(['apps:delete'])(201, 'POST', '/v1/projects', { name: 'mine' })
  await limited(['apps:delete'])(404, 'DELETE', '/v1/projects/1')
  await limited(['members:delete'])(403, 'GET', '/v1/projects')
  await limited(['*'])(200, 'GET', '/v1/members')
  await limited([])(403, 'GET', '/v1/projects')
})

test('the config scopes allow reading and updating a project, like the scopes of apps', async () => {
  const { call, as, emulator } = createClient()
  await call(201, 'POST', '/v1/projects', { name: 'mine' })
  const withScopes = (...scopes: readonly string[]) =>
    as(emulator.tokens.createPersonalAccessToken({ user: 'ada', org: 'acme', scopes }))
  for (const path of ['/v1/projects/1', '/v1/apps/1']) {
    await withScopes('config:read')(200, 'GET', path)
    await withScopes('config:read')(403, 'PUT', path, { replicas: 2 })
    await withScopes('config:write')(200, 'GET', path)
    await withScopes('config:write')(200, 'PUT', path, { replicas: 2 })
    await withScopes('config:write')(403, 'DELETE', path)
  }
  await withScopes('config:write')(403, 'GET', '/v1/projects')
})

test('an update of a monitor requires the admin role in addition to the scope, and an update of a reaction does not', async () => {
  const uuid = '00000000-0000-4000-8000-000000000000'
  const body = { status: 'disabled' }
  const { emulator, as } = createClient({
    seed: {
      organizations: [
        {
          name: 'acme',
          members: [
            { username: 'ada', roles: ['admin'] },
            { username: 'mia', roles: ['member'] },
          ],
        },
      ],
    },
  })
  const by = (user: string, scopes: string[]) =>
    as(emulator.tokens.createPersonalAccessToken({ user, org: 'acme', scopes }))
  const member = by('mia', ['monitors:write', 'reactions:write'])
  for (const path of ['projects/1', 'clusters/none']) {
    expect(await member(403, 'PATCH', `/v1/${path}/monitors/${uuid}`, body)).toMatchObject({
      code: 'forbidden',
    })
    await by('ada', ['monitors:write'])(404, 'PATCH', `/v1/${path}/monitors/${uuid}`, body)
    expect(await by('ada', ['apps:write'])(403, 'PATCH', `/v1/${path}/monitors/${uuid}`, body)).toMatchObject(
      {
        code: 'insufficient_scope',
      },
    )
  }
  await member(404, 'PATCH', `/v1/projects/1/reactions/${uuid}`, body)
  await member(404, 'DELETE', `/v1/projects/1/monitors/${uuid}`)
})

// From the document: a new operation is tested here without anyone writing a test.
const scoped = documentOperations.filter(({ info }) => (info.scopes ?? []).length > 0)

test.each(scoped.map(({ info }) => [info.id, info] as const))('%s requires its scope', async (_, info) => {
  const enough = [...(info.scopes ?? []), ...(info.alternativeScopes ?? [])]
  const families = enough.map((scope) => scope.split(':')[0])
  const others = knownScopes.filter((scope) => scope !== '*' && !families.includes(scope.split(':')[0]))
  const path = info.path.replace(/\{\w+\}/g, '1')
  expect(await limited(others)(403, info.method, path)).toMatchObject({ code: 'insufficient_scope' })
})
