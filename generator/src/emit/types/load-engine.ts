/**
 * What is used of openapi-typescript, and the TypeScript that it works with. Its index also loads a linter and a reader
 * of documents, which takes longer than all else that a short run does. It is pinned, and has no more releases, so that
 * its parts stay where they are. They are required, not imported: Node reads a CommonJS module twice to import it, and
 * TypeScript has nine megabytes.
 */
import { createRequire } from 'node:module'
import type * as parts from 'openapi-typescript'
import type typescript from 'typescript'

const require = createRequire(import.meta.url)

export const ts: typeof typescript = require('typescript')

type NodeParts =
  | 'NEVER'
  | 'NULL'
  | 'QUESTION_TOKEN'
  | 'UNKNOWN'
  | 'addJSDocComment'
  | 'tsLiteral'
  | 'tsPropertyIndex'
  | 'tsUnion'
/** Its nodes that are always the same, and what makes others. */
export const nodes: Pick<typeof parts, NodeParts> = require('openapi-typescript/dist/lib/ts.cjs')

export const transformOperationObject: typeof parts.transformOperationObject =
  require('openapi-typescript/dist/transform/operation-object.cjs').default

export const transformResponseObject: typeof parts.transformResponseObject =
  require('openapi-typescript/dist/transform/response-object.cjs')

export const transformSchemaObject: typeof parts.transformSchemaObject =
  require('openapi-typescript/dist/transform/schema-object.cjs').default
