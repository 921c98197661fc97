import type { Draft, Guess } from './types.ts'

/** States the schemes and the path of the servers. By default the scheme is that of the document's own address. */
export function stateServers(root: Draft, base: URL, guess: Guess): void {
  if (typeof root.basePath === 'string') {
    root.basePath = `/${root.basePath.split('/').filter(Boolean).join('/')}`
  }
  if (typeof root.host !== 'string' || root.host === '') return
  const declared = Array.isArray(root.schemes) ? root.schemes : []
  const schemes = declared.filter((scheme) => scheme === 'https' || scheme === 'http')
  if (schemes.length > 0) {
    root.schemes = schemes.toSorted((left, right) => (left === right ? 0 : left === 'https' ? -1 : 1))
    return
  }
  const own = base.protocol.slice(0, -1)
  const scheme = own === 'http' || own === 'https' ? own : 'https'
  root.schemes = [scheme]
  const found = declared.length === 0 ? '`schemes` is missing' : '`schemes` has neither "http" nor "https"'
  guess(declared.length === 0 ? ['host'] : ['schemes'], found, `the server is read as ${scheme}`)
}
