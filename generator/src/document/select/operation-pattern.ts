/** The properties of an operation that patterns match. */
export interface SelectableOperation {
  readonly method: string
  readonly path: string
  readonly operationId: string | null
  readonly tags: readonly string[]
}

/** A pattern of `include` or `exclude`. */
export interface OperationPattern {
  readonly text: string
  readonly key: 'tag' | 'path' | 'operationId' | 'method'
  readonly value: string
  matches(operation: SelectableOperation): boolean
}

/** Returns the values of an operation for the key of a pattern. */
export function listValues(key: OperationPattern['key'], operation: SelectableOperation): readonly string[] {
  if (key === 'tag') return operation.tags
  if (key === 'operationId') return operation.operationId === null ? [] : [operation.operationId]
  return [operation[key]]
}

/**
 * Parses a pattern; `null` if it has no known key. `*` matches any characters; in a path it matches within a segment, and
 * `**` across segments.
 *
 * @example
 * parsePattern('path:/users/*')?.matches({ method: 'get', path: '/users/{id}', operationId: null, tags: [] }) // true
 */
export function parsePattern(text: string): OperationPattern | null {
  const [, key, value] = /^(tag|path|operationId|method):(.+)$/s.exec(text) ?? []
  if (key === undefined || value === undefined) return null
  const known = key as OperationPattern['key']
  const test = compileGlob(known, value)
  return {
    text,
    key: known,
    value,
    matches: (operation) => listValues(known, operation).some((each) => test(each)),
  }
}

/** Matches wildcards by splitting, so that every pattern takes linear time. */
function compileGlob(key: OperationPattern['key'], glob: string): (value: string) => boolean {
  const fold = (text: string) => (key === 'method' ? text.toLowerCase() : text)
  const wanted = fold(glob)
  if (!wanted.includes('*')) return (value) => fold(value) === wanted
  if (key !== 'path') return (value) => matchParts(fold(value), wanted.split(/\*+/))
  const segments = wanted.split('/')
  return (value) => matchSegments(value.split('/'), segments)
}

function matchParts(value: string, parts: readonly string[]): boolean {
  const [first = '', ...rest] = parts
  const last = rest.pop()
  if (last === undefined) return value === first
  if (!value.startsWith(first) || !value.endsWith(last) || value.length < first.length + last.length)
    return false
  let at = first.length
  for (const part of rest) {
    const found = value.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  return at <= value.length - last.length
}

function matchSegments(value: readonly string[], segments: readonly string[]): boolean {
  let reached = new Set([0])
  for (const segment of segments) {
    const next = new Set<number>()
    for (const at of reached) {
      if (segment === '**') for (let to = at; to <= value.length; to++) next.add(to)
      else if (at < value.length && matchParts(value[at] ?? '', segment.split('*'))) next.add(at + 1)
    }
    reached = next
  }
  return reached.has(value.length)
}
