import { createProjectDeployment, deleteProject, listProjects, setProjectSecret } from '@spice-cloud/client'
import { expect, test } from 'vitest'
import { json, project, refuse } from '../../test/support/server.ts'
import { setup } from '../../test/support/setup.ts'
import { personalAccessToken } from './credential.ts'
import { includesScope, missingScopes, requiredScopes } from './scopes.ts'

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const jwt = (payload: object) => `${encode({ alg: 'HS256' })}.${encode(payload)}.signature`

test.each([
  ['*', 'members:delete', true],
  ['apps:read', 'apps:read', true],
  ['apps:write', 'apps:read', true],
  ['apps:delete', 'apps:write', true],
  ['apps:delete', 'apps:read', true],
  ['apps:read', 'apps:write', false],
  ['apps:write', 'apps:delete', false],
  ['apps:delete', 'members:read', false],
  ['apps', 'apps:read', false],
  ['apps:new', 'apps:read', false],
])('%s includes %s: %s', (granted, required, included) => {
  expect(includesScope(granted, required)).toBe(included)
})

test('`requiredScopes()` leaves out scopes that another scope includes', () => {
  expect(requiredScopes(listProjects, createProjectDeployment)).toEqual(['apps:read', 'deployments:write'])
  expect(requiredScopes(listProjects, deleteProject, setProjectSecret)).toEqual([
    'apps:delete',
    'secrets:write',
  ])
  expect(requiredScopes(listProjects.operation)).toEqual(['apps:read'])
  expect(requiredScopes()).toEqual([])
  expect(missingScopes(['apps:read', 'members:read'], ['apps:write'])).toEqual(['members:read'])
})

test('a call fails before it is sent if the JWT lacks a scope of the operation', async () => {
  const credential = personalAccessToken(jwt({ scopes: ['apps:read', 'deployments:read'] }))
  const { spice, server, fails } = await setup([project], { credential })
  expect(await fails(spice.projects.deployments.create(1))).toMatchObject({
    name: 'ScopeError',
    message: 'POST /v1/projects/1/deployments was not sent: the token lacks the scope deployments:write',
    required: ['deployments:write'],
    granted: ['apps:read', 'deployments:read'],
    missing: ['deployments:write'],
    operation: 'projects.deployments.create',
  })
  expect(server.requests).toHaveLength(0)
  await spice.projects.get(1)
  expect(server.requests).toHaveLength(1)
})

test('a call is sent if the JWT has an alternative scope of the operation', async () => {
  const credential = personalAccessToken(jwt({ scopes: ['config:read'] }))
  const { spice, server, fails } = await setup([project], { credential })
  await spice.projects.get(1)
  expect(server.requests).toHaveLength(1)
  expect(await fails(spice.projects.update(1, {}))).toMatchObject({
    name: 'ScopeError',
    missing: ['apps:write'],
  })
})

test.each([
  ['that lists no scopes', jwt({ sub: 'me' })],
  ['whose scopes are not strings', jwt({ scopes: [1] })],
  ['whose payload is malformed', 'a.%%%.c'],
  ['that is not a JWT', 'opaque-token'],
])('a call with a token %s is sent without a check of scopes', async (_, token) => {
  const { spice, server } = await setup([json(202, { id: 1 })], { credential: personalAccessToken(token) })
  await spice.projects.deployments.create(1)
  expect(server.requests).toHaveLength(1)
})

test('the check reads scopes from one string, and `checkScopes: false` disables it', async () => {
  const credential = personalAccessToken(jwt({ scope: 'apps:read members:read' }))
  const { spice, server, fails } = await setup([json(202, { id: 1 })], { credential })
  expect((await fails(spice.projects.deployments.create(1))).name).toBe('ScopeError')
  await spice.withOptions({ checkScopes: false }).projects.deployments.create(1)
  expect(server.requests).toHaveLength(1)
})

test('the error of a 403 names the scope that the operation requires', async () => {
  const denied = json(403, { error: 'Not allowed', code: 'insufficient_scope' })
  const { spice, fails } = await setup([denied, refuse(403)])
  expect(await fails(spice.projects.deployments.create(1))).toMatchObject({
    name: 'PermissionError',
    code: 'insufficient_scope',
    requiredScopes: ['deployments:write'],
    message:
      'POST /v1/projects/1/deployments failed with 403 (insufficient_scope): Not allowed. It needs the scope deployments:write. Use a credential with that scope.',
  })
})
