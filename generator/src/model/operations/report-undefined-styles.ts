import { type Location, locateBelow } from '../location.ts'
import { problems } from '../problems.ts'
import { allTypes, jsonTypes, noTypes } from '../schema/json-types.ts'
import type { ParameterStyle, Schema } from '../types.ts'
import type { ContentDraft, ParameterDraft } from './drafts.ts'
import type { FinishContext } from './finish-context.ts'

type Kinds = Pick<FinishContext, 'document' | 'lookup' | 'typesOf'>

/** Reports a parameter whose style does not define the serialization of its values. */
export function reportUndefinedStyle(
  kinds: Kinds,
  { at, name, style, mediaType, schema }: ParameterDraft,
): void {
  if (at !== undefined && mediaType === null) reportWhereUndefined(kinds, at, name, style, schema)
}

/** Reports properties of a form whose style does not define the serialization of their values. */
export function reportUndefinedEncodings(kinds: Kinds, { at, kind, encodings, schema }: ContentDraft): void {
  if (kind !== 'form') return
  for (const { property, style } of encodings) {
    const value = style === null ? undefined : findProperty(kinds, schema, property, new Set())
    if (style !== null && value !== undefined) {
      reportWhereUndefined(kinds, locateBelow(at, 'encoding', property), property, style, value)
    }
  }
}

function reportWhereUndefined(
  kinds: Kinds,
  at: Location,
  name: string,
  style: ParameterStyle,
  schema: Schema,
): void {
  if (isUndefined(kinds, style, schema, new Set())) {
    kinds.document.report(at, problems.styleUnsupportedValue, { name, style })
  }
}

/** Styles define arrays and objects of scalars, and `deepObject` no arrays (OpenAPI 3.1, section 4.8.12.4). */
function isUndefined(kinds: Kinds, style: ParameterStyle, schema: Schema, passed: Set<string>): boolean {
  const inside = (member: Schema) => isUndefined(kinds, style, member, passed)
  switch (schema.kind) {
    case 'reference': {
      const target = passed.has(schema.name) ? undefined : kinds.lookup(schema.name)
      passed.add(schema.name)
      return target !== undefined && inside(target)
    }
    case 'union':
    case 'intersection':
      return schema.members.some(inside)
    case 'array':
      return style === 'deepObject' || [...schema.prefixItems, schema.items].some(isStructured)
    case 'object':
      return [...schema.properties, ...schema.patternProperties, { schema: schema.additional }].some((part) =>
        isStructured(part.schema),
      )
    default:
      return false
  }

  /** For a schema of any value, the structure is unknown. */
  function isStructured(part: Schema): boolean {
    const types = kinds.typesOf(part)
    return types !== allTypes && (types & (jsonTypes.array | jsonTypes.object)) !== noTypes
  }
}

function findProperty(kinds: Kinds, schema: Schema, name: string, passed: Set<string>): Schema | undefined {
  const inside = (member: Schema) => findProperty(kinds, member, name, passed)
  switch (schema.kind) {
    case 'reference': {
      const target = passed.has(schema.name) ? undefined : kinds.lookup(schema.name)
      passed.add(schema.name)
      return target && inside(target)
    }
    case 'union':
    case 'intersection':
      return schema.members.map(inside).find((found) => found !== undefined)
    case 'object':
      return schema.properties.find((property) => property.name === name)?.schema
    default:
      return undefined
  }
}
