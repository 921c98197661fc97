import { splitWords, toCamelCase } from './words.ts'

/** A segment of a path that is not a parameter. */
export interface PathPart {
  readonly words: readonly string[]
  /** In camel case: a member of the parent resource. */
  readonly name: string
  /** True if a parameter follows, which selects one item. */
  readonly isItem: boolean
  /** True if it follows a colon, as in `/v1/{name}:cancel`: always an action. */
  readonly isAction: boolean
}

/** The parts of a path that names are made from. */
export interface PathParts {
  readonly parts: readonly PathPart[]
  /** The parts left out at the beginning: `v1`, `api`. */
  readonly prefix: readonly PathPart[]
}

/** A version, or a segment such as `api`, which does not describe the resource. */
const prefixSegment =
  /^(?:apis?|rest|v\d+(?:[._-]?\d+)*(?:(?:alpha|beta|rc|preview)\d*)?|\d+(?:\.\d+)*|\d{4}-\d\d-\d\d|latest)$/i

/**
 * Parses a path. Only segments that look like a prefix are left out, not a common beginning of all paths, because one
 * new path could then rename every operation.
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
