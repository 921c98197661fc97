/** Constructors that quote values from a document for their location in a program. */
import { isJsonObject, type Json } from '../json.ts'
import { type Code, code, list, trust } from './code.ts'
import { unseen } from './unseen.ts'

/** Names that read well without quotes; others are quoted, so that no reader takes one letter for another. */
const plainIdentifier = /^[A-Za-z_$][\w$]*$/
const anyIdentifier = /^[\p{ID_Start}_$][\p{ID_Continue}$\u200c\u200d]*$/u

/**
 * A name that the model has chosen.
 * @throws TypeError when it is no ECMAScript identifier name (ECMA-262, section 12.7).
 */
export function identifier(name: string): Code {
  if (!anyIdentifier.test(name)) throw new TypeError(`Not an identifier: ${JSON.stringify(name)}`)
  return trust(name)
}

/** A string between single quotes. What cannot be seen, or changes how a line is seen, is escaped. */
export function stringLiteral(text: string): Code {
  return trust(quote(text))
}

/** The key of a property, in an object literal or in a type. */
export function propertyKey(name: string): Code {
  // `{ '__proto__': x }` sets the prototype, `{ ['__proto__']: x }` makes a property (ECMA-262, B.3.1).
  if (name === '__proto__') return trust("['__proto__']")
  return trust(plainIdentifier.test(name) ? name : quote(name))
}

/** The name under which something is exported, which may be any text that is Unicode (ECMA-262, section 16.2). */
export function exportName(name: string): Code {
  return trust(plainIdentifier.test(name) ? name : quote(name))
}

/** How a property is reached: `.name`, or `['name']`. */
export function memberAccess(name: string): Code {
  return trust(plainIdentifier.test(name) && name !== '__proto__' ? `.${name}` : `[${quote(name)}]`)
}

/**
 * A finite number.
 * @throws TypeError for `NaN` and the infinities, which JSON does not have.
 */
export function numberLiteral(value: number): Code {
  if (!Number.isFinite(value)) throw new TypeError(`Not a finite number: ${value}`)
  return trust(Object.is(value, -0) ? '-0' : String(value))
}

/** A `true` or a `false`. */
export function booleanLiteral(value: boolean): Code {
  return trust(value ? 'true' : 'false')
}

/** A regular expression, built from its source when the program runs, so that no pattern can end a literal. */
export function regExp(pattern: string, flags: 'u' | ''): Code {
  return trust(flags === '' ? `new RegExp(${quote(pattern)})` : `new RegExp(${quote(pattern)}, '${flags}')`)
}

/** A value that JSON can hold, as an expression. */
export function jsonLiteral(value: Json): Code {
  if (typeof value === 'string') return stringLiteral(value)
  if (typeof value === 'number') return numberLiteral(value)
  if (Array.isArray(value)) return list(code`[`, value.map(jsonLiteral), code`]`)
  if (isJsonObject(value))
    return objectLiteral(Object.entries(value).map(([key, item]) => [key, jsonLiteral(item)]))
  return trust(value === null ? 'null' : value ? 'true' : 'false')
}

/** An object whose keys come from a document and whose values are code. */
export function objectLiteral(entries: readonly (readonly [key: string, value: Code])[]): Code {
  const items = entries.map(([key, value]) => code`${propertyKey(key)}: ${value}`)
  return list(code`{`, items, code`}`, code` `)
}

/** JSON's escapes are ECMAScript's; beside them goes what a person cannot see or a terminal would act on. */
function quote(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")
  return `'${inner.replaceAll(unseen, escapeCharacter)}'`
}

function escapeCharacter(character: string): string {
  const point = (character.codePointAt(0) ?? 0).toString(16)
  return point.length > 4 ? `\\u{${point}}` : `\\u${point.padStart(4, '0')}`
}
