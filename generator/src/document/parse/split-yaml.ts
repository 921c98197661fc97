/** A part of a YAML text that can be parsed on its own: entries of a block mapping. */
export interface YamlPart {
  readonly start: number
  readonly end: number
  /** If the part is only the line of a key: the parts of its value. */
  readonly inside: readonly YamlPart[] | null
}

/**
 * Splits YAML at the lines where entries of a block mapping begin, as far as their indentation shows them. Entries with
 * more than `size` characters are split further, and smaller ones are grouped.
 *
 * @returns `null` if the text is not a block mapping, or may contain entries that the indentation does not show
 */
export function splitYaml(text: string, size: number): readonly YamlPart[] | null {
  const split = (start: number, end: number, parent: number): readonly YamlPart[] | null => {
    const { indentation, entries } = findEntries(text, start, end)
    if (entries === null || indentation <= parent) return null
    const parts: YamlPart[] = []
    // Comments before the first key belong to its part.
    let from = start
    for (const [index, at] of entries.entries()) {
      const to = entries[index + 1] ?? end
      const line = nextLine(text, at)
      const isSplit = to - at > size && keyLine.test(text.slice(at, line))
      const inside = isSplit ? split(line, to, indentation) : null
      if (inside !== null) {
        if (index > 0 && from < at) {
          parts.push({ start: from, end: at, inside: null })
          from = at
        }
        parts.push({ start: from, end: line, inside })
        from = to
      } else if (to - from > size || to === end) {
        parts.push({ start: from, end: to, inside: null })
        from = to
      }
    }
    return parts
  }
  return split(0, text.length, -1)
}

const keyLine = /^ *[^ #][^\n]*:[ \t]*(?:[ \t]#[^\n]*)?\r?\n$/
const blankOrComment = / *(?:#|\r?(?:\n|$))/y
const documentStart = /---[ \t\r\n]/y
const sequenceItem = /-[ \t\r\n]/y
const doubtful = /[?:](?:[ \t\r\n]|$)|[-%\t\uFEFF{[&*!|>]|\.\.\.|<</y

/** Returns the offsets of lines that have the indentation of the first one. */
function findEntries(
  text: string,
  start: number,
  end: number,
): { readonly indentation: number; readonly entries: readonly number[] | null } {
  const entries: number[] = []
  let indentation = -1
  for (let at = start; at < end; at = nextLine(text, at)) {
    if (matches(blankOrComment, text, at)) continue
    if (indentation === -1 && matches(documentStart, text, at)) continue
    let first = at
    while (text[first] === ' ') first++
    if (indentation === -1) indentation = first - at
    if (first - at > indentation) continue
    // A sequence may have the same indentation as its key.
    if (entries.length > 0 && first - at === indentation && matches(sequenceItem, text, first)) continue
    if (first - at < indentation || matches(doubtful, text, first)) return { indentation, entries: null }
    entries.push(at)
  }
  return { indentation, entries: entries.length > 0 ? entries : null }
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

function nextLine(text: string, at: number): number {
  const newline = text.indexOf('\n', at)
  return newline === -1 ? text.length : newline + 1
}
