import { writeMethod } from '../../model/operations/http-methods.ts'
import { isPositional, listPartTypes } from '../../model/operations/part-formats.ts'
import { findStreamFormat, isWholeEvent } from '../../model/operations/stream-format.ts'
import type { Content, EventData, Operation, Parameter, Response } from '../../model/types.ts'
import { writeHeader } from '../../runtime/mocks/write-header.ts'
import { array, braces, type Code, type Codes, call, code, indent, join } from '../code.ts'
import { docComment } from '../comment.ts'
import { type ConverterScope, printContent, printResponse, printWhole } from '../dates/print-converter.ts'
import type { Imports } from '../imports.ts'
import { fields, identifier, jsonLiteral, numberLiteral, objectOrNull, stringLiteral } from '../literals.ts'
import {
  chooseQueryFormat,
  listParameterStyles,
  listPropertyStyles,
  printStyle,
  type ValueStyle,
  type Values,
} from '../parameter-styles.ts'
import type { Resolve } from '../resolve.ts'

/** Names that the handlers of a file use. */
export interface HandlerScope {
  readonly imports: Pick<
    Imports<'examples' | 'openapi' | 'runtime' | 'schemas' | 'types' | 'wire'>,
    'use' | 'useType'
  >
  /** The constant with the address of the server. */
  readonly server: Code
  readonly converters: ConverterScope
}

/** The view of an operation in `handlers.ts.hbs`. */
export type HandlerView = Codes<'doc' | 'name' | 'type' | 'make'>

/** Builds the view of the mock of one operation. */
export function viewHandler(operation: Operation, scope: HandlerScope): HandlerView {
  const { name, method, path, responses, summary, deprecated } = operation
  const { imports } = scope
  const types = ['Input', 'Data', 'Result'].map((suffix) => imports.useType('types', name.type + suffix))
  const hasHeaders = responses.some(({ headers }) => headers.length > 0)
  const known = hasHeaders
    ? [code`${imports.useType('openapi', 'operations')}[${stringLiteral(name.id)}]`]
    : []
  return {
    doc: docComment({ text: [`Mocks \`${writeMethod(method)} ${path}\`.`, summary], deprecated }),
    name: identifier(name.function),
    type: code`${imports.useType('runtime', 'Mock')}<
${indent(
  join(
    [...types, ...known],
    code`,
`,
  ),
)}
>`,
    make: call(imports.use('runtime', 'mock'), printInfo(operation, scope)),
  }
}

/** The arguments of `mock`: an object literal would double the compile time. */
function printInfo(operation: Operation, scope: HandlerScope): readonly Code[] {
  const { imports, converters } = scope
  const { resolve } = converters
  const { name, method, path, body, responses } = operation
  const success =
    responses.find((response) => response.success && response.status !== 'default') ??
    responses.find(({ status }) => /^3\d\d$/.test(status)) ??
    responses.find((response) => response.success)
  const mediaTypes = responses.flatMap((response) => {
    const mediaType = chooseMediaType(response)
    return mediaType === 'application/json' ? [] : [[response.status, stringLiteral(mediaType)] as const]
  })
  const findData = ({ contents }: Pick<Response, 'contents'>) =>
    contents.map((content) => findEventData(content, resolve)).find((data) => data !== null)
  const wholeEvents = responses.filter((response) => findData(response) !== undefined)
  const special = fields({
    styles: printStyles(operation, body && findData(body), converters),
    mediaTypes: objectOrNull(mediaTypes),
    wholeEvents:
      wholeEvents.length === 0 ? null : array(wholeEvents.map(({ status }) => stringLiteral(status))),
    alternatives: printByStatus(responses, listAlternatives),
    named: printByStatus(responses, listNamed),
    parts: printByStatus(responses, (response) => listParts(response.contents, resolve)),
    headers: printByStatus(responses, listHeaders),
  })
  return [
    stringLiteral(writeMethod(method)),
    operation.servers.length === 0 ? scope.server : stringLiteral(chooseServer(operation.servers)),
    stringLiteral(path),
    numberLiteral(toStatus(success?.status ?? 'default')),
    imports.use('examples', name.function),
    printSchemas(operation, scope),
    ...(special.length === 0 ? [] : [braces(special)]),
  ]
}

/** Type of the data of whole events; `null` for other contents. */
function findEventData({ kind, mediaType, eventData, schema }: Content, resolve: Resolve): EventData | null {
  if (kind !== 'stream' || findStreamFormat(mediaType) !== 'events') return null
  return eventData ?? (isWholeEvent(resolve(schema)) ? 'text' : null)
}

type Entries = readonly (readonly [name: string, value: Code])[]

/** Values that differ from the default, by status; `null` if no response has one. */
function printByStatus(
  responses: readonly Response[],
  listEntries: (response: Response) => Entries,
): Code | null {
  return objectOrNull(
    responses.flatMap((response) => {
      const entries = objectOrNull(listEntries(response))
      return entries === null ? [] : [[response.status, entries] as const]
    }),
  )
}

