import { isJsonObject, type Json, type JsonObject } from '../../json.ts'
import { locateBelow } from '../../model/location.ts'
import type { SecurityScheme } from '../../model/types.ts'
import { compareDocs } from '../compare-docs.ts'
import { report, type Visit, visitPart } from '../run.ts'
import { phrase } from '../sentence.ts'
import type { Side } from '../types.ts'
import { findBelow, readObjectAt } from './locate.ts'
import { describeScheme, isSameScheme, type SchemePairs } from './pair-schemes.ts'

/** The URLs of a scheme or a flow, with their names in sentences. */
const urls = {
  oauth2MetadataUrl: 'OAuth metadata URL',
  openIdConnectUrl: 'OpenID Connect URL',
  authorizationUrl: 'authorization URL',
  tokenUrl: 'token URL',
  refreshUrl: 'refresh URL',
  deviceAuthorizationUrl: 'device authorization URL',
} as const

/** Compares the security schemes of two documents. */
export function compareSchemes(visit: Visit, schemes: SchemePairs): void {
  const before = byName(visit.run.old.model.securitySchemes)
  const after = byName(visit.run.new.model.securitySchemes)
  const known = new Set(schemes.values())
  for (const [name, scheme] of before) {
    const other = after.get(schemes.get(name) ?? '')
    const at = visitScheme(visit, name, other?.name ?? null)
    if (other === undefined) report(at, 'security-scheme-removed')
    else compareScheme(at, scheme, other)
  }
  for (const name of after.keys()) {
    if (!known.has(name)) report(visitScheme(visit, null, name), 'security-scheme-added')
  }
}

function compareScheme(visit: Visit, old: SecurityScheme, next: SecurityScheme): void {
  const { run, location } = visit
  if (next.name !== old.name) report(visit, 'security-scheme-renamed', { from: old.name, to: next.name })
  if (!isSameScheme(old, next)) {
    report(visit, 'security-scheme-changed', { from: describeScheme(old), to: describeScheme(next) })
    return
  }
  const [before, after] = [readObjectAt(run.old, location.old), readObjectAt(run.new, location.new)]
  compareDocs(visit, 'scheme')
  compareUrls(visit, before, after, '')
  compareFlows(visit, objectOf(before.flows), objectOf(after.flows))
}

function compareFlows(visit: Visit, old: JsonObject, next: JsonObject): void {
  for (const flow of Object.keys(old)) {
    if (!Object.hasOwn(next, flow)) {
      report(visit, 'oauth-flow-removed', { flow })
      continue
    }
    const [before, after] = [objectOf(old[flow]), objectOf(next[flow])]
    compareUrls(visit, before, after, `${flow} `)
    const [scopes, others] = [objectOf(before.scopes), objectOf(after.scopes)]
    for (const [name, some] of groupScopes(scopes, others, next, flow))
      report(visit, 'oauth-scope-removed', { scopes: some, flow: name })
    for (const [name, some] of groupScopes(others, scopes, old, flow))
      report(visit, 'oauth-scope-added', { scopes: some, flow: name })
    if (
      Object.entries(scopes).some(([scope, text]) => Object.hasOwn(others, scope) && text !== others[scope])
    )
      report(visit, 'documentation-changed', { what: 'descriptions of the scopes' })
  }
  for (const flow of Object.keys(next))
    if (!Object.hasOwn(old, flow)) report(visit, 'oauth-flow-added', { flow })
}

/** Scopes that only one side has, by the flow that they are reported for. */
function groupScopes(own: JsonObject, others: JsonObject, flows: JsonObject, flow: string) {
  const missing = Object.keys(own).filter((scope) => !Object.hasOwn(others, scope))
  return [flow, null].flatMap((name) => {
    const some = missing.filter((scope) => nameFlow(flows, flow, scope) === name)
    return some.length === 0 ? [] : [[name, some] as const]
  })
}

/** The flow, if another one of the other side has the scope; else the change is one of the whole scheme. */
function nameFlow(others: JsonObject, flow: string, scope: string): string | null {
  const isElsewhere = Object.values(others).some((other) =>
    Object.hasOwn(objectOf(objectOf(other).scopes), scope),
  )
  return isElsewhere ? flow : null
}

function compareUrls(visit: Visit, old: JsonObject, next: JsonObject, prefix: string): void {
  for (const [key, what] of Object.entries(urls)) {
    // Tokens are refreshed at the token URL unless there is another one.
    const [from, to] = [old[key], next[key] ?? (key === 'refreshUrl' ? next.tokenUrl : undefined)]
    if (from === to || (from === undefined && next[key] === undefined)) continue
    if (typeof from === 'string' && typeof to === 'string')
      report(visit, 'authorization-url-changed', { what: prefix + what, from, to })
    else report(visit, 'documentation-changed', { what: prefix + what })
  }
}

function objectOf(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {}
}

function byName(schemes: readonly SecurityScheme[]): ReadonlyMap<string, SecurityScheme> {
  return new Map(schemes.map((scheme) => [scheme.name, scheme]))
}

function visitScheme(visit: Visit, from: string | null, to: string | null): Visit {
  const { run } = visit
  const find = ({ root }: Side, name: string | null) =>
    name === null ? null : findBelow(root, locateBelow(null, 'components', 'securitySchemes'), name)
  const words = phrase`the security scheme ${to ?? from ?? ''}`
  return visitPart(visit, words, find(run.old, from), find(run.new, to))
}
