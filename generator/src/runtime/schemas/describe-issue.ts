/** The details of an issue, which depend on its `code`. */
type Details = Readonly<Record<string, unknown>>

/**
 * Describes what is wrong with a value, without the value itself: `must be an integer`, `is required`. Validators use
 * it for the `message` of their issues; pass it to schemas of your own as `error`.
 *
 * @example
 * schema.safeParse(value, { error: describeIssue })
 */
export function describeIssue(issue: unknown): string {
  const details = issue as Details
  const { code, input, expected, values, keys, format, pattern, divisor, inclusive, minimum, maximum } =
    details
  if (input === undefined && !isAboutProperties(code)) return 'is required'
  switch (code) {
    case 'invalid_type':
      return expected === 'nonoptional' ? 'is required' : `must be ${nameType(expected)}`
    case 'invalid_value':
      return `must be ${isList(values) && values.length > 1 ? 'one of ' : ''}${printList(values)}`
    case 'too_small':
      return describeBound(details, minimum, 'at least', 'more than')
    case 'too_big':
      return describeBound(details, maximum, 'at most', 'less than')
    case 'invalid_format':
      return format === 'regex' && pattern ? `must match ${pattern}` : `must be a valid ${format}`
    case 'not_multiple_of':
      return `must be a multiple of ${divisor}`
    case 'unrecognized_keys':
      return `must not have ${printList(keys)}`
    case 'invalid_union':
      return inclusive === false ? 'matches more than one of the variants' : 'matches none of the variants'
    default:
      return 'is not valid'
  }
}

/** Zod reports these with the object as input, or without any. */
function isAboutProperties(code: unknown): boolean {
  return code === 'unrecognized_keys' || code === 'too_small' || code === 'too_big'
}

function describeBound(
  { origin, inclusive }: Details,
  bound: unknown,
  atBound: string,
  beyond: string,
): string {
  const limit = `${inclusive === false ? beyond : atBound} ${bound}`
  const unit = units[String(origin)]
  return unit === undefined ? `must be ${limit}` : `must have ${limit} ${unit[bound === 1 ? 0 : 1]}`
}

const units: Readonly<Record<string, readonly [one: string, many: string]>> = {
  string: ['character', 'characters'],
  array: ['item', 'items'],
  set: ['item', 'items'],
  object: ['property', 'properties'],
}

function nameType(expected: unknown): string {
  if (expected === 'int') return 'an integer'
  if (expected === 'exact') return 'an integer up to 2^53: a number cannot hold larger ones exactly'
  return `${/^[aeiou]/.test(String(expected)) ? 'an' : 'a'} ${expected}`
}

function printList(values: unknown): string {
  return isList(values) ? values.map((value) => JSON.stringify(value)).join(', ') : 'an allowed value'
}

function isList(values: unknown): values is readonly unknown[] {
  return Array.isArray(values)
}
