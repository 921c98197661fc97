import type { Operation, SecurityScheme } from '../../model/types.ts'
import { report, type Visit } from '../run.ts'
import { type Sentence, say, sayList } from '../sentence.ts'

/** For each scheme of the old document its name in the new one, where it is there. */
export type SchemePairs = ReadonlyMap<string, string>

/** Pairs schemes: by name, and else by what they are. */
export function pairSchemes(old: readonly SecurityScheme[], next: readonly SecurityScheme[]): SchemePairs {
  const left = next.filter(({ name }) => !old.some((scheme) => scheme.name === name))
  return new Map(
    old.flatMap((scheme) => {
      if (next.some(({ name }) => name === scheme.name)) return [[scheme.name, scheme.name] as const]
      const found = left.filter((other) => describeScheme(other) === describeScheme(scheme))
      return found.length === 1 && found[0] ? [[scheme.name, found[0].name] as const] : []
    }),
  )
}

/** How a credential is sent: `http bearer`, `apiKey in header X-API-Key`. */
export function describeScheme({ type, scheme, in: place, parameterName }: SecurityScheme): string {
  const where = place === null ? [] : ['in', place, parameterName]
  return [type, scheme, ...where].filter((word) => word !== null).join(' ')
}

/** Compares who may call two operations. */
export function compareSecurity(visit: Visit, old: Operation, next: Operation, schemes: SchemePairs): void {
  const before = new Map(
    old.security.map((names) => {
      const translated = names.map((name) => schemes.get(name) ?? name)
      return [toKey(translated), translated] as const
    }),
  )
  const after = new Map(next.security.map((names) => [toKey(names), names] as const))
  if (before.size === 0 && after.size > 0) {
    report(visit, 'securityAdded', { schemes: sayList([...after.values()].map(describeSet), 'or') })
  } else if (before.size > 0 && after.size === 0) report(visit, 'securityLifted', {})
  else {
    for (const [key, names] of after) {
      if (!before.has(key)) report(visit, 'securityAlternativeAdded', { schemes: describeSet(names) })
    }
    for (const [key, names] of before) {
      if (!after.has(key)) report(visit, 'securityAlternativeRemoved', { schemes: describeSet(names) })
    }
  }
  compareScopes(visit, old.scopes, next.scopes)
}

function compareScopes(visit: Visit, old: readonly string[] | null, next: readonly string[] | null): void {
  if (old === null && next !== null && next.length > 0) {
    report(visit, 'scopesDocumented', { scopes: sayList(next) })
  } else if (old !== null && old.length > 0 && next === null) {
    report(visit, 'scopesUndocumented', { scopes: sayList(old) })
  } else if (old !== null && next !== null) {
    for (const scope of next) if (!old.includes(scope)) report(visit, 'scopeAdded', { scope })
    for (const scope of old) if (!next.includes(scope)) report(visit, 'scopeRemoved', { scope })
  }
}

function toKey(names: readonly string[]): string {
  return JSON.stringify(names.toSorted())
}

function describeSet(names: readonly string[]): Sentence {
  return names.length === 0 ? say`${['nothing at all']}` : sayList(names)
}
