import type { Operation } from '../../model/types.ts'
import { braces, type Code, type Codes, code } from '../code.ts'
import { docComment } from '../comment.ts'
import type { ConverterScope } from '../dates/print-converter.ts'
import type { Imports } from '../imports.ts'
import { identifier, propertyKey, stringLiteral } from '../literals.ts'
import { listMediaTypes } from '../read-contents.ts'
import { describeScopes } from '../scopes-text.ts'
import { type ClientModule, type InfoContext, viewInfo } from './info.ts'

/** The view of an operation in `operations.ts.hbs`. */
export type OperationView = Codes<'doc' | 'name' | 'type' | 'make'>

/** The modules that the functions import from. */
type Modules = ClientModule | 'convert' | 'dates' | 'converters' | 'runtime' | 'types'

/** Builds the view of one operation. */
export function viewOperation(
  operation: Operation,
  imports: Imports<Modules>,
  dates: ConverterScope,
  usualSecurity: InfoContext['usualSecurity'],
): OperationView {
  const { name, summary, description, deprecated } = operation
  const input = imports.useType('types', `${name.type}Input`)
  const [accept] = listMediaTypes(operation.responses)
  const isChoice = listMediaTypes(operation.responses).length > 1
  const result = imports.useType('types', `${name.type}${isChoice ? 'Results' : 'Result'}`)
  const info = viewInfo(operation, {
    dates,
    usualSecurity,
    use: (module, name) => imports.use(module, name),
  })
  return {
    doc: docComment({
      text: [summary, description, serversText(operation), describeScopes(operation)],
      deprecated,
      example: exampleCall(operation),
    }),
    name: identifier(name.function),
    type: isChoice
      ? code`${imports.useType('runtime', 'AcceptOperation')}<${input}, ${result}, ${stringLiteral(accept ?? '')}>`
      : code`${imports.useType('runtime', 'Operation')}<${input}, ${result}>`,
    make: code`${imports.use('runtime', isChoice ? 'acceptOperation' : 'operation')}(${info})`,
  }
}

function serversText({ servers }: Operation): string | null {
  const [server] = servers
  return server === undefined ? null : `Has a server of its own, \`${server}\`: make a client for it.`
}

/** The call with its required arguments, by name. */
function exampleCall({ name, parameters, body }: Operation): Code {
  const groups = [
    { key: code`path`, of: parameters.path },
    { key: code`query`, of: parameters.query.filter(({ required }) => required) },
    { key: code`headers`, of: parameters.header.filter(({ required }) => required) },
  ].filter(({ of }) => of.length > 0)
  const parts = [
    ...groups.map(
      ({ key, of }) => code`${key}: ${braces(of.map(({ name: parameter }) => propertyKey(parameter)))}`,
    ),
    ...(parameters.querystring.some(({ required }) => required) ? [code`query`] : []),
    ...(body === null ? [] : [code`body`]),
  ]
  const input = parts.length === 0 ? code`` : code`, ${braces(parts)}`
  return code`const result = await ${identifier(name.function)}(client${input})`
}
