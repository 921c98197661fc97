import { isMap, isNode, isScalar, isSeq, type Node, type Document as YamlDocument } from 'yaml'
import type { Place } from './places.ts'

/** Notes where everything stands in a YAML file; what an alias stands for is where the alias is. */
export function findYamlPlaces(yaml: YamlDocument.Parsed | null): Place | null {
  return yaml?.contents ? findPlace(yaml.contents, yaml.contents.range[0]) : null
}

function findPlace(node: Node | null, offset: number): Place {
  const children = new Map<string, Place>()
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue
      const at = key.range?.[0] ?? offset
      children.set(key.source ?? String(key.value), findPlace(isNode(value) ? value : null, at))
    }
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) {
      if (isNode(item)) children.set(String(index), findPlace(item, item.range?.[0] ?? offset))
    }
  }
  return { offset, children: children.size > 0 ? children : null }
}
