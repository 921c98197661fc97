import { getAt } from '../document/pointer.ts'
import type { JsonObject } from '../json.ts'
import { formatLocation, type Location, listTokens, locateBelow } from '../model/location.ts'
import type { NamedSchema, Operation, Schema } from '../model/types.ts'
import { listPhrases, type Part, phrase, type Sentence, toText } from './sentence.ts'

/** One step from a schema to one inside it. */
export type Step =
  | { readonly kind: 'property'; readonly name: string }
  | { readonly kind: 'pattern'; readonly pattern: string }
  | { readonly kind: 'item'; readonly index: number }
  | { readonly kind: 'variant'; readonly label: Sentence }
  | { readonly kind: 'items' | 'contains' | 'additional' | 'names' }

/** Steps as a list linked from the last one. */
export type Path = { readonly parent: Path; readonly step: Step } | null

/** Start of a path. */
export type LocationStart =
  | { readonly operation: Operation }
  /** A part of a request or a response. */
  | { readonly words: Sentence }
  /** Schemas with the same name, or two that a comparison met at the same location. */
  | { readonly schema: NamedSchema; readonly insteadOf: NamedSchema | null }

/** The location of a change in one of the documents. */
export interface Position {
  readonly at: Location
  /**
   * True if `at` stays where it is further in. That is so within a schema that is referred to from here on this side
   * only: the change is the reference, not the schema.
   */
  readonly isFixed: boolean
}

/** The subject of a change in both documents, where it exists. */
export interface ChangeLocation {
  readonly start: LocationStart
  readonly path: Path
  readonly old: Position | null
  readonly new: Position | null
}

/** The position of something at a location. */
export function toPosition(at: Location | undefined): Position | null {
  return at === undefined ? null : { at, isFixed: false }
}

/** A location with a new start. */
export function createLocation(
  start: LocationStart,
  old: Location | undefined,
  next: Location | undefined,
): ChangeLocation {
  return { start, path: null, old: toPosition(old), new: toPosition(next) }
}

/** The location one step further in. */
export function enter(location: ChangeLocation, step: Step): ChangeLocation {
  return {
    start: location.start,
    path: { parent: location.path, step },
    old: location.old && enterPosition(location.old, step),
    new: location.new && enterPosition(location.new, step),
  }
}

/** The location of two schemas, by the locations that they have of their own. */
export function locate(location: ChangeLocation, old: Schema, next: Schema): ChangeLocation {
  return { ...location, old: locatePosition(location.old, old), new: locatePosition(location.new, next) }
}

/** Names a location: `Project.name`, or `projects[].name` of the response 200. */
export function describeLocation({ start, path }: ChangeLocation): Sentence {
  return describeSteps(start, listSteps(path))
}

function describeSteps(start: LocationStart, steps: readonly Step[]): Sentence {
  const [last] = steps.slice(-1)
  const inside = steps.slice(0, -1)
  const words = last && writeLast(last)
  if (words) return phrase`${words} of ${describeSteps(start, inside)}`
  if ('schema' in start) {
    const { schema, insteadOf } = start
    if (insteadOf === null) return steps.length === 0 ? [{ schema }] : joinCode(schema, steps)
    const replaced = phrase`${{ schema }}, which replaces ${{ schema: insteadOf }}`
    return steps.length === 0 ? replaced : phrase`${writePath(steps)} of ${replaced}`
  }
  const owner = 'operation' in start ? [start] : start.words
  const [first, ...rest] = steps
  if (first === undefined) return owner
  if (first.kind !== 'variant') return phrase`${writePath(steps)} of ${owner}`
  const variant = phrase`the variant ${first.label} of ${owner}`
  return rest.length === 0 ? variant : phrase`${writePath(rest)} of ${variant}`
}

/** The last step in words, unless it is a name. */
function writeLast(step: Step): Sentence | null {
  switch (step.kind) {
    case 'items':
    case 'contains':
      return ['an item']
    case 'additional':
      return ['any other property']
    case 'names':
      return ['a property name']
    case 'pattern':
      return phrase`a property that matches ${step.pattern}`
    default:
      return null
  }
}

