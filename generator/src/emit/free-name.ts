import type { Code } from './code.ts'
import { identifier } from './literals.ts'

/** A local name that the document does not use. */
export function freeName(wanted: string, taken: ReadonlySet<string>): Code {
  let name = wanted
  while (taken.has(name)) name += '_'
  return identifier(name)
}
