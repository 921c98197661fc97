import { JSONPathEnvironment, type JSONPathQuery, JSONPathQuery as Query } from 'json-p3'
import { isJsonObject, type Json } from '../../json.ts'
import { findNearest } from '../suggest.ts'

const environment = new JSONPathEnvironment({ maxRecursionDepth: 2_000 })

/** A location that a JSONPath matches, and its value. */
export interface Match {
  readonly location: readonly string[]
  readonly value: Json
}

/** Compiles a JSONPath (RFC 9535). Returns an error message if it is not valid. */
export function compileJsonPath(expression: string): JSONPathQuery | string {
  try {
    return environment.compile(expression)
  } catch (error) {
    return error instanceof Error ? error.message : 'it cannot be read'
  }
}

/** Returns all matches of a query, in document order. */
export function findMatches(query: JSONPathQuery, root: Json): readonly Match[] {
  // The library's type has `undefined` among JSON values, and mutable arrays; neither matters for a query.
  const nodes = query.query(root as Parameters<JSONPathQuery['query']>[0]).nodes
  return nodes.map(({ location, value }) => ({ location: location.map(String), value: value as Json }))
}

/**
 * Explains why a query matches nothing: names its longest prefix that exists, and what the document has there.
 */
export function describeMiss(query: JSONPathQuery, root: Json): string {
  const { segments } = query
  for (let length = segments.length - 1; length >= 0; length--) {
    const beginning = new Query(environment, segments.slice(0, length))
    const matches = findMatches(beginning, root)
    if (matches.length === 0) continue
    const wanted = readName(segments[length]?.toString() ?? '')
    const keys = [...new Set(matches.flatMap(({ value }) => (isJsonObject(value) ? Object.keys(value) : [])))]
    const nearest = wanted === null ? null : findNearest(wanted, keys)
    const sample = keys.slice(0, 6).map((key) => JSON.stringify(key))
    const instead =
      nearest !== null
        ? `the nearest there is ${JSON.stringify(nearest)}`
        : sample.length > 0
          ? `there is ${sample.join(', ')}${keys.length > 6 ? `, and ${keys.length - 6} more` : ''}`
          : 'there is nothing in it by name'
    return `${beginning.toString()} exists, but not ${segments[length]?.toString() ?? ''} in it: ${instead}`
  }
  return 'the document is empty'
}

/** Returns the name in a segment such as `.pets` or `['/pets']`; `null` for filters, wildcards and the like. */
function readName(segment: string): string | null {
  const quoted = /^(?:\.\.)?\['(.*)'\]$/s.exec(segment)?.[1]
  if (quoted !== undefined) return quoted.replace(/\\(.)/gs, '$1')
  return /^\.{1,2}([^.[*]+)$/.exec(segment)?.[1] ?? null
}
