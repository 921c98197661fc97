import { formatPointer, parsePointer } from '../../document/pointer.ts'
import { isJsonObject, type JsonObject } from '../../json.ts'
import { type Location, locateBelow, locateChild } from '../location.ts'
import { problems } from '../problems.ts'
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
  at: Location,
): Discriminator | null {
  if (getOwn(schema, 'discriminator') === undefined) return null
  const place = locateChild(at, 'discriminator')
  const discriminator = readObject(reading.context, schema, 'discriminator', at)
  const property = readString(reading.context, discriminator, 'propertyName', place)
  if (property === null) {
    reading.context.report(place, problems.discriminatorWithoutProperty, {})
    return null
  }
  const mapped = readMapping(reading, discriminator, place)
  const values = readList(reading.context, schema, keyword, at).map((member) => {
    const reference = isJsonObject(member) ? getOwn(member, '$ref') : undefined
    const tokens = typeof reference === 'string' ? parsePointer(reference) : null
    if (tokens === null) return []
    const implicit = tokens[0] === 'components' && tokens.length === 3 ? tokens.slice(2) : []
    return mapped.get(formatPointer(tokens)) ?? implicit
  })
  return { property, values, exact: false }
}

/** For each schema, by pointer, the values that are mapped to it. */
function readMapping(
  reading: Reading,
  discriminator: JsonObject,
  at: Location,
): ReadonlyMap<string, string[]> {
  const byPointer = new Map<string, string[]>()
  const mapping = readObject(reading.context, discriminator, 'mapping', at)
  for (const value of Object.keys(mapping)) {
    const target = readString(reading.context, mapping, value, locateChild(at, 'mapping'))
    if (target === null) continue
    // A mapping may name a component instead of pointing at it (OpenAPI 3.1, section 4.8.25.2).
    const tokens = target.startsWith('#/') ? parsePointer(target) : ['components', 'schemas', target]
    const pointer = tokens === null ? target : formatPointer(tokens)
    if (tokens === null || reading.referTo(pointer) === null) {
      const place = locateBelow(at, 'mapping', value)
      reading.context.report(place, problems.discriminatorMappingDangling, { value, target })
      continue
    }
    byPointer.set(pointer, [...(byPointer.get(pointer) ?? []), value])
  }
  return byPointer
}
