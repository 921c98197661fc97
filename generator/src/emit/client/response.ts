import type { Json } from '../../json.ts'
import { listPartFormats } from '../../model/operations/part-formats.ts'
import { findStreamFormat, isWholeEvent } from '../../model/operations/stream-format.ts'
import type { Content, Operation, Response } from '../../model/types.ts'
import { type Code, call, code } from '../code.ts'
import { jsonLiteral, objectLiteral, stringLiteral } from '../literals.ts'
import { listReadContents } from '../read-contents.ts'
import type { Resolve } from '../resolve.ts'

/** Options for reading successful responses of an operation. */
export interface ResponseOptions {
  readonly accept: Code | null
  readonly parseAs: Code | null
  readonly read: Code | null
}

/** Imports a function of a module of the client. */
export type Use = (module: 'events' | 'read' | 'readParts' | 'streams', name: string) => Code

/** Builds the options for reading successful responses of an operation. */
export function viewResponseOptions({ responses }: Operation, use: Use, resolve: Resolve): ResponseOptions {
  const successes = responses.filter(({ success }) => success)
  const contents = successes.flatMap((response) => response.contents)
  const readers = new Set(contents.map((content) => readerName(content, resolve)))
  const [reader = 'json'] = readers
  // Successful responses without content are not read, whatever the server sends; statuses that never have a body need
  // no rule.
  const isUniform =
    readers.size <= 1 &&
    (contents.length === 0 ||
      successes.every((one) => one.contents.length > 0 || /^20[45]$/.test(one.status)))
  return {
    accept: printAccept(successes),
    parseAs:
      isUniform && reader === 'json'
        ? null
        : stringLiteral(isUniform ? (parsers[reader] ?? 'stream') : 'stream'),
    read: isUniform
      ? reader in parsers
        ? null
        : useReader(reader, use)
      : code`${use('read', 'byMediaType')}(${objectLiteral(
          successes.map((response) => [response.status, printReaders(response, use, resolve)]),
        )})`,
  }
}

/** The default `Accept` header; `null` for JSON, the runtime's own default. */
function printAccept(successes: readonly Response[]): Code | null {
  const mediaTypes = [
    ...new Set(successes.flatMap((one) => listReadContents(one).map(({ mediaType }) => mediaType))),
  ]
  const isJson = mediaTypes.length === 0 || (mediaTypes.length === 1 && mediaTypes[0] === 'application/json')
  return isJson ? null : stringLiteral(mediaTypes.join(', '))
}

function printReaders(response: Response, use: Use, resolve: Resolve): Code {
  return objectLiteral(
    response.contents.map((content) => [content.mediaType, useReader(readerName(content, resolve), use)]),
  )
}

type ReaderName =
  | 'blob'
  | 'events'
  | 'json'
  | 'jsonEvents'
  | 'lines'
  | 'mixedEvents'
  /** With the formats of the parts. */
  | `parts ${string}`
  | `allParts ${string}`
  | 'sequence'
  | 'stream'
  | 'text'
  | 'textEvents'
  | 'wholeEvents'

function readerName(content: Content, resolve: Resolve): ReaderName {
  const isArray = content.kind === 'multipart' && resolve(content.schema)?.kind === 'array'
  const format = findStreamFormat(content.mediaType)
  if (isArray || (content.kind === 'stream' && format === 'parts')) {
    const formats = JSON.stringify(listPartFormats(content, resolve))
    return isArray ? `allParts ${formats}` : `parts ${formats}`
  }
  if (content.kind !== 'stream') return kinds[content.kind]
  if (format === 'lines' || format === 'sequence') return format
  if (content.eventData !== null) return eventReaders[content.eventData]
  const schema = resolve(content.schema)
  if (schema?.kind === 'string') return 'textEvents'
  return isWholeEvent(schema) ? 'wholeEvents' : 'events'
}

function useReader(name: ReaderName, use: Use): Code {
  const [, reader, formats] = /^(\w+) (.*)$/s.exec(name) ?? []
  if (reader !== undefined && formats !== undefined) {
    const [item, prefix] = JSON.parse(formats) as [Json, Json[]]
    const args = [item, ...(prefix.length > 0 ? [prefix] : [])].map(jsonLiteral)
    return call(use('readParts', reader), args)
  }
  return use(
    /events$/i.test(name) ? 'events' : name === 'lines' || name === 'sequence' ? 'streams' : 'read',
    name,
  )
}

const eventReaders = { text: 'wholeEvents', json: 'jsonEvents', mixed: 'mixedEvents' } as const

const kinds = { json: 'json', form: 'text', multipart: 'blob', text: 'text', binary: 'blob' } as const

/** Readers that the runtime selects by name. */
const parsers: Readonly<Partial<Record<ReaderName, string>>> = { json: 'json', text: 'text', blob: 'blob' }
