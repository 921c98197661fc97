import { parsePointer } from '../pointer.ts'
import type { Position } from '../types.ts'

/** Where a value stands in a text, and where its members or items do. */
export interface TextNode {
  /** Of the key for a member of an object, of the value itself otherwise; in UTF-16 units. */
  readonly offset: number
  readonly children: Map<string, TextNode> | null
}

/**
 * Makes the `locate` of a text. Nothing is computed before the first call: a document without problems never
 * pays for it.
 */
export function locateIn(
  text: string,
  findPositions: () => TextNode | null,
): (pointer: string) => Position | null {
  const toPosition = indexLines(text)
  let root: TextNode | null | undefined
  return (pointer) => {
    root ??= findPositions()
    const tokens = parsePointer(pointer)
    return root === null || tokens === null ? null : toPosition(findNearest(root, tokens).offset)
  }
}

/** Turns offsets in a text into lines and columns. The text is read at the first call. */
export function indexLines(text: string): (offset: number) => Position {
  let starts: readonly number[] | undefined
  return (offset) => {
    starts ??= findLineStarts(text)
    return toPosition(starts, offset)
  }
}

function findNearest(root: TextNode, tokens: readonly string[]): TextNode {
  let node = root
  for (const token of tokens) {
    const child = node.children?.get(token)
    if (child === undefined) break
    node = child
  }
  return node
}

function findLineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The last line that begins at or before the offset, by halving. */
function toPosition(lineStarts: readonly number[], offset: number): Position {
  let low = 0
  let high = lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lineStarts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 }
}
