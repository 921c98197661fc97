import { isJsonObject, type Json } from '../../json.ts'
import type { Operation } from '../../model/types.ts'
import type { Requirement } from '../rules/formats.ts'
import { report, type Visit } from '../run.ts'
import type { Side } from '../types.ts'
import { readOperation } from './locate.ts'
import type { SchemePairs } from './pair-schemes.ts'

/**
 * Compares who can call two operations. `security` is a list of alternatives, each a set of schemes with scopes that
 * are all required (OpenAPI 3.1, section 4.8.30).
 */
export function compareSecurity(visit: Visit, old: Operation, next: Operation, schemes: SchemePairs): void {
  const { run } = visit
  const before = listAlternatives(run.old, old).map((requirement) =>
    requirement.map(({ scheme, scopes }) => ({ scheme: schemes.get(scheme) ?? scheme, scopes })),
  )
  const after = listAlternatives(run.new, next)
  compareAlternatives(visit, before, after)
  if (isExtended(run.old, old) || isExtended(run.new, next))
    compareDocumentedScopes(visit, old.scopes, next.scopes)
}

interface Alternatives {
  readonly old: readonly Requirement[]
  readonly new: readonly Requirement[]
}

function compareAlternatives(
  visit: Visit,
  before: readonly Requirement[],
  after: readonly Requirement[],
): void {
  const [wasOpen, isOpen] = [before, after].map((all) => all.length === 0 || all.some(isEmpty))
  const old = before.filter((each) => !isEmpty(each))
  const next = after.filter((each) => !isEmpty(each))
  if (wasOpen && !isOpen) {
    report(visit, 'security-added', { alternatives: next })
    return
  }
  if (!wasOpen && isOpen) {
    report(visit, 'security-lifted')
    return
  }
  const left = new Set(next.filter((each) => !old.some((known) => isSame(known, each))))
  for (const requirement of old) {
    if (next.some((each) => isSame(each, requirement))) continue
    const relaxed = next.find((each) => isContained(each, requirement))
    const found =
      relaxed ??
      [...left].find((each) => isContained(requirement, each)) ??
      [...left].find((each) => hasSameSchemes(each, requirement))
    if (found === undefined) report(visit, 'security-alternative-removed', { requirement })
    else compareRequirement(visit, requirement, found, { old: before, new: after })
    if (found !== undefined) left.delete(found)
  }
  for (const requirement of left) {
    // It is accepted already if it has all that another one requires.
    if (!old.some((known) => isContained(known, requirement))) {
      report(visit, 'security-alternative-added', { requirement })
    }
  }
}

function compareRequirement(visit: Visit, old: Requirement, next: Requirement, all: Alternatives): void {
  for (const { scheme, scopes } of next) {
    const known = old.find((each) => each.scheme === scheme)
    if (known === undefined) report(visit, 'security-scheme-required', { scheme })
    const [before, after] = [known?.scopes ?? [], scopes]
    // Scopes that all alternatives need are reported once.
    const isShared = (scope: string) =>
      [all.old, all.new].every((some) => {
        const has = some.map((each) => each.some((one) => one.scopes.includes(scope)))
        return has.every((one) => one === has[0])
      })
    const isOwn = (scope: string) => !isShared(scope)
    compareScopes(visit, before.filter(isShared), after.filter(isShared), null)
    compareScopes(visit, before.filter(isOwn), after.filter(isOwn), scheme)
  }
  for (const { scheme } of old) {
    if (!next.some((each) => each.scheme === scheme)) report(visit, 'security-scheme-optional', { scheme })
  }
}

function compareScopes(
  visit: Visit,
  old: readonly string[],
  next: readonly string[],
  scheme: string | null,
): void {
  const added = next.filter((scope) => !old.includes(scope))
  const removed = old.filter((scope) => !next.includes(scope))
  if (added.length > 0) report(visit, 'scope-added', { scopes: added, scheme })
  if (removed.length > 0) report(visit, 'scope-removed', { scopes: removed, scheme })
}

/** The scopes of `x-required-scopes`. */
function compareDocumentedScopes(
  visit: Visit,
  old: readonly string[] | null,
  next: readonly string[] | null,
): void {
  if (old === null && next !== null && next.length > 0) report(visit, 'scopes-documented', { scopes: next })
  else if (old !== null && old.length > 0 && next === null)
    report(visit, 'scopes-undocumented', { scopes: old })
  else if (old !== null && next !== null) compareScopes(visit, old, next, null)
}

function listAlternatives(side: Side, operation: Operation): readonly Requirement[] {
  const own = readOperation(side, operation)
  const security = (Object.hasOwn(own, 'security') ? own : side.root).security
  const requirements = Array.isArray(security) ? (security as readonly Json[]).filter(isJsonObject) : []
  return requirements.map((requirement) =>
    Object.keys(requirement)
      .toSorted()
      .map((scheme) => {
        const scopes = requirement[scheme]
        return { scheme, scopes: Array.isArray(scopes) ? scopes.map(String).toSorted() : [] }
      }),
  )
}

function isExtended(side: Side, operation: Operation): boolean {
  return Object.hasOwn(readOperation(side, operation), 'x-required-scopes')
}

function isEmpty(requirement: Requirement): boolean {
  return requirement.length === 0
}

function isSame(first: Requirement, second: Requirement): boolean {
  return isContained(first, second) && isContained(second, first)
}

/** Returns true if a credential that meets the second requirement meets the first one. */
function isContained(first: Requirement, second: Requirement): boolean {
  return first.every(({ scheme, scopes }) => {
    const other = second.find((each) => each.scheme === scheme)
    return other !== undefined && scopes.every((scope) => other.scopes.includes(scope))
  })
}

function hasSameSchemes(first: Requirement, second: Requirement): boolean {
  return (
    first.length === second.length &&
    first.every(({ scheme }) => second.some((each) => each.scheme === scheme))
  )
}
