import type { Json } from '../../json.ts'
import { isIdempotent } from '../../model/operations/http-methods.ts'
import type { Content, Operation, Pagination, Schema } from '../../model/types.ts'
import { type Code, code, empty, list } from '../code.ts'
import { type PlaceScope, printAnswers } from '../dates/print-place.ts'
import { booleanLiteral, identifier, jsonLiteral, objectLiteral, stringLiteral } from '../literals.ts'
import { listParameterStyles, listPropertyStyles, printStyle, type ValueStyle } from '../parameter-styles.ts'
import { listReadContents } from '../read-contents.ts'

/** What the views of operations need beside the operation itself. */
export interface Surroundings {
  /** How the places of dates are written. */
  readonly dates: PlaceScope
  /** The schema behind a name. */
  readonly resolve: (name: string) => Schema | undefined
  /** A function of `serialize.ts`, imported. */
  readonly serializer: (
    name: 'query' | 'path' | 'header' | 'headers' | 'cookie' | 'form' | 'multipart' | 'raw' | 'read',
  ) => Code
}

/** What the program knows of an operation while it runs; what is usual is left out, for the sake of bundles. */
export function viewInfo(operation: Operation, surroundings: Surroundings): Code {
  const { name, method, path, scopes, alternativeScopes, idempotent, deprecated, pagination, body } =
    operation
  const { resolve, dates } = surroundings
  const styles = listParameterStyles(operation, { resolve, dated: dates.dated })
  const content = body?.contents[0]
  const address = splitPath(path)
  const entries: readonly (readonly [string, Code | null])[] = [
    ['id', stringLiteral(name.id)],
    ['method', stringLiteral(method.toUpperCase())],
    ['path', stringLiteral(address.path)],
    ['servers', operation.servers.length > 0 ? jsonLiteral(operation.servers) : null],
    ['scopes', scopes && jsonLiteral(scopes)],
    ['alternativeScopes', alternativeScopes.length > 0 ? jsonLiteral(alternativeScopes) : null],
    ['idempotent', idempotent && !isIdempotent(method) ? code`true` : null],
    ['deprecated', deprecated ? code`true` : null],
    ['pagination', pagination && jsonLiteral(describePagination(pagination))],
    ['mediaType', content && sendsMediaType(content) ? stringLiteral(content.mediaType) : null],
    ['serializeBody', content ? bodySerializer(content, surroundings) : null],
    ['bodies', otherBodies(body?.contents.slice(1) ?? [], surroundings)],
    ['serializeQuery', querySerializer(styles.query, address.query, surroundings)],
    ['serializePath', pathSerializers(styles.path, surroundings)],
    ['serializeHeaders', headersSerializer(operation, styles, surroundings)],
    ['accept', acceptedTypes(operation)],
    ['parseAs', responseParser(operation)],
    ['read', answersAnything(operation) ? surroundings.serializer('read') : null],
    ['empty', answersNothing(operation) ? code`true` : null],
    ['revive', printAnswers(operation.responses, surroundings.dates)],
  ]
  const present = entries.flatMap(([key, value]) =>
    value === null ? [] : [code`${identifier(key)}: ${value}`],
  )
  return list(code`{`, present, code`}`, code` `)
}

function describePagination({ items, limit, offset, after, ...sizes }: Pagination): Json {
  return { items, limit, ...(offset !== null && { offset }), ...(after && { after: { ...after } }), ...sizes }
}

/** The platform names the boundary of a multipart body itself; plain JSON is what is sent when nothing is said. */
function sendsMediaType({ kind, mediaType }: Content): boolean {
  const isPlainJson = mediaType === 'application/json' || (kind === 'json' && mediaType.includes('*'))
  return kind !== 'multipart' && !isPlainJson
}

function bodySerializer(content: Content, { serializer }: Surroundings): Code | null {
  const { kind, encodings } = content
  if (kind === 'json') return null
  if (kind === 'form') return code`${serializer('form')}(${printStyles(listPropertyStyles(content))})`
  if (kind === 'multipart') {
    const types = encodings.flatMap(({ property, mediaType }) =>
      mediaType === null ? [] : [[property, stringLiteral(mediaType)] as const],
    )
    return code`${serializer('multipart')}(${types.length === 0 ? code`` : objectLiteral(types)})`
  }
  return serializer('raw')
}

