/** YAML in which the continuation lines of quoted strings are indented. */
export interface Indented {
  readonly text: string
  /** Offsets in the new text of the strings that were changed. */
  readonly strings: readonly number[]
}

/** The part of a line before a quoted string or a block scalar: indentation, dashes, and possibly a key. */
const opening = /^( *(?:- +)*)(?:[^\s"'].*?:[ \t]+|"(?:[^"\\]|\\.)*":[ \t]+|'(?:[^']|'')*':[ \t]+)?(?=["'|>])/

/**
 * Indents the continuation lines of quoted strings that are indented less than YAML 1.2 requires, since many parsers
 * accept such strings. The value of a string does not depend on the indentation of its lines, and no line is added, so
 * line numbers stay valid.
 */
export function indentStrings(text: string): Indented {
  const lines = text.split('\n')
  const written: string[] = []
  const strings: number[] = []
  let length = 0
  const write = (line: string): void => {
    written.push(line)
    length += line.length + 1
  }
  let block: number | null = null
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (block !== null && (line.trim() === '' || indentOf(line) > block)) {
      write(line)
      continue
    }
    block = null
    const found = opening.exec(line)
    const start = found?.[0].length ?? 0
    const quote = found === null ? undefined : line[start]
    if (found === null || quote === undefined) {
      write(line)
      continue
    }
    const indent = (found[1] ?? '').length
    if (quote === '|' || quote === '>') {
      if (/^[|>][-+\d]*[ \t]*(?:#.*)?\r?$/.test(line.slice(start))) {
        block = start === indent ? Math.max(0, line.lastIndexOf('-', start)) : indent
      }
      write(line)
      continue
    }
    const end = findLastLine(lines, at, start, quote)
    const continued = lines.slice(at + 1, end + 1)
    const isShort = continued.some((each) => each.trim() !== '' && indentOf(each) <= indent)
    if (isShort) strings.push(length + start)
    write(line)
    for (const each of continued) write(isShort && each.trim() !== '' ? ' '.repeat(indent + 1) + each : each)
    at = end
  }
  return { text: written.join('\n'), strings }
}

/** Returns the line on which a string ends, or its first line if no line has the closing quote. */
function findLastLine(lines: readonly string[], first: number, start: number, quote: string): number {
  let from = start + 1
  for (let at = first; at < lines.length; at++, from = 0) {
    const line = lines[at] ?? ''
    for (let index = from; index < line.length; index++) {
      if (line[index] === '\\' && quote === '"') index++
      else if (line[index] === quote) {
        if (quote === '"' || line[index + 1] !== "'") return at
        index++
      }
    }
  }
  return first
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}
