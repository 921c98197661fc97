/** The syntax tree of an ECMA-262 regular expression. */
export type PatternNode =
  /** One character of a set; `test` decides. */
  | { readonly kind: 'character'; readonly test: (character: string) => boolean }
  | { readonly kind: 'sequence'; readonly items: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly options: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly item: PatternNode; readonly min: number; readonly max: number }
  | { readonly kind: 'edge'; readonly edge: 'start' | 'end' | 'boundary' | 'inside' }
  | { readonly kind: 'ahead'; readonly negated: boolean; readonly item: PatternNode }

/** Maximum nesting depth of groups. */
const maximumDepth = 100

/**
 * Parses a pattern that compiles with these flags. `null` for unsupported syntax: back references, lookbehind, deeply
 * nested groups.
 */
export function parsePattern(source: string, flags: 'u' | ''): PatternNode | null {
  let position = 0
  let isSupported = true

  function parseChoice(depth: number): PatternNode {
    const options = [parseSequence(depth)]
    while (source[position] === '|') {
      position += 1
      options.push(parseSequence(depth))
    }
    return options.length === 1 && options[0] ? options[0] : { kind: 'choice', options }
  }

  function parseSequence(depth: number): PatternNode {
    const items: PatternNode[] = []
    while (isSupported && position < source.length && source[position] !== '|' && source[position] !== ')') {
      items.push(parseRepeat(parseAtom(depth)))
    }
    return { kind: 'sequence', items }
  }

  function parseRepeat(item: PatternNode): PatternNode {
    const quantifier = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(source.slice(position, position + 40))
    if (quantifier === null) return item
    position += quantifier[0].length
    const [text, low, comma, high] = quantifier
    if (low === undefined) {
      return {
        kind: 'repeat',
        item,
        min: text.startsWith('+') ? 1 : 0,
        max: text.startsWith('?') ? 1 : Infinity,
      }
    }
    const min = Number(low)
    return { kind: 'repeat', item, min, max: comma === '' ? min : high ? Number(high) : Infinity }
  }

  function parseAtom(depth: number): PatternNode {
    const rest = source.slice(position, position + 3)
    if (rest.startsWith('(')) return parseGroup(depth + 1)
    if (rest.startsWith('^')) return take(1, { kind: 'edge', edge: 'start' })
    if (rest.startsWith('$')) return take(1, { kind: 'edge', edge: 'end' })
    if (rest.startsWith('\\b')) return take(2, { kind: 'edge', edge: 'boundary' })
    if (rest.startsWith('\\B')) return take(2, { kind: 'edge', edge: 'inside' })
    if (/^\\[1-9k]/.test(rest)) return refuse()
    const length = rest.startsWith('[')
      ? measureClass(source, position)
      : measureCharacter(source, position, flags)
    return take(length, {
      kind: 'character',
      test: makeTest(source.slice(position, position + length), flags),
    })
  }

  function parseGroup(depth: number): PatternNode {
    const opening = /^\((?:\?(?:[:=!]|<[=!]|<[^>]*>)?)?/.exec(source.slice(position))?.[0] ?? '('
    if (depth > maximumDepth || /^\(\?(?:<[=!]|)$/.test(opening)) return refuse()
    position += opening.length
    const item = parseChoice(depth)
    position += 1
    if (opening === '(?=' || opening === '(?!') return { kind: 'ahead', negated: opening === '(?!', item }
    return item
  }

  function take(length: number, node: PatternNode): PatternNode {
    position += length
    return node
  }

  function refuse(): PatternNode {
    isSupported = false
    return { kind: 'sequence', items: [] }
  }

  const node = parseChoice(0)
  return isSupported && position === source.length ? node : null
}

/** Length of the class that begins at a position. */
function measureClass(source: string, start: number): number {
  let position = start + 1
  while (position < source.length && source[position] !== ']') position += source[position] === '\\' ? 2 : 1
  return position + 1 - start
}

/** Length of the escape or the character that begins at a position. */
function measureCharacter(source: string, start: number, flags: 'u' | ''): number {
  const window = source.slice(start, start + 80)
  const escaped =
    flags === 'u'
      ? /^\\(?:u\{[^}]*\}|u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|[pP]\{[^}]*\}|x[0-9a-fA-F]{2}|c[a-zA-Z]|.)/su
      : /^\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[a-zA-Z]|[0-7]{1,3}|.)/s
  const found = escaped.exec(window)
  if (found) return found[0].length
  return flags === 'u' ? String.fromCodePoint(window.codePointAt(0) ?? 0).length : 1
}

/** The platform decides which characters a class or an escape matches. Testing a single character is always fast. */
function makeTest(text: string, flags: 'u' | ''): (character: string) => boolean {
  const expression = new RegExp(`^(?:${text})$`, flags)
  const known = new Map<string, boolean>()
  return (character) => {
    let result = known.get(character)
    if (result === undefined) {
      result = expression.test(character)
      known.set(character, result)
    }
    return result
  }
}
