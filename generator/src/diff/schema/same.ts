import type { Schema } from '../../model/types.ts'

/** Returns true if two schemas are written the same, except for annotations. */
export function areSame(first: Schema, second: Schema): boolean {
  return first === second || (first.kind === second.kind && write(first) === write(second))
}

function write(schema: Schema): string {
  return JSON.stringify(schema, (key, value: unknown) => {
    // Values of enums are not schemas, but their keys are neither of these at the level of a schema.
    return key === 'annotations' || key === 'at' || key === 'isOpen' ? undefined : value
  })
}
