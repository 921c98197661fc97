import { findBelow } from './find-pointer.ts'
import { describeScheme, type SchemePairs } from './operations/compare-security.ts'
import { report, type Visit } from './run.ts'
import { say } from './sentence.ts'

/** Compares what two documents say as a whole: title, servers and security schemes. */
export function compareDocuments(visit: Visit, schemes: SchemePairs): void {
  const { old, new: next } = visit.run
  for (const what of ['title', 'version', 'description'] as const) {
    if (old.model.info[what] !== next.model.info[what]) {
      const at = visitPart(visit, ['info', what], ['info', what])
      report({ ...at, place: { ...at.place, holder: { words: ['the document'] } } }, 'documentationChanged', {
        what,
      })
    }
  }
  compareServers(visitPart(visit, ['servers'], ['servers']))
  compareSchemes(visit, schemes)
}

function compareServers(visit: Visit): void {
  const before = listServers(visit.run.old.model.servers)
  const after = listServers(visit.run.new.model.servers)
  const removed = [...before].filter((url) => !after.has(url))
  const added = [...after].filter((url) => !before.has(url))
  const [first] = after
  if (removed.length === before.size && removed.length > 0 && first !== undefined) {
    report(visit, 'serversReplaced', { url: first })
    return
  }
  for (const url of removed) report(visit, 'serverRemoved', { url })
  for (const url of added) report(visit, 'serverAdded', { url })
}

/** A document without servers is served where it is from (OpenAPI 3.1, section 4.8.1.1). */
function listServers(urls: readonly string[]): ReadonlySet<string> {
  return new Set((urls.length === 0 ? ['/'] : urls).map((url) => url.replace(/(?<=.)\/+$/, '')))
}

function compareSchemes(visit: Visit, schemes: SchemePairs): void {
  const before = new Map(visit.run.old.model.securitySchemes.map((scheme) => [scheme.name, scheme]))
  const after = new Map(visit.run.new.model.securitySchemes.map((scheme) => [scheme.name, scheme]))
  const known = new Set(schemes.values())
  for (const [name, scheme] of before) {
    const other = after.get(schemes.get(name) ?? '')
    const at = visitScheme(visit, name, other?.name ?? null)
    if (other === undefined) {
      report(at, 'securitySchemeRemoved', {})
      continue
    }
    if (other.name !== name) report(at, 'securitySchemeRenamed', { from: name, to: other.name })
    const [from, to] = [describeScheme(scheme), describeScheme(other)]
    if (from !== to) report(at, 'securitySchemeChanged', { from, to })
  }
  for (const name of after.keys()) {
    if (!known.has(name)) report(visitScheme(visit, null, name), 'securitySchemeAdded', {})
  }
}

function visitScheme(visit: Visit, from: string | null, to: string | null): Visit {
  const tokens = (name: string | null) => (name === null ? null : ['components', 'securitySchemes', name])
  const at = visitPart(visit, tokens(from), tokens(to))
  return { ...at, place: { ...at.place, holder: { words: say`the security scheme ${to ?? from ?? ''}` } } }
}

function visitPart(visit: Visit, from: readonly string[] | null, to: readonly string[] | null): Visit {
  const { old, new: next } = visit.run
  return {
    ...visit,
    place: {
      ...visit.place,
      old: from && { pointer: findBelow(old.root, '#', ...from) },
      new: to && { pointer: findBelow(next.root, '#', ...to) },
    },
  }
}
