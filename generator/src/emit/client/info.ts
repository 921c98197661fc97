import type { Json } from '../../json.ts'
import { findContentKind } from '../../model/operations/media-type.ts'
import type { Content, Encoding, Operation, Parameter, Schema } from '../../model/types.ts'
import { type Code, code, empty, list } from '../code.ts'
import { hasDate } from '../dates/find-dated.ts'
import { type PlaceScope, printAnswers } from '../dates/print-place.ts'
import { booleanLiteral, identifier, jsonLiteral, objectLiteral, stringLiteral } from '../literals.ts'
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
  const { name, method, path, scopes, idempotent, deprecated, pagination, body, parameters } = operation
  const content = body?.contents[0]
  const entries: readonly (readonly [string, Code | null])[] = [
    ['id', stringLiteral(name.id)],
    ['method', stringLiteral(method.toUpperCase())],
    ['path', stringLiteral(path)],
    ['scopes', scopes && jsonLiteral(scopes)],
    ['idempotent', idempotent && !idempotentMethods.has(method) ? code`true` : null],
    ['deprecated', deprecated ? code`true` : null],
    ['pagination', pagination && jsonLiteral({ ...pagination } as Json)],
    ['mediaType', content && sendsMediaType(content) ? stringLiteral(content.mediaType) : null],
    ['serializeBody', content ? bodySerializer(content, surroundings) : null],
    ['bodies', otherBodies(body?.contents.slice(1) ?? [], surroundings)],
    ['serializeQuery', querySerializer(parameters.query, surroundings)],
    ['serializePath', pathSerializers(parameters.path, surroundings)],
    ['serializeHeaders', headersSerializer(parameters, surroundings)],
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

/** RFC 9110, section 9.2.2. */
const idempotentMethods: ReadonlySet<string> = new Set(['get', 'head', 'options', 'put', 'delete', 'trace'])

/** The platform names the boundary of a multipart body itself; plain JSON is what is sent when nothing is said. */
function sendsMediaType({ kind, mediaType }: Content): boolean {
  const isPlainJson = mediaType === 'application/json' || (kind === 'json' && mediaType.includes('*'))
  return kind !== 'multipart' && !isPlainJson
}

function bodySerializer({ kind, encodings }: Content, { serializer }: Surroundings): Code | null {
  if (kind === 'json') return null
  if (kind === 'form') {
    const styles = encodings.flatMap((encoding) => {
      const style = encodingStyle(encoding)
      return style === null ? [] : [[encoding.property, style] as const]
    })
    return code`${serializer('form')}(${styles.length === 0 ? code`` : objectLiteral(styles)})`
  }
  if (kind === 'multipart') {
    const types = encodings.flatMap(({ property, mediaType }) =>
      mediaType === null ? [] : [[property, stringLiteral(mediaType)] as const],
    )
    return code`${serializer('multipart')}(${types.length === 0 ? code`` : objectLiteral(types)})`
  }
  return serializer('raw')
}

/**
 * How a property of a form is written, where that is not the usual way: a media type counts where nothing is said of
 * its style (OpenAPI 3.1, section 4.8.15.1), and only JSON is another text than the value itself.
 */
function encodingStyle(encoding: Encoding): Code | null {
  const { style, explode, allowReserved, mediaType } = encoding
  if (style !== null || !explode || allowReserved) return styleOf({ ...encoding, style: style ?? 'form' })
  const isJson = mediaType !== null && findContentKind(mediaType) === 'json'
  return isJson ? styleOf(encoding) : null
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
  { header, cookie }: Operation['parameters'],
  surroundings: Surroundings,
): Code | null {
  const { serializer } = surroundings
  const special = header.filter(
    ({ mediaType, schema }) => mediaType !== null || isStructured(schema, surroundings),
  )
  const cookies = cookieSerializer(cookie, surroundings)
  if (special.length === 0 && cookies === null) return null
  const written = objectLiteral(
    special.map(({ name, explode, mediaType }) => [
      name,
      code`${serializer('header')}(${stringLiteral(mediaType === null ? 'simple' : 'json')}, ${booleanLiteral(explode)})`,
    ]),
  )
  return code`${serializer('headers')}(${written}${cookies === null ? empty : code`, ${cookies}`})`
}

function cookieSerializer(parameters: readonly Parameter[], { serializer }: Surroundings): Code | null {
  if (parameters.length === 0) return null
  const special = parameters.filter(({ explode, mediaType }) => !explode || mediaType !== null)
  return code`${serializer('cookie')}(${special.length === 0 ? empty : printStyles(special)})`
}

function printStyles(parameters: readonly Parameter[]): Code {
  return objectLiteral(
    parameters.map((parameter) => [
      parameter.name,
      styleOf(parameter.mediaType === null ? parameter : { ...parameter, style: null }),
    ]),
  )
}

function querySerializer(parameters: readonly Parameter[], surroundings: Surroundings): Code | null {
  const { serializer } = surroundings
  const special = parameters.filter((parameter) => {
    const { style, explode, allowReserved, mediaType, schema } = parameter
    return (
      style !== 'form' || !explode || allowReserved || mediaType !== null || !isPlain(schema, surroundings)
    )
  })
  if (special.length === 0) return null
  return code`${serializer('query')}(${printStyles(special)})`
}

function pathSerializers(parameters: readonly Parameter[], surroundings: Surroundings): Code | null {
  const { serializer } = surroundings
  const special = parameters.filter(
    ({ style, mediaType, schema }) =>
      style !== 'simple' || mediaType !== null || isStructured(schema, surroundings),
  )
  if (special.length === 0) return null
  const entries = special.map(({ name, style, explode, mediaType }) => {
    const parts = [
      stringLiteral(name),
      stringLiteral(mediaType === null ? style : 'json'),
      explode ? code`true` : code`false`,
    ]
    return [name, code`${serializer('path')}${list(code`(`, parts, code`)`)}`] as const
  })
  return objectLiteral(entries)
}

function styleOf({
  style,
  explode,
  allowReserved,
  mediaType,
}: Pick<Parameter | Encoding, 'style' | 'explode' | 'allowReserved' | 'mediaType'>): Code {
  if (mediaType !== null && style === null) return jsonLiteral(['json'])
  return jsonLiteral(allowReserved ? [style, explode, true] : [style, explode])
}

/** Whether values of a schema are plain ones, or lists of plain ones, whatever they are. A `Date` is none. */
function isPlain(schema: Schema, { dates, resolve }: Surroundings): boolean {
  return (
    !hasDate(schema, dates.dated) &&
    everyKind(schema, resolve, new Set(['string', 'number', 'boolean', 'null', 'literal', 'array', 'never']))
  )
}

function isStructured(schema: Schema, { dates, resolve }: Surroundings): boolean {
  return (
    hasDate(schema, dates.dated) ||
    !everyKind(
      schema,
      resolve,
      new Set(['string', 'number', 'boolean', 'null', 'literal', 'never', 'unknown']),
    )
  )
}

function everyKind(
  schema: Schema,
  resolve: Surroundings['resolve'],
  kinds: ReadonlySet<string>,
  depth = 0,
): boolean {
  if (depth > 20) return false
  if (schema.kind === 'reference') {
    const target = resolve(schema.name)
    return target !== undefined && everyKind(target, resolve, kinds, depth + 1)
  }
  if (schema.kind === 'union')
    return schema.members.every((member) => everyKind(member, resolve, kinds, depth + 1))
  if (schema.kind === 'intersection')
    return schema.members.some((member) => everyKind(member, resolve, kinds, depth + 1))
  return kinds.has(schema.kind)
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
