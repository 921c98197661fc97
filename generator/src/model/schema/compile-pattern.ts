import * as problems from '../problems.ts'
import type { SchemaInput } from './schema-input.ts'

/** A pattern that compiles. */
export interface Pattern {
  readonly source: string
  readonly flags: 'u' | ''
}

/**
 * Finds the flag with which a pattern compiles: `u` as JSON Schema requires, otherwise none, because many patterns
 * contain needless escapes. Returns `null` and reports a warning if it compiles with neither, or if it would change its
 * meaning without the flag.
 */
export function compilePattern({ report }: SchemaInput, source: string, ...tokens: string[]): Pattern | null {
  const found = listReadings(source).find(compiles)
  if (found === undefined) report(problems.patternInvalid, { pattern: source }, ...tokens)
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

/** Without the flag, `\p{L}` matches a `p` and braces. */
const needsUnicode = /(?<!\\)(?:\\\\)*\\(?:[pP]\{|u\{)/

/** Syntax of Ruby, Python or a shell that ECMA-262 reads as plain letters: `\A`, `\z`, `[[:alpha:]]`. */
const isForeign = /(?<!\\)(?:\\\\)*\\[ACEGHIJKLMNOQRTUVXYZaeghijlmoqyz]|\[:\^?[a-z]+:\]/

/** A needless escape, which the flag forbids; or another escape, which is kept. */
const needless = /\\([\s\S])/g

function spellOut(escaped: string, character: string): string {
  return /[!-~]/.test(character) && !/[\^$.*+?()[\]{}|/\da-zA-Z\\]/.test(character)
    ? `\\x${character.charCodeAt(0).toString(16)}`
    : escaped
}
