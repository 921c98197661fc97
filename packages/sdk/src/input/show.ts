import { looksSecret } from '../errors/redact.ts'

/** Formats a value for messages: strings are quoted and truncated. Of a possible secret, only the type is shown. */
export function show(value: unknown): string {
  if (typeof value === 'string' && !looksSecret(value)) {
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value)
  }
  if (typeof value === 'bigint') return `${value}n`
  return /number|boolean/.test(typeof value) ? String(value) : kindOf(value)
}

/** Returns the type of a value with an article: `a string`, `an array`, `a Map`. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  const name = Array.isArray(value)
    ? 'array'
    : typeof value === 'object' && !isPlain(value)
      ? String(Reflect.get(Object(Reflect.get(value, 'constructor')), 'name') || 'object')
      : typeof value
  return `${/^[aeio]/i.test(name) ? 'an' : 'a'} ${name}`
}

/** Returns true if an object is not an instance of a class, in whichever realm it was made. */
export function isPlain(value: object): boolean {
  const prototype: object | null = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

/** Suggests the most similar name, or lists all names. `kind` is a plural noun, such as `Options`. */
export function suggest(wrong: string, names: readonly string[], kind: string): string {
  const [nearest = '', distance = Infinity] =
    names
      .map((name) => [name, editDistance(wrong.toLowerCase(), name.toLowerCase())] as const)
      .sort(([, a], [, b]) => a - b)[0] ?? []
  if (distance <= 2 + wrong.length / 4) return `. Did you mean \`${nearest}\`?`
  return names.length > 0 ? `. ${kind} are ${names.join(', ')}` : ''
}

/** Number of letters to add, remove or replace (Levenshtein distance). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...a].entries()) {
    const next = [index + 1]
    for (let at = 1; at <= b.length; at++) {
      const change = (row[at - 1] ?? 0) + (letter === b[at - 1] ? 0 : 1)
      next.push(Math.min(change, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