function otherBodies(contents: readonly Content[], surroundings: Surroundings): Code | null {
  if (contents.length === 0) return null
  return objectLiteral(
    contents.map((content) => [
      content.mediaType,
      bodySerializer(content, surroundings) ?? code`JSON.stringify`,
    ]),
  )
}

function headersSerializer(
  { parameters }: Operation,
  { header, cookie }: ReturnType<typeof listParameterStyles>,
  { serializer }: Surroundings,
): Code | null {
  if (header.length === 0 && parameters.cookie.length === 0) return null
  const written = objectLiteral(
    header.map(({ name, style, explode }) => [
      name,
      code`${serializer('header')}(${stringLiteral(style)}, ${booleanLiteral(explode)})`,
    ]),
  )
  const cookies =
    parameters.cookie.length === 0 ? empty : code`, ${serializer('cookie')}(${printStyles(cookie)})`
  return code`${serializer('headers')}(${written}${cookies})`
}

/**
 * What is sent of a path: no fragment, by which documents tell apart what is one address (`/files/{id}#lock`); and a
 * query that stands in it (`/{bucket}?acl`) by itself, so that parameters can be added to it.
 */
function splitPath(whole: string): { readonly path: string; readonly query: string } {
  const [sent = ''] = whole.split('#')
  const [, path = sent, query = ''] = /^([^?]*)\?([^{}]*)$/.exec(sent) ?? []
  return { path, query }
}

function querySerializer(
  styles: readonly ValueStyle[],
  fixed: string,
  { serializer }: Surroundings,
): Code | null {
  if (fixed !== '')
    return code`${serializer('query')}(${styles.length === 0 ? code`{}` : printStyles(styles)}, ${stringLiteral(fixed)})`
  return styles.length === 0 ? null : code`${serializer('query')}(${printStyles(styles)})`
}

function pathSerializers(styles: readonly ValueStyle[], { serializer }: Surroundings): Code | null {
  if (styles.length === 0) return null
  return objectLiteral(
    styles.map(({ name, style, explode }) => [
      name,
      code`${serializer('path')}(${stringLiteral(name)}, ${stringLiteral(style)}, ${booleanLiteral(explode)})`,
    ]),
  )
}

/** An object of styles, or nothing where there are none. */
function printStyles(styles: readonly ValueStyle[]): Code {
  if (styles.length === 0) return empty
  return objectLiteral(
    styles.map((value) => {
      const { style, explode, allowReserved } = value
      if (style === 'json') return printStyle(value, ['json'])
      return printStyle(value, allowReserved ? [style, explode, true] : [style, explode])
    }),
  )
}

/** What to ask for, where a success has media types beside those that its type tells of. */
function acceptedTypes({ responses }: Operation): Code | null {
  const success = responses.find((response) => response.success && response.contents.length > 0)
  const read = success ? listReadContents(success) : []
  if (success === undefined || read.length === success.contents.length) return null
  return stringLiteral(read.map(({ mediaType }) => mediaType).join(', '))
}

/** How a success is read; JSON needs no saying. */
function responseParser(operation: Operation): Code | null {
  const [first = null] = listParsers(operation)
  const parser = answersAnything(operation) ? 'stream' : first
  return parser === null ? null : stringLiteral(parser)
}

/** Whether successes are of several kinds, so that only the server says which it sends. */
function answersAnything(operation: Operation): boolean {
  return listParsers(operation).length > 1
}

function listParsers({ responses }: Operation): readonly (string | null)[] {
  const contents = responses.flatMap((response) => (response.success ? response.contents : []))
  return [...new Set(contents.map(({ kind }) => parsers[kind]))]
}

/** Whether no success has a body. */
function answersNothing({ responses }: Operation): boolean {
  const successes = responses.filter(({ success }) => success)
  return successes.length > 0 && successes.every(({ contents }) => contents.length === 0)
}

const parsers = {
  json: null,
  form: 'text',
  multipart: 'blob',
  text: 'text',
  binary: 'blob',
  stream: 'stream',
} as const
