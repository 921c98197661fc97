/**
 * The parts of openapi-typescript and its TypeScript that are used. Both are loaded with `require`, because Node reads
 * a CommonJS module twice to import it, and TypeScript has nine megabytes.
 */
import { createRequire } from 'node:module'
import type * as engine from 'openapi-typescript'
import type typescript from 'typescript'

const require = createRequire(import.meta.url)

export const ts: typeof typescript = require('typescript')

const loaded: typeof engine = require('openapi-typescript')

/** Constant nodes, and functions that create others. */
export const nodes: Pick<
  typeof engine,
  | 'NEVER'
  | 'NULL'
  | 'QUESTION_TOKEN'
  | 'UNKNOWN'
  | 'addJSDocComment'
  | 'tsLiteral'
  | 'tsPropertyIndex'
  | 'tsUnion'
> = loaded

export const transformOperationObject: typeof engine.transformOperationObject =
  loaded.transformOperationObject
export const transformResponseObject: typeof engine.transformResponseObject = loaded.transformResponseObject
export const transformSchemaObject: typeof engine.transformSchemaObject = loaded.transformSchemaObject
