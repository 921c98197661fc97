import type { Json } from '../../json.ts'
import { createLookup } from '../schema/resolve-schema.ts'
import type { NamedSchema, Schema } from '../types.ts'
import { findMismatch, type Mismatch } from '../value/find-mismatch.ts'
import { matches } from '../value/matches.ts'
import { type Known, makeExample } from './make-example.ts'

/** Maximum number of passes over a cycle to find values that end it. */
const maximumRounds = 20

/** Makes examples of schemas, including those that refer to named ones. */
export interface ExampleMaker {
  /** A value of the schema; `undefined` if none is found. */
  make(schema: Schema): Json | undefined
  /** Returns whether a value matches the schema. */
  isValid(schema: Schema, value: Json): boolean
  /** The first mismatch of a value that the schema does not accept. */
  findMismatch(schema: Schema, value: Json): Mismatch
}

/**
 * Makes an example of every named schema, and returns a maker for other schemas.
 *
 * @param groups named schemas: a cycle is one group, and each group follows the groups that it needs
 */
export function createExampleMaker(groups: readonly (readonly NamedSchema[])[]): ExampleMaker {
  const lookup = createLookup(groups.flat())
  const smallest = new Map<string, Json>()
  const largest = new Map<string, Json>()
  const made = new Map<Schema, Json | undefined>()
  const known: Known = {
    lookup,
    example: (name, isMinimal) =>
      (isMinimal ? undefined : largest.get(name)) ?? smallest.get(name) ?? largest.get(name),
  }
  for (const group of groups) {
    makeSmallest(group, smallest, known)
    // In a cycle, each schema refers to the smallest values of the others, so the order does not matter.
    const values = group.map(({ name, schema }) => [name, makeExample(known, schema, false)] as const)
    for (const [name, value] of values) if (value !== undefined) largest.set(name, value)
  }
  return {
    isValid: (schema, value) => matches(schema, value, lookup),
    findMismatch: (schema, value) => findMismatch(schema, value, lookup),
    make(schema) {
      if (!made.has(schema)) made.set(schema, makeExample(known, schema, false))
      return made.get(schema)
    },
  }
}

/** Finds values that end a cycle, then values built from those, until no more are found. */
function makeSmallest(group: readonly NamedSchema[], smallest: Map<string, Json>, known: Known): void {
  let missing = group
  for (let round = 0; round < maximumRounds && missing.length > 0; round += 1) {
    const before = missing.length
    missing = missing.filter(({ name, schema }) => {
      const value = makeExample(known, schema, true)
      if (value !== undefined) smallest.set(name, value)
      return value === undefined
    })
    if (missing.length === before) return
  }
}
