import { capitalize } from '../../model/names/words.ts'
import type { Model, SecurityScheme } from '../../model/types.ts'
import { array, type Code, type Codes, code } from '../code.ts'
import { docComment } from '../comment.ts'
import type { Imports } from '../imports.ts'
import { jsonLiteral, objectLiteral, propertyKey, stringLiteral } from '../literals.ts'

/** The view of the client's options for credentials. */
export interface CreateClientView
  extends Codes<
    | 'imports'
    | 'baseOptions'
    | 'client'
    | 'create'
    | 'withCredentials'
    | 'platformFetch'
    | 'security'
    | 'schemeType'
    | 'securitySchemes'
  > {
  readonly schemes: readonly Codes<'doc' | 'key' | 'type'>[]
}

/** The schemes that a client can send. Mutual TLS is configured on the connection. */
export function listSchemes({ securitySchemes }: Model): readonly SecurityScheme[] {
  return securitySchemes.filter((scheme) => printScheme(scheme) !== null)
}

/** The alternatives of most operations, so that only the other operations list theirs. */
export function findUsualSecurity({ operations }: Model): readonly (readonly string[])[] {
  const counts = new Map<string, number>()
  for (const { security } of operations) {
    const key = JSON.stringify(security)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const [usual] = [...counts].sort(([, first], [, second]) => second - first)
  return usual === undefined ? [] : JSON.parse(usual[0])
}

/** The alternatives of schemes, in the format of the runtime. */
export function printSecurity(security: readonly (readonly string[])[]): Code {
  return array(security.map((names) => array(names.map(stringLiteral))))
}

/** Builds the view of `createClient` for a document with security schemes. */
export function viewCreateClient(
  model: Model,
  imports: Imports<'credentials' | 'runtime'>,
): CreateClientView {
  const schemes = listSchemes(model)
  const view = {
    baseOptions: imports.useType('runtime', 'ClientOptions'),
    client: imports.useType('runtime', 'Client'),
    create: imports.use('runtime', 'createClient'),
    platformFetch: imports.use('runtime', 'platformFetch'),
    withCredentials: imports.use('credentials', 'withCredentials'),
    security: printSecurity(findUsualSecurity(model)),
    schemeType: imports.useType('credentials', 'SecurityScheme'),
    securitySchemes: objectLiteral(schemes.map((scheme) => [scheme.name, printScheme(scheme) ?? code`null`])),
    schemes: schemes.map((scheme) => ({
      doc: docComment({ text: [describeScheme(scheme)], deprecated: scheme.deprecated }),
      key: propertyKey(scheme.name),
      type:
        scheme.scheme === 'basic'
          ? imports.useType('credentials', 'BasicCredential')
          : imports.useType('credentials', 'Token'),
    })),
  }
  return { ...view, imports: imports.print() }
}

function printScheme({ type, scheme, in: place, parameterName }: SecurityScheme): Code | null {
  if (type === 'http' && scheme === 'basic') return code`{ type: 'basic' }`
  if (type === 'http' && scheme !== null) return printHttp(scheme)
  if (type === 'oauth2' || type === 'openIdConnect') return printHttp('bearer')
  if (type !== 'apiKey' || place === null || parameterName === null) return null
  return code`{ type: 'apiKey', in: ${stringLiteral(place)}, name: ${stringLiteral(parameterName)} }`
}

function printHttp(scheme: string): Code {
  return code`{ type: 'http', scheme: ${stringLiteral(capitalize(scheme))} }`
}

function describeScheme(one: SecurityScheme): string {
  if (one.type === 'apiKey') return `Sent as the ${one.in} \`${one.parameterName}\`.`
  if (one.scheme === 'basic') return 'A user name and a password.'
  const token = 'A token, sent in the header `Authorization`.'
  return issuesTokens(one) ? `${token} \`securitySchemes\` has the addresses that issue it.` : token
}

/** Returns true if the document describes where tokens of a scheme come from. */
export function issuesTokens({ type }: SecurityScheme): boolean {
  return type === 'oauth2' || type === 'openIdConnect'
}

/** Prints the schemes as the document describes them. */
export function printSchemes({ securitySchemes }: Model): Code {
  return objectLiteral(securitySchemes.map(({ name, fields }) => [name, jsonLiteral(fields)]))
}
