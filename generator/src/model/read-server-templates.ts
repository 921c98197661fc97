import { isJsonObject, type JsonObject } from '../json.ts'
import { isReserved, toMemberName } from './names/identifiers.ts'
import { createUniqueNames } from './names/unique-names.ts'
import { getOwn } from './read.ts'
import type { ServerTemplate, ServerVariable } from './types.ts'

/**
 * Reads the servers of a document with their variables. A server has its `name`, or its description if that is short;
 * otherwise the first one is `main`, and others are `server2`, `server3`. `readServers` reports what is wrong with them.
 */
export function readServerTemplates(root: JsonObject): readonly ServerTemplate[] {
  const names = createUniqueNames(isReserved)
  const servers = getOwn(root, 'servers')
  return (Array.isArray(servers) ? servers : []).flatMap((server, index): readonly ServerTemplate[] => {
    const url = isJsonObject(server) ? getOwn(server, 'url') : undefined
    if (!isJsonObject(server) || typeof url !== 'string') return []
    const found = [...url.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name)
    const variables = [...new Set(found)].map((name) => readVariable(server, name))
    if (!variables.every((variable) => variable !== null)) return []
    const description = readText(server, 'description')
    const wanted = nameServer(readText(server, 'name') ?? description ?? '')
    const unnamed = index === 0 ? 'main' : `server${index + 1}`
    const name = names.take(wanted === '' ? unnamed : wanted)
    return [{ name, url, description, variables }]
  })
}

function readVariable(server: JsonObject, name: string): ServerVariable | null {
  const variables = getOwn(server, 'variables')
  const variable = isJsonObject(variables) ? getOwn(variables, name) : undefined
  if (!isJsonObject(variable)) return null
  const preset = readText(variable, 'default')
  const values = getOwn(variable, 'enum')
  const texts = Array.isArray(values) ? values.filter((value) => typeof value === 'string') : []
  return preset === null
    ? null
    : {
        name,
        default: preset,
        values: texts.length > 0 ? [...new Set([...texts, preset])] : null,
        description: readText(variable, 'description'),
      }
}

/** `Production server` becomes `production`; a sentence results in no name. */
function nameServer(text: string): string {
  const words = text.trim().split(/\s+/)
  if (words.length > 3) return ''
  const own = words.filter((word) => !/^(?:api|endpoint|environment|server|url)$/i.test(word))
  return toMemberName((own.length > 0 ? own : words).join(' '))
}

function readText(holder: JsonObject, key: string): string | null {
  const value = getOwn(holder, key)
  return typeof value === 'string' ? value : null
}
