import { isJsonObject, type JsonObject } from '../../json.ts'
import type { Content, Encoding, Schema } from '../../model/types.ts'
import { isEqual } from '../../model/value/canonical.ts'
import { steps } from '../change-location.ts'
import { compareDocsOf } from '../compare-docs.ts'
import { report, reportSwitch, type Visit, visitPart, visitStep } from '../run.ts'
import { listAlternatives } from '../schema/alternatives.ts'
import { viewObject } from '../schema/object-view.ts'
import { resolve } from '../schema/resolve.ts'
import { phrase } from '../sentence.ts'
import type { Side } from '../types.ts'
import { findBelow, listEntries } from './locate.ts'
import { isCovered } from './media-ranges.ts'

/** Compares how single properties of a form or multipart body are written, defaults included. */
export function compareEncodings(visit: Visit, old: Content, next: Content): void {
  const { run } = visit
  const properties = new Set([...old.encodings, ...next.encodings].map(({ property }) => property))
  for (const property of properties) {
    const inside = visitStep(visit, steps.property(property))
    const before = complete(run.old, old, property)
    const after = complete(run.new, next, property)
    // A property that one document does not have is reported as added or removed.
    if (before === null || after === null) continue
    compareEncoding(inside, before, after)
    compareHeaders(visit, old, next, property)
  }
}

function compareEncoding(visit: Visit, old: CompleteEncoding, next: CompleteEncoding): void {
  if (old.mediaTypes !== null && next.mediaTypes !== null) {
    compareTypes(visit, old.mediaTypes, next.mediaTypes)
  } else if (old.styling === null || next.styling === null) {
    report(visit, 'serialization-changed', { from: describeEncoding(old), to: describeEncoding(next) })
  } else if (old.styling.style !== next.styling.style) {
    const [from, to] = [`style: ${old.styling.style}`, `style: ${next.styling.style}`]
    report(visit, 'serialization-changed', { from, to })
  } else if (old.styling.explode !== next.styling.explode) {
    const [from, to] = [`explode: ${old.styling.explode}`, `explode: ${next.styling.explode}`]
    report(visit, 'serialization-changed', { from, to })
  }
  if (old.allowReserved !== next.allowReserved) {
    report(visit, 'reserved-characters-changed', { isAllowed: next.allowReserved })
  }
}

function compareTypes(visit: Visit, old: readonly string[], next: readonly string[]): void {
  for (const mediaType of old)
    if (!isCovered(mediaType, next)) report(visit, 'part-type-removed', { mediaType })
  for (const mediaType of next)
    if (!isCovered(mediaType, old)) report(visit, 'part-type-added', { mediaType })
}

function describeEncoding({ mediaTypes, styling }: CompleteEncoding): string {
  if (styling !== null) return `style: ${styling.style}, explode: ${styling.explode}`
  return `contentType: ${(mediaTypes ?? []).join(', ')}`
}

/** An encoding with its defaults. Text and files have both if the default style and media type apply: the same is sent. */
interface CompleteEncoding {
  readonly mediaTypes: readonly string[] | null
  readonly styling: { readonly style: string; readonly explode: boolean } | null
  readonly allowReserved: boolean
}

/**
 * An encoding with its defaults (OpenAPI 3.1.1, section 4.8.15): the media type, or `style` and its fields, which take
 * precedence. `null` if the body has no such property.
 */
function complete(side: Side, content: Content, property: string): CompleteEncoding | null {
  const encoding: Encoding | undefined = content.encodings.find((each) => each.property === property)
  const object = viewObject(side, content.schema)
  const schema = object?.properties.get(property)?.schema
  if (object !== null && schema === undefined) return null
  const usual = schema ? findDefaultType(side, schema) : text
  const isPlain = usual !== 'application/json'
  const { style, explode = true, allowReserved = false } = encoding ?? {}
  if (isStyleUsed(content) && (style != null || !explode || allowReserved)) {
    const styling = { style: style ?? 'form', explode: explode || !isSeparable(side, schema) }
    const isDefault = isPlain && styling.style === 'form' && styling.explode
    return { mediaTypes: isDefault ? [usual] : null, styling, allowReserved }
  }
  const mediaTypes = encoding?.mediaType == null ? [usual] : split(encoding.mediaType)
  const isDefault = isPlain && mediaTypes.join() === usual && isStyleUsed(content)
  return { mediaTypes, styling: isDefault ? { style: 'form', explode: true } : null, allowReserved: false }
}

const text = 'text/plain'

/** Other multipart bodies ignore `style`, `explode` and `allowReserved`. */
function isStyleUsed({ kind, mediaType }: Content): boolean {
  return kind === 'form' || /^multipart\/(form-data|\*)\s*(;|$)/i.test(mediaType)
}

/** Returns true if `explode` makes a difference: for arrays and objects. */
function isSeparable(side: Side, schema: Schema | undefined): boolean {
  const scalar = new Set(['string', 'binary', 'number', 'boolean'])
  return (
    schema === undefined || !listAlternatives(side, schema).members.every(({ family }) => scalar.has(family))
  )
}

function split(mediaTypes: string): readonly string[] {
  return mediaTypes.split(',').map((type) => type.trim().toLowerCase())
}

function findDefaultType(side: Side, schema: Schema): string {
  const families = listAlternatives(side, schema).members.map((member): string => {
    const found = resolve(side, member.schema).schema
    if (found.kind === 'array') return findDefaultType(side, found.items)
    if (member.family === 'object') return 'application/json'
    return member.family === 'binary' || member.family === 'unknown' ? 'application/octet-stream' : text
  })
  return families[0] ?? text
}

function compareHeaders(visit: Visit, old: Content, next: Content, property: string): void {
  const { run } = visit
  const list = (root: JsonObject, { at }: Content) =>
    new Map(
      listEntries(root, findBelow(root, at, 'encoding', property, 'headers'))
        .map(([name, found]) => [name.toLowerCase(), { name, ...found }] as const)
        // `contentType` defines it (OpenAPI 3.1, section 4.8.15.1).
        .filter(([name]) => name !== 'content-type'),
    )
  const [before, after] = [list(run.old.root, old), list(run.new.root, next)]
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [known, header] = [before.get(key), after.get(key)]
    const words = phrase`the header ${(header ?? known)?.name ?? ''} of the part ${property}`
    const inside = visitPart(visit, words, known, header)
    const [from, to] = [known?.value, header?.value].map((value) => (isJsonObject(value) ? value : {})) as [
      JsonObject,
      JsonObject,
    ]
    if (known === undefined) {
      report(inside, to.required === true ? 'part-header-added-required' : 'part-header-added-optional')
    } else if (header === undefined) report(inside, 'part-header-removed')
    else {
      compareDocsOf(inside, 'parameter', from, to)
      const [was, is] = [from.required === true, to.required === true]
      reportSwitch(inside, was, is, 'parameter-became-required', 'parameter-became-optional')
      if (!isEqual(readDefinition(from), readDefinition(to))) report(inside, 'part-header-changed')
    }
  }
}

/** The parts that are compared as a whole: neither documentation nor `required`. */
function readDefinition(header: JsonObject): JsonObject {
  const { description: _, example: __, examples: ___, required: ____, ...rest } = header
  return rest
}
