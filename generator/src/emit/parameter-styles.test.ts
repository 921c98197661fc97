import { expect, test } from 'vitest'
import { operation, parameter } from '../../test/support/operations.ts'
import { array, object, reference, string, union } from '../../test/support/schemas.ts'
import { resolveSchema } from '../model/schema/resolve-schema.ts'
import type { Schema } from '../model/types.ts'
import { listParameterStyles } from './parameter-styles.ts'

function listStyled(schema: Schema, schemas: Readonly<Record<string, Schema>>): readonly string[] {
  const { parameters } = operation('things.list', 'get', '/things', {
    parameters: { query: [parameter('p', schema)] },
  })
  const resolve = (inner: Schema) => resolveSchema(inner, (name) => schemas[name])
  const values = { resolve, converted: new Set<string>() }
  return listParameterStyles({ parameters }, values).query.map(({ name }) => name)
}

test('an array of scalars has the default style, and a nested array does not', () => {
  const schemas = { List: array(string()), Self: union('any', [string(), reference('Self')]) }
  expect(listStyled(reference('List'), schemas)).toEqual([])
  expect(listStyled(array(reference('List')), schemas)).toEqual(['p'])
  expect(listStyled(union('any', [reference('List'), array(reference('List'))]), schemas)).toEqual(['p'])
  expect(listStyled(reference('Self'), schemas)).toEqual(['p'])
})

test('schemas with exponentially many paths to them are visited once', () => {
  const levels = Array.from({ length: 40 }, (_, level) => level)
  const next = (level: number) => (level === 39 ? object({}) : reference(`L${level + 1}`))
  const plain = (level: number) => (level === 39 ? string() : reference(`L${level + 1}`))
  const both = (member: (level: number) => Schema) =>
    Object.fromEntries(levels.map((level) => [`L${level}`, union('any', [member(level), member(level)])]))
  expect(listStyled(reference('L0'), both(next))).toEqual(['p'])
  expect(listStyled(reference('L0'), both(plain))).toEqual([])
})
