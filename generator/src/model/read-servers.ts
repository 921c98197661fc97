import { isJsonObject, type JsonObject } from '../json.ts'
import type { Context } from './context.ts'
import { type Location, locateBelow, locateChild } from './location.ts'
import * as problems from './problems.ts'
import { readList, readObject, readString } from './read.ts'

/** Reads the `servers` URLs of a document, a path or an operation, with the default values of variables filled in. */
export function readServers(context: Context, holder: JsonObject, location: Location): readonly string[] {
  const servers = readList(holder, 'servers').flatMap((server, index) => {
    const at = locateBelow(location, 'servers', String(index))
    return isJsonObject(server) ? (readServer(context, server, at) ?? []) : []
  })
  return [...new Set(servers)]
}

function readServer(context: Context, server: JsonObject, at: Location): string | null {
  const url = readString(server, 'url')
  if (url === null) return null
  const variables = readObject(server, 'variables')
  let isComplete = true
  const filled = url.replace(/\{([^{}]*)\}/g, (_, name: string) => {
    const variable = readObject(variables, name)
    const value = readString(variable, 'default')
    if (value === null) {
      isComplete = false
      context.report(locateChild(at, 'url'), problems.serverVariableUndefined, { name })
    }
    return value ?? ''
  })
  return isComplete ? filled : null
}
