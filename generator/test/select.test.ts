import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDocument } from '../src/document/read-document.ts'
import { buildModel } from '../src/model/build-model.ts'

const root = join(import.meta.dirname, '../..')
const files = {
  /** The Management API, without operation ids. */
  spice: join(root, 'spec/openapi.json'),
  /** All fields of OpenAPI 3.2, with operation ids. */
  example: join(root, 'examples/openapi-3.2/openapi.yaml'),
}
type Name = keyof typeof files

async function select(name: Name, include: readonly string[], exclude: readonly string[] = []) {
  const { document, diagnostics } = await readDocument(files[name], { include, exclude })
  const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message)
  if (document === null) return { operations: [], schemas: [], used: [], errors }
  const { components, ...rest } = document.root as unknown as { components: { schemas?: object } }
  const schemas = new Map(Object.entries(components.schemas ?? {}))
  return {
    operations: buildModel(document)
      .model.operations.map(({ method, path }) => `${method} ${path}`)
      .toSorted(),
    schemas: [...schemas.keys()].toSorted(),
    used: [...findUsed([rest, { ...components, schemas: {} }], schemas)].toSorted(),
    errors,
  }
}

/** The names of the schemas that values refer to, also through other schemas. */
function findUsed(values: readonly unknown[], schemas: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const used = new Set<string>()
  const visit = (value: unknown): void => {
    for (const [, name = ''] of JSON.stringify(value ?? null).matchAll(
      /"#\/components\/schemas\/([^"/]+)"/g,
    )) {
      if (used.has(name)) continue
      used.add(name)
      visit(schemas.get(name))
    }
  }
  for (const value of values) visit(value)
  return used
}

test.each<[Name, string, readonly string[]]>([
  ['spice', 'path:/v1/apps/*/secrets', ['get /v1/apps/{appId}/secrets', 'post /v1/apps/{appId}/secrets']],
  ['spice', 'path:/v1/apps', ['get /v1/apps', 'post /v1/apps']],
  ['spice', 'tag:Regions', ['get /v1/regions']],
  [
    'spice',
    'method:PATCH',
    [
      'patch /v1/clusters/{clusterId}/monitors/{alertId}',
      'patch /v1/members/{memberId}',
      'patch /v1/projects/{projectId}/monitors/{alertId}',
      'patch /v1/projects/{projectId}/reactions/{alertId}',
    ],
  ],
  ['example', 'tag:beta', ['get /events', 'get /frames']],
  ['example', 'operationId:*Images', ['get /images', 'query /images']],
  ['example', 'method:query', ['query /images']],
  ['example', 'method:copy', ['COPY /images/{name}']],
])('of %s, %s includes only its operations, and the schemas that they use', async (name, pattern, wanted) => {
  const found = await select(name, [pattern])
  expect(found.operations).toEqual(wanted)
  expect(found.schemas).toEqual(found.used)
  const all = await select(name, [])
  expect(found.schemas.length).toBeLessThan(all.schemas.length)
  const others = await select(name, [], [pattern])
  expect(others.operations).toEqual(all.operations.filter((operation) => !wanted.includes(operation)))
  expect(others.schemas).toEqual(others.used)
})

test.each<[Name, string, string]>([
  ['spice', 'tag:apps', '; did you mean "tag:Apps"?'],
  ['spice', 'tag:Api Key', '; did you mean "tag:API Keys"?'],
  ['spice', 'path:v1/apps', '; did you mean "path:/v1/apps"?'],
  ['spice', 'path:/v1/apps/{id}', '; did you mean "path:/v1/apps/{appId}"?'],
  ['spice', 'path:/v1/app/**', '; did you mean "path:/v1/apps/**"?'],
  ['spice', 'path:/v1/apps/{appId}/secret/*', '; did you mean "path:/v1/apps/{appId}/secrets/*"?'],
  ['spice', 'method:gets', '; did you mean "method:get"?'],
  ['spice', 'operationId:listApps', ', because none has a value for `operationId`'],
  ['example', 'operationId:findImage', '; did you mean "operationId:findImages"?'],
  [
    'example',
    'operationId:finds*',
    '; did you mean "operationId:findImages" or "operationId:queryImages" or',
  ],
  ['example', 'method:COPYS', '; did you mean "method:COPY"?'],
  ['example', 'tag:liv', '; did you mean "tag:live"?'],
])('of %s, %s matches nothing, and the error lists the nearest values', async (name, pattern, hint) => {
  const [error, ...others] = (await select(name, [pattern])).errors
  expect(error).toContain(`"${pattern}" in \`include\` matches no operation${hint}`)
  expect(others).toEqual([])
  expect((await select(name, [], [pattern])).errors).toEqual([error?.replace('include', 'exclude')])
})
