import type { JsonObject } from '../../json.ts'
import { removeEnd } from '../find-prefixes.ts'
import { report, type Visit } from '../run.ts'
import { listDefaults, listDefaultUrls, listServers, listServerUrls } from './server-urls.ts'

/** Compares the servers of two documents, or those that two operations have in effect. */
export function compareServers(visit: Visit, old: JsonObject, next: JsonObject): void {
  const { run } = visit
  const before = new Set(listServerUrls(old).map((url) => removeEnd(url, run.old.prefix)))
  const after = new Set(listServerUrls(next).map((url) => removeEnd(url, run.new.prefix)))
  // A server with the default of its variable written out is the same server.
  const [wereDefaults, areDefaults] = [new Set(listDefaultUrls(old)), new Set(listDefaultUrls(next))]
  // Without servers, nobody knows the base URL from the document.
  const isFirst = listServers(old).length === 0
  const removed = isFirst ? [] : [...before].filter((url) => !after.has(url) && !areDefaults.has(url))
  const added = [...after].filter((url) => !before.has(url) && !wereDefaults.has(url))
  const [first] = after
  if (removed.length === before.size && added.length === after.size && first) {
    report(visit, 'servers-replaced', { url: first })
    return
  }
  for (const url of removed) report(visit, 'server-removed', { url })
  for (const url of added) report(visit, 'server-added', { url })
  const defaults = listDefaults(next)
  for (const [key, [variable, from]] of listDefaults(old)) {
    const to = defaults.get(key)?.[1]
    if (to !== undefined && to !== from) report(visit, 'server-default-changed', { variable, from, to })
  }
}
