import type { Json } from '../../json.ts'
import type { Lookup, Schema } from '../types.ts'
import { matches } from '../value/matches.ts'
import { type ExampleContext, measure } from './example-context.ts'
import { listNumbers, listStrings } from './make-scalar.ts'
import { proposeArrays } from './propose-arrays.ts'
import { proposeMembers, proposeMerged } from './propose-compositions.ts'
import { proposeObjects } from './propose-objects.ts'

/** Maximum number of schemas to visit for one value, because nested alternatives can be endless. */
const budget = 20_000

/** Maximum number of values in an example. */
const maximumSize = 5_000

/** Maximum nesting depth of arrays and objects. */
const maximumDepth = 200

/** Access to the named schemas. */
export interface Known {
  readonly lookup: Lookup
  /** The value to use for a named schema; `undefined` if there is no value (yet). */
  example(name: string, isMinimal: boolean): Json | undefined
}

/**
 * Makes a deterministic value of a schema: the document's own example if it is valid, otherwise a simple value. Returns
 * `undefined` if none is found.
 *
 * @param isMinimal whether to leave out everything optional
 */
export function makeExample(known: Known, schema: Schema, isMinimal: boolean): Json | undefined {
  const work = { left: budget, depth: 0 }
  const minimal = createContext(known, work, null)
  return (isMinimal ? minimal : createContext(known, work, minimal)).make(schema)
}

function makeValue({ lookup }: Known, context: ExampleContext, schema: Schema): Json | undefined {
  const { examples, default: preset } = schema.annotations
  const own = [...examples, ...(preset === undefined ? [] : [preset])]
  for (const value of own) if (matches(schema, value, lookup)) return value
  for (const value of context.propose(schema)) {
    if (isTrusted(schema) || matches(schema, value, lookup)) return value
  }
  return undefined
}

/** The schemas visited so far, and the current depth. */
interface Work {
  left: number
  depth: number
}

function createContext(known: Known, work: Work, minimal: ExampleContext | null): ExampleContext {
  const { lookup } = known
  const context: ExampleContext = {
    lookup,
    isMinimal: minimal === null,
    get minimal() {
      return minimal ?? context
    },
    make(schema) {
      work.left -= 1
      if (work.left < 0 || work.depth > maximumDepth) return undefined
      work.depth += 1
      const value = makeValue(known, context, schema)
      work.depth -= 1
      const { values, depth } = measure(value)
      return values > maximumSize || depth > maximumDepth ? undefined : value
    },
    propose: (schema) => propose(known, context, schema),
  }
  return context
}

/** Returns whether proposed values need no check, because their parts were already checked. */
function isTrusted(schema: Schema): boolean {
  switch (schema.kind) {
    case 'null':
    case 'boolean':
    case 'string':
    case 'number':
    case 'literal':
    case 'reference':
      return true
    case 'array':
      return (
        !(schema.prefixItems.length || schema.minItems || schema.contains || schema.uniqueItems) &&
        schema.maxItems === null
      )
    case 'object':
      return (
        !(
          schema.patternProperties.length ||
          schema.propertyNames ||
          schema.dependentRequired.length ||
          schema.minProperties
        ) && schema.maxProperties === null
      )
    default:
      return false
  }
}

/** Candidate values, best first. */
function propose(known: Known, context: ExampleContext, schema: Schema): Iterable<Json> {
  switch (schema.kind) {
    case 'null':
      return [null]
    case 'boolean':
      return [true, false]
    case 'literal':
      return schema.values
    case 'string':
      return listStrings(schema)
    case 'number':
      return listNumbers(schema)
    case 'unknown':
    case 'not':
      return anything
    case 'never':
      return []
    case 'array':
      return proposeArrays(context, schema)
    case 'object':
      return proposeObjects(context, schema)
    case 'union':
      return proposeMembers(context, schema)
    case 'intersection':
      return proposeMerged(context, schema)
    case 'reference': {
      const value = known.example(schema.name, context.isMinimal)
      return value === undefined ? [] : [value]
    }
  }
}

const anything: readonly Json[] = [{}, 'string', 1, true, null, []]
