import type { Schema } from '../../model/types.ts'
import { array, type Code, code } from '../code.ts'
import { printArray } from './array.ts'
import { printObject } from './object.ts'
import { printLiteral, printNumber, printString } from './scalar.ts'
import type { Scope } from './scope.ts'
import { printUnion } from './union.ts'

/** The expression that builds the validator of a schema. */
export function printSchema(schema: Schema, scope: Scope): Code {
  const { z } = scope
  switch (schema.kind) {
    case 'unknown':
    case 'never':
    case 'boolean':
    case 'null':
      return plain[schema.kind](z)
    case 'string':
      return printString(schema, scope)
    case 'number':
      return printNumber(schema, scope)
    case 'literal':
      return printLiteral(schema, scope)
    case 'array':
      return printArray(schema, scope, printSchema)
    case 'object':
      return printObject(schema, scope, printSchema)
    case 'union':
      return printUnion(schema, scope, printSchema)
    case 'intersection':
      return code`${z}.allOf(${array(schema.members.map((member) => printSchema(member, scope)))})`
    case 'not':
      return code`${z}.not(${printSchema(schema.schema, scope)})`
    case 'reference':
      return scope.refer(schema.name)
  }
}

const plain = {
  unknown: (z: Code) => code`${z}.unknown`,
  never: (z: Code) => code`${z}.never`,
  boolean: (z: Code) => code`${z}.boolean`,
  null: (z: Code) => code`${z}.null`,
}
