import { expect, test } from 'vitest'
import { documentFromValue } from '../../document/from-value.ts'
import { buildModel } from '../build-model.ts'

const pet = {
  type: 'object',
  required: ['name'],
  properties: {
    name: { type: 'string' },
    born: { type: ['string', 'null'], format: 'date' },
    kind: { enum: ['cat', 'dog'] },
    friends: { type: 'array', items: { $ref: '#/components/schemas/Pet' } },
    weight: { type: 'number', minimum: 0 },
    owner: { oneOf: [{ type: 'string' }, { type: 'integer' }] },
    'a/b': { type: 'boolean' },
  },
  additionalProperties: false,
}

test.each([
  [1, '', '1 is not an object'],
  [{}, '', '"name" is missing'],
  [{ name: 'x', more: 1 }, '/more', '1 is not allowed here'],
  [{ name: 'x', born: 'today' }, '/born', '"today" is not a matching string (date)'],
  [{ name: 'x', born: 5 }, '/born', '5 is not a string'],
  [{ name: 'x', kind: 'cow' }, '/kind', '"cow" is not one of the listed values'],
  [{ name: 'x', weight: -1 }, '/weight', '-1 is not a matching number'],
  [{ name: 'x', owner: null }, '/owner', 'null matches none of the alternatives'],
  [{ name: 'x', 'a/b': 'yes' }, '/a~1b', '"yes" is not boolean'],
  [{ name: 'x', friends: {} }, '/friends', 'an object is not an array'],
  [
    { name: 'x', friends: [{ name: 'y' }, { name: 'z', friends: [{}] }] },
    '/friends/1/friends/0',
    '"name" is missing',
  ],
])('the mismatch of %j is reported at its location', async (example, place, reason) => {
  const schema = { $ref: '#/components/schemas/Pet' }
  const examples = { one: { value: example } }
  const response = { description: 'a pet', content: { 'application/json': { schema, examples } } }
  const { document } = await documentFromValue({
    openapi: '3.1.0',
    info: { title: 'Pets', version: '1' },
    paths: { '/pet': { get: { responses: { 200: response } } } },
    components: { schemas: { Pet: pet } },
  })
  if (document === null) throw new Error('the document cannot be read')
  const [reported] = buildModel(document).diagnostics
  expect(reported).toMatchObject({
    code: 'example-mismatch',
    message: `the example does not match its schema: ${reason}`,
    pointer: `#/paths/~1pet/get/responses/200/content/application~1json/examples/one/value${place}`,
  })
})
