import { expect, test } from 'vitest'
import { type Parts, withPaths } from '../../test/support/compare.ts'
import { makeRepository } from '../../test/support/repository.ts'

const user = { type: 'object', properties: { id: { type: 'integer' }, name: { type: 'string' } } }
const get = (schema: Parts, rest: Parts = {}) => ({
  get: { responses: { 200: { description: 'ok', content: { 'application/json': { schema } } } }, ...rest },
})
const inline = withPaths({ '/user': get(user), '/owner': get(user) })
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const withSchemas = (document: Parts, schemas: Parts) => ({ ...document, components: { schemas } })

async function compare(old: Parts, next: Parts, actions: readonly Parts[]) {
  const repository = await makeRepository(old)
  const overlay = { overlay: '1.0.0', info: { title: 't', version: '1' }, actions }
  repository.write('overlays/all.yaml', JSON.stringify(overlay))
  repository.commit()
  repository.write('openapi.json', next)
  return { diff: await repository.spicegen('diff'), check: await repository.spicegen('check') }
}

const requireId = { target: '$.paths..[?@.properties.id]', update: { required: ['id'] } }

test('a schema that moved into a component and no longer matches an action is an error', async () => {
  const moved = withSchemas(withPaths({ '/user': get(ref('User')), '/owner': get(user) }), { User: user })
  const { diff, check } = await compare(inline, moved, [requireId])
  expect(diff.error).toContain('overlay-reach-lost: action 0')
  expect(diff.error).toContain('its content is now at #/components/schemas/User')
  expect(check.code).toBe(1)
})

test('a renamed component that no longer matches an action is an error', async () => {
  const actions = [{ target: "$.components.schemas['User', 'Member']", update: { required: ['id'] } }]
  const old = withSchemas(withPaths({ '/user': get(ref('User')), '/owner': get(ref('Member')) }), {
    User: user,
    Member: { ...user, description: 'A member' },
  })
  const next = withSchemas(withPaths({ '/user': get(ref('Account')), '/owner': get(ref('Member')) }), {
    Account: user,
    Member: { ...user, description: 'A member' },
  })
  const { diff } = await compare(old, next, actions)
  expect(diff.error).toContain('its content is now at #/components/schemas/Account')
})

test('a moved schema that another action matches is not reported', async () => {
  const moved = withSchemas(withPaths({ '/user': get(ref('User')), '/owner': get(user) }), { User: user })
  const everywhere = { target: '$.components..[?@.properties.id]', update: { required: ['id'] } }
  const both = withSchemas(inline, { Other: user })
  const { diff } = await compare(both, { ...moved, components: { schemas: { User: user, Other: user } } }, [
    requireId,
    everywhere,
  ])
  expect(diff).toMatchObject({ error: '', out: expect.not.stringContaining('BREAKING') })
})

test('an existing operation that an action no longer matches is a warning', async () => {
  const tagged = (tags: readonly string[]) =>
    withPaths({ '/user': get(user, { tags }), '/owner': get(user, { tags: ['A'] }) })
  const action = { target: "$.paths[?@.get.tags[?@ == 'A']].get", update: { 'x-required-scopes': ['a'] } }
  const { diff, check } = await compare(tagged(['A']), tagged(['B']), [action])
  expect(diff.error).toContain('warning overlay-reach-decreased: action 0')
  expect(diff.error).toContain('matches 1 of 2 locations: it no longer matches #/paths/~1user/get')
  expect(check.error).toContain('overlay-reach-decreased')
})

test('a parameter that has another index is not reported', async () => {
  const parameter = (name: string) => ({ name, in: 'query', schema: { type: 'string' } })
  const withParameters = (...names: readonly string[]) =>
    withPaths({ '/user': get(user, { parameters: names.map(parameter) }) })
  const action = { target: "$..parameters[?@.name == 'a' || @.name == 'c']", update: { description: 'A' } }
  const { diff } = await compare(withParameters('b', 'a', 'c'), withParameters('a', 'b'), [action])
  expect(diff.error).toBe('')
})

test('an operation that the service removed is not reported', async () => {
  const { diff } = await compare(inline, withPaths({ '/owner': get(user) }), [requireId])
  expect(diff.error).toBe('')
})

test('overlays that match nothing do not hide changes', async () => {
  const actions = [{ target: "$.paths['/user'].get", update: { 'x-a': 1 } }]
  const { diff, check } = await compare(inline, withPaths({ '/owner': get(user) }), actions)
  expect(diff.code).toBe(0)
  expect(diff.out).toContain('GET /user')
  expect(diff.error).toContain('warning overlay-target-unmatched-ignored')
  expect(check).toMatchObject({ code: 1, error: expect.stringContaining('error overlay-target-unmatched') })
})
