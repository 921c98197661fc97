import type { Json } from '../../json.ts'
import { isIdempotent, writeMethod } from '../../model/operations/http-methods.ts'
import { isPositional, listPartTypes } from '../../model/operations/part-formats.ts'
import { findStreamFormat } from '../../model/operations/stream-format.ts'
import type { Content, Operation, Pagination } from '../../model/types.ts'
import { braces, type Code, call, code, empty } from '../code.ts'
import { type ConverterScope, printResponses } from '../dates/print-converter.ts'
import {
  booleanLiteral,
  fields,
  jsonLiteral,
  objectLiteral,
  objectOrNull,
  stringLiteral,
} from '../literals.ts'
import {
  chooseQueryFormat,
  listParameterStyles,
  listPropertyStyles,
  printStyle,
  type ValueStyle,
} from '../parameter-styles.ts'
import { printSecurity } from './credentials.ts'
import { viewResponseOptions } from './response.ts'

/** Modules of the client that operations import functions from. */
export type ClientModule =
  | 'events'
  | 'json'
  | 'multipart'
  | 'positions'
  | 'read'
  | 'readParts'
  | 'serialize'
  | 'streams'

/** The context of operation views. */
export interface InfoContext {
  /** The alternatives of most operations, which are not repeated; `null` without security schemes. */
  readonly usualSecurity: readonly (readonly string[])[] | null
  /** The scope for printing locations of dates. */
  readonly dates: ConverterScope
  /** Imports a function of another module of the client. */
  readonly use: (module: ClientModule, name: string) => Code
}

/** Metadata of an operation at run time. Defaults are left out to keep bundles small. */
export function viewInfo(operation: Operation, context: InfoContext): Code {
  const { name, method, path, scopes, alternativeScopes, idempotent, deprecated, pagination, body } =
    operation
  const { dates } = context
  const styles = listParameterStyles(operation, dates)
  const content = body?.contents[0]
  const address = splitPath(path)
  const response = viewResponseOptions(operation, context.use, dates.resolve)
  const values = {
    id: stringLiteral(name.id),
    method: stringLiteral(writeMethod(method)),
    path: stringLiteral(address.path),
    servers: operation.servers.length > 0 ? jsonLiteral(operation.servers) : null,
    scopes: scopes && jsonLiteral(scopes),
    alternativeScopes: alternativeScopes.length > 0 ? jsonLiteral(alternativeScopes) : null,
    security: securityOf(operation, context),
    idempotent: idempotent && !isIdempotent(method) ? code`true` : null,
    deprecated: deprecated ? code`true` : null,
    pagination: pagination && jsonLiteral(describePagination(pagination)),
    mediaType: content && sendsMediaType(content) ? stringLiteral(content.mediaType) : null,
    serializeBody: content ? bodySerializer(content, context) : null,
    bodies: otherBodies(body?.contents.slice(1) ?? [], context),
    serializeQuery: querySerializer(operation, styles.query, address.query, context),
    serializePath: pathSerializers(styles.path, context),
    serializeHeaders: headersSerializer(operation, styles, context),
    accept: response.accept,
    parseAs: response.parseAs,
    read: response.read,
    empty: answersNothing(operation) ? code`true` : null,
    revive: printResponses(operation.responses, context.dates),
  }
  return braces(fields(values))
}

function describePagination({ items, limit, offset, after, ...sizes }: Pagination): Json {
  return { items, limit, ...(offset !== null && { offset }), ...(after && { after: { ...after } }), ...sizes }
}

function securityOf({ security }: Operation, { usualSecurity }: InfoContext): Code | null {
  const isUsual = usualSecurity === null || JSON.stringify(security) === JSON.stringify(usualSecurity)
  return isUsual ? null : printSecurity(security)
}

/** Plain JSON is the default. */
function sendsMediaType({ kind, mediaType }: Content): boolean {
  const isPlainJson = mediaType === 'application/json' || (kind === 'json' && mediaType.includes('*'))
  return !isPlainJson
}

function bodySerializer(content: Content, { use, dates: { resolve } }: InfoContext): Code | null {
  if (isPositional(content, resolve)) {
    const types = listPartTypes(content, resolve)
    const rest = Object.keys(types as object).length > 0 ? [jsonLiteral(types)] : []
    return call(use('positions', 'positions'), [stringLiteral(essenceOf(content.mediaType)), ...rest])
  }
  switch (content.kind) {
    case 'json':
      return null
    case 'form':
      return callWithStyles(use('serialize', 'form'), listPropertyStyles(content))
    case 'multipart':
      return multipartSerializer(content, use)
    case 'stream': {
      const format = findStreamFormat(content.mediaType)
      if (format === 'events')
        return use('events', content.eventData === null ? 'writeEvents' : 'writeWholeEvents')
      return use('streams', format === 'sequence' ? 'writeSequence' : 'writeLines')
    }
    default:
      return use('serialize', 'raw')
  }
}

