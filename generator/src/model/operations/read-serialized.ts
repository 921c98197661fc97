import type { Json } from '../../json.ts'
import { Choice, choose, type Judge } from '../../runtime/mocks/choices.ts'
import {
  listPairs,
  readForm,
  readHeader,
  readPathText,
  readQuery,
  readSpread,
  type Style,
  splitPair,
  toJson,
  toLeaf,
} from '../../runtime/mocks/parameters.ts'
import { readItems } from '../../runtime/mocks/read-items.ts'
import type { ExampleMaker } from '../example/example-maker.ts'
import type { ContentKind, Encoding, EventData, Schema } from '../types.ts'
import type { ParameterLocation } from './styles.ts'

/** Reads what a client sends or receives: a value, or several that the string may mean. */
export type ReadText = (text: string) => unknown

/** The reader of the strings of a media type; `undefined` for bytes, and for parts, whose boundary is not known. */
export function findContentReader(
  mediaType: string,
  kind: ContentKind,
  encodings: readonly Encoding[],
  eventData: EventData | null,
): ReadText | undefined {
  if (kind === 'text') return (text) => text
  if (kind === 'json') return toJson
  if (kind === 'form') {
    const styled = encodings.filter(({ style, explode }) => style !== null || !explode)
    const styles = styled.map(({ property, style, explode }) => [
      property,
      [style ?? 'form', explode] as Style,
    ])
    return (text) => readForm(text, Object.fromEntries(styles))
  }
  const essence = mediaType.split(';')[0]?.trim().toLowerCase() ?? ''
  if (kind !== 'stream' || essence.startsWith('multipart/')) return undefined
  return (text) => {
    const read = (events?: EventData) => readItems(text, essence, events).map((item) => item?.[0] ?? text)
    if (essence !== 'text/event-stream' || eventData !== null) return read(eventData ?? undefined)
    const whole = read('text')
    return read().map((data, index) => new Choice([data, whole[index]]))
  }
}

/** The reader of the strings of a parameter. One in a query or a cookie has its name before it. */
export function findParameterReader(name: string, location: ParameterLocation, style: Style): ReadText {
  switch (location) {
    case 'path':
      return (text) => readPathText(text, name, style)
    case 'header':
      return (text) => new Choice([readHeader(text, style), toLeaf(text)])
    default:
      return (text) => {
        const pairs = location === 'cookie' ? text.split(/;\s*/).flatMap(splitPair) : listPairs(text)
        const named = readQuery(pairs, name, style) ?? readQuery([[name, text]], name, style)
        return new Choice([named, readSpread(pairs)])
      }
  }
}

/** The meaning of a string that a schema accepts, or else the likeliest. */
export function chooseMeaning(examples: ExampleMaker, schema: Schema, tree: unknown): Json {
  const judge: Judge = {
    safeParse(value) {
      if (examples.isValid(schema, value as Json)) return { success: true, data: value }
      const { path } = examples.findMismatch(schema, value as Json)
      return { success: false, error: { issues: [{ path: [...path], code: 'custom', message: '' }] } }
    },
  }
  return choose(judge, tree).value as Json
}
