import { type Sentence, say } from './sentence.ts'

/** One step from a schema to one inside it. */
export type Step =
  | { readonly kind: 'property'; readonly name: string }
  | { readonly kind: 'pattern'; readonly pattern: string }
  | { readonly kind: 'item'; readonly index: number }
  | { readonly kind: 'items' | 'contains' | 'additional' | 'names' }

/** A spot in one of the documents: somewhere that has a pointer, and the steps from there. */
export type Spot = { readonly pointer: string } | { readonly parent: Spot; readonly step: Step }

/** What a change is about: the same thing in both documents, as far as they have it. */
export interface Place {
  /** What the path is in: a named schema, with the name that it had, or a part of a request or a response. */
  readonly holder: { readonly schema: string; readonly was: string } | { readonly words: Sentence }
  /** The way from there, as code would have it: `projects[].name`; empty for the holder itself. */
  readonly path: string
  readonly old: Spot | null
  readonly new: Spot | null
}

/** The place one step further in. */
export function enter(place: Place, step: Step): Place {
  return {
    holder: place.holder,
    path: place.path + writeStep(step, place.path === ''),
    old: place.old && { parent: place.old, step },
    new: place.new && { parent: place.new, step },
  }
}

/** Names a place: `Project.name`, or `projects[].name` of the response 200. */
export function describePlace({ holder, path, new: next }: Place): Sentence {
  if ('schema' in holder) {
    const name = next === null ? holder.was : holder.schema
    return say`${path === '' || path.startsWith('[') ? name + path : `${name}.${path}`}`
  }
  return path === '' ? holder.words : say`${path} of ${holder.words}`
}

function writeStep(step: Step, isFirst: boolean): string {
  switch (step.kind) {
    case 'property':
      return isFirst ? step.name : `.${step.name}`
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
      return '[names]'
  }
}
