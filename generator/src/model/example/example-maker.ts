import type { Json } from '../../json.ts'
import type { NamedSchema, Schema } from '../types.ts'
import { findMismatch, type Mismatch } from '../value/find-mismatch.ts'
import { type Lookup, matches } from '../value/matches.ts'
import { type Known, makeExample } from './make-example.ts'

/** How often a cycle is searched for values that end it. */
const maximumRounds = 20

/** Makes examples of schemas that refer to named ones. */
export interface ExampleMaker {
  /** A value of the schema; `undefined` where none is found. */
  make(schema: Schema): Json | undefined
  /** Whether a value is one of the schema's. */
  isValid(schema: Schema, value: Json): boolean
  /** What is wrong with a value that the schema does not accept. */
  findMismatch(schema: Schema, value: Json): Mismatch
}

/**
 * Makes an example of every named schema, and a maker for all others.
 *
 * @param groups named schemas: those of a cycle together, each group after those that it needs
 */
export function createExampleMaker(groups: readonly (readonly NamedSchema[])[]): ExampleMaker {
  const schemas = new Map(groups.flat().map(({ name, schema }) => [name, schema]))
  const lookup: Lookup = (name) => schemas.get(name)
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
    // In a cycle, each refers to the smallest values of the others, so that none depends on who comes first.
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

/** Finds values that end a cycle, then those that can be made of them, until no more are found. */
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
