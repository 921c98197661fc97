import type { Issue } from '../spec.ts'

/** A problem in words, and the field of the body that has it (`null`: the body as a whole). */
export interface Description {
  readonly field: string | null
  readonly message: string
}

/**
 * Words for what a schema found. The small build of zod has none of its own, and its language is a
 * global setting that a library must not touch.
 *
 * @param root The value that was checked, to tell what is missing from what is wrong.
 */
export function describeIssue(issue: Issue, root: unknown): Description {
  const [first, ...rest] = issue.path.map(String)
  const message = describe({ ...issue }, valueAt(root, issue.path))
  return { field: first ?? null, message: rest.length > 0 ? `${rest.join('.')}: ${message}` : message }
}

/** The details of an issue go by its code. */
type Details = Readonly<Record<string, unknown>>

function describe(issue: Details, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined ? 'is required' : `must be ${nameType(String(issue.expected))}`
    case 'invalid_value':
      return value === undefined ? 'is required' : `must be one of ${listValues(issue.values)}`
    case 'too_small':
      return describeBound(issue, 'at least', 'more than', issue.minimum)
    case 'too_big':
      return describeBound(issue, 'at most', 'less than', issue.maximum)
    case 'invalid_format':
      return issue.format === 'regex' && issue.pattern
        ? `must match ${issue.pattern}`
        : `must be a valid ${issue.format}`
    case 'not_multiple_of':
      return `must be a multiple of ${issue.divisor}`
    case 'unrecognized_keys':
      return `must not have ${listValues(issue.keys)}`
    case 'invalid_union':
      return value === undefined ? 'is required' : 'has none of the allowed forms'
    default:
      return value === undefined ? 'is required' : 'is not valid'
  }
}

function describeBound(issue: Details, inclusive: string, exclusive: string, bound: unknown): string {
  const how = issue.inclusive === false ? exclusive : inclusive
  if (issue.origin === 'string') return `must have ${how} ${bound} characters`
  if (issue.origin === 'array' || issue.origin === 'set') return `must have ${how} ${bound} items`
  return `must be ${how} ${bound}`
}

function nameType(expected: string): string {
  const names: Readonly<Record<string, string>> = {
    int: 'an integer',
    array: 'an array',
    object: 'an object',
  }
  return names[expected] ?? `a ${expected}`
}

function listValues(values: unknown): string {
  return Array.isArray(values)
    ? values.map((value) => JSON.stringify(value)).join(', ')
    : 'the allowed values'
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<PropertyKey, unknown>)[key]
  }
  return value
}
