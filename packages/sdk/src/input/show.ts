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
