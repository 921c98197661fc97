import { type Location, locateBelow } from '../location.ts'
import * as problems from '../problems.ts'
import { allTypes, jsonTypes, noTypes, type TypeSet } from '../schema/json-types.ts'
import { listParts } from '../schema/list-parts.ts'
import { listChildren } from '../schema/walk.ts'
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
    const value = style === null ? undefined : findProperty(kinds, schema, property)
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
  if (isUndefined(kinds, style, schema)) {
    kinds.document.report(at, problems.styleUnsupportedValue, { name, style })
  }
}

/** Styles define arrays and objects of scalars, and `deepObject` no arrays (OpenAPI 3.1, section 4.8.12.4). */
function isUndefined({ lookup, typesOf }: Kinds, style: ParameterStyle, schema: Schema): boolean {
  return listParts(schema, lookup).some((part) => {
    if (part.kind !== 'array' && part.kind !== 'object') return false
    const isPlain = part.kind === 'object' || style !== 'deepObject'
    return !isPlain || listChildren(part).some((child) => isStructured(typesOf(child)))
  })
}

/** For a schema of any value, the structure is unknown. */
function isStructured(types: TypeSet): boolean {
  return types !== allTypes && (types & (jsonTypes.array | jsonTypes.object)) !== noTypes
}

function findProperty({ lookup }: Kinds, schema: Schema, name: string): Schema | undefined {
  const objects = listParts(schema, lookup).filter((part) => part.kind === 'object')
  return objects.flatMap(({ properties }) => properties).find((property) => property.name === name)?.schema
}
