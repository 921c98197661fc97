import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import type { Diagnostic } from '../src/diagnostics.ts'
import { getAt } from '../src/document/pointer.ts'
import { readDocument } from '../src/document/read-document.ts'
import type { Document } from '../src/document/types.ts'
import { isJsonObject, type Json, type JsonObject } from '../src/json.ts'
import { buildModel } from '../src/model/build-model.ts'

/** Compares the Management API's document, with our overlays, with the known facts about the service. */

const spec = fileURLToPath(new URL('../../spec/', import.meta.url))
const methods = ['get', 'put', 'post', 'patch', 'delete']

let document: Document
let diagnostics: readonly Diagnostic[]
let operations: readonly { readonly name: string; readonly operation: JsonObject }[]

const object = (value: Json | undefined): JsonObject => (isJsonObject(value) ? value : {})
const at = (pointer: string): Json | undefined => getAt(document.root, pointer)

/** The target of a reference, or the value itself. */
function follow(value: Json | undefined): JsonObject {
  const { $ref } = object(value)
  return typeof $ref === 'string' ? object(at($ref)) : object(value)
}

beforeAll(async () => {
  const overlays = (await readdir(join(spec, 'overlays')))
    .toSorted()
    .map((name) => join(spec, 'overlays', name))
  const read = await readDocument(join(spec, 'openapi.json'), { overlays })
  diagnostics = read.diagnostics
  if (read.document === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  document = read.document
  operations = Object.entries(object(document.root.paths)).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = object(item)[method]
      return isJsonObject(operation) ? [{ name: `${method} ${path}`, operation }] : []
    }),
  )
})

test('every overlay matches, and the only warning is the one that the config ignores', () => {
  expect(diagnostics.map(({ code }) => code)).toEqual(['nullable-in-3.1'])
})

test('every operation has the expected name', () => {
  const ids = buildModel(document).model.operations.map(({ name }) => name.id)
  const ofProject = [
    ...['list', 'create', 'get', 'update', 'delete', 'metrics.get', 'apiKeys.get', 'apiKeys.regenerate'],
    ...['deployments.list', 'deployments.create', 'deployments.get', 'deployments.logs'],
    ...['secrets.list', 'secrets.set', 'secrets.get', 'secrets.delete'],
  ]
  const alerts = ['list', 'create', 'get', 'update', 'delete']
  // Names are stable, so the document may only add some.
  expect(ids).toEqual(
    expect.arrayContaining([
      ...ofProject.flatMap((name) => [`apps.${name}`, `projects.${name}`]),
      ...['forks.list', 'forks.create', 'repository.connect', 'pause', 'resume'].map(
        (name) => `projects.${name}`,
      ),
      ...['instances.list', 'instances.logs'].map((name) => `projects.${name}`),
      ...alerts.flatMap((name) => [
        `projects.monitors.${name}`,
        `projects.reactions.${name}`,
        `clusters.monitors.${name}`,
      ]),
      ...['list', 'add', 'get', 'update', 'remove'].map((name) => `members.${name}`),
      ...[
        'orgs.list',
        'clusters.list',
        'regions.list',
        'containerImages.list',
        'limits.get',
        'health.check',
        'docs.get',
      ],
      'instanceAdoptionCodes.create',
    ]),
  )
})

/** As the service documents it: operations by what their `method path` matches, the first that does. */
const scopes: readonly (readonly [RegExp, string | null])[] = [
  [/\/(health|docs)$/, null],
  [/^get .*\/deployments/, 'deployments:read'],
  [/^post .*\/deployments$/, 'deployments:write'],
  [/^get .*\/secrets/, 'secrets:read'],
  [/^(post|delete) .*\/secrets/, 'secrets:write'],
  [/^get .*\/monitors/, 'monitors:read'],
  [/^(post|patch|delete) .*\/monitors/, 'monitors:write'],
  [/^get .*\/reactions/, 'reactions:read'],
  [/^(post|patch|delete) .*\/reactions/, 'reactions:write'],
  [/^get .*\/members/, 'members:read'],
  [/^(post|patch) .*\/members/, 'members:write'],
  [/^delete .*\/members/, 'members:delete'],
  [/^delete \/v1\/(projects|apps)\/\{\w+\}$/, 'apps:delete'],
  [/^(post|put) /, 'apps:write'],
  [/^get /, 'apps:read'],
]

test('every operation has its documented scope', () => {
  // A new operation that no rule reaches is reported when code is generated (`expect` in the config).
  const ruled = operations.filter(({ operation }) => operation['x-required-scopes'] !== undefined)
  expect(ruled.length).toBeGreaterThanOrEqual(67)
  const want = ruled.map(({ name }) => {
    const scope = scopes.find(([pattern]) => pattern.test(name))?.[1]
    return [name, scope === null ? [] : [scope]]
  })
  expect(ruled.map(({ name, operation }) => [name, operation['x-required-scopes']])).toEqual(want)
})

/** The service's documentation of each list, by the name of its envelope. */
const byId = { after: { parameter: 'after_id', property: 'id' } }
const paging: Record<string, { readonly pagination: JsonObject; readonly limit: JsonObject }> = {
  projects: { pagination: byId, limit: { minimum: 1, maximum: 1000, default: 1000 } },
  apps: { pagination: byId, limit: { minimum: 1, maximum: 1000, default: 1000 } },
  deployments: { pagination: {}, limit: { minimum: 1, maximum: 100, default: 20 } },
}
/** Documents disagree: a server may return the whole list, or 20 items. */
const undocumented = {
  pagination: { defaultLimit: 20 } as JsonObject,
  limit: { minimum: 1, maximum: 100 },
}

