import { isMap, isNode, isScalar, isSeq, type Node, type Document as YamlDocument } from 'yaml'
import type { TextNode } from './positions.ts'

/**
 * Returns the positions of all values of YAML that begins at an offset. The value of an alias has the position of the
 * alias.
 */
export function findYamlPositions(yaml: YamlDocument.Parsed | null, start = 0): TextNode | null {
  return yaml?.contents ? findNode(yaml.contents, yaml.contents.range[0], start) : null
}

function findNode(node: Node | null, offset: number, start: number): TextNode {
  const children = new Map<string, TextNode>()
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue
      const at = key.range?.[0] ?? offset
      children.set(key.source ?? String(key.value), findNode(isNode(value) ? value : null, at, start))
    }
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) {
      if (isNode(item)) children.set(String(index), findNode(item, item.range?.[0] ?? offset, start))
    }
  }
  return { offset: start + offset, children: children.size > 0 ? children : null }
}