function multipartSerializer({ mediaType, encodings }: Content, use: InfoContext['use']): Code {
  const parts = encodings.flatMap((encoding) => {
    const { property, style, explode, allowReserved, headers } = encoding
    // A style, `explode` or `allowReserved` overrides the media type (OpenAPI 3.1, section 4.8.15.1).
    const isStyled = style !== null || !explode || allowReserved
    const type = encoding.mediaType
    const parts = fields({
      style: isStyled ? jsonLiteral([style ?? 'form', explode]) : null,
      type: type !== null && !isStyled && !/[,*]/.test(type) ? stringLiteral(type) : null,
      headers: objectOrNull(headers.map(({ name, value }) => [name, stringLiteral(value)])),
    })
    return parts.length === 0 ? [] : [[property, braces(parts)] as const]
  })
  const essence = essenceOf(mediaType)
  const isForm = essence === 'multipart/form-data' || essence.includes('*')
  const other = isForm ? [] : [stringLiteral(essence)]
  const printed = parts.length === 0 && isForm ? [] : [objectLiteral(parts)]
  return call(use('multipart', 'multipart'), [...printed, ...other])
}

function essenceOf(mediaType: string): string {
  return (mediaType.split(';')[0] ?? '').trim().toLowerCase()
}

function otherBodies(contents: readonly Content[], context: InfoContext): Code | null {
  return objectOrNull(
    contents.map((content) => [
      content.mediaType,
      bodySerializer(content, context) ?? jsonSerializer(context),
    ]),
  )
}

/** Operations import the JSON that writes `bigint`s, if there are any. */
function jsonSerializer({ dates, use }: InfoContext): Code {
  return dates.isExact ? code`${use('json', 'exactJson')}.stringify` : code`JSON.stringify`
}

function headersSerializer(
  { parameters }: Operation,
  { header, cookie }: ReturnType<typeof listParameterStyles>,
  { use }: InfoContext,
): Code | null {
  if (header.length === 0 && parameters.cookie.length === 0) return null
  const written = objectLiteral(
    header.map(({ name, style, explode }) => [
      name,
      code`${use('serialize', 'header')}(${stringLiteral(style)}, ${booleanLiteral(explode)})`,
    ]),
  )
  const cookies =
    parameters.cookie.length === 0 ? empty : code`, ${callWithStyles(use('serialize', 'cookie'), cookie)}`
  return code`${use('serialize', 'headers')}(${written}${cookies})`
}

/**
 * Splits a path template. The fragment is dropped, because some documents use it to list one path twice
 * (`/files/{id}#lock`). The query (`/{bucket}?acl`) is separate, so that parameters can be appended.
 */
function splitPath(whole: string): { readonly path: string; readonly query: string } {
  const [sent = ''] = whole.split('#')
  const [, path = sent, query = ''] = /^([^?]*)\?([^{}]*)$/.exec(sent) ?? []
  return { path, query }
}

function querySerializer(
  { parameters }: Operation,
  styles: readonly ValueStyle[],
  fixed: string,
  { use }: InfoContext,
): Code | null {
  const [whole] = parameters.querystring
  if (whole !== undefined) {
    const properties = listPropertyStyles(whole.content)
    const rest = [
      ...(properties.length === 0 && fixed === '' ? [] : [printStyles(properties)]),
      ...(fixed === '' ? [] : [stringLiteral(fixed)]),
    ]
    const format = stringLiteral(chooseQueryFormat(whole.content))
    return call(use('serialize', 'querystring'), [format, ...rest])
  }
  if (styles.length === 0 && fixed === '') return null
  const rest = fixed === '' ? empty : code`, ${stringLiteral(fixed)}`
  return code`${use('serialize', 'query')}(${printStyles(styles)}${rest})`
}

function pathSerializers(styles: readonly ValueStyle[], { use }: InfoContext): Code | null {
  return objectOrNull(
    styles.map(({ name, style, explode, allowReserved }) => [
      name,
      code`${use('serialize', 'path')}(${stringLiteral(name)}, ${stringLiteral(style)}, ${booleanLiteral(explode)}${allowReserved ? code`, true` : empty})`,
    ]),
  )
}

/** An object of styles. */
function printStyles(styles: readonly ValueStyle[]): Code {
  return objectLiteral(
    styles.map((value) => {
      const { style, explode, allowReserved } = value
      if (style === 'json') return printStyle(value, ['json'])
      return printStyle(value, allowReserved ? [style, explode, true] : [style, explode])
    }),
  )
}

function callWithStyles(name: Code, styles: readonly ValueStyle[]): Code {
  return code`${name}(${styles.length === 0 ? empty : printStyles(styles)})`
}

/** Returns whether no successful response has a body. */
function answersNothing({ responses }: Operation): boolean {
  const successes = responses.filter(({ success }) => success)
  return successes.length > 0 && successes.every(({ contents }) => contents.length === 0)
}
