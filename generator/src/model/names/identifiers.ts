import { wordSet } from '../../word-set.ts'
import { capitalize, splitWords, toCamelCase, toPascalCase } from './words.ts'

/** Reserved words: they cannot name a declaration in a module (ECMA-262, section 12.7.2, and TypeScript's own). */
const reservedWords = wordSet(
  `abstract any arguments as asserts async await bigint boolean break case catch class const continue debugger declare
  default delete do else enum eval export extends false finally for from function get global globalThis if implements
  import in infer instanceof interface is keyof let module namespace never new null number object of package private
  protected public readonly require return satisfies set static string super switch symbol this throw true try type
  typeof undefined unique unknown using var void while with yield`,
)

/**
 * Import aliases and fixed exports of generated modules. Globals are never used by their bare name, so a schema can be
 * called `Error`, `Record` or `Blob`.
 */
const usedNames = wordSet(
  `components createClient examples handlers isOperationError mock openapi operations partHeaders paths result runtime
  schemas securitySchemes serialize servers types unwrap validators withValidation z`,
)

/** Members that every object has, or that change how the platform treats it (`then`). */
const unsafeMembers = wordSet(
  `__proto__ __defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__ constructor prototype then toJSON
  toString toLocaleString valueOf hasOwnProperty isPrototypeOf propertyIsEnumerable`,
)

/** Returns whether a string is an ECMAScript identifier, in one spelling (NFC). */
export function isIdentifier(text: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(text) && text.normalize('NFC') === text
}

/** Returns whether a name conflicts with the language or with names that generated modules use. */
export function isReserved(name: string): boolean {
  return reservedWords.has(name) || usedNames.has(name) || unsafeMembers.has(name)
}

/** Maximum length of a name; longer names are not more readable. */
const maximumLength = 100

/**
 * A type name: capitalized identifiers are kept, all others are converted to Pascal case, such as `Page_Item_`, which a
 * framework makes of `Page[Item]`. Empty if nothing is left.
 */
export function toTypeName(text: string): string {
  if (/^[A-Z](?:[A-Za-z0-9_]*[A-Za-z0-9])?$/.test(text)) return text.slice(0, maximumLength)
  // Camel case words keep their capitals: `someURLs` becomes `SomeURLs`, not `SomeUrls`.
  if (/^[a-z][A-Za-z0-9]*$/.test(text)) return capitalize(text).slice(0, maximumLength)
  return protectStart(toPascalCase(splitWords(text)))
}

/** A function or member name: camel case is kept, all others are converted to it. Empty if nothing is left. */
export function toMemberName(text: string): string {
  if (/^[a-z][A-Za-z0-9]*$/.test(text)) return text.slice(0, maximumLength)
  return protectStart(toCamelCase(splitWords(text)))
}

/** The name, or a similar one that is safe as a member of an object. */
export function toSafeMember(name: string): string {
  return unsafeMembers.has(name) ? `${name}_` : name
}

/**
 * The name as an identifier: truncated, without invalid characters, with a leading underscore if the start is invalid.
 */
export function protectStart(name: string): string {
  const cut = [...name.replace(/\P{ID_Continue}/gu, '')].slice(0, maximumLength).join('')
  return cut === '' || isIdentifier(cut) ? cut : `_${cut}`
}
