import type { Json, JsonObject } from '../json.ts'
import { isJsonObject } from '../json.ts'
import { isEqual } from '../model/value/canonical.ts'
import { readObjectAt } from './operations/locate.ts'
import { report, type Visit } from './run.ts'

/**
 * The fields of each object of the specification that are compared as documentation: no caller depends on them, and
 * the model does not have them.
 */
const docs = {
  document: { tags: 'tags', externalDocs: 'external documentation' },
  info: {
    title: 'title',
    summary: 'summary',
    version: 'version',
    description: 'description',
    termsOfService: 'terms of service',
    contact: 'contact',
    license: 'license',
  },
  operation: {
    summary: 'summary',
    description: 'description',
    tags: 'tags',
    externalDocs: 'external documentation',
  },
  path: { summary: 'summary of the path', description: 'description of the path' },
  parameter: { description: 'description', example: 'example', examples: 'examples' },
  content: { example: 'example', examples: 'examples' },
  described: { description: 'description' },
  response: { summary: 'summary', description: 'description', links: 'links' },
  webhook: {
    summary: 'summary',
    description: 'description',
    tags: 'tags',
    externalDocs: 'external documentation',
  },
  scheme: { description: 'description', deprecated: 'deprecation', bearerFormat: 'bearer format' },
  schema: { externalDocs: 'external documentation', $comment: 'comment' },
} as const

/** An object of the specification that has documentation. */
export type Documented = keyof typeof docs

/** Compares the documentation of two objects. */
export function compareDocs(visit: Visit, kind: Documented): void {
  const { run, location } = visit
  compareDocsOf(visit, kind, readObjectAt(run.old, location.old), readObjectAt(run.new, location.new))
}

/** Compares the documentation of two objects that were read already. */
export function compareDocsOf(visit: Visit, kind: Documented, old: JsonObject, next: JsonObject): void {
  for (const [key, what] of Object.entries(docs[kind])) {
    const [before, after] = [own(old, key), own(next, key)]
    if (before === after || (before !== undefined && after !== undefined && isEqual(before, after))) continue
    report(visit, 'documentation-changed', { what })
  }
}

/** An empty list or object is the same as none. */
function own(object: JsonObject, key: string): Json | undefined {
  const value = Object.hasOwn(object, key) ? object[key] : undefined
  const isEmpty =
    value === '' ||
    (Array.isArray(value) && value.length === 0) ||
    (isJsonObject(value) && Object.keys(value).length === 0)
  return isEmpty ? undefined : value
}
