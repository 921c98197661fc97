/** Constructors that quote values of a document for their location in a program. */
import { isJsonObject, type Json } from '../json.ts'
import { array, braces, type Code, code, list, trust } from './code.ts'
import { unseen } from './unseen.ts'

/** ASCII names are printed without quotes; others are quoted, so that look-alike letters are visible. */
const plainIdentifier = /^[A-Za-z_$][\w$]*$/
const anyIdentifier = /^[\p{ID_Start}_$][\p{ID_Continue}$\u200c\u200d]*$/u

/**
 * A name from the model.
 * @throws TypeError if it is not an ECMAScript identifier name (ECMA-262, section 12.7).
 */
export function identifier(name: string): Code {
  if (!anyIdentifier.test(name)) throw new TypeError(`Not an identifier: ${JSON.stringify(name)}`)
  return trust(name)
}

/** A string literal. Invisible characters, and those that change how a line is displayed, are escaped. */
export function stringLiteral(text: string): Code {
  return trust(quote(text))
}

/** A property key, in an object literal or in a type. */
export function propertyKey(name: string): Code {
  // `{ '__proto__': x }` sets the prototype, `{ ['__proto__']: x }` makes a property (ECMA-262, B.3.1).
  if (name === '__proto__') return trust("['__proto__']")
  return trust(plainIdentifier.test(name) ? name : quote(name))
}

/** The name of an export, which can be any Unicode string (ECMA-262, section 16.2). */
export function exportName(name: string): Code {
  return trust(plainIdentifier.test(name) ? name : quote(name))
}

/** A member access: `.name`, or `['name']`. */
export function memberAccess(name: string): Code {
  return trust(plainIdentifier.test(name) && name !== '__proto__' ? `.${name}` : `[${quote(name)}]`)
}

/**
 * A finite number.
 * @throws TypeError for `NaN` and infinities, which JSON does not have.
 */
export function numberLiteral(value: number): Code {
  if (!Number.isFinite(value)) throw new TypeError(`Not a finite number: ${value}`)
  return trust(Object.is(value, -0) ? '-0' : String(value))
}

/** `true` or `false`. */
export function booleanLiteral(value: boolean): Code {
  return trust(value ? 'true' : 'false')
}

/** A JSON value as an expression. */
export function jsonLiteral(value: Json): Code {
  if (typeof value === 'string') return stringLiteral(value)
  if (typeof value === 'number') return numberLiteral(value)
  if (Array.isArray(value)) return array(value.map(jsonLiteral))
  if (isJsonObject(value))
    return objectLiteral(Object.entries(value).map(([key, item]) => [key, jsonLiteral(item)]))
  return trust(value === null ? 'null' : value ? 'true' : 'false')
}

/** An object whose keys come from a document and whose values are code. */
export function objectLiteral(entries: readonly (readonly [key: string, value: Code])[]): Code {
  const items = entries.map(([key, value]) => code`${propertyKey(key)}: ${value}`)
  return braces(items)
}

/** The same; `null` without entries. */
export function objectOrNull(entries: readonly (readonly [key: string, value: Code])[]): Code | null {
  return entries.length === 0 ? null : objectLiteral(entries)
}

/** The entries of an object whose keys are ours. Those without a value are left out. */
export function fields(values: Readonly<Record<string, Code | null>>): readonly Code[] {
  return Object.entries(values).flatMap(([key, value]) =>
    value === null ? [] : [code`${identifier(key)}: ${value}`],
  )
}

/** An object type whose keys come from a document. */
export function objectType(entries: readonly (readonly [key: string, type: Code])[]): Code {
  const members = entries.map(([key, type]) => code`${propertyKey(key)}: ${type}`)
  return list(code`{`, members, code`}`, code` `, '')
}

/**
 * In single quotes, or in double quotes if that takes fewer escapes. JSON escapes are valid in ECMAScript. Invisible and
 * terminal control characters are escaped in addition.
 */
function quote(text: string): string {
  const json = JSON.stringify(text).replaceAll(unseen, escapeCharacter)
  if (text.split("'").length > text.split('"').length) return json
  return `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}

function escapeCharacter(character: string): string {
  const point = (character.codePointAt(0) ?? 0).toString(16)
  return point.length > 4 ? `\\u{${point}}` : `\\u${point.padStart(4, '0')}`
}
