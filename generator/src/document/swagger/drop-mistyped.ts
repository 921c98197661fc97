import { describeValue, withArticle } from '../../describe-value.ts'
import { isJsonObject, type Json } from '../../json.ts'
import type { Field } from '../shape/kinds.ts'
import { shapes } from '../shape/shapes.ts'
import { findSwaggerField } from './fields.ts'
import type { Draft } from './types.ts'

/** Reports a value that is not the expected object or array. */
type Report = (tokens: readonly string[], expected: string, found: string) => void

/**
 * Removes values that are not the objects or arrays that Swagger 2.0 requires, since the converter cannot read them.
 * Schemas and items of arrays are left alone, because their problems are found elsewhere.
 */
export function dropMistyped(value: Json, field: Field, tokens: readonly string[], report: Report): void {
  if (typeof field === 'string' || !isJsonObject(value)) return
  const inside = 'one' in field ? field.one : 'map' in field ? { one: field.map } : null
  for (const key of Object.keys(value)) {
    const of = typeof inside === 'string' ? findSwaggerField(inside, key) : inside
    if (of === null || of === undefined || typeof of === 'string') continue
    const name = 'one' in of ? of.one : null
    if (name === 'schema' || name === 'strings' || name === 'text' || name === 'reference') continue
    const member = value[key] ?? null
    const at = [...tokens, key]
    if ('list' in of ? Array.isArray(member) : isJsonObject(member)) {
      dropMistyped(member, of as Field, at, report)
      continue
    }
    delete (value as Draft)[key]
    const expected =
      name === null ? ('list' in of ? 'an array' : 'an object') : withArticle(shapes[name].name)
    report(at, expected, describeValue(member))
  }
}
