import type { OperationSchemas } from '../schemas/runtime.ts'

type AnySchema = NonNullable<OperationSchemas['responses'][string]>
type Key = string | number

/** Candidates that are tried before the example's value is kept. */
const lastAttempt = 2

/** Enough for every attempt at values that are a few levels deep; further rounds are not worth their time. */
const maxRounds = 20

/**
 * Another value that the schema accepts, the same one for the same seed. Everything in the example is changed at
 * once; values that the schema then rejects are changed in another way, and finally restored.
 */
export function varyExample(example: unknown, schema: AnySchema, seed: number): unknown {
  const attempts = new Map<string, number>()
  const choices = new Map<string, readonly unknown[]>()
  const attemptAt = (path: readonly PropertyKey[]) => attempts.get(nameOf(path)) ?? 0
  const vary = (value: unknown, path: readonly Key[], above: number): unknown => {
    const attempt = Math.max(above, attemptAt(path))
    const random = (size: number, ...parts: readonly Key[]) => pick(size, [seed, ...path, ...parts])
    if (Array.isArray(value)) {
      const length = attempt === 0 && value.length > 0 ? Math.max(value.length, 1 + random(3)) : value.length
      return Array.from({ length }, (_, index) =>
        vary(value[index % value.length], [...path, index], attempt),
      )
    }
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(
        Object.entries(value).map(([key, item]) => [key, vary(item, [...path, key], attempt)]),
      )
    }
    if (attempt >= lastAttempt) return value
    const known = choices.get(nameOf(path))
    if (known !== undefined) return known[random(known.length)]
    if (typeof value === 'boolean') return random(2) === 1
    if (typeof value === 'number') return value + random(attempt === 0 ? 1000 : 10)
    if (typeof value !== 'string') return value
    // Times of one object move together, so that none comes before what it follows.
    if (attempt === 0) return varyText(value, random, pick(365, [seed, ...path.slice(0, -1)]))
    return value.replace(/[a-z\d]/gi, (char, index: number) =>
      varyCharacter(char, (size) => random(size, index)),
    )
  }
  for (let round = 0; round < maxRounds; round++) {
    const value = vary(example, [], 0)
    const { error } = schema.safeParse(value)
    if (error === undefined) return value
    for (const issue of error.issues) {
      let { path } = issue
      if (issue.code === 'invalid_value') choices.set(nameOf(path), issue.values)
      while (path.length > 0 && attemptAt(path) >= lastAttempt) path = path.slice(0, -1)
      attempts.set(nameOf(path), attemptAt(path) + 1)
    }
  }
  return example
}

function nameOf(path: readonly PropertyKey[]): string {
  return path.join('/')
}

function varyText(
  text: string,
  random: (size: number, ...parts: readonly Key[]) => number,
  days: number,
): string {
  if (/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)) {
    return text.replace(/[\da-f]/gi, (_, index: number) => random(16, index).toString(16))
  }
  const day = /^\d{4}-\d\d-\d\d(?!\d)/.test(text) ? Date.parse(text.slice(0, 10)) : Number.NaN
  if (!Number.isNaN(day)) return new Date(day + days * 86_400_000).toISOString().slice(0, 10) + text.slice(10)
  const number = 1 + random(999)
  if (text.includes('://')) return text.replace(/\/?$/, `/${number}`)
  return text.includes('@') ? text.replace('@', `+${number}@`) : `${text}-${number}`
}

/** Another character of the same kind, for texts that have a pattern or a length. */
function varyCharacter(char: string, random: (size: number) => number): string {
  if (/\d/.test(char)) return String(random(10))
  const letter = String.fromCharCode(97 + random(26))
  return char < 'a' ? letter.toUpperCase() : letter
}

/** A whole number below `size`, the same one for the same parts (FNV-1a, and mixed, since its low bits are weak). */
function pick(size: number, parts: readonly Key[]): number {
  let hash = 0x811c9dc5
  for (const char of parts.join('/')) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39)
  return Math.floor((((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32) * size)
}
