import { mapSchemas } from '../map-schemas.ts'
import { listChildren, mapChildren } from '../schema/walk.ts'
import type { Model, Schema } from '../types.ts'
import { findAmbiguousTimes } from './find-ambiguous-times.ts'
import { isTime } from './is-time.ts'

/** A model with `Date`s, and the pointers of schemas whose times stay strings. */
export interface DatedModel {
  readonly model: Model
  readonly kept: readonly string[]
}

/** Turns every time that can be a `Date` into one. */
export function useDates(model: Model): DatedModel {
  const texts = findAmbiguousTimes(model)
  const change = (schema: Schema): Schema => {
    if (!isTime(schema)) return mapChildren(schema, change)
    return texts.has(schema) ? schema : { ...schema, date: true }
  }
  const dated = mapSchemas(model, change)
  return { model: dated, kept: listKept(dated) }
}

function listKept({ schemas, operations }: Model): readonly string[] {
  return [
    ...schemas.filter(({ schema }) => hasText(schema)).map(({ pointer }) => pointer),
    ...operations
      .filter(({ parameters, body, responses }) =>
        [
          ...Object.values(parameters).flat(),
          ...(body?.contents ?? []),
          ...responses.flatMap(({ contents }) => contents),
        ].some(({ schema }) => hasText(schema)),
      )
      .map(({ pointer }) => pointer),
  ]
}

function hasText(schema: Schema): boolean {
  return isTime(schema) ? !schema.date : listChildren(schema).some(hasText)
}
