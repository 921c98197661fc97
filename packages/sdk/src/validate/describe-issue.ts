/** What a schema found wrong. Of zod, more is known of each than its message. */
export interface SchemaIssue {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** What zod tells of an issue, depending on its `code`. */
interface Details extends SchemaIssue {
  readonly code?: string
  readonly expected?: string
  readonly values?: readonly unknown[]
  readonly keys?: readonly string[]
  readonly origin?: string
  readonly minimum?: unknown
  readonly maximum?: unknown
  readonly inclusive?: boolean
  readonly format?: string
  readonly pattern?: string
  readonly divisor?: unknown
}

/**
 * Words for what a schema found, in which no value is told. The small build of zod has but two words of its own;
 * where there are better ones, they stay.
 *
 * @param root The value that was checked, to tell what is missing from what is wrong.
 */
export function describeIssue(issue: SchemaIssue, root: unknown): string {
  const { code, expected, values, keys, format, pattern, divisor, message }: Details = issue
  if (message !== 'Invalid input') return message
  if (isMissing(root, issue.path)) return 'is required'
  if (code === 'invalid_type') return `must be of type ${expected}`
  if (code === 'invalid_value') return `must be one of ${list(values)}`
  if (code === 'too_small') return describeBound(issue, 'least', 'more')
  if (code === 'too_big') return describeBound(issue, 'most', 'less')
  if (code === 'invalid_format')
    return format === 'regex' ? `must match ${pattern}` : `must be a valid ${format}`
  if (code === 'not_multiple_of') return `must be a multiple of ${divisor}`
  if (code === 'unrecognized_keys') return `must not have ${list(keys)}`
  return 'has none of the allowed forms'
}

function describeBound(
  { origin, minimum, maximum, inclusive }: Details,
  limit: string,
  beyond: string,
): string {
  const unit = origin === 'string' ? ' characters' : origin === 'array' ? ' items' : ''
  const how = inclusive === false ? `${beyond} than` : `at ${limit}`
  return `must ${unit ? 'have' : 'be'} ${how} ${minimum ?? maximum}${unit}`
}

function list(values: readonly unknown[] = []): string {
  return values.map((value) => JSON.stringify(value)).join(', ')
}

function isMissing(root: unknown, path: readonly PropertyKey[]): boolean {
  return (
    path.reduce<unknown>((value, key) => (Object(value) as Record<PropertyKey, unknown>)[key], root) ===
    undefined
  )
}
