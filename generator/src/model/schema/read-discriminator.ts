import { formatPointer, parsePointer } from '../../document/pointer.ts'
import { isJsonObject, type JsonObject } from '../../json.ts'
import { getOwn, readList, readObject, readString } from '../read.ts'
import type { Discriminator } from '../types.ts'
import type { Reading } from './reading.ts'

/**
 * Reads `discriminator`, as far as it stands there: values by `mapping`, else by the name of the member's
 * component. What the members themselves say of the property is added when all schemas are known.
 */
export function readDiscriminator(
  reading: Reading,
  schema: JsonObject,
  keyword: 'anyOf' | 'oneOf',
): Discriminator | null {
  if (getOwn(schema, 'discriminator') === undefined) return null
  const discriminator = readObject(schema, 'discriminator')
  const property = readString(discriminator, 'propertyName')
  if (property === null) return null
  const mapped = readMapping(reading, discriminator)
  const values = readList(schema, keyword).map((member) => {
    const reference = isJsonObject(member) ? getOwn(member, '$ref') : undefined
    const tokens = typeof reference === 'string' ? parsePointer(reference) : null
    if (tokens === null) return []
    const implicit = tokens[0] === 'components' && tokens.length === 3 ? tokens.slice(2) : []
    return mapped.get(formatPointer(tokens)) ?? implicit
  })
  return { property, values, exact: false }
}

/** For each schema, by pointer, the values that are mapped to it. */
function readMapping(reading: Reading, discriminator: JsonObject): ReadonlyMap<string, string[]> {
  const byPointer = new Map<string, string[]>()
  const mapping = readObject(discriminator, 'mapping')
  for (const value of Object.keys(mapping)) {
    const target = readString(mapping, value)
    if (target === null || reading.referTo(target) === null) continue
    byPointer.set(target, [...(byPointer.get(target) ?? []), value])
  }
  return byPointer
}
