import type { Context } from '../context.ts'
import type { Location } from '../location.ts'
import { problems } from '../problems.ts'

/** A pattern that is known to compile. */
export interface Pattern {
  readonly source: string
  readonly flags: 'u' | ''
}

/**
 * Finds the flag with which a pattern compiles: `u` as JSON Schema requires, else none, for the many patterns
 * with needless escapes. `null`, with a warning, when it compiles with neither, or would mean something else without.
 */
export function compilePattern(context: Context, source: string, at: Location): Pattern | null {
  const found = listReadings(source).find(compiles)
  if (found === undefined) context.report(at, problems.patternInvalid, { pattern: source })
  return found ?? null
}

function listReadings(source: string): readonly Pattern[] {
  const whole = { source, flags: 'u' } as const
  if (needsUnicode.test(source)) return [whole, { source: source.replace(needless, spellOut), flags: 'u' }]
  return isForeign.test(source) ? [whole] : [whole, { source, flags: '' }]
}

function compiles({ source, flags }: Pattern): boolean {
  try {
    new RegExp(source, flags)
    return true
  } catch {
    return false
  }
}

/** Without the flag, `\p{L}` is a `p` and some braces. */
const needsUnicode = /(?<!\\)(?:\\\\)*\\(?:[pP]\{|u\{)/

/** What means something to Ruby, Python or a shell, and a mere letter to ECMA-262: `\A`, `\z`, `[[:alpha:]]`. */
const isForeign = /(?<!\\)(?:\\\\)*\\[ACEGHIJKLMNOQRTUVXYZaeghijlmoqyz]|\[:\^?[a-z]+:\]/

/** An escape of what is a character by itself, which the flag forbids; or any other escape, which is left as it is. */
const needless = /\\([\s\S])/g

function spellOut(escaped: string, character: string): string {
  return /[!-~]/.test(character) && !/[\^$.*+?()[\]{}|/\da-zA-Z\\]/.test(character)
    ? `\\x${character.charCodeAt(0).toString(16)}`
    : escaped
}
