import type { Problem } from './request.ts'

/**
 * The example of a `400` with what is wrong in the places that it has for it: a message, and errors by field. Without
 * an example, a body of our own.
 */
export function describeProblems(problems: readonly Problem[], example: unknown): unknown {
  const message = problems
    .map((problem) => `${problem.path.map(String).join('.')} ${problem.message}`)
    .join('; ')
  if (!isObject(example)) return { error: message }
  const key = ['error', 'message', 'detail'].find((name) => typeof example[name] === 'string')
  const entries = Object.entries(example).map(([name, value]) => [
    name,
    name === key ? message : fill(value, problems),
  ])
  return Object.fromEntries(entries)
}

/** Replaces errors by field, whose values are lists of messages, wherever they are in the example. */
function fill(value: unknown, problems: readonly Problem[]): unknown {
  if (!isObject(value)) return value
  const lists = Object.values(value)
  if (lists.length > 0 && lists.every(isTexts)) return groupByField(problems)
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, fill(inner, problems)]))
}

function groupByField(problems: readonly Problem[]): Readonly<Record<string, readonly string[]>> {
  const fields = new Map<string, string[]>()
  for (const { path, message } of problems) {
    const [place, field = place, ...below] = path.map(String)
    const text = below.length > 0 ? `${below.join('.')}: ${message}` : message
    fields.set(String(field), [...(fields.get(String(field)) ?? []), text])
  }
  return Object.fromEntries(fields)
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string')
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
