import { isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml'
import type { Diagnostic } from '../../diagnostics.ts'
import { createObject } from '../../json.ts'
import type { Problem } from '../../problem.ts'
import { diagnose, type Located } from '../diagnose.ts'
import type { Limits } from '../limits.ts'
import * as parseProblems from '../problems/parse.ts'
import type { Position } from '../types.ts'

/** A problem in a YAML file: an error, or a value that JSON cannot represent. */
export interface YamlFault {
  readonly tokens: readonly string[]
  readonly offset: number
  report(located: Located, pointer: string, position: Position): Diagnostic
}

type Members = Record<string, unknown>

/** Converts the nodes of a YAML file to plain values. */
export interface YamlConverter {
  /** The parts of a file are converted in order, because an alias can refer to an earlier part. */
  convert(node: unknown): unknown
  readonly faults: readonly YamlFault[]
}

/**
 * Creates a converter for one file. Each alias is expanded to a separate copy, so that no value is shared between two
 * locations. The total size of the copies is limited.
 */
export function createYamlConverter(limits: Limits): YamlConverter {
  const faults: YamlFault[] = []
  const anchors = new Map<string, Node>()
  const open = new Set<Node>()
  const tokens: string[] = []
  let aliasDepth = 0
  let aliasedValues = 0
  let isBomb = false

  const fault = <Facts>(
    node: Node | null,
    problem: Problem<Facts>,
    facts: (position: Position) => Facts,
  ): null => {
    faults.push({
      tokens: [...tokens],
      offset: node?.range?.[0] ?? 0,
      report: (located, pointer, position) => diagnose(located, pointer, problem, facts(position)),
    })
    return null
  }

  const convert = (node: unknown): unknown => {
    if (aliasDepth > 0 && ++aliasedValues > limits.aliasedValues) return null
    if (isAlias(node)) {
      const target = anchors.get(node.source)
      if (target === undefined || open.has(target)) {
        return fault(node, parseProblems.aliasUnresolved, () => ({ alias: node.source }))
      }
      aliasDepth++
      const value = convert(target)
      aliasDepth--
      if (aliasDepth === 0 && aliasedValues > limits.aliasedValues && !isBomb) {
        isBomb = true
        fault(node, parseProblems.aliasLimit, () => ({ values: limits.aliasedValues }))
      }
      return value
    }
    if (isScalar(node)) {
      if (node.anchor !== undefined) anchors.set(node.anchor, node)
      return typeof node.value === 'string' ? compact(node.value) : node.value
    }
    if (!isMap(node) && !isSeq(node)) return null
    if (node.anchor !== undefined) anchors.set(node.anchor, node)
    // Deeper values are reported when the result is sanitized; until then they are empty objects.
    if (tokens.length >= limits.depth) return {}
    open.add(node)
    const value = isMap(node)
      ? convertMap(node)
      : node.items.map((item, index) => within(String(index), item))
    open.delete(node)
    return value
  }

  const within = (token: string, node: unknown): unknown => {
    tokens.push(token)
    const value = convert(node)
    tokens.pop()
    return value
  }

  const convertMap = (map: YAMLMap): Members => {
    const members = createObject<unknown>()
    const merged: Members[] = []
    for (const { key, value } of map.items) {
      const name = readKey(key)
      if (name === null) fault(key as Node, parseProblems.yamlKey, () => ({}))
      else if (name === '<<' && isScalar(key) && key.type === 'PLAIN') merged.push(...readMerged(value, key))
      else if (Object.hasOwn(members, name)) {
        tokens.push(name)
        fault(key as Node, parseProblems.duplicateKey, (position) => ({ key: name, ...position }))
        tokens.pop()
      } else members[name] = within(name, value)
    }
    for (const source of merged) {
      for (const [name, value] of Object.entries(source))
        if (!Object.hasOwn(members, name)) members[name] = value
    }
    return members
  }

  const readMerged = (value: unknown, key: Node): Members[] => {
    const sources = isSeq(value) ? value.items.map(convert) : [convert(value)]
    if (sources.every(isMembers)) return sources
    fault(key, parseProblems.yamlMergeKey, () => ({}))
    return []
  }

  return { convert, faults }
}

/** Returns a key as it is written: `200` and `1.10` become '200' and '1.10'. */
export function readKey(key: unknown): string | null {
  if (key === null) return ''
  return isScalar(key) ? (key.source ?? String(key.value)) : null
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Returns the same string, stored as one array of characters. The parser builds quoted strings one character at a time,
 * and engines keep a node for each until the characters are read, which a conversion to a number does.
 */
function compact(text: string): string {
  Number(text)
  return text
}
