import { expect, test } from 'vitest'
import type { JsonObject } from '../../json.ts'
import { documentFromValue } from '../from-value.ts'
import { getAt } from '../pointer.ts'

const build = (rest: JsonObject, openapi = '3.1.0') =>
  documentFromValue({ openapi, info: { title: 'Pets', version: '1' }, paths: {}, ...rest })

const schemas = (members: JsonObject) => build({ components: { schemas: members } })

test('every unresolved reference is reported with an overlay action that fixes it', async () => {
  const { document, diagnostics } = await build({
    paths: {
      '/pets': {
        get: {
          parameters: [
            { $ref: '#/components/parameters/Limit' },
            { in: 'query', name: 'sort', schema: { $ref: '#/paths/~1pets/get/parameters/0/schema' } },
          ],
          responses: { 404: { $ref: '#/components/responses/NotFound' } },
        },
      },
    },
    components: {
      schemas: { Pet: { properties: { owner: { $ref: '#/components/schemas/Ownr' } } }, Owner: {} },
    },
  })
  expect(document).toBeNull()
  expect(diagnostics.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
    'ref-unresolved #/paths/~1pets/get/parameters/0/$ref',
    'ref-unresolved #/paths/~1pets/get/parameters/1/schema/$ref',
    'ref-unresolved #/paths/~1pets/get/responses/404/$ref',
    'ref-unresolved #/components/schemas/Pet/properties/owner/$ref',
  ])
  expect(diagnostics[3]?.message).toContain('did you mean "#/components/schemas/Owner"?')
  expect(diagnostics[0]?.help).toContain(`{"target":"$['components']","update":{"parameters":{"Limit":{}}}}`)
  expect(diagnostics[1]?.help).toContain(
    `{"target":"$['paths']['/pets']['get']['parameters'][0]","update":{"schema":{}}}`,
  )
})

test.each([
  ['#/components/schemas/a.b-c_d', 'a.b-c_d'],
  ['#/components/schemas/a~1b', 'a/b'],
  ['#/components/schemas/a~0b', 'a~b'],
  ['#/components/schemas/%7Bid%7D', '{id}'],
  ['#/components/schemas/a%20b', 'a b'],
  ['#/components/schemas/__proto__', '__proto__'],
  ['#anchored', 'Anchored'],
])('the reference %s resolves to the schema %s', async (reference, name) => {
  const members = JSON.parse('{"__proto__": {"title": "__proto__"}}') as Record<string, JsonObject>
  for (const each of ['a.b-c_d', 'a/b', 'a~b', '{id}', 'a b']) members[each] = { title: each }
  members.Anchored = { $anchor: 'anchored', title: 'Anchored' }
  members.From = { $ref: reference }
  const { document, diagnostics } = await schemas(members)
  expect(diagnostics).toEqual([])
  const from = getAt(document?.root ?? null, '#/components/schemas/From/$ref')
  expect(getAt(document?.root ?? null, `${String(from)}/title`)).toBe(name)
})

test.each([
  '#/components/schemas/toString',
  '#/components/schemas/A/required/length',
  '#/constructor/prototype',
  '#nowhere',
])('the reference %s does not resolve', async (reference) => {
  const { diagnostics } = await schemas({ A: { required: ['x'] }, B: { $ref: reference } })
  expect(diagnostics).toMatchObject([{ code: 'ref-unresolved', pointer: '#/components/schemas/B/$ref' }])
})

test('a target deep inside the document is lifted into components, and its old location refers to it', async () => {
  const { document, diagnostics } = await build({
    paths: {
      '/a/{id}': {
        get: {
          responses: {
            200: { description: '', content: { 'application/json': { schema: { type: 'string' } } } },
          },
        },
      },
    },
    components: {
      schemas: {
        Pet: {
          properties: { tag: { type: 'object', properties: { name: { $ref: '#/components/schemas/Pet' } } } },
        },
        Tags: { type: 'array', items: { $ref: '#/components/schemas/Pet/properties/tag' } },
        Text: {
          not: { $ref: '#/paths/~1a~1%7Bid%7D/get/responses/200/content/application~1json/schema' },
        },
      },
    },
  })
  expect(diagnostics).toEqual([])
  expect(document?.root.components).toEqual({
    schemas: {
      Pet: { properties: { tag: { $ref: '#/components/schemas/PetTag' } } },
      Tags: { type: 'array', items: { $ref: '#/components/schemas/PetTag' } },
      Text: { not: { $ref: '#/components/schemas/AIdGetResponses200' } },
      AIdGetResponses200: { type: 'string' },
      PetTag: { type: 'object', properties: { name: { $ref: '#/components/schemas/Pet' } } },
    },
  })
  expect(
    getAt(document?.root ?? null, '#/paths/~1a~1{id}/get/responses/200/content/application~1json/schema'),
  ).toEqual({
    $ref: '#/components/schemas/AIdGetResponses200',
  })
})

