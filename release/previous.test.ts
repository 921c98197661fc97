import { globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepRelease, readLastSizes, tryPrevious } from './previous.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'previous-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const keep = (version: string, ...texts: string[]) =>
  keepRelease(
    folder,
    { version, packages: {}, imports: {} },
    texts.map((text, index) => ({ place: '', file: `${index}.ts`, text })),
  )
const listKept = () => globSync('previous/*/*', { cwd: folder }).sort()
const consumer = {
  cwd: '',
  env: {},
  installer: { name: '', install: [''], run: [''], extension: 'ts', msw: '3.0.5', settings: {} },
} as const

test('`keepRelease()` keeps the programs of a release, and only the new ones of later releases', () => {
  keep('0.1.0', 'first', 'second')
  keep('0.1.1', 'third', 'first', 'second')
  expect(listKept()).toEqual(['previous/0.1.0/0.ts', 'previous/0.1.0/1.ts', 'previous/0.1.1/0.ts'])
})

test('`keepRelease()` removes programs of releases that the new one is not compatible with', () => {
  keep('0.1.0', 'first')
  keep('0.2.0', 'other')
  expect(listKept()).toEqual(['previous/0.2.0/0.ts'])
})

test('`keepRelease()` replaces the programs of a release that is kept again', () => {
  keep('0.1.0', 'first', 'second')
  keep('0.1.0', 'third')
  expect(listKept()).toEqual(['previous/0.1.0/0.ts'])
})

test('`tryPrevious()` checks the programs of compatible releases only', () => {
  keep('0.1.0', 'first')
  keep('0.1.1', 'second')
  const names = (version: string) => tryPrevious(folder, version, consumer).map(({ name }) => name)
  expect(names('0.1.2')).toEqual([
    'programs written for 0.1.0 compile with 0.1.2',
    'programs written for 0.1.1 compile with 0.1.2',
  ])
  expect(names('0.2.0')).toEqual([])
})

test('`readLastSizes()` returns the sizes of the last release', () => {
  expect(readLastSizes(folder)).toBeNull()
  keep('0.1.0')
  expect(readLastSizes(folder)).toEqual({ version: '0.1.0', packages: {}, imports: {} })
})
