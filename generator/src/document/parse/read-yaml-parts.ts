import { isMap, isScalar, type YAMLMap } from 'yaml'
import { createObject, type JsonObject } from '../../json.ts'
import type { Limits } from '../limits.ts'
import { getMember } from '../pointer.ts'
import { createYamlConverter, readKey } from './convert-yaml.ts'
import { findYamlPositions } from './find-yaml-positions.ts'
import type { TextNode } from './positions.ts'
import { readYaml } from './read-yaml.ts'
import { sanitizeValue } from './sanitize-value.ts'
import { splitYaml, type YamlPart } from './split-yaml.ts'

/** A mapping that was read in parts. */
interface Mapping {
  readonly value: JsonObject
  readonly children: Map<string, TextNode>
}

/**
 * Reads YAML in parts of about `size` characters. The syntax tree of the whole would take 45 times the memory of the
 * text. To find the position of a value, its part is read again.
 *
 * @returns `null` if there is any problem, or if the text cannot be split with certainty: it must be read as a whole
 */
export function readYamlParts(
  text: string,
  limits: Limits,
  size: number,
): { readonly value: JsonObject; readonly positions: TextNode } | null {
  const converter = createYamlConverter(limits)

  const readMapping = (parts: readonly YamlPart[], depth: number): Mapping | null => {
    const value = createObject()
    const children = new Map<string, TextNode>()
    for (const part of parts) {
      const map = readMap(text.slice(part.start, part.end))
      const sanitized = sanitizeValue(converter.convert(map), limits.depth - depth)
      const isClean = sanitized.tooDeep === null && sanitized.hugeNumbers.length === 0
      if (map === null || !isClean || converter.faults.length > 0) return null
      const findPositions = createPositions(text, part)
      for (const { key, value: node } of map.items) {
        const name = readKey(key)
        if (name === null || name === '<<' || Object.hasOwn(value, name)) return null
        const offset = part.start + (key.range?.[0] ?? 0)
        if (part.inside === null) {
          value[name] = getMember(sanitized.value, name) ?? null
          children.set(
            name,
            createNode(offset, () => findPositions(name)),
          )
          continue
        }
        const nested = isEmpty(node) ? readMapping(part.inside, depth + 1) : null
        if (nested === null) return null
        value[name] = nested.value
        children.set(name, { offset, children: nested.children })
      }
    }
    return { value, children }
  }

  const parts = splitYaml(text, size)
  const root = parts === null ? null : readMapping(parts, 0)
  if (root === null) return null
  const [first] = root.children.values()
  return { value: root.value, positions: { offset: first?.offset ?? 0, children: root.children } }
}

function readMap(text: string): YAMLMap.Parsed | null {
  const yaml = readYaml(text)
  const map = yaml?.errors.length === 0 ? yaml.contents : null
  return isMap(map) && !map.flow && map.anchor === undefined ? map : null
}

/** Returns true for the value of a key that nothing follows on its line. */
function isEmpty(node: unknown): boolean {
  return isScalar(node) && node.source === '' && node.anchor === undefined && node.tag === undefined
}

/** Creates a node whose children are found when they are needed. */
function createNode(offset: number, findChildren: () => TextNode['children']): TextNode {
  return {
    offset,
    get children() {
      return findChildren()
    },
  }
}

/** Returns a function that finds the positions below a key of a part. They are kept as long as memory allows. */
function createPositions(text: string, { start, end }: YamlPart): (key: string) => TextNode['children'] {
  let known: WeakRef<TextNode> | undefined
  return (key) => {
    const found = known?.deref() ?? findYamlPositions(readYaml(text.slice(start, end)), start)
    if (found !== null && found !== known?.deref()) known = new WeakRef(found)
    return found?.children?.get(key)?.children ?? null
  }
}