test('a component that consists of a reference is replaced with its target', async () => {
  const { document, diagnostics } = await schemas({
    Pet: { properties: { tag: { type: 'string' } } },
    Tag: { $ref: '#/components/schemas/Pet/properties/tag', description: 'A tag' },
    Same: { $ref: '#/components/schemas/Pet/properties/tag' },
  })
  expect(diagnostics).toEqual([])
  expect(document?.root.components).toEqual({
    schemas: {
      Pet: { properties: { tag: { $ref: '#/components/schemas/Tag' } } },
      Tag: { type: 'string', description: 'A tag' },
      Same: { $ref: '#/components/schemas/Tag' },
    },
  })
})

test('names of lifted targets differ from existing names in more than case', async () => {
  const { document } = await build({
    components: {
      schemas: {
        pettag: {},
        Pet: { properties: { tag: { title: 'it' } } },
        A: { items: { $ref: '#/components/schemas/Pet/properties/tag' } },
      },
    },
  })
  const reference = String(getAt(document?.root ?? null, '#/components/schemas/A/items/$ref'))
  expect(reference).not.toMatch(/\/pettag$/i)
  expect(getAt(document?.root ?? null, reference)).toEqual({ title: 'it' })
})

test('definitions at nonstandard locations are read as the kind that references expect', async () => {
  const { document, diagnostics } = await build({
    definitions: {
      Pet: { type: 'object', properties: { owner: { $ref: '#/definitions/Owner' } } },
      Owner: { nullable: true, type: 'string' },
    },
    components: {
      schemas: {
        A: { $ref: '#/definitions/Pet' },
        Own: {
          $defs: { B: { type: 'null' } },
          properties: { b: { $ref: '#/components/schemas/Own/$defs/B' } },
        },
      },
    },
  } as JsonObject)
  expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-field', 'nullable-in-3.1'])
  expect(document?.root.components).toMatchObject({
    schemas: {
      A: { type: 'object', properties: { owner: { $ref: '#/components/schemas/Owner' } } },
      Owner: { type: ['string', 'null'] },
      Own: { properties: { b: { $ref: '#/components/schemas/OwnB' } } },
      OwnB: { type: 'null' },
    },
  })
})

test('`$ref` is a reference only where OpenAPI allows one', async () => {
  const data = { $ref: '#/nowhere' }
  const { document, diagnostics } = await build({
    components: {
      schemas: {
        $ref: { type: 'string' },
        A: {
          properties: { $ref: { type: 'string' } },
          default: data,
          examples: [data],
          enum: [data],
          const: data,
          'x-a': data,
        },
      },
      examples: { e: { value: data } },
    },
    'x-top': data,
  })
  expect(diagnostics).toEqual([])
  expect(getAt(document?.root ?? null, '#/components/schemas/A')).toMatchObject({
    default: data,
    enum: [data],
    'x-a': data,
  })
  expect(getAt(document?.root ?? null, '#/components/schemas/A/properties')).toEqual({
    $ref: { type: 'string' },
  })
})

test('a reference to an object of another kind is an error', async () => {
  const { diagnostics } = await build({
    components: {
      parameters: { P: { name: 'p', in: 'query' } },
      schemas: {
        A: { $ref: '#/components/parameters/P' },
        B: { $ref: '#/info/title' },
        C: { $ref: 5 },
        D: { $ref: '#' },
      },
    },
  })
  expect(diagnostics.map(({ code, pointer }) => `${code} ${pointer}`).toSorted()).toEqual([
    'ref-not-string #/components/schemas/C/$ref',
    'ref-type-mismatch #/components/schemas/A/$ref',
    'ref-type-mismatch #/components/schemas/B/$ref',
    'ref-type-mismatch #/components/schemas/D/$ref',
  ])
})

test('a pointer that passes through a reference is followed, with a warning', async () => {
  const { document, diagnostics } = await schemas({
    A: { properties: { b: { $ref: '#/components/schemas/B' } } },
    B: { properties: { c: { title: 'it' } } },
    From: { items: { $ref: '#/components/schemas/A/properties/b/properties/c' } },
  })
  expect(diagnostics).toMatchObject([{ code: 'ref-through-ref', severity: 'warning' }])
  const reference = String(getAt(document?.root ?? null, '#/components/schemas/From/items/$ref'))
  expect(getAt(document?.root ?? null, reference)).toEqual({ title: 'it' })
})

test.each([
  [{ A: { $ref: '#/components/schemas/A' } }],
  [
    {
      A: { $ref: '#/components/schemas/B' },
      B: { $ref: '#/components/schemas/C' },
      C: { $ref: '#/components/schemas/A' },
    },
  ],
])('schemas that consist of circular references are reported once (%#)', async (members) => {
  expect((await schemas(members)).diagnostics).toMatchObject([{ code: 'ref-circular', severity: 'warning' }])
})