test('only the configuration of a project has an alternative scope', () => {
  const named = operations.flatMap(({ name, operation }) => {
    const scopes = operation['x-alternative-scopes']
    return scopes === undefined ? [] : [[name.replace('/apps/{appId}', '/projects/{projectId}'), scopes]]
  })
  expect(new Set(named.map((one) => JSON.stringify(one)))).toEqual(
    new Set([
      '["get /v1/projects/{projectId}",["config:read"]]',
      '["put /v1/projects/{projectId}",["config:write"]]',
    ]),
  )
  expect(named).toHaveLength(4)
})

test('every list is paged by parameters that exist', () => {
  let paged = 0
  for (const { name, operation } of operations) {
    const schema = object(getAt(operation, '#/responses/200/content/application~1json/schema'))
    const lists = Object.entries(object(schema.properties)).filter(
      ([, property]) => object(property).items !== undefined,
    )
    const isList = lists.length === 1 && /^get .*[^}]$/.test(name) && !name.endsWith('/logs')
    const items = lists[0]?.[0] ?? ''
    if (!isList) {
      expect(operation['x-pagination'], name).toBeUndefined()
      continue
    }
    // A new list that no rule reaches is reported when code is generated (`expect` in the config).
    if (operation['x-pagination'] === undefined) continue
    paged += 1
    const { pagination, limit } = paging[items] ?? undocumented
    expect(operation['x-pagination'], name).toEqual({ items, ...pagination })
    expect(schema.required, name).toEqual([items])
    const parameters = Array.isArray(operation.parameters) ? operation.parameters.map(follow) : []
    const named = (wanted: string) => parameters.filter((each) => each.name === wanted)
    expect(
      named('limit').map(({ schema }) => schema),
      name,
    ).toEqual([{ type: 'integer', ...limit }])
    expect(named('offset'), name).toMatchObject([{ schema: { default: 0 } }])
    expect(named('after_id'), name).toHaveLength(pagination.after ? 1 : 0)
  }
  expect(paged).toBeGreaterThanOrEqual(16)
})

test('every error has a body, and every possible error is declared', () => {
  for (const { name, operation } of operations) {
    const responses = object(operation.responses)
    const statuses = Object.keys(responses)
    for (const status of statuses.filter((each) => Number(each) >= 400)) {
      const schema = getAt(follow(responses[status]), '#/content/application~1json/schema')
      expect(schema, `${name} ${status}`).toEqual({ $ref: '#/components/schemas/ApiError' })
    }
    const isPublic = Array.isArray(operation.security) && operation.security.length === 0
    const want = [
      ...(isPublic ? [] : ['400', '401', '403', '429']),
      ...(operation.requestBody ? ['413'] : []),
      '500',
      '503',
    ]
    expect(statuses, name).toEqual(expect.arrayContaining(want))
    expect(statuses.includes('413'), name).toBe(operation.requestBody !== undefined)
  }
})

test('the known error codes are listed, and others are accepted', () => {
  expect(at('#/components/schemas/ApiError/properties/code/anyOf')).toEqual([
    { $ref: '#/components/schemas/ApiErrorCode' },
    { type: 'string' },
  ])
  const codes = at('#/components/schemas/ApiErrorCode/enum')
  const description = String(at('#/components/schemas/ApiErrorCode/description'))
  expect(codes).toEqual([...new Set(description.match(/(?<=`)\w+(?=`)/g))].toSorted())
})

test('required properties are declared and listed once, and are not nullable in responses', () => {
  const visit = (value: Json | undefined, path: string): void => {
    if (typeof value !== 'object' || value === null) return
    if (isJsonObject(value) && Array.isArray(value.required) && isJsonObject(value.properties)) {
      expect(new Set(value.required).size, path).toBe(value.required.length)
      for (const name of value.required) {
        const property = value.properties[String(name)]
        expect(property, `${path} ${name}`).toBeDefined()
        if (path.includes('/responses/'))
          expect(object(property).type, `${path} ${name}`).not.toContain('null')
      }
    }
    for (const [key, child] of Object.entries(value)) visit(child, `${path}/${key}`)
  }
  visit(document.root, '')
})

test('the types describe projects and deployments correctly', () => {
  for (const name of ['Project', 'ProjectWithConfig']) {
    expect(at(`#/components/schemas/${name}/required`)).toEqual(expect.arrayContaining(['id', 'name']))
    expect(at(`#/components/schemas/${name}/required`)).not.toContain('description')
    expect(at(`#/components/schemas/${name}/properties/description/type`)).toEqual(['string', 'null'])
  }
  expect(at('#/components/schemas/Deployment/required')).toContain('status')
  expect(at('#/components/schemas/Deployment/properties/status/enum')).toContain('in_progress')
  expect(at('#/components/schemas/Deployment/properties/error_code/enum')).toContain(null)
})

test('only operations that can be repeated safely are idempotent', () => {
  const named = operations
    .filter(({ operation }) => operation['x-idempotent'] === true)
    .map(({ name }) => name)
  expect(named.filter((name) => name.startsWith('post '))).toEqual([
    'post /v1/apps/{appId}/secrets',
    'post /v1/projects/{projectId}/secrets',
  ])
  expect(named.filter((name) => !/^(post|patch) /.test(name))).toEqual([])
  expect(
    operations.every(({ name, operation }) => !name.startsWith('patch ') || operation['x-idempotent']),
  ).toBe(true)
})
