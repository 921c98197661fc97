/** What a schema found wrong. Of zod, more is known of each than its message. */
export interface SchemaIssue {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** What zod tells of an issue, depending on its `code`. */
type Details = Readonly<Record<string, unknown>>

/**
 * Words for what a schema found, in which no value is told. The small build of zod has but two words of its own;
 * where there are better ones, they stay.
 *
 * @param root The value that was checked, to tell what is missing from what is wrong.
 */
export function describeIssue(issue: SchemaIssue, root: unknown): string {
  if (issue.message !== 'Invalid input') return issue.message
  const details: Details = { ...issue }
  const { code, expected, values, keys, format, pattern, divisor } = details
  if (isMissing(root, issue.path)) return 'is required'
  if (code === 'invalid_type') return `must be of type ${expected}`
  if (code === 'invalid_value') return `must be one of ${list(values)}`
  if (code === 'too_small') return describeBound(details, 'least', 'more')
  if (code === 'too_big') return describeBound(details, 'most', 'less')
  if (code === 'invalid_format')
    return format === 'regex' ? `must match ${pattern}` : `must be a valid ${format}`
  if (code === 'not_multiple_of') return `must be a multiple of ${divisor}`
  if (code === 'unrecognized_keys') return `must not have ${list(keys)}`
  return code === 'invalid_union' ? 'has none of the allowed forms' : 'is not valid'
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

function list(values: unknown): string {
  return Array.isArray(values)
    ? values.map((value) => JSON.stringify(value)).join(', ')
    : 'the allowed values'
}

function isMissing(root: unknown, path: readonly PropertyKey[]): boolean {
  return (
    path.reduce<unknown>((value, key) => (Object(value) as Record<PropertyKey, unknown>)[key], root) ===
    undefined
  )
}
