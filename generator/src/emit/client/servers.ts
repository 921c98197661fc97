import type { Model, ServerTemplate, ServerVariable } from '../../model/types.ts'
import { type Code, type Codes, code, join } from '../code.ts'
import { docComment } from '../comment.ts'
import type { Imports } from '../imports.ts'
import { jsonLiteral, objectLiteral, propertyKey, stringLiteral } from '../literals.ts'

/** The servers of a document, by name. */
export interface ServersView {
  readonly imports: Code
  readonly servers: readonly Codes<'doc' | 'key' | 'value'>[]
}

/** Builds the view of a document's servers. */
export function viewServers({ serverTemplates }: Model, imports: Imports<'fill'>): ServersView {
  const servers = serverTemplates.map((server) => ({
    doc: docComment({ text: [server.description] }),
    key: propertyKey(server.name),
    value: server.variables.length === 0 ? stringLiteral(server.url) : printFunction(server, imports),
  }))
  return { servers, imports: imports.print() }
}

function printFunction({ url, variables }: ServerTemplate, imports: Imports<'fill'>): Code {
  const presets = objectLiteral(variables.map((one) => [one.name, stringLiteral(one.default)]))
  const allowed = variables.flatMap((one) =>
    one.values === null ? [] : [[one.name, jsonLiteral(one.values)] as const],
  )
  const types = join(
    variables.map((one) => code`readonly ${propertyKey(one.name)}?: ${variableType(one)}`),
    code`; `,
  )
  const limits = allowed.length === 0 ? code`` : code`, ${objectLiteral(allowed)}`
  return code`(variables: { ${types} } = {}): string => ${imports.use('fill', 'fillServer')}(${stringLiteral(url)}, variables, ${presets}${limits})`
}

function variableType({ values }: ServerVariable): Code {
  return values === null ? code`string` : join(values.map(stringLiteral), code` | `)
}
