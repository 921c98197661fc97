import { splitWords, toCamelCase } from './words.ts'

/** A segment of a path that is not a parameter. */
export interface PathPart {
  readonly words: readonly string[]
  /** In camel case: a member of the resource before it. */
  readonly name: string
  /** A parameter follows, which picks one of many. */
  readonly isItem: boolean
  /** Set for what comes after a colon, as in `/v1/{name}:cancel`: always something to be done. */
  readonly isAction: boolean
}

/** A path as names are made from it. */
export interface PathParts {
  readonly parts: readonly PathPart[]
  /** What was left out at the beginning: `v1`, `api`. */
  readonly prefix: readonly PathPart[]
}

/** What tells a version or the fact that this is an API, and nothing of what a path is about. */
const prefixSegment =
  /^(?:apis?|rest|v\d+(?:[._-]?\d+)*(?:(?:alpha|beta|rc|preview)\d*)?|\d+(?:\.\d+)*|\d{4}-\d\d-\d\d|latest)$/i

/**
 * Takes a path apart. Only segments that read as a prefix by themselves are left out, not whatever all paths happen
 * to begin with: else one new path could rename every operation.
 */
export function parsePath(path: string): PathParts {
  const segments = path.split('/').filter((segment) => segment !== '')
  const isName = (segment: string) => splitWords(segment.replace(/\{[^{}]*\}/g, '')).length > 0
  const end = segments.findIndex((segment) => !prefixSegment.test(segment))
  const cut = segments.slice(end).some(isName) && end > 0 ? end : 0
  return { parts: readParts(segments.slice(cut)), prefix: readParts(segments.slice(0, cut)) }
}

function readParts(segments: readonly string[]): readonly PathPart[] {
  const parts: PathPart[] = []
  for (const [index, segment] of segments.entries()) {
    const bare = segment.replace(/\.(?:json|xml|ya?ml|csv|txt|html)$/i, '')
    const [main = '', ...actions] = bare.replace(/\{[^{}]*\}/g, '{}').split(':')
    const follows = segments[index + 1]?.startsWith('{') ?? false
    const words = splitWords(main.replaceAll('{}', ' '))
    if (words.length > 0) parts.push(makePart(words, main.includes('{}') || follows, false))
    for (const action of actions) {
      const actionWords = splitWords(action)
      if (actionWords.length > 0) parts.push(makePart(actionWords, false, true))
    }
  }
  return parts
}

function makePart(words: readonly string[], isItem: boolean, isAction: boolean): PathPart {
  return { words, name: toCamelCase(words), isItem, isAction }
}
