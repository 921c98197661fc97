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
  | { readonly kind: 'variant'; readonly label: string }
  | { readonly kind: 'items' | 'contains' | 'additional' | 'names' }

/** Steps as a list linked from the last one. */
export type Path = { readonly parent: Path; readonly step: Step } | null

/** What a path starts from. */
export type Holder =
  | { readonly operation: Operation }
  /** A part of a request or a response. */
  | { readonly words: Sentence }
  /** Schemas with the same name, or two that a comparison met in each other's place. */
  | { readonly schema: NamedSchema; readonly insteadOf: NamedSchema | null }

/** One side of a place. */
export interface Spot {
  readonly at: Location
  /**
   * Whether `at` stays where it is further in. That is so within a schema that is referred to from here on this side
   * only: the change is the reference, not the schema.
   */
  readonly isFixed: boolean
}

/** What a change is about: the same thing in both documents, as far as they have it. */
export interface Place {
  readonly holder: Holder
  readonly path: Path
  readonly old: Spot | null
  readonly new: Spot | null
}

/** The spot of something that has a location of its own. */
export function spotAt(at: Location | undefined): Spot | null {
  return at === undefined ? null : { at, isFixed: false }
}

/** A place with a new holder. */
export function placeAt(holder: Holder, old: Location | undefined, next: Location | undefined): Place {
  return { holder, path: null, old: spotAt(old), new: spotAt(next) }
}

/** The place one step further in. */
export function enter(place: Place, step: Step): Place {
  return {
    holder: place.holder,
    path: { parent: place.path, step },
    old: place.old && enterSpot(place.old, step),
    new: place.new && enterSpot(place.new, step),
  }
}

/** The place of two schemas, by the locations that they have of their own. */
export function locate(place: Place, old: Schema, next: Schema): Place {
  return { ...place, old: locateSpot(place.old, old), new: locateSpot(place.new, next) }
}

/** Names a place: `Project.name`, or `projects[].name` of the response 200. */
export function describePlace({ holder, path }: Place): Sentence {
  const steps = listSteps(path)
  if ('schema' in holder) {
    const { schema, insteadOf } = holder
    const name =
      insteadOf === null ? phrase`${{ schema }}` : phrase`${{ schema }} (instead of ${{ schema: insteadOf }})`
    if (steps.length === 0) return name
    if (insteadOf !== null) return phrase`${writePath(steps)} of ${name}`
    return joinCode(schema, steps)
  }
  const words = 'operation' in holder ? phrase`${holder}` : holder.words
  const [first, ...rest] = steps
  if (first === undefined) return words
  if (first.kind === 'variant') {
    const variant = phrase`the variant ${first.label} of ${words}`
    return rest.length === 0 ? variant : phrase`${writePath(rest)} of ${variant}`
  }
  return phrase`${writePath(steps)} of ${words}`
}

/** Names several places, with what they have in common once: `a` and `b` of the request body. */
export function describePlaces(places: readonly Place[], left: number): Sentence {
  const more = left === 0 ? [] : [[`${left} more`]]
  const words = listWords(places)
  const [first = []] = words ?? []
  const steps = places.map(({ path }) => listSteps(path))
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
  if (!areSimilar || names === undefined) return listPhrases([...places.map(describePlace), ...more])
  return [
    ...noun.slice(0, -1),
    `${String(noun.at(-1)).trimEnd()}s `,
    ...listPhrases([...names.map((name) => [name as Part]), ...more]),
  ]
}

function listWords(places: readonly Place[]): readonly Sentence[] | null {
  const words = places.flatMap(({ holder }) => ('words' in holder ? [holder.words] : []))
  return words.length === places.length ? words : null
}

/** Whether a path begins with a name. */
function isNamed([first]: readonly Step[]): boolean {
  return first !== undefined && first.kind !== 'variant'
}

/** The pointer of a spot; that of its nearest ancestor if the document has nothing there. */
export function pointTo(root: JsonObject, spot: Spot | null): string | null {
  if (spot === null) return null
  let { at } = spot
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
      return `(${step.label})`
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

function enterSpot(spot: Spot, step: Step): Spot {
  return spot.isFixed ? spot : { at: locateBelow(spot.at, ...writeTokens(step)), isFixed: false }
}

function locateSpot(spot: Spot | null, schema: Schema): Spot | null {
  return spot === null || spot.isFixed || schema.at === undefined ? spot : { at: schema.at, isFixed: false }
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
