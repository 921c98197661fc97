import { capitalize, splitWords, toCamelCase, toPascalCase } from './words.ts'

/** Words that no declaration in a module may have for a name (ECMA-262, section 12.7.2, and TypeScript's own). */
const reservedWords = new Set(
  `abstract any arguments as asserts async await bigint boolean break case catch class const continue debugger declare
  default delete do else enum eval export extends false finally for from function get global globalThis if implements
  import in infer instanceof interface is keyof let module namespace never new null number object of package private
  protected public readonly require return satisfies set static string super switch symbol this throw true try type
  typeof undefined unique unknown using var void while with yield`.split(/\s+/),
)

/**
 * What generated modules know their imports by, and what they export beside what the document names. They use no
 * global by its bare name, so that a schema may be called `Error`, `Record` or `Blob`.
 */
const usedNames = new Set(
  `components createClient examples handlers isOperationError mock openapi operations paths result runtime schemas
  serialize servers types unwrap validators withValidation z`.split(/\s+/),
)

/** Members that every object has, or that make it something else to the platform (`then`). */
const unsafeMembers = new Set(
  `__proto__ __defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__ constructor prototype then toJSON
  toString toLocaleString valueOf hasOwnProperty isPrototypeOf propertyIsEnumerable`.split(/\s+/),
)

/** Whether text is an identifier of ECMAScript, in one spelling (NFC). */
export function isIdentifier(text: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(text) && text.normalize('NFC') === text
}

/** Whether a name would stand in the way of the language or of what generated modules use. */
export function isReserved(name: string): boolean {
  return reservedWords.has(name) || usedNames.has(name) || unsafeMembers.has(name)
}

/** The longest name that is made; what is longer tells a reader no more. */
const maximumLength = 100

/** A name for a type: a capitalized identifier as it is, all else in Pascal case. Empty when nothing is left. */
export function toTypeName(text: string): string {
  if (/^[A-Z][A-Za-z0-9_]*$/.test(text)) return text.slice(0, maximumLength)
  // Words that are in camel case already keep their capitals: `someURLs` is no `SomeUrls`.
  if (/^[a-z][A-Za-z0-9]*$/.test(text)) return capitalize(text).slice(0, maximumLength)
  return protectStart(toPascalCase(splitWords(text)))
}

/** A name for a function or a member: camel case as it is, all else brought into it. Empty when nothing is left. */
export function toMemberName(text: string): string {
  if (/^[a-z][A-Za-z0-9]*$/.test(text)) return text.slice(0, maximumLength)
  return protectStart(toCamelCase(splitWords(text)))
}

/** The name, or one like it that is safe as a member of an object. */
export function toSafeMember(name: string): string {
  return unsafeMembers.has(name) ? `${name}_` : name
}

/** The name as an identifier: not too long, without what may not be in one, an underscore before what cannot begin it. */
export function protectStart(name: string): string {
  const cut = [...name.replace(/\P{ID_Continue}/gu, '')].slice(0, maximumLength).join('')
  return cut === '' || isIdentifier(cut) ? cut : `_${cut}`
}
