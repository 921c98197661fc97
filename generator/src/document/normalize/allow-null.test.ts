import { expect, test } from 'vitest'
import { allowNull } from './allow-null.ts'

const pet = { $ref: '#/components/schemas/Pet' }
const nothing = { type: 'null' }

test.each([
  ['a type', { type: 'string' }, { type: ['string', 'null'] }],
  ['several types', { type: ['string', 'integer'] }, { type: ['string', 'integer', 'null'] }],
  ['a type with bounds', { type: 'string', minLength: 2 }, { type: ['string', 'null'], minLength: 2 }],
  ['an enum', { type: 'string', enum: ['a'] }, { type: ['string', 'null'], enum: ['a', null] }],
  [
    'an enum that has null',
    { type: 'string', enum: ['a', null] },
    { type: ['string', 'null'], enum: ['a', null] },
  ],
  ['an enum without a type', { enum: ['a'] }, { enum: ['a', null] }],
  ['a constant', { const: 'a' }, { enum: ['a', null] }],
  ['null among the types already', { type: ['string', 'null'] }, { type: ['string', 'null'] }],
  [
    'null among the types but not in the enum',
    { type: ['string', 'null'], enum: ['a'] },
    { type: ['string', 'null'], enum: ['a', null] },
  ],
  ['any value', {}, {}],
  ['any value, described', { description: 'x' }, { description: 'x' }],
  ['a reference', pet, { anyOf: [pet, nothing] }],
  [
    'a reference, described',
    { ...pet, description: 'x', default: null },
    { description: 'x', default: null, anyOf: [pet, nothing] },
  ],
  ['allOf', { allOf: [pet] }, { anyOf: [{ allOf: [pet] }, nothing] }],
  [
    'a type beside allOf',
    { type: 'object', allOf: [pet] },
    { anyOf: [{ type: 'object', allOf: [pet] }, nothing] },
  ],
  ['anyOf alone', { anyOf: [pet] }, { anyOf: [pet, nothing] }],
  [
    'oneOf',
    { oneOf: [pet], discriminator: { propertyName: 'a' } },
    { anyOf: [{ oneOf: [pet], discriminator: { propertyName: 'a' } }, nothing] },
  ],
  ['properties without a type', { properties: { a: {} } }, { anyOf: [{ properties: { a: {} } }, nothing] }],
])('`allowNull()` allows null in addition to %s', (_, schema, want) => {
  expect(allowNull(schema)).toEqual(want)
})
