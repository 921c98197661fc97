import { expect, test } from 'vitest'
import { makeSchemaDocument } from '../../../test/support/literal-document.ts'
import { printSchema } from '../../../test/support/print-schema.ts'
import { buildModel } from '../build-model.ts'

/** Components that the schemas below refer to. */
const others = {
  Pet: { type: 'object', properties: { name: { type: 'string' }, age: { type: 'integer' } } },
  Cat: {
    type: 'object',
    properties: { kind: { const: 'cat' }, lives: { type: 'integer' } },
    required: ['kind'],
  },
  Dog: { type: 'object', properties: { kind: { enum: ['dog', 'puppy'] } }, required: ['kind'] },
  Name: { type: 'string' },
  MaybePet: { anyOf: [{ $ref: '#/components/schemas/Pet' }, { type: 'null' }] },
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

function read(schema: unknown): { schema: string; problems: string[] } {
  const { model, diagnostics } = buildModel(makeSchemaDocument({ ...others, Subject: schema }))
  const subject = model.schemas.find(({ name }) => name === 'Subject')
  return {
    schema: subject ? printSchema(subject.schema) : '',
    problems: diagnostics.map(
      ({ code, pointer }) => `${code} ${pointer.replace('#/components/schemas/Subject', '')}`,
    ),
  }
}

test.each<[unknown, string]>([
  // Types.
  [{}, 'unknown'],
  [true, 'unknown'],
  [false, 'never'],
  [{ type: 'string' }, 'string'],
  [{ type: 'integer' }, 'integer'],
  [{ type: ['integer', 'number'] }, 'number'],
  [{ type: ['string', 'null'] }, 'string | null'],
  [{ type: ['null', 'array', 'string'] }, 'unknown[] | string | null'],
  [{ type: 'null' }, 'null'],
  // Keywords without a type are read with the type that they apply to.
  [{ properties: { a: true } }, '{ a?: unknown }'],
  [{ required: ['a'] }, '{ a: unknown }'],
  [{ items: { type: 'string' } }, 'string[]'],
  [{ minLength: 1 }, 'string <min 1>'],
  [{ maximum: 1 }, 'number <max 1>'],
  [{ format: 'uuid' }, 'string <format uuid>'],
  [{ format: 'int64' }, 'number <format int64>'],
  [{ format: 'whatever' }, 'unknown'],
  [{ minLength: 1, minimum: 2 }, 'number <min 2> | string <min 1>'],
  // Strings and numbers.
  [
    { type: 'string', format: 'date', minLength: 1, maxLength: 9, pattern: '^a' },
    'string <format date, min 1, max 9, pattern /^a/u>',
  ],
  [{ type: 'string', pattern: '^\\-$' }, 'string <pattern /^\\-$/>'],
  [{ type: 'integer', minimum: 1, exclusiveMaximum: 9, multipleOf: 2 }, 'integer <min 1, below 9, step 2>'],
  [{ type: 'number', exclusiveMinimum: -1, maximum: 0.5 }, 'number <above -1, max 0.5>'],
  [{ type: 'string', format: 'binary' }, 'string <format binary>'],
  // Literals.
  [{ enum: ['a', 'b', 'a'] }, '"a" | "b"'],
  [{ enum: [1, 1.0, '1', null, true, { a: 1 }] }, '1 | "1" | null | true | {"a":1}'],
  [{ const: -0 }, '0'],
  [{ const: { a: [1] } }, '{"a":[1]}'],
  [{ enum: ['a', 'b'], const: 'b' }, '"b"'],
  [{ enum: ['a', 1], not: { const: 1 } }, '"a"'],
  // Arrays.
  [{ type: 'array', minItems: 1, maxItems: 2, uniqueItems: true }, 'unknown[] <min 1, max 2, unique>'],
  [{ type: 'array', prefixItems: [{ type: 'string' }, ref('Pet')] }, '[string, Pet, ...unknown]'],
  [{ prefixItems: [{ type: 'string' }], items: false }, '[string]'],
  [{ prefixItems: [{ type: 'string' }], items: { type: 'null' } }, '[string, ...null]'],
  [{ contains: { const: 1 } }, 'unknown[] <contains 1.. of 1>'],
  [{ contains: { const: 1 }, minContains: 0, maxContains: 3 }, 'unknown[] <contains 0..3 of 1>'],
  [{ type: 'array', contains: { const: 1 }, minContains: 0 }, 'unknown[]'],
  [{ type: 'array', prefixItems: [true], unevaluatedItems: false }, '[unknown]'],
  // Objects.
  [{ type: 'object' }, '{}'],
  [{ type: 'object', additionalProperties: false }, '{ ...never }'],
  [{ type: 'object', additionalProperties: { type: 'string' } }, '{ ...string }'],
  [{ properties: { b: true, a: ref('Pet') }, required: ['a', 'c'] }, '{ b?: unknown, a: Pet, c: unknown }'],
  [{ required: ['a'], additionalProperties: { type: 'string' } }, '{ a: string, ...string }'],
  [
    { patternProperties: { '^x-': { type: 'string' } }, additionalProperties: false },
    '{ /^x-/u: string, ...never }',
  ],
  [
    { required: ['x-a'], patternProperties: { '^x-': true }, additionalProperties: false },
    '{ x-a: unknown, /^x-/u: unknown, ...never }',
  ],
  [
    { propertyNames: { maxLength: 2 }, minProperties: 1, maxProperties: 3 },
    '{} <names string <max 2>, min 1, max 3>',
  ],
  [{ dependentRequired: { a: ['b', 'c'] } }, '{} <needs a: b c>'],
  [{ properties: { a: true }, unevaluatedProperties: false }, '{ a?: unknown, ...never }'],
  [
    { properties: JSON.parse('{"__proto__": {"type": "string"}}'), required: ['__proto__'] },
    '{ __proto__: string }',
  ],
  // References and their siblings.
  [ref('Pet'), 'Pet'],
  [{ ...ref('Pet'), description: 'x' }, 'Pet'],
  [{ ...ref('Pet'), required: ['name'] }, 'Pet & { name: string }'],
  [{ ...ref('Name'), minLength: 1 }, 'Name & string <min 1>'],
  [{ $ref: '#/components/schemas/Pet/properties/name' }, 'PetName'],
  [
    { $defs: { A: { type: 'string' } }, properties: { a: { $ref: '#/components/schemas/Subject/$defs/A' } } },
    '{ a?: SubjectA }',
  ],
  // All of.
  [{ allOf: [ref('Pet')] }, 'Pet'],
  [{ allOf: [ref('Pet'), { description: 'x' }] }, 'Pet'],
  [{ allOf: [ref('Pet'), ref('Cat')] }, 'Pet & Cat'],
  [
    { allOf: [{ properties: { a: true } }, { properties: { b: true }, required: ['b'] }] },
    '{ a?: unknown, b: unknown }',
  ],
  [
    { allOf: [{ properties: { a: { type: 'string' } } }], properties: { b: true }, required: ['a'] },
    '{ b?: unknown, a: string }',
  ],
  [
    { allOf: [{ properties: { a: { type: 'string' } } }, { properties: { a: { enum: ['x', 1] } } }] },
    '{ a?: "x" }',
  ],
  [
    { allOf: [ref('Pet'), { properties: { b: true }, required: ['name', 'b'] }] },
    'Pet & { b: unknown, name: string }',
  ],
  [{ allOf: [ref('MaybePet'), { type: 'object', required: ['name'] }] }, 'MaybePet & { name: string }'],
  [
    {
      allOf: [
        { type: ['object', 'null'], properties: { a: true } },
        { type: 'object', properties: { b: true } },
      ],
    },
    '{ a?: unknown, b?: unknown }',
  ],
  [{ allOf: [{ type: ['object', 'null'] }, { type: ['object', 'null'] }] }, '({} | null) & ({} | null)'],
  [
    { allOf: [{ properties: { a: true }, additionalProperties: false }, { properties: { b: true } }] },
    '{ a?: unknown, ...never } & { b?: unknown }',
  ],
  [{ allOf: [ref('Pet'), { unevaluatedProperties: false }] }, 'Pet & { ...never }'],
  [
    { allOf: [ref('Pet')], properties: { x: true }, unevaluatedProperties: false },
    '{ x?: unknown } & Pet & { x?: unknown, name?: unknown, age?: unknown, ...never }',
  ],
  [
    { allOf: [{ minProperties: 1 }, { minProperties: 2, maxProperties: 5 }, { maxProperties: 3 }] },
    '{} <min 2, max 3>',
  ],
  // Unions.
  [{ anyOf: [ref('Pet'), { type: 'null' }] }, 'Pet | null'],
  [{ oneOf: [ref('Pet'), { type: 'null' }] }, 'Pet | null'],
  [{ oneOf: [ref('Pet'), ref('Name')] }, 'Pet | Name'],
  [
    {
      oneOf: [
        { type: 'object', required: ['y'] },
        { type: 'object', required: ['x'] },
      ],
    },
    '{ y: unknown } ^ { x: unknown }',
  ],
  [{ anyOf: [ref('Pet'), { type: 'object', required: ['x'] }] }, 'Pet | { x: unknown }'],
  [{ oneOf: [{ const: 'a' }, { enum: ['b', 'c'] }] }, '"a" | "b" | "c"'],
  [{ oneOf: [{ const: 'a', title: 'A' }, { const: 'b' }] }, '"a" | "b"'],
  [{ anyOf: [{ type: 'string' }, false] }, 'string'],
  [{ oneOf: [{ type: 'string' }] }, 'string'],
  [
    { properties: { a: { type: 'string' }, b: true }, oneOf: [{ required: ['a'] }, { required: ['b'] }] },
    '{ a?: string, b?: unknown } & ({ a: string } ^ { b: unknown })',
  ],
  [
    {
      oneOf: [
        { properties: { a: true }, required: ['a'], additionalProperties: false },
        { properties: { b: true }, additionalProperties: false },
      ],
    },
    '{ a: unknown, ...never } | { b?: unknown, ...never }',
  ],
  // What distinguishes members.
  [{ oneOf: [ref('Cat'), ref('Dog')] }, 'Cat | Dog by kind (cat, dog+puppy)'],
  [
    {
      oneOf: [ref('Cat'), ref('Dog')],
      discriminator: { propertyName: 'kind', mapping: { x: '#/components/schemas/Cat' } },
    },
    'Cat | Dog by kind (cat, dog+puppy)',
  ],
  [{ oneOf: [ref('Cat'), ref('Dog'), { type: 'null' }] }, '(Cat | Dog by kind (cat, dog+puppy)) | null'],
  [
    {
      type: 'object',
      required: ['a-id'],
      patternProperties: { '^\\p{L}+\\-id$': { type: 'string' } },
      additionalProperties: false,
    },
    '{ a-id: string, /^\\p{L}+\\x2did$/u: string, ...never }',
  ],
  // Negation and conditions.
  [{ not: { type: 'string' } }, '!string'],
  [{ not: false }, 'unknown'],
  [{ type: 'object', not: { required: ['a'] } }, '{} & !{ a: unknown }'],
  [
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    { type: 'string', if: { maxLength: 2 }, then: { pattern: '^a' }, else: { pattern: '^b' } },
    'string & ((string <max 2> & string <pattern /^a/u>) | (!string <max 2> & string <pattern /^b/u>))',
  ],
  [
    { type: 'object', dependentSchemas: { a: { required: ['b'] } } },
    '{} & (!{ a: unknown } | { b: unknown })',
  ],
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  [{ type: 'string', then: false }, 'string'],
])('the schema %j is read as %s', (schema, wanted) => {
  expect(read(schema)).toEqual({ schema: wanted, problems: [] })
})

test.each<[unknown, string, string | string[]]>([
  [{ not: {} }, 'never', 'schema-unsatisfiable '],
  [{ type: 'string', pattern: '(?i)a' }, 'string', 'invalid-pattern /pattern'],
  [{ type: 'string', enum: ['a', 1] }, '"a"', 'enum-value-mismatch /enum'],
  [{ type: 'string', enum: ['a', 'abc'], maxLength: 2 }, '"a" | "abc"', 'enum-value-accepted /enum'],
  [{ type: 'string', enum: [null, 'a'] }, 'null | "a"', 'enum-value-accepted /enum'],
  [
    { type: 'string', format: 'uri', examples: ['/a'] },
    'string <format uri-reference>',
    'format-ignored /format',
  ],
  [{ type: 'string', format: 'uuid', examples: ['5ba6'] }, 'string', 'format-ignored /format'],
  [{ type: 'boolean', const: 'true' }, 'never', ['enum-value-mismatch /const', 'schema-unsatisfiable ']],
  [
    { type: 'object', patternProperties: { '(': true }, additionalProperties: false },
    '{}',
    'invalid-pattern /patternProperties/(',
  ],
  [
    { type: 'object', required: ['a'], additionalProperties: false },
    '{ a: never, ...never }',
    ['required-not-allowed /required', 'schema-unsatisfiable '],
  ],
  [{ oneOf: [], type: 'string' }, 'string', 'union-empty /oneOf'],
  [{ allOf: [{ type: 'string' }, { type: 'object' }] }, 'never', 'schema-unsatisfiable '],
  [{ oneOf: [ref('Pet'), { type: 'object', required: ['x'] }] }, 'Pet | { x: unknown }', 'one-of-overlap '],
  [{ oneOf: [{ type: 'string' }, { enum: ['none'] }] }, 'string | "none"', 'one-of-overlap '],
  [{ oneOf: [{}, {}] }, 'unknown | unknown', 'one-of-overlap '],
  [
    {
      anyOf: [ref('Cat'), ref('Pet')],
      discriminator: {
        propertyName: 'type',
        mapping: { p: '#/components/schemas/Pet', q: '#/components/schemas/Pet' },
      },
    },
    'Cat | Pet by type? (, p+q)',
    'discriminator-ambiguous ',
  ],
  [
    { oneOf: [ref('Pet'), { type: 'object', minProperties: 1 }], discriminator: { propertyName: 'x' } },
    'Pet ^ {} <min 1>',
    'discriminator-ambiguous ',
  ],
  [
    { anyOf: [{ properties: { a: true } }], unevaluatedProperties: false },
    '{ a?: unknown } & { a?: unknown, ...never }',
    'unevaluated-widened /unevaluatedProperties',
  ],
])('the schema %j is read as %s, and %s is reported', (schema, wanted, problem) => {
  expect(read(schema)).toEqual({ schema: wanted, problems: [problem].flat() })
})

test('a schema has the annotations of the document', () => {
  const annotations = {
    title: 'T',
    description: 'D',
    deprecated: true,
    readOnly: true,
    default: 'a',
    examples: ['b'],
    example: 'c',
  }
  const { model } = buildModel(makeSchemaDocument({ ...others, Subject: { ...ref('Name'), ...annotations } }))
  expect(model.schemas.find(({ name }) => name === 'Subject')?.schema.annotations).toEqual({
    title: 'T',
    description: 'D',
    deprecated: true,
    readOnly: true,
    writeOnly: false,
    default: 'a',
    examples: ['c', 'b'],
  })
})

test.each([
  [{ type: 'boolean', default: 'true' }],
  [{ type: 'array', items: { type: 'string' }, default: '200' }],
  [{ type: 'string', default: null }],
  [{ allOf: [{ type: 'string', default: 5 }] }],
])('the default of %j is dropped because it does not match', (schema) => {
  const { model, diagnostics } = buildModel(makeSchemaDocument({ Subject: schema }))
  expect(model.schemas[0]?.schema.annotations.default).toBe(undefined)
  expect([...new Set(diagnostics.map(({ code }) => code))]).toEqual(['default-mismatch'])
})
