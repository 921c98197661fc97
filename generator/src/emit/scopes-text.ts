import type { Operation } from '../model/types.ts'

/** A sentence for a docstring with the scopes that an operation requires; `null` if the document has none. */
export function describeScopes({ scopes, alternativeScopes }: Operation): string | null {
  if (scopes === null) return null
  if (scopes.length === 0) return 'Needs no scope.'
  const alternative = alternativeScopes.length > 0 ? ` or ${quote(alternativeScopes)}` : ''
  return `Needs the scope ${quote(scopes)}${alternative}.`
}

function quote(scopes: readonly string[]): string {
  return scopes.map((scope) => `\`${scope}\``).join(', ')
}
