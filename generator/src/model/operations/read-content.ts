import type { JsonObject } from '../../json.ts'
import type { Context } from '../context.ts'
import { type Location, locateBelow, locateChild } from '../location.ts'
import { problems } from '../problems.ts'
import { getOwn, readBoolean, readObject, readString } from '../read.ts'
import { resolveObject } from '../resolve.ts'
import type { SchemaReader } from '../schema/schema-reader.ts'
import { noAnnotations, unknownSchema } from '../schema/schemas.ts'
import type { ContentKind, Encoding, Schema, StringSchema } from '../types.ts'
import type { ContentDraft } from './drafts.ts'
import { findContentKind } from './media-type.ts'
import { readExamples } from './read-examples.ts'
import { isStyle } from './styles.ts'

/** The context for operationContext operations. */
export interface OperationContext {
  readonly context: Context
  readonly schemas: SchemaReader
}

/** The client's order of preference. */
const preference: readonly ContentKind[] = ['json', 'multipart', 'form', 'text', 'stream', 'binary']

/** Reads `content` of a body or a response. The default for sending comes first. */
export function readContents(
  operationContext: OperationContext,
  holder: JsonObject,
  at: Location,
): readonly ContentDraft[] {
  const content = readObject(holder, 'content')
  const contents = Object.keys(content).flatMap((mediaType) => {
    const place = locateBelow(at, 'content', mediaType)
    const found = resolveObject(operationContext.context, getOwn(content, mediaType), place)
    return found ? [readContent(operationContext, mediaType, found.value, found.at)] : []
  })
  const rank = ({ mediaType, kind }: ContentDraft) =>
    /^application\/json\s*(?:;|$)/i.test(mediaType) ? -1 : preference.indexOf(kind)
  return contents.toSorted((first, second) => rank(first) - rank(second))
}

function readContent(
  operationContext: OperationContext,
  mediaType: string,
  content: JsonObject,
  at: Location,
): ContentDraft {
  const kind = findContentKind(mediaType)
  const value = getOwn(content, 'schema')
  const place = locateChild(at, 'schema')
  return {
    at,
    mediaType,
    kind,
    schema: value === undefined ? schemaOf(kind) : operationContext.schemas.read(value, place),
    encodings:
      kind === 'form' || kind === 'multipart' ? readEncodings(operationContext.context, content, at) : [],
    examples: readExamples(operationContext.context, content, at, kind),
  }
}

/** The schema of a body of a kind if the document has none. */
export function schemaOf(kind: ContentKind): Schema {
  if (kind !== 'text' && kind !== 'binary' && kind !== 'stream') return unknownSchema
  return {
    kind: 'string',
    annotations: noAnnotations,
    format: kind === 'binary' ? 'binary' : null,
    minLength: null,
    maxLength: null,
    pattern: null,
    patternFlags: '',
    binary: kind === 'binary',
    date: false,
  } satisfies StringSchema
}

function readEncodings(context: Context, content: JsonObject, at: Location): readonly Encoding[] {
  const encodings = readObject(content, 'encoding')
  return Object.keys(encodings).map((property) => {
    const place = locateBelow(at, 'encoding', property)
    const encoding = readObject(encodings, property)
    const style = readString(encoding, 'style')
    if (style !== null && !isStyle(style)) {
      context.report(locateChild(place, 'style'), problems.styleUnsupported, { style, place: 'encoding' })
    }
    const known = style !== null && isStyle(style) ? style : null
    return {
      property,
      mediaType: readString(encoding, 'contentType'),
      style: known,
      explode: readBoolean(encoding, 'explode', (known ?? 'form') === 'form'),
      allowReserved: readBoolean(encoding, 'allowReserved'),
    }
  })
}