test('a long chain of references is not circular', async () => {
  const members = Object.fromEntries(
    Array.from({ length: 20_000 }, (_, index) => [
      `A${index}`,
      { $ref: `#/components/schemas/A${index + 1}` },
    ]),
  )
  const { document, diagnostics } = await schemas({ ...members, A20000: { type: 'string' } })
  expect(diagnostics).toEqual([])
  expect(document).not.toBeNull()
})

test('valid recursion is kept', async () => {
  const tree = {
    type: 'object',
    properties: { children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } },
  }
  const map = { additionalProperties: { $ref: '#/components/schemas/Map' } }
  const { document, diagnostics } = await schemas({ Tree: tree, Map: map })
  expect(diagnostics).toEqual([])
  expect(document?.root.components).toEqual({ schemas: { Tree: tree, Map: map } })
})

test('a variant that includes its base inlines the base without the list of variants', async () => {
  const { document, diagnostics } = await schemas({
    Pet: {
      properties: { kind: { type: 'string' } },
      oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
      discriminator: { propertyName: 'kind', mapping: { cat: 'Cat', dog: '#/components/schemas/Dog' } },
    },
    Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { claws: {} } }] },
    Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }] },
  })
  expect(diagnostics.map(({ code }) => code)).toEqual(['ref-circular', 'ref-circular'])
  expect(document?.root.components).toMatchObject({
    schemas: {
      Pet: {
        oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
        discriminator: { mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' } },
      },
      Cat: { allOf: [{ properties: { kind: { type: 'string' } } }, { properties: { claws: {} } }] },
    },
  })
  expect(getAt(document?.root ?? null, '#/components/schemas/Cat/allOf/0/oneOf')).toBeUndefined()
})

test('an unresolved entry of a discriminator mapping is removed with a warning', async () => {
  const { document, diagnostics } = await schemas({
    Pet: {
      oneOf: [{ $ref: '#/components/schemas/Cat' }],
      discriminator: { propertyName: 'k', mapping: { c: 'Cat', d: 'Cta' } },
    },
    Cat: {},
  })
  expect(diagnostics).toMatchObject([{ code: 'discriminator-mapping-unresolved', severity: 'warning' }])
  expect(getAt(document?.root ?? null, '#/components/schemas/Pet/discriminator/mapping')).toEqual({
    c: '#/components/schemas/Cat',
  })
})

test.each(['models/types.yml#/a', '../outside.json', 'https://other.example.com/a.json', '#/paths/%zz'])(
  'a discriminator that maps to the missing %s is ignored with a warning',
  async (reference) => {
    const { document, diagnostics } = await schemas({
      Pet: {
        oneOf: [{ $ref: '#/components/schemas/Cat' }],
        discriminator: { propertyName: 'k', mapping: { c: reference } },
      },
      Cat: {},
    })
    expect(diagnostics).toMatchObject([{ code: 'discriminator-mapping-unresolved', severity: 'warning' }])
    expect(document).not.toBeNull()
  },
)

test('references to path items are inlined', async () => {
  const { document, diagnostics } = await build({
    paths: {
      '/a': { get: { operationId: 'a', responses: {} } },
      '/b': { $ref: '#/paths/~1a', summary: 'B' },
    },
  })
  expect(diagnostics).toEqual([])
  expect(document?.root.paths).toEqual({
    '/a': { get: { operationId: 'a', responses: {} } },
    '/b': { get: { operationId: 'a', responses: {} }, summary: 'B' },
  })
})

test('a callback can refer to its own path', async () => {
  const { document, diagnostics } = await build({
    paths: { '/a': { post: { responses: {}, callbacks: { done: { '{$url}': { $ref: '#/paths/~1a' } } } } } },
  })
  expect(diagnostics).toEqual([])
  expect(getAt(document?.root ?? null, '#/components/pathItems/a/post/callbacks/done/{$url}')).toEqual({
    $ref: '#/components/pathItems/a',
  })
})

test('a schema with an `$id` is found by it, and is the root of the pointers within it', async () => {
  const { document, diagnostics } = await schemas({
    A: {
      $id: 'https://example.com/a',
      $defs: { b: { title: 'b' } },
      properties: { b: { $ref: '#/$defs/b' } },
    },
    C: { $ref: 'https://example.com/a' },
  })
  expect(diagnostics).toEqual([])
  expect(getAt(document?.root ?? null, '#/components/schemas/C/$ref')).toBe('#/components/schemas/A')
  const inner = String(getAt(document?.root ?? null, '#/components/schemas/A/properties/b/$ref'))
  expect(getAt(document?.root ?? null, inner)).toEqual({ title: 'b' })
})
