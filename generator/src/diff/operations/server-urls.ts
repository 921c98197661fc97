import { isJsonObject, type Json, type JsonObject } from '../../json.ts'

/** Maximum number of URLs that a server with variables expands to. */
const maximumUrls = 100

/** The URLs of the `servers` of a document, path or operation; of a document without any, that it was read from. */
export function listServerUrls(start: JsonObject): readonly string[] {
  const servers = listServers(start)
  if (servers.length === 0) return ['/']
  return [...new Set(servers.flatMap(expand).map(normalizeUrl))]
}

/** The URLs of servers with the defaults of all variables. */
export function listDefaultUrls(start: JsonObject): readonly string[] {
  return listServers(start).map((server) => {
    let url = String(server.url ?? '/')
    for (const [name, variable] of listVariables(server))
      url = url.replaceAll(`{${name}}`, String(variable.default))
    return normalizeUrl(url)
  })
}

const defaultPorts: Readonly<Record<string, string>> = { 'http:': ':80', 'https:': ':443' }

/** A URL without what makes no difference: the case of its host, the default port, a slash at the end. */
function normalizeUrl(url: string): string {
  const [, scheme = '', host = '', path = ''] = /^([a-z][a-z\d+.-]*:)?(\/\/[^/]*)?(.*)$/is.exec(url) ?? []
  const port = defaultPorts[scheme.toLowerCase()]
  const lower = host.includes('{') ? host : host.toLowerCase()
  const bare = port !== undefined && lower.endsWith(port) ? lower.slice(0, -port.length) : lower
  return `${scheme.toLowerCase()}${bare}${path.replace(/\/+$/, '')}` || '/'
}

/** The defaults of variables, by the URL that they are part of. */
export function listDefaults(start: JsonObject): ReadonlyMap<string, readonly [name: string, value: string]> {
  const entries = listServers(start).flatMap((server) =>
    [...listVariables(server)].flatMap(([name, variable]) =>
      typeof variable.default !== 'string'
        ? []
        : [[`${String(server.url)} ${name}`, [name, variable.default] as const] as const],
    ),
  )
  return new Map(entries)
}

/** The Server Objects of a start. */
export function listServers({ servers }: JsonObject): readonly JsonObject[] {
  return Array.isArray(servers) ? (servers as readonly Json[]).filter(isJsonObject) : []
}

/** Each variable with a list of values is replaced by each of them; others stay as they are. */
function expand(server: JsonObject): readonly string[] {
  let urls = [String(server.url ?? '/')]
  for (const [name, variable] of listVariables(server)) {
    if (!Array.isArray(variable.enum)) continue
    const values = variable.enum.map(String)
    urls = urls
      .flatMap((url) =>
        url.includes(`{${name}}`) ? values.map((value) => url.replaceAll(`{${name}}`, value)) : [url],
      )
      .slice(0, maximumUrls)
  }
  return urls
}

function listVariables({ variables }: JsonObject): ReadonlyMap<string, JsonObject> {
  if (!isJsonObject(variables)) return new Map()
  return new Map(
    Object.entries(variables).flatMap(([name, variable]) =>
      isJsonObject(variable) ? [[name, variable]] : [],
    ),
  )
}
