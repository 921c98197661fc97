import { isJsonObject, type JsonObject } from '../../json.ts'
import type { Content, Encoding, Schema } from '../../model/types.ts'
import { isEqual } from '../../model/value/canonical.ts'
import { compareDocsOf } from '../compare-docs.ts'
import { placeAt } from '../place.ts'
import { report, type Visit, visitStep } from '../run.ts'
import { listAlternatives } from '../schema/alternatives.ts'
import { viewObject } from '../schema/object-view.ts'
import { resolve } from '../schema/resolve.ts'
import { phrase } from '../sentence.ts'
import type { Side } from '../types.ts'
import { findBelow, listEntries } from './locate.ts'

/** Compares how single properties of a form or multipart body are written, defaults included. */
export function compareEncodings(visit: Visit, old: Content, next: Content): void {
  const { run } = visit
  const properties = new Set([...old.encodings, ...next.encodings].map(({ property }) => property))
  for (const property of properties) {
    const before = complete(run.old, old, property)
    const after = complete(run.new, next, property)
    const inside = visitStep(visit, { kind: 'property', name: property })
    compareTypes(inside, before.mediaTypes, after.mediaTypes)
    if (before.style !== after.style) {
      report(inside, 'serializationChanged', { what: 'style', from: before.style, to: after.style })
    } else if (before.explode !== after.explode) {
      const [from, to] = [String(before.explode), String(after.explode)]
      report(inside, 'serializationChanged', { what: 'explode', from, to })
    }
    if (before.allowReserved !== after.allowReserved) {
      report(inside, 'reservedChanged', { isAllowed: after.allowReserved })
    }
    compareHeaders(visit, old, next, property)
  }
}

function compareTypes(visit: Visit, old: readonly string[], next: readonly string[]): void {
  for (const mediaType of old) if (!next.includes(mediaType)) report(visit, 'partTypeRemoved', { mediaType })
  for (const mediaType of next) if (!old.includes(mediaType)) report(visit, 'partTypeAdded', { mediaType })
}

interface CompleteEncoding {
  readonly mediaTypes: readonly string[]
  readonly style: string
  readonly explode: boolean
  readonly allowReserved: boolean
}

/** An encoding with its defaults (OpenAPI 3.1, section 4.8.15). */
function complete(side: Side, content: Content, property: string): CompleteEncoding {
  const encoding: Encoding | undefined = content.encodings.find((each) => each.property === property)
  const schema = viewObject(side, resolve(side, content.schema).schema)?.properties.get(property)?.schema
  const usual = schema ? findDefaultType(side, schema) : 'text/plain'
  // In a form, a value that is not an object has the style `form` unless there is a media type.
  const isStyled = encoding?.style != null || (content.kind === 'form' && usual !== 'application/json')
  return {
    mediaTypes: encoding?.mediaType != null ? split(encoding.mediaType) : isStyled ? [] : [usual],
    style: encoding?.style ?? 'form',
    explode: encoding?.explode ?? true,
    allowReserved: encoding?.allowReserved ?? false,
  }
}

function split(mediaTypes: string): readonly string[] {
  return mediaTypes.split(',').map((type) => type.trim().toLowerCase())
}

function findDefaultType(side: Side, schema: Schema): string {
  const families = listAlternatives(side, schema).members.map((member): string => {
    const found = resolve(side, member.schema).schema
    if (found.kind === 'array') return findDefaultType(side, found.items)
    if (member.family === 'object') return 'application/json'
    return member.family === 'binary' || member.family === 'unknown'
      ? 'application/octet-stream'
      : 'text/plain'
  })
  return families[0] ?? 'text/plain'
}

function compareHeaders(visit: Visit, old: Content, next: Content, property: string): void {
  const { run } = visit
  const list = (root: JsonObject, { at }: Content) =>
    new Map(
      listEntries(root, findBelow(root, at, 'encoding', property, 'headers')).map(
        ([name, found]) => [name.toLowerCase(), { name, ...found }] as const,
      ),
    )
  const [before, after] = [list(run.old.root, old), list(run.new.root, next)]
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [known, header] = [before.get(key), after.get(key)]
    const words = phrase`the header ${(header ?? known)?.name ?? ''} of the part ${property}`
    const inside: Visit = { ...visit, place: placeAt({ words }, known?.at, header?.at) }
    const [from, to] = [known?.value, header?.value].map((value) => (isJsonObject(value) ? value : {})) as [
      JsonObject,
      JsonObject,
    ]
    if (known === undefined) {
      report(inside, to.required === true ? 'partHeaderAddedRequired' : 'partHeaderAddedOptional', {})
    } else if (header === undefined) report(inside, 'partHeaderRemoved', {})
    else {
      compareDocsOf(inside, 'parameter', from, to)
      if (!isEqual(withoutDocs(from), withoutDocs(to))) report(inside, 'partHeaderChanged', {})
    }
  }
}

function withoutDocs({ description: _, example: __, examples: ___, ...rest }: JsonObject): JsonObject {
  return rest
}
