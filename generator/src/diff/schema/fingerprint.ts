import { createHash } from 'node:crypto'
import type { Schema } from '../../model/types.ts'
import { toCanonicalText } from '../../model/value/canonical.ts'
import type { Side } from '../types.ts'
import { hasIntegers, lower, readMultiple, upper } from './compare-numbers.ts'
import { readContent, readPattern } from './compare-strings.ts'
import { type ObjectView, viewObject } from './object-view.ts'
import { resolve } from './resolve.ts'

/** Depth to which schemas are compared, which also ends cycles. */
const maximumDepth = 8

/** By schema, then by the number of steps that are left. */
const known = new WeakMap<Schema, string[]>()

/**
 * A short string that is the same for two schemas that accept the same values, whatever their names, annotations,
 * order and references are. Evidence rather than proof: schemas that the model writes differently have different
 * fingerprints, and a difference deep inside is overlooked.
 */
export function fingerprint(side: Side, schema: Schema): string {
  return print(side, schema, maximumDepth)
}

function print(side: Side, schema: Schema, depth: number): string {
  if (depth === 0) return ''
  const found = resolve(side, schema).schema
  const prints = known.get(found) ?? []
  known.set(found, prints)
  const before = prints[depth]
  if (before !== undefined) return before
  const text = toCanonicalText(describeValue(side, found, (inner) => print(side, inner, depth - 1)))
  const printed = createHash('sha256').update(text).digest('base64url').slice(0, 16)
  prints[depth] = printed
  return printed
}

function describeValue(side: Side, schema: Schema, print: (inner: Schema) => string): unknown {
  const { annotations: _, at: __, ...rest } = schema
  switch (schema.kind) {
    case 'literal':
      return { kind: 'literal', values: schema.values.map(toCanonicalText).sort() }
    case 'string':
      return { ...rest, ...readContent(side, schema), pattern: readPattern(schema) }
    case 'number':
      return {
        ...rest,
        ...{ minimum: null, exclusiveMinimum: null, maximum: null, exclusiveMaximum: null },
        integer: hasIntegers(schema),
        multipleOf: readMultiple(schema),
        lower: toCanonicalText(lower(schema, hasIntegers(schema))),
        upper: toCanonicalText(upper(schema, hasIntegers(schema))),
      }
    case 'array':
      return {
        ...rest,
        prefixItems: schema.prefixItems.map(print),
        items: print(schema.items),
        contains: schema.contains && { ...schema.contains, schema: print(schema.contains.schema) },
      }
    case 'object':
    case 'intersection': {
      const view = viewObject(side, schema)
      if (view !== null) return describeObject(view, print)
      return schema.kind === 'intersection'
        ? { kind: schema.kind, members: schema.members.map(print).sort() }
        : null
    }
    case 'union':
      return { kind: schema.kind, mode: schema.mode, members: schema.members.map(print).sort() }
    case 'not':
      return { kind: schema.kind, schema: print(schema.schema) }
    default:
      return rest
  }
}

function describeObject(view: ObjectView, print: (inner: Schema) => string): unknown {
  return {
    kind: 'object',
    properties: Object.fromEntries(
      [...view.properties.values()].map(({ name, schema, required }) => [
        `${name} ${required}`,
        print(schema),
      ]),
    ),
    patternProperties: view.patternProperties
      .map(({ pattern, schema }) => `${pattern} ${print(schema)}`)
      .sort(),
    additional: print(view.additional),
    propertyNames: view.propertyNames && print(view.propertyNames),
    minProperties: view.minProperties,
    maxProperties: view.maxProperties,
    dependentRequired: view.dependentRequired.map(toCanonicalText).sort(),
  }
}
