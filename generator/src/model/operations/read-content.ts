import type { Json } from '../../json.ts'
import type { Context } from '../context.ts'
import { type Location, locateChild } from '../location.ts'
import * as problems from '../problems.ts'
import { getOwn } from '../read.ts'
import { type Found, resolveMembers } from '../resolve.ts'
import type { SchemaReader } from '../schema/schema-reader.ts'
import { anyString, unknownSchema } from '../schema/schemas.ts'
import type { ContentKind, PartEncodings, Schema } from '../types.ts'
import type { ContentDraft, ExampleDraft } from './drafts.ts'
import { findContentKind } from './media-type.ts'
import { readEncodings } from './read-encodings.ts'
import { readEvent } from './read-event.ts'
import { readExamples } from './read-examples.ts'
import { readPartEncodings, typePart, typeParts } from './read-parts.ts'
import { findContentReader } from './read-serialized.ts'
import { findStreamFormat } from './stream-format.ts'

/** The context for reading operations. */
export interface OperationContext {
  readonly context: Context
  readonly schemas: SchemaReader
}

/** The client's order of preference. */
const preference: readonly ContentKind[] = ['json', 'multipart', 'form', 'text', 'stream', 'binary']

/**
 * Reads `content` of a body or a response. The default for sending comes first.
 *
 * @param isSent whether clients send it, so that they have to know the headers of its parts
 */
export function readContents(
  operationContext: OperationContext,
  holder: Found,
  isSent = true,
): readonly ContentDraft[] {
  const contents = resolveMembers(operationContext.context, holder, 'content').map((content) =>
    readContent(operationContext, content.name, content, isSent),
  )
  const rank = ({ mediaType, kind }: ContentDraft) =>
    /^application\/json\s*(?:;|$)/i.test(mediaType) ? -1 : preference.indexOf(kind)
  return contents.toSorted((first, second) => rank(first) - rank(second))
}

function readContent(
  { context, schemas }: OperationContext,
  mediaType: string,
  content: Found,
  isSent: boolean,
): ContentDraft {
  const { value: holder, at } = content
  const usualKind = findContentKind(mediaType)
  const itemSchema = getOwn(holder, 'itemSchema')
  const isMultipart = usualKind === 'multipart'
  const hasItemSchema = (usualKind === 'stream' || isMultipart) && itemSchema !== undefined
  const kind = hasItemSchema ? 'stream' : usualKind
  if (itemSchema !== undefined && !hasItemSchema)
    context.report(locateChild(at, 'itemSchema'), problems.itemSchemaIgnored, { mediaType })
  const key = hasItemSchema ? 'itemSchema' : 'schema'
  const location = locateChild(at, key)
  const declared = getOwn(holder, key)
  const isEvent = hasItemSchema && findStreamFormat(mediaType) === 'events'
  const event = isEvent ? readEvent(context, declared ?? true, location) : null
  const parting = isSent ? context : { ...context, report: () => undefined }
  const parts = isMultipart ? readPartEncodings(parting, content) : null
  const value =
    event?.schema ?? (parts ? typeContent(context, declared, location, parts, hasItemSchema) : declared)
  const encodings = kind === 'form' || kind === 'multipart' ? readEncodings(parting, content) : []
  const eventData = event?.data ?? null
  const examples = readExamples(context, content, findContentReader(mediaType, kind, encodings, eventData))
  return {
    at,
    mediaType,
    kind,
    schema: value === undefined ? schemaOf(kind) : schemas.read(value, location),
    hasItemSchema,
    eventData,
    parts,
    encodings,
    examples: hasItemSchema ? examples.flatMap(takeFirst) : examples,
  }
}

function typeContent(
  context: Context,
  schema: Json | undefined,
  at: Location,
  parts: PartEncodings,
  isItem: boolean,
): Json | undefined {
  if (schema === undefined) return undefined
  return isItem ? typePart(context, schema, at, parts.item) : typeParts(context, schema, at, parts)
}

/** The first item of an example of a stream, which is an array of its items. */
function takeFirst(draft: ExampleDraft): readonly ExampleDraft[] {
  const first = (value: unknown) => (Array.isArray(value) ? value[0] : value)
  const value: Json | undefined = first(draft.value)
  const serialized = first(draft.serialized)
  return value === undefined && serialized === undefined ? [] : [{ ...draft, value, serialized }]
}

/** The schema of a body of a kind if the document has none. */
export function schemaOf(kind: ContentKind): Schema {
  if (kind !== 'text' && kind !== 'binary' && kind !== 'stream') return unknownSchema
  return kind === 'binary' ? { ...anyString, format: 'binary', binary: true } : anyString
}
