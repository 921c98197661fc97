import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Parts, withPaths } from '../../test/support/compare.ts'
import { makeRepository } from '../../test/support/repository.ts'

const user = { type: 'object', properties: { id: { type: 'integer' }, name: { type: 'string' } } }
const tree = (name: string) => ({
  type: 'object',
  properties: { id: { type: 'integer' }, children: { type: 'array', items: ref(name) } },
})
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const get = (schema: Parts) => ({
  get: { responses: { 200: { description: 'ok', content: { 'application/json': { schema } } } } },
})
const withSchemas = (paths: Parts, schemas: Parts) => ({ ...withPaths(paths), components: { schemas } })
const schemaOf = (path: string) =>
  `$.paths['${path}'].get.responses['200'].content['application/json'].schema`

async function move(old: Parts, next: Parts, actions: string) {
  const repository = await makeRepository(old)
  const text = `# Why.\noverlay: 1.0.0\ninfo: { title: t, version: '1' }\nactions:\n${actions}\n`
  repository.write('overlays/all.yaml', text)
  await repository.spicegen('generate')
  repository.commit()
  repository.write('openapi.json', next)
  const { error, out } = await repository.spicegen('diff', '--move-overlays')
  const now = repository.read('overlays/all.yaml')
  const { code } = await repository.spicegen('generate')
  return { error, out, code, isSame: now === text, now, actions: parse(now).actions as readonly Parts[] }
}

const required = 'update: { required: [id] }'

test.each([
  [
    'a schema that moved into a component',
    withPaths({ '/user': get(user) }),
    withSchemas({ '/user': get(ref('User')) }, { User: { ...user, description: 'A user.' } }),
    `  - target: ${schemaOf('/user')}\n    ${required}`,
    ['$.components.schemas.User'],
  ],
  [
    'a schema that two operations now share',
    withPaths({ '/user': get(user), '/owner': get(user) }),
    withSchemas({ '/user': get(ref('User')), '/owner': get(ref('User')) }, { User: user }),
    `  - target: $.paths..[?@.properties.id]\n    ${required}`,
    ['$.components.schemas.User'],
  ],
  [
    'one of two schemas',
    withPaths({ '/user': get(user), '/owner': get(user) }),
    withSchemas({ '/user': get(ref('User')), '/owner': get(user) }, { User: user }),
    `  # Always there.\n  - target: "$.paths..[?@.properties.id]"\n    ${required}\n  - { target: $.info, update: { x-a: 1 } }`,
    ['$.paths..[?@.properties.id]', '$.components.schemas.User', '$.info'],
  ],
  [
    'a property whose schema, and the schema around it, moved',
    withPaths({ '/user': get({ type: 'object', properties: { owner: user } }) }),
    withSchemas(
      { '/user': get(ref('Account')) },
      { Account: { type: 'object', properties: { owner: ref('User') } }, User: user },
    ),
    `  - target: ${schemaOf('/user')}.properties.owner\n    ${required}`,
    ['$.components.schemas.User'],
  ],
  [
    'a renamed component that refers to itself',
    withSchemas({ '/tree': get(ref('Tree')) }, { Tree: tree('Tree') }),
    withSchemas({ '/tree': get(ref('Tree-Node')) }, { 'Tree-Node': tree('Tree-Node') }),
    `  - target: $.components.schemas.Tree\n    ${required}`,
    ["$.components.schemas['Tree-Node']"],
  ],
  [
    'a response that moved into a component',
    withPaths({ '/user': get(user) }),
    {
      ...withPaths({ '/user': { get: { responses: { 200: { $ref: '#/components/responses/User' } } } } }),
      components: { responses: { User: get(user).get.responses[200] } },
    },
    `  - target: ${schemaOf('/user')}\n    ${required}`,
    ["$.components.responses.User.content['application/json'].schema"],
  ],
  [
    'a path whose parameter was renamed',
    withPaths({ '/users/{a}': get(user) }),
    withPaths({ '/users/{b}': get(user) }),
    `  - target: ${schemaOf('/users/{a}')}\n    ${required}`,
    [schemaOf('/users/{b}')],
  ],
])('`--move-overlays` follows %s', async (_, old, next, actions, targets) => {
  const result = await move(old, next, actions)
  expect(result.error).toMatch(/overlays\/all\.yaml: action 0 now targets \$/)
  expect(result.error).not.toContain('overlay-')
  expect(result.actions.map(({ target }) => target)).toEqual(targets)
  expect(result).toMatchObject({ code: 0, out: expect.not.stringMatching(/^BREAKING/m) })
  expect(result.now).toContain('# Why.')
})

test.each([
  [
    'another operation uses the component too',
    withPaths({ '/user': get(user), '/owner': get(user) }),
    withSchemas({ '/user': get(ref('User')), '/owner': get(ref('User')) }, { User: user }),
    `  - target: $.paths['/user']..[?@.properties.id]\n    ${required}`,
  ],
  [
    'its content changed',
    withPaths({ '/user': get(user) }),
    withSchemas({ '/user': get(ref('User')) }, { User: { ...user, minProperties: 2 } }),
    `  - target: $.paths..[?@.properties.id]\n    ${required}`,
  ],
  [
    'two new components have its content',
    withSchemas({ '/user': get(ref('User')) }, { User: user }),
    withSchemas({ '/user': get(ref('A')) }, { A: user, B: user }),
    `  - target: $.components.schemas.User\n    ${required}`,
  ],
  [
    'the action would have to be copied but defines an anchor',
    withPaths({ '/user': get(user), '/owner': get(user) }),
    withSchemas({ '/user': get(ref('User')), '/owner': get(user) }, { User: user }),
    '  - target: "$.paths..[?@.properties.id]"\n    update: { required: &required [id] }',
  ],
])('`--move-overlays` does not change a target if %s', async (_, old, next, actions) => {
  const result = await move(old, next, actions)
  expect(result.isSame).toBe(true)
  expect(result.error).toContain('overlay-reach-lost')
})

test('`--move-overlays` edits an overlay in JSON', async () => {
  const repository = await makeRepository(withPaths({ '/user': get(user), '/owner': get(user) }))
  const action = { target: '$.paths..[?@.properties.id]', update: { required: ['id'] } }
  repository.write('overlays/all.json', {
    overlay: '1.0.0',
    info: { title: 't', version: '1' },
    actions: [action],
  })
  repository.commit()
  repository.write(
    'openapi.json',
    withSchemas({ '/user': get(ref('User')), '/owner': get(user) }, { User: user }),
  )
  await repository.spicegen('diff', '--move-overlays')
  expect(JSON.parse(repository.read('overlays/all.json')).actions).toEqual([
    action,
    { ...action, target: '$.components.schemas.User' },
  ])
})
