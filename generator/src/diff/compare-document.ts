import { locateBelow } from '../model/location.ts'
import { compareDocs } from './compare-docs.ts'
import { compareSchemes } from './operations/compare-schemes.ts'
import { compareServers } from './operations/compare-servers.ts'
import type { SchemePairs } from './operations/pair-schemes.ts'
import { type Visit, visitPart } from './run.ts'

/** Compares what concerns two documents as a whole: title, servers, security schemes and tags. */
export function compareDocuments(visit: Visit, schemes: SchemePairs): void {
  const { old, new: next } = visit.run
  const part = (...tokens: readonly string[]): Visit => {
    const at = locateBelow(null, ...tokens)
    return visitPart(visit, ['the document'], { at }, { at })
  }
  compareDocs(part('info'), 'info')
  compareDocs(part(), 'document')
  compareServers(part('servers'), old.root, next.root)
  compareSchemes(visit, schemes)
}