/** Names several locations, with what they have in common once: `a` and `b` of the request body. */
export function describeLocations(locations: readonly ChangeLocation[], left: number): Sentence {
  const more = left === 0 ? [] : [[`${left} more`]]
  const words = listWords(locations)
  const [first = []] = words ?? []
  const steps = locations.map(({ path }) => listSteps(path))
  if (words?.every((each) => toText(each) === toText(first)) && steps.every(isNamed)) {
    return phrase`${listPhrases([...steps.map(writePath), ...more])} of ${first}`
  }
  const [noun, names] = [first.slice(0, -1), words?.map((each) => each.at(-1))]
  const areSimilar =
    steps.every(({ length }) => length === 0) &&
    words?.every(
      (each) =>
        each.length > 1 && typeof each.at(-1) === 'object' && toText(each.slice(0, -1)) === toText(noun),
    )
  if (!areSimilar || names === undefined) return listPhrases([...locations.map(describeLocation), ...more])
  return [
    ...noun.slice(0, -1),
    `${String(noun.at(-1)).trimEnd()}s `,
    ...listPhrases([...names.map((name) => [name as Part]), ...more]),
  ]
}

function listWords(locations: readonly ChangeLocation[]): readonly Sentence[] | null {
  const words = locations.flatMap(({ start }) => ('words' in start ? [start.words] : []))
  return words.length === locations.length ? words : null
}

/** Returns true if a path begins and ends with a name. */
function isNamed(steps: readonly Step[]): boolean {
  const [last] = steps.slice(-1)
  return last !== undefined && writeLast(last) === null && steps[0]?.kind !== 'variant'
}

/** The pointer of a position; that of its nearest ancestor if the document has nothing there. */
export function findPointer(root: JsonObject, position: Position | null): string | null {
  if (position === null) return null
  let { at } = position
  while (at !== null && getAt(root, listTokens(at)) === undefined) at = at.parent
  return formatLocation(at)
}

function listSteps(path: Path): readonly Step[] {
  const steps: Step[] = []
  for (let at = path; at !== null; at = at.parent) steps.push(at.step)
  return steps.reverse()
}

/** A schema and a path in it are one piece of code: `Project.tags[]`. */
function joinCode(schema: NamedSchema, steps: readonly Step[]): Sentence {
  const path = writePath(steps)
  return [{ schema, path: path.startsWith('[') || path.startsWith('(') ? path : `.${path}` }]
}

function writePath(steps: readonly Step[]): string {
  return steps.map((step, index) => writeStep(step, index === 0)).join('')
}

function writeStep(step: Step, isFirst: boolean): string {
  switch (step.kind) {
    case 'property':
      return isFirst ? step.name : `.${step.name}`
    case 'variant':
      return `(${toText(step.label).replaceAll('`', '')})`
    case 'items':
    case 'contains':
      return '[]'
    case 'item':
      return `[${step.index}]`
    case 'additional':
      return '[*]'
    case 'pattern':
      return `[${step.pattern}]`
    case 'names':
      return '(property names)'
  }
}

function enterPosition(position: Position, step: Step): Position {
  return position.isFixed ? position : { at: locateBelow(position.at, ...writeTokens(step)), isFixed: false }
}

function locatePosition(position: Position | null, schema: Schema): Position | null {
  return position === null || position.isFixed || schema.at === undefined
    ? position
    : { at: schema.at, isFixed: false }
}

/** The keyword by which a step is usually written. */
function writeTokens(step: Step): readonly string[] {
  switch (step.kind) {
    case 'property':
      return ['properties', step.name]
    case 'pattern':
      return ['patternProperties', step.pattern]
    case 'item':
      return ['prefixItems', String(step.index)]
    case 'items':
      return ['items']
    case 'contains':
      return ['contains']
    case 'additional':
      return ['additionalProperties']
    case 'names':
      return ['propertyNames']
    case 'variant':
      return []
  }
}
