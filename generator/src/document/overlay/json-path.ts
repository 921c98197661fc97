import { JSONPathEnvironment, type JSONPathQuery, JSONPathQuery as Query } from 'json-p3'
import { isJsonObject, type Json } from '../../json.ts'
import { findNearest } from '../suggest.ts'

const environment = new JSONPathEnvironment({ maxRecursionDepth: 2_000 })

/** A place that a JSONPath matches, and its value. */
export interface Match {
  readonly location: readonly (string | number)[]
  readonly value: Json
}

/** Reads a JSONPath as RFC 9535 has it; a string instead of a query is an error message. */
export function compileJsonPath(expression: string): JSONPathQuery | string {
  try {
    return environment.compile(expression)
  } catch (error) {
    return error instanceof Error ? error.message : 'it cannot be read'
  }
}

/** Everything that a query matches, in the order of the document. */
export function findMatches(query: JSONPathQuery, root: Json): readonly Match[] {
  // The library's type has `undefined` among JSON values, and mutable arrays; neither matters for a query.
  const nodes = query.query(root as Parameters<JSONPathQuery['query']>[0]).nodes
  return nodes.map(({ location, value }) => ({ location, value: value as Json }))
}

/**
 * Describes how far a query that matches nothing gets: the longest beginning of it that exists, and what there is
 * instead of what was looked for.
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

/** The name in a segment such as `.pets` or `['/pets']`; `null` for filters, wildcards and the like. */
function readName(segment: string): string | null {
  const quoted = /^(?:\.\.)?\['(.*)'\]$/s.exec(segment)?.[1]
  if (quoted !== undefined) return quoted.replace(/\\(.)/gs, '$1')
  return /^\.{1,2}([^.[*]+)$/.exec(segment)?.[1] ?? null
}
