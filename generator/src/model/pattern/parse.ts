import { type AST, RegExpParser } from '@eslint-community/regexpp'

/** A regular expression, reduced to what a matcher and a sampler need. */
export type PatternNode =
  /** One character of a set; `test` decides. */
  | { readonly kind: 'character'; readonly test: (character: string) => boolean }
  | { readonly kind: 'sequence'; readonly items: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly options: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly item: PatternNode; readonly min: number; readonly max: number }
  | { readonly kind: 'edge'; readonly edge: 'start' | 'end' | 'boundary' | 'inside' }
  | { readonly kind: 'ahead'; readonly negated: boolean; readonly item: PatternNode }

/** Maximum number of groups, which bounds their nesting and so the recursion. */
const maximumGroups = 1_000

const parser = new RegExpParser()

/**
 * Parses a pattern that compiles with these flags. `null` for unsupported syntax: back references, lookbehind,
 * modifiers, too many groups.
 */
export function parsePattern(source: string, flags: 'u' | ''): PatternNode | null {
  if (source.split('(').length > maximumGroups) return null
  try {
    const { alternatives } = parser.parsePattern(source, 0, source.length, { unicode: flags === 'u' })
    return readChoice(alternatives, flags)
  } catch {
    return null
  }
}

function readChoice(alternatives: readonly AST.Alternative[], flags: string): PatternNode {
  const options = alternatives.map(({ elements }): PatternNode => {
    return { kind: 'sequence', items: elements.map((element) => readElement(element, flags)) }
  })
  return options.length === 1 && options[0] ? options[0] : { kind: 'choice', options }
}

function readElement(element: AST.Element, flags: string): PatternNode {
  switch (element.type) {
    case 'Character': {
      const wanted = String.fromCodePoint(element.value)
      return { kind: 'character', test: (character) => character === wanted }
    }
    case 'CharacterClass':
    case 'CharacterSet':
      return { kind: 'character', test: makeTest(element.raw, flags) }
    case 'Quantifier': {
      const { min, max } = element
      return { kind: 'repeat', item: readElement(element.element, flags), min, max }
    }
    case 'Group':
      if (element.modifiers === null) return readChoice(element.alternatives, flags)
      break
    case 'CapturingGroup':
      return readChoice(element.alternatives, flags)
    case 'Assertion':
      if (element.kind === 'lookahead')
        return { kind: 'ahead', negated: element.negate, item: readChoice(element.alternatives, flags) }
      if (element.kind === 'word') return { kind: 'edge', edge: element.negate ? 'inside' : 'boundary' }
      if (element.kind !== 'lookbehind') return { kind: 'edge', edge: element.kind }
  }
  throw new Error(`unsupported syntax: ${element.raw}`)
}

/** The platform decides which characters a set matches. Testing a single character is always fast. */
function makeTest(set: string, flags: string): (character: string) => boolean {
  const expression = new RegExp(`^${set}$`, flags)
  const known = new Map<string, boolean>()
  return (character) => {
    const result = known.get(character) ?? expression.test(character)
    known.set(character, result)
    return result
  }
}
