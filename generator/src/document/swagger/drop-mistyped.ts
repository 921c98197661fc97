import { describeValue, withArticle } from '../../describe-value.ts'
import { isJsonObject, type Json } from '../../json.ts'
import { findMember, kindOf } from '../shape/kind-at.ts'
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
  for (const key of Object.keys(value)) {
    const of = findMember(field, key, findSwaggerField)
    const kind = kindOf(of)
    if (typeof of !== 'object' || kind === 'schema') continue
    const member = value[key] ?? null
    const at = [...tokens, key]
    if ('list' in of ? Array.isArray(member) : isJsonObject(member)) {
      dropMistyped(member, of, at, report)
      continue
    }
    delete (value as Draft)[key]
    const expected =
      kind === null ? ('list' in of ? 'an array' : 'an object') : withArticle(shapes[kind].name)
    report(at, expected, describeValue(member))
  }
}
