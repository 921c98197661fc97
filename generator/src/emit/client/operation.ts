import type { Json } from '../../json.ts'
import type { Operation } from '../../model/types.ts'
import { type Code, code, list } from '../code.ts'
import { docComment } from '../comment.ts'
import type { Imports } from '../imports.ts'
import { identifier, jsonLiteral, propertyKey } from '../literals.ts'

/** What `operations.ts.hbs` is given for an operation. */
export interface OperationView {
  readonly doc: Code
  readonly name: Code
  readonly type: Code
  readonly make: Code
}

/** Decides on the function of one operation. */
export function viewOperation(
  operation: Operation,
  imports: Imports,
  runtime: Code,
  types: Code,
): OperationView {
  const { name, summary, description, deprecated } = operation
  const input = imports.useType(types, `${name.type}Input`)
  const result = imports.useType(types, `${name.type}Result`)
  return {
    doc: docComment({
      text: [summary, description, scopesText(operation)],
      deprecated,
      example: exampleCall(operation),
    }),
    name: identifier(name.function),
    type: code`${imports.useType(runtime, 'Operation')}<${input}, ${result}>`,
    make: code`${imports.use(runtime, 'operation')}(${viewInfo(operation)})`,
  }
}

/** What the program knows of the operation while it runs; what is usual is left out, for the sake of bundles. */
function viewInfo({
  name,
  method,
  path,
  scopes,
  idempotent,
  deprecated,
  pagination,
  body,
  responses,
}: Operation): Code {
  const content = body?.contents[0]
  const success = responses.find((response) => response.success && response.contents.length > 0)
  const kinds = success?.contents.map(({ kind }) => kind) ?? []
  const parseAs = kinds.includes('json') || kinds[0] === undefined ? null : parsers[kinds[0]]
  const info: readonly (readonly [string, Json | null])[] = [
    ['id', name.id],
    ['method', method.toUpperCase()],
    ['path', path],
    ['scopes', scopes],
    ['idempotent', idempotent && !idempotentMethods.has(method) ? true : null],
    ['deprecated', deprecated ? true : null],
    ['pagination', pagination && { ...pagination }],
    [
      'mediaType',
      content && content.kind !== 'json' && content.kind !== 'multipart' ? content.mediaType : null,
    ],
    ['parseAs', parseAs],
  ]
  const entries = info.flatMap(([key, value]) =>
    value === null ? [] : [code`${identifier(key)}: ${jsonLiteral(value)}`],
  )
  return list(code`{`, entries, code`}`, code` `)
}

/** RFC 9110, section 9.2.2. */
const idempotentMethods: ReadonlySet<string> = new Set(['get', 'head', 'options', 'put', 'delete', 'trace'])

const parsers = {
  json: null,
  form: 'text',
  multipart: 'blob',
  text: 'text',
  binary: 'blob',
  stream: 'stream',
} as const

function scopesText({ scopes }: Operation): string | null {
  if (scopes === null) return null
  return scopes.length === 0
    ? 'Needs no scope.'
    : `Needs the scope ${scopes.map((scope) => `\`${scope}\``).join(', ')}.`
}

/** The call with what it must be given, named rather than made up. */
function exampleCall({ name, parameters, body }: Operation): Code {
  const places = [
    { key: code`path`, of: parameters.path },
    { key: code`query`, of: parameters.query.filter(({ required }) => required) },
    { key: code`headers`, of: parameters.header.filter(({ required }) => required) },
  ].filter(({ of }) => of.length > 0)
  const parts = [
    ...places.map(
      ({ key, of }) =>
        code`${key}: ${list(
          code`{`,
          of.map(({ name: parameter }) => propertyKey(parameter)),
          code`}`,
          code` `,
        )}`,
    ),
    ...(body === null ? [] : [code`body`]),
  ]
  const input = parts.length === 0 ? code`` : code`, ${list(code`{`, parts, code`}`, code` `)}`
  return code`const result = await ${identifier(name.function)}(client${input})`
}
