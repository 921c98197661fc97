import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { keepDocument } from './keep-document.ts'

test('a replaced document is kept once, under its month, or under its day if the month is taken', () => {
  const folder = mkdtempSync(join(tmpdir(), 'history-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const pulled = '2026-11-30'
  expect(keepDocument({ text: 'a', pulled }, folder)).toBe(join(folder, '2026-11.openapi.json'))
  expect(keepDocument({ text: 'a', pulled: '2026-12-01' }, folder)).toBeNull()
  expect(keepDocument({ text: 'b', pulled }, folder)).toBe(join(folder, '2026-11-30.openapi.json'))
  expect(keepDocument({ text: 'c', pulled }, folder)).toBe(join(folder, '2026-11-30-2.openapi.json'))
  expect(readdirSync(folder)).toHaveLength(3)
})
