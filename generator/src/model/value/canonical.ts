import { isJsonObject, type Json } from '../../json.ts'
import { isJsonArray } from '../read.ts'

/** Text that is the same for two JSON values exactly when JSON Schema calls them equal: keys in one order. */
export function toCanonicalText(value: Json): string {
  if (isJsonArray(value)) return `[${value.map(toCanonicalText).join(',')}]`
  if (isJsonObject(value)) {
    const entries = Object.keys(value).sort()
    return `{${entries.map((key) => `${JSON.stringify(key)}:${toCanonicalText(value[key] as Json)}`).join(',')}}`
  }
  return JSON.stringify(value === 0 ? 0 : value)
}

/** Whether two JSON values are equal, the order of keys aside. */
export function isEqual(first: Json, second: Json): boolean {
  if (typeof first !== 'object' || typeof second !== 'object') return first === second
  return toCanonicalText(first) === toCanonicalText(second)
}
