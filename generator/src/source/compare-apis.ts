interface Summary {
  readonly info?: { readonly title?: unknown }
  readonly servers?: readonly { readonly url?: unknown }[]
  readonly paths?: object
}

/**
 * Lists signs that a document describes another API than the previous one: other servers, mostly other paths, or another
 * title. A new title alone is allowed if servers and paths are the same. Names of path parameters do not matter.
 *
 * @param before text of a document, as JSON
 * @param now text of the next one
 */
export function compareApis(before: string, now: string): readonly string[] {
  const [old, next] = [JSON.parse(before) as Summary, JSON.parse(now) as Summary]
  const [oldPaths, servers] = [listPaths(old), listServers(old)]
  const differences = [
    ...compareServers(servers, listServers(next)),
    ...comparePaths(oldPaths, listPaths(next)),
  ]
  const isRecognized = differences.length === 0 && oldPaths.length > 0 && servers.length > 0
  return isRecognized ? [] : [...compareTitles(old.info?.title, next.info?.title), ...differences]
}

function compareTitles(old: unknown, next: unknown): readonly string[] {
  const isSame = String(old).trim().toLowerCase() === String(next).trim().toLowerCase()
  return isSame ? [] : [`the title is ${JSON.stringify(next) ?? 'missing'}, it was ${JSON.stringify(old)}`]
}

function compareServers(old: readonly string[], next: readonly string[]): readonly string[] {
  if (old.length === 0 || next.length === 0 || old.some((url) => next.includes(url))) return []
  return [`the server is ${next.join(', ')}, it was ${old.join(', ')}`]
}

function comparePaths(old: readonly string[], next: readonly string[]): readonly string[] {
  if (old.length === 0) return []
  const kept = old.filter((path) => next.includes(path)).length
  return kept * 2 >= old.length ? [] : [`it has ${kept} of the ${old.length} paths`]
}

function listServers({ servers }: Summary): readonly string[] {
  return (Array.isArray(servers) ? servers : []).flatMap(({ url }) =>
    typeof url === 'string' && URL.canParse(url) ? [new URL(url).host] : [],
  )
}

function listPaths({ paths = {} }: Summary): readonly string[] {
  return Object.keys(paths).map((path) => path.replace(/\{[^}]*\}/g, '{}'))
}
