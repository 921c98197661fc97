import type { Code } from './code.ts'
import { identifier } from './literals.ts'

/** A local name that is none of those that the document brings along. */
export function freeName(wanted: string, taken: Iterable<string>): Code {
  const names = new Set(taken)
  let name = wanted
  while (names.has(name)) name += '_'
  return identifier(name)
}
