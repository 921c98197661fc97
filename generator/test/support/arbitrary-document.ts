import fc from 'fast-check'
import type { Json, JsonObject } from '../../src/json.ts'
import { schemas } from './arbitrary-schema.ts'

const id = fc.constantFrom(
  'list',
  'getThing',
  'create_',
  'create',
  'things/list',
  'Things_List',
  'delete',
  'ü',
  '1a',
)
const segment = fc.constantFrom('things', 'Things', 'v1', 'items', 'a-b', 'a b', 'ü', 'constructor')
const schema = fc.oneof(
  { arbitrary: schemas.typed, weight: 3 },
  fc.constantFrom({ $ref: '#/components/schemas/First' }, { $ref: '#/components/schemas/Second' }),
) as fc.Arbitrary<Json>
const plain = fc.constantFrom<Json[]>(
  { type: 'string' },
  { type: 'integer', minimum: 1 },
  { type: 'boolean' },
  { enum: ['a', 'b'] },
  { type: 'array', items: { type: 'integer' }, minItems: 1 },
)
const json = fc.constantFrom('application/json', 'application/vnd.a+json')
const content = fc
  .tuple(
    fc.dictionary(json, fc.record({ schema }), { maxKeys: 2, noNullPrototype: true }),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([kinds, hasText, hasBytes]) => ({
    ...kinds,
    ...(hasText && { 'text/plain': { schema: { type: 'string' } } }),
    ...(hasBytes && { 'application/octet-stream': {} }),
  }))
const response = fc.record({ description: fc.string(), content }, { requiredKeys: ['description'] })
const query = fc.record({
  name: fc.constantFrom('q', 'Q', 'limit', 'a[b]', 'ü', 'toString'),
  in: fc.constantFrom('query', 'header', 'cookie'),
  required: fc.boolean(),
  schema: plain,
}) as fc.Arbitrary<JsonObject>
const operation = fc.record(
  {
    operationId: id,
    tags: fc.array(fc.constantFrom('things', 'Other tag'), { maxLength: 1 }),
    summary: fc.string(),
    deprecated: fc.boolean(),
    parameters: fc.uniqueArray(query, { maxLength: 3, selector: (one) => String(one.name).toLowerCase() }),
    requestBody: fc.record({ required: fc.boolean(), content: fc.constant({ 'application/json': {} }) }),
    responses: fc.dictionary(fc.constantFrom('200', '201', '204', '404', '4XX', 'default'), response, {
      minKeys: 1,
      maxKeys: 3,
      noNullPrototype: true,
    }),
  },
  { requiredKeys: ['responses'] },
)
const path = fc
  .array(fc.tuple(segment, fc.boolean()), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.map(([name, hasId], index) => `/${name}${hasId ? `/{id${index}}` : ''}`).join(''))

/** A document of some operations and schemas, valid except for what it leaves undeclared. */
export const document: fc.Arbitrary<JsonObject> = fc
  .record({
    openapi: fc.constant('3.1.0'),
    info: fc.record({ title: fc.string(), version: fc.constant('1') }),
    paths: fc.dictionary(
      path,
      fc.dictionary(fc.constantFrom('post', 'put', 'delete', 'patch'), operation, {
        minKeys: 1,
        maxKeys: 2,
        noNullPrototype: true,
      }),
      { minKeys: 1, maxKeys: 4, noNullPrototype: true },
    ),
    schemas: fc.dictionary(
      fc.constantFrom('Pet', 'pet', 'Error', 'import', 'List-Of', 'ü', '3D', 'ListResult'),
      schema,
      {
        maxKeys: 4,
        noNullPrototype: true,
      },
    ),
    first: schemas.typed,
    second: schemas.typed,
  })
  .map(({ schemas: others, first, second, ...rest }) => ({
    ...rest,
    components: {
      schemas: { ...others, First: withoutReferences(first), Second: withoutReferences(second) },
    },
  })) as fc.Arbitrary<JsonObject>

/** Loops are another matter. */
function withoutReferences(schema: Json): Json {
  return JSON.parse(JSON.stringify(schema), (key, inner) => (key === '$ref' ? undefined : inner))
}