/** Media types that `Accept` can select instead of the default. */
function listAlternatives(response: Response): Entries {
  const usual = chooseContent(response)
  return response.contents.flatMap(({ mediaType, example }) =>
    mediaType === usual?.mediaType || mediaType.includes('*') || example === undefined
      ? []
      : [[mediaType, jsonLiteral(example)] as const],
  )
}

/** The named examples; the default one is not repeated. */
function listNamed(response: Response): Entries {
  const content = chooseContent(response)
  return (content?.namedExamples ?? []).map(
    ({ name, value }) => [name, value === content?.example ? code`undefined` : jsonLiteral(value)] as const,
  )
}

/** The media types of parts that have positions, by that of the whole. */
function listParts(contents: readonly Content[], resolve: Resolve): Entries {
  return contents.flatMap((content) =>
    isPositional(content, resolve)
      ? [[content.mediaType, jsonLiteral(listPartTypes(content, resolve))] as const]
      : [],
  )
}

/** Headers that are required, have an example, or belong to a redirect. */
function listHeaders({ headers }: Response): Entries {
  return headers.flatMap(({ name, required, hasExample, example, mediaType }) => {
    const isSent = required || hasExample || /^location$/i.test(name)
    if (!isSent || example === undefined || example === null) return []
    return [
      [
        name.toLowerCase(),
        stringLiteral(writeHeader(mediaType === null ? example : JSON.stringify(example))),
      ] as const,
    ]
  })
}

/** Serialization styles that differ from the default. */
function printStyles(
  operation: Operation,
  events: EventData | null | undefined,
  values: Values,
): Code | null {
  const { path, query, header, cookie } = listParameterStyles(operation, values)
  const printAll = (styles: readonly ValueStyle[]) =>
    objectOrNull(styles.map((value) => printStyle(value, [value.style, value.explode])))
  const bodies = (operation.body?.contents ?? []).flatMap((content) => {
    const styles = content.kind === 'form' ? printAll(listPropertyStyles(content)) : null
    return styles === null ? [] : [[content.mediaType, styles] as const]
  })
  const parts = listParts(operation.body?.contents ?? [], values.resolve)
  const [whole] = operation.parameters.querystring
  const format = whole && chooseQueryFormat(whole.content)
  const entries = fields({
    parts: objectOrNull(parts),
    events: events ? stringLiteral(events) : null,
    querystring:
      whole && format
        ? format === 'form'
          ? printAll(listPropertyStyles(whole.content))
          : stringLiteral(format)
        : null,
    path: printAll(path),
    query: printAll(query),
    headers: printAll(header),
    cookies: printAll(cookie),
    bodies: objectOrNull(bodies),
  })
  return entries.length === 0 ? null : braces(entries)
}

/** The validators of the operation; with conversions, those of the JSON representation. */
function printSchemas(operation: Operation, { imports, converters: scope }: HandlerScope): Code {
  const { name, parameters, body, responses } = operation
  const schemas = imports.use('schemas', name.function)
  const present = (converters: readonly (readonly [string, Code | null])[]) =>
    objectOrNull(converters.flatMap(([key, convert]) => (convert === null ? [] : [[key, convert] as const])))
  const group = (all: readonly Parameter[]) =>
    present(all.map((one) => [one.name, printWhole(one.schema, scope)]))
  const [whole] = parameters.querystring
  const entries = fields({
    path: group(parameters.path),
    query: group(parameters.query),
    headers: group(parameters.header),
    cookies: group(parameters.cookie),
    body: present((body?.contents ?? []).map((content) => [content.mediaType, printContent(content, scope)])),
    responses: present(responses.map((response) => [response.status, printResponse(response, scope)])),
    querystring: whole ? printWhole(whole.schema, scope) : null,
  })
  if (entries.length === 0) return schemas
  return code`/*#__PURE__*/ ${imports.use('wire', 'readWire')}(${schemas}, () => (${braces(entries)}))`
}

/** A server URL that requests can match; any server if the URL has another protocol. */
export function chooseServer(servers: readonly string[]): string {
  const [server = '*'] = servers
  const isAddress = URL.canParse(server) && /^https?:$/.test(new URL(server).protocol)
  return isAddress || /^\/(?!\/)/.test(server) ? server : '*'
}

/** The media type of the response; for a range such as `text/*`, its simplest member. */
function chooseMediaType(response: Response): string {
  const { mediaType, kind } = chooseContent(response) ?? plain
  return mediaType.includes('*') ? plainest[kind] : mediaType
}

function chooseContent({ contents }: Response): Content | undefined {
  return contents.find((content) => content.kind === 'json') ?? contents[0]
}

const plain = { mediaType: 'application/json', kind: 'json' } as const
const plainest: Readonly<Record<Content['kind'], string>> = {
  json: 'application/json',
  form: 'application/x-www-form-urlencoded',
  multipart: 'multipart/form-data',
  text: 'text/plain',
  binary: 'application/octet-stream',
  stream: 'application/octet-stream',
}

/** The first status of a range; `default` is 200. */
function toStatus(status: string): number {
  return status === 'default' ? 200 : Number(status.replaceAll(/x/gi, '0'))
}
