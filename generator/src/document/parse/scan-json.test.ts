import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TextNode } from './positions.ts'
import { scanJson } from './scan-json.ts'

const spaced = fc
  .tuple(fc.jsonValue(), fc.constantFrom(0, 1, '\t'))
  .map(([value, space]) => JSON.stringify(value, null, space))

function check(text: string, value: unknown, node: TextNode | null | undefined, inObject: boolean): void {
  expect(node).toBeTruthy()
  if (!node) return
  if (!inObject) expect(JSON.stringify(value)?.[0]).toBe(text[node.offset])
  if (typeof value !== 'object' || value === null) return
  for (const [key, child] of Object.entries(value)) {
    const childNode = node.children?.get(key)
    const isMember = !Array.isArray(value)
    if (isMember) expect(text.startsWith(JSON.stringify(key), childNode?.offset)).toBe(true)
    check(text, child, childNode, isMember)
  }
}

test('`scanJson()` records the position of every value', () => {
  fc.assert(
    fc.property(spaced, (text) => {
      const scan = scanJson(text)
      expect(scan.fault).toBeNull()
      expect(scan.duplicates).toEqual([])
      check(text, JSON.parse(text), scan.root, false)
    }),
  )
})

test('`scanJson()` reports a fault if and only if `JSON.parse` throws', () => {
  const broken = fc
    .tuple(
      spaced,
      fc.nat(),
      fc.nat(3),
      fc.constantFrom('', '"', '\\', '{', ']', ',', ':', '1', '-', '.', 'e', 'x', '\n', '\\u12'),
    )
    .map(([text, at, cut, extra]) => {
      const offset = at % (text.length + 1)
      return text.slice(0, offset) + extra + text.slice(offset + cut)
    })
  fc.assert(
    fc.property(broken, (text) => {
      let parses = true
      try {
        JSON.parse(text)
      } catch {
        parses = false
      }
      expect(scanJson(text).fault === null).toBe(parses)
    }),
    { numRuns: 2_000 },
  )
})

test('`scanJson()` finds repeated keys regardless of how they are escaped', () => {
  const { duplicates } = scanJson('{"a": {"b": 1, "\\u0062": 2, "c": [{"d": 1, "d": 2}]}, "a": 3}')
  expect(duplicates.map(({ tokens }) => tokens.join('.'))).toEqual(['a.b', 'a.c.0.d', 'a'])
})

test('`scanJson()` reads nesting of any depth without a stack overflow', () => {
  const depth = 200_000
  expect(scanJson('['.repeat(depth) + ']'.repeat(depth)).fault).toBeNull()
  expect(scanJson('{"a":'.repeat(depth)).fault?.message).toMatch(/ends before/)
})
