import { getAt } from '../document/pointer.ts'
import type { JsonObject } from '../json.ts'
import { formatLocation, type Location, listTokens, locateBelow } from '../model/location.ts'
import type { NamedSchema, Operation, Schema } from '../model/types.ts'
import { listPhrases, type Part, phrase, type Sentence, toText } from './sentence.ts'

/** One step from a schema to one inside it. */
export interface Step {
  /** As part of a path. */
  readonly path: string
  /** In words, if it is the last step and not a name. */
  readonly words: Sentence | null
  /** The keyword by which it is usually written. */
  readonly tokens: readonly string[]
  /** The label of a union member. */
  readonly label?: Sentence
}

/** The steps that there are. */
export const steps = {
  property: (name: string): Step => ({ path: `.${name}`, words: null, tokens: ['properties', name] }),
  pattern: (pattern: string): Step => ({
    path: `[${pattern}]`,
    words: phrase`a property that matches ${pattern}`,
    tokens: ['patternProperties', pattern],
  }),
  item: (index: number): Step => ({
    path: `[${index}]`,
    words: null,
    tokens: ['prefixItems', String(index)],
  }),
  variant: (label: Sentence): Step => ({
    path: `(${toText(label).replaceAll('`', '')})`,
    words: null,
    tokens: [],
    label,
  }),
  items: { path: '[]', words: ['an item'], tokens: ['items'] },
  contains: { path: '[]', words: ['an item'], tokens: ['contains'] },
  additional: { path: '[*]', words: ['any other property'], tokens: ['additionalProperties'] },
  names: { path: '(property names)', words: ['a property name'], tokens: ['propertyNames'] },
} as const

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
  readonly path: readonly Step[]
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
  return { start, path: [], old: toPosition(old), new: toPosition(next) }
}

/** The location one step further in. */
export function enter(location: ChangeLocation, step: Step): ChangeLocation {
  return {
    start: location.start,
    path: [...location.path, step],
    old: location.old && enterPosition(location.old, step),
    new: location.new && enterPosition(location.new, step),
  }
}

/** The location of two schemas, by the locations that they have of their own. */
export function locate(
  location: ChangeLocation,
  old: Schema | undefined,
  next: Schema | undefined,
): ChangeLocation {
  return { ...location, old: locatePosition(location.old, old), new: locatePosition(location.new, next) }
}

/** Names a location: `Project.name`, or `projects[].name` of the response 200. */
export function describeLocation({ start, path }: ChangeLocation): Sentence {
  return describeSteps(start, path)
}

function describeSteps(start: LocationStart, path: readonly Step[]): Sentence {
  const last = path.at(-1)
  const inside = path.slice(0, -1)
  if (last?.words) return phrase`${last.words} of ${describeSteps(start, inside)}`
  if ('schema' in start) {
    const { schema, insteadOf } = start
    if (insteadOf === null) return path.length === 0 ? [{ schema }] : joinCode(schema, path)
    const replaced = phrase`${{ schema }}, which replaces ${{ schema: insteadOf }}`
    return path.length === 0 ? replaced : phrase`${writePath(path)} of ${replaced}`
  }
  const owner = 'operation' in start ? [start] : start.words
  const [first, ...rest] = path
  if (first === undefined) return owner
  if (first.label === undefined) return phrase`${writePath(path)} of ${owner}`
  const variant = phrase`the variant ${first.label} of ${owner}`
  return rest.length === 0 ? variant : phrase`${writePath(rest)} of ${variant}`
}

/** Names several locations, with what they have in common once: `a` and `b` of the request body. */
export function describeLocations(locations: readonly ChangeLocation[], left: number): Sentence {
  const more = left === 0 ? [] : [[`${left} more`]]
  const words = listWords(locations)
  const [first = []] = words ?? []
  const paths = locations.map(({ path }) => path)
  if (words?.every((each) => toText(each) === toText(first)) && paths.every(isNamed)) {
    return phrase`${listPhrases([...paths.map(writePath), ...more])} of ${first}`
  }
  const [noun, names] = [first.slice(0, -1), words?.map((each) => each.at(-1))]
  const areSimilar =
    paths.every(({ length }) => length === 0) &&
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
function isNamed(path: readonly Step[]): boolean {
  return path.at(-1)?.words === null && path[0]?.label === undefined
}

/** The pointer of a position; that of its nearest ancestor if the document has nothing there. */
export function findPointer(root: JsonObject, position: Position | null): string | null {
  if (position === null) return null
  let { at } = position
  while (at !== null && getAt(root, listTokens(at)) === undefined) at = at.parent
  return formatLocation(at)
}

/** A schema and a path in it are one piece of code: `Project.tags[]`. */
function joinCode(schema: NamedSchema, all: readonly Step[]): Sentence {
  const path = writePath(all)
  return [{ schema, path: path.startsWith('[') || path.startsWith('(') ? path : `.${path}` }]
}

/** A path, whose first name has no dot before it. */
function writePath(all: readonly Step[]): string {
  return all
    .map(({ path }) => path)
    .join('')
    .replace(/^\./, '')
}

function enterPosition(position: Position, step: Step): Position {
  return position.isFixed ? position : { at: locateBelow(position.at, ...step.tokens), isFixed: false }
}

function locatePosition(position: Position | null, schema: Schema | undefined): Position | null {
  return position === null || position.isFixed || schema?.at === undefined
    ? position
    : { at: schema.at, isFixed: false }
}
