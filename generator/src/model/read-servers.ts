import { isJsonObject, type JsonObject } from '../json.ts'
import type { Context } from './context.ts'
import { type Location, locateBelow } from './location.ts'
import { isReserved, toMemberName } from './names/identifiers.ts'
import { createUniqueNames } from './names/unique-names.ts'
import * as problems from './problems.ts'
import { readList, readObject, readString, readStrings } from './read.ts'
import type { ServerTemplate, ServerVariable } from './types.ts'

/** A server of the document, with its variables by name: `null` for one without a default. */
interface Server {
  readonly index: number
  readonly server: JsonObject
  readonly url: string
  readonly variables: ReadonlyMap<string, ServerVariable | null>
}

const placeholder = /\{([^{}]*)\}/g

/**
 * Reads the `servers` URLs of a document, a path or an operation, with the default values of variables filled in. A server
 * with a variable without a default is reported and left out.
 */
export function readServers(context: Context, holder: JsonObject, location: Location): readonly string[] {
  const servers = listServers(holder).flatMap(({ index, url, variables }) => {
    const undefinedNames = [...variables.keys()].filter((name) => variables.get(name) === null)
    const at = locateBelow(location, 'servers', String(index), 'url')
    for (const name of undefinedNames) context.report(at, problems.serverVariableUndefined, { name })
    if (undefinedNames.length > 0) return []
    return [url.replace(placeholder, (_, name: string) => variables.get(name)?.default ?? '')]
  })
  return [...new Set(servers)]
}

/**
 * Reads the servers of a document with their variables. A server has its `name`, or its description if that is short;
 * otherwise the first one is `main`, and others are `server2`, `server3`.
 */
export function readServerTemplates(root: JsonObject): readonly ServerTemplate[] {
  const names = createUniqueNames(isReserved)
  return listServers(root).flatMap(({ index, server, url, variables }): readonly ServerTemplate[] => {
    const defined = [...variables.values()].filter((variable) => variable !== null)
    if (defined.length < variables.size) return []
    const description = readString(server, 'description')
    const wanted = nameServer(readString(server, 'name') ?? description ?? '')
    const name = names.take(wanted || (index === 0 ? 'main' : `server${index + 1}`))
    return [{ name, url, description, variables: defined }]
  })
}

function listServers(holder: JsonObject): readonly Server[] {
  return readList(holder, 'servers').flatMap((server, index): readonly Server[] => {
    const url = isJsonObject(server) ? readString(server, 'url') : null
    if (!isJsonObject(server) || url === null) return []
    const declared = readObject(server, 'variables')
    const names = [...url.matchAll(placeholder)].map(([, name = '']) => name)
    const variables = names.map((name) => [name, readVariable(name, readObject(declared, name))] as const)
    return [{ index, server, url, variables: new Map(variables) }]
  })
}

function readVariable(name: string, variable: JsonObject): ServerVariable | null {
  const preset = readString(variable, 'default')
  if (preset === null) return null
  const texts = readStrings(variable, 'enum')
  const values = texts.length > 0 ? [...new Set([...texts, preset])] : null
  return { name, default: preset, values, description: readString(variable, 'description') }
}

/** `Production server` becomes `production`; a sentence results in no name. */
function nameServer(text: string): string {
  const words = text.trim().split(/\s+/)
  if (words.length > 3) return ''
  const own = words.filter((word) => !/^(?:api|endpoint|environment|server|url)$/i.test(word))
  return toMemberName((own.length > 0 ? own : words).join(' '))
}
