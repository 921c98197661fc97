import { operations as infos } from '@spice-cloud/client/operations'
import { examples } from '@spice-cloud/schemas/examples'
import { operations, validators } from '@spice-cloud/schemas/operations'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, expectTypeOf, test } from 'vitest'
import { listen } from '../test/listen.ts'
import { createProject, handlers, listProjects, mock } from './index.ts'

const server = setupServer(...handlers())
beforeAll(() => listen(server))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const origin = 'https://api.spice.ai'
const schemasOf = validators()

/** For each required parameter, at least one of these values is valid. */
const values = ['1', 'name', '3fa85f64-5717-4562-b3fc-2c963f66afa6']

/** Sends the example of an operation. */
async function send(id: string): Promise<Response> {
  const info = infos.find((candidate) => candidate.id === id) ?? expect.fail(`no operation ${id}`)
  const schemas = schemasOf(id) ?? expect.fail(`no validators for ${id}`)
  const fits = (schema: (typeof schemas.path)[string] | undefined) =>
    values.find((text) => [text, Number(text)].some((value) => schema?.safeParse(value).success)) ?? ''
  const path = info.path.replace(/\{([^{}]+)\}/g, (_, name: string) => fits(schemas.path[name]))
  const required = Object.entries(schemas.query).filter(([, parameter]) => parameter.required)
  const query = new URLSearchParams(required.map(([name, { schema }]) => [name, fits(schema)]))
  const body = examples.find((example) => example.id === id)?.body
  const json = { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
  return await fetch(`${origin}${path}?${query}`, {
    method: info.method,
    ...(body === undefined ? {} : json),
  })
}

test.each(operations.map(({ id }) => id))(
  '%s accepts its example and returns a valid response',
  async (id) => {
    const response = await send(id)
    expect(response.status).toBeLessThan(300)
    const schema = schemasOf(id)?.responses[response.status]
    expect(schema, `a schema for ${response.status}`).toBeDefined()
    if (schema === null) expect(await response.text()).toBe('')
    else expect(schema?.safeParse(await response.json())).toMatchObject({ success: true })
  },
)

test.each(operations.map(({ id }) => id))('the error responses of %s match their schemas', async (id) => {
  const make = id.split('.').reduce<object>((node, name) => Reflect.get(node, name), mock)
  const names = Object.keys(make).filter((name) => name !== 'sequence' && name !== 'networkError')
  const documented = Object.keys(schemasOf(id)?.responses ?? {}).filter((status) => status >= '3')
  expect(names).toHaveLength(documented.length)
  for (const name of names) {
    server.use(Reflect.get(make, name)(undefined, { once: true }))
    const response = await send(id)
    expect(documented).toContain(String(response.status))
    const schema = schemasOf(id)?.responses[response.status]
    expect(schema?.safeParse(await response.json())).toMatchObject({ success: true })
  }
})

/** Operations whose response cannot vary: no body, or an empty one. */
const constant = [
  'apps.delete',
  'apps.secrets.delete',
  'docs.get',
  'members.remove',
  'projects.delete',
  'projects.secrets.delete',
]

test.each(operations.map(({ id }) => id))(
  'different seeds vary the response of %s, which stays valid',
  async (id) => {
    const make = id
      .split('.')
      .reduce<object>((node, name) => Reflect.get(node, name), mock) as typeof listProjects
    const bodies = new Set<string>()
    for (const seed of [1, 2, 3, 4]) {
      server.use(make(undefined, { seed }))
      const response = await send(id)
      const text = await response.text()
      const schema = schemasOf(id)?.responses[response.status]
      if (text !== '') expect(schema?.safeParse(JSON.parse(text))).toMatchObject({ success: true })
      bodies.add(text)
    }
    if (constant.includes(id)) expect(bodies.size).toBe(1)
    else expect(bodies.size).toBeGreaterThan(1)
  },
)

test('one seed returns the same response to every request, with distinct ids', async () => {
  server.use(...handlers({ seed: 7 }))
  const read = async () => await (await fetch(`${origin}/v1/projects`)).text()
  expect(await read()).toBe(await read())
  server.use(listProjects({ projects: [{ name: 'a' }, { name: 'b' }] }, { seed: 7 }))
  const { projects } = JSON.parse(await read())
  expect(projects.map(({ name }: { name: string }) => name)).toEqual(['a', 'b'])
  expect(new Set(projects.map((project: { id: number }) => project.id)).size).toBe(2)
})

test('fields that an override omits come from the example', async () => {
  server.use(listProjects({ projects: [{ name: 'sales-bi' }] }))
  const { projects } = await (await fetch(`${origin}/v1/projects`)).json()
  expect(projects).toMatchObject([{ name: 'sales-bi', id: expect.any(Number) }])
})

test('the response to an invalid request is an error in the format of the service', async () => {
  const body = JSON.stringify({ name: 'x' })
  const post = () =>
    fetch(`${origin}/v1/projects`, { method: 'POST', body, headers: { 'content-type': 'application/json' } })
  const rejected = await post()
  expect(rejected.status).toBe(400)
  expect((await rejected.json()).error).toBe('body.name must have at least 4 characters')
  server.use(createProject(undefined, { validate: false }))
  expect((await post()).status).toBe(201)
})

test('documented response headers have names and types, and other headers are allowed', async () => {
  type Given = NonNullable<NonNullable<Parameters<typeof listProjects>[1]>['headers']>
  expectTypeOf<Given['X-RateLimit-Remaining']>().toEqualTypeOf<number | undefined>()
  expectTypeOf<Given['Retry-After']>().toEqualTypeOf<string | undefined>()
  expectTypeOf<{ 'X-RateLimit-Remaining': string }>().not.toExtend<Given>()
  expectTypeOf<{ 'x-request-id': string }>().toExtend<Given>()
  type Failed = NonNullable<NonNullable<Parameters<typeof createProject.conflict>[1]>['headers']>
  expectTypeOf<Failed['X-RateLimit-Remaining']>().toEqualTypeOf<number | undefined>()
  type Sequence = NonNullable<NonNullable<Parameters<typeof listProjects.sequence>[1]>['headers']>
  expectTypeOf<Sequence>().toEqualTypeOf<Given>()

  server.use(listProjects(undefined, { headers: { 'X-RateLimit-Remaining': 0, 'x-request-id': 'a' } }))
  const { headers } = await fetch(`${origin}/v1/projects`)
  expect([headers.get('x-ratelimit-remaining'), headers.get('x-request-id')]).toEqual(['0', 'a'])
})
