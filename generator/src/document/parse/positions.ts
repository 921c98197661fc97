import { parsePointer } from '../pointer.ts'
import type { Position } from '../types.ts'

/** The position of a value in a text, with the positions of its members or items. */
export interface TextNode {
  /** Offset of the key for a member of an object, otherwise of the value; in UTF-16 code units. */
  readonly offset: number
  readonly children: Map<string, TextNode> | null
}

/**
 * Creates the `locate` function of a text. Positions are computed at the first call, so a document without problems does
 * not need them.
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

/** Converts offsets in a text to lines and columns. The text is indexed at the first call. */
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

/** Returns the last line that begins at or before the offset, by binary search. */
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
