import type { Schema } from '../types.ts'

/** The separators between the items of a stream. */
export type StreamFormat = 'events' | 'lines' | 'parts' | 'sequence'

/** The format of a content of the kind `stream`. */
export function findStreamFormat(mediaType: string): StreamFormat {
  if (/^text\/event-stream\b/i.test(mediaType)) return 'events'
  if (/^multipart\//i.test(mediaType)) return 'parts'
  return /json-seq\b/i.test(mediaType) ? 'sequence' : 'lines'
}

const eventFields: ReadonlySet<string> = new Set(['comment', 'data', 'event', 'id', 'retry'])

/** Returns whether a schema describes a server-sent event itself (`event`, `id`, `data`), not the JSON in its data. */
export function isWholeEvent(schema: Schema | null): boolean {
  if (schema?.kind !== 'object') return false
  const names = schema.properties.map(({ name }) => name)
  const data = schema.properties.find(({ name }) => name === 'data')
  return data?.schema.kind === 'string' && names.every((name) => eventFields.has(name))
}
