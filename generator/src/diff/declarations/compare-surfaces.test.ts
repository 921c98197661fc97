import { expect, test } from 'vitest'
import { compareSurfaces } from './compare-surfaces.ts'
import { readSurface } from './read-surface.ts'

const none = { removed: [], added: [], changed: [], extended: [] }
const compare = (old: Record<string, string>, next: Record<string, string>) => {
  const read = (files: Record<string, string>) =>
    readSurface(Object.entries(files).map(([path, text]) => ({ path, text })))
  return compareSurfaces(read(old), read(next))
}
const one = (old: string, next: string) => compare({ 'index.ts': old }, { 'index.ts': next })

test.each([
  ['a removed export', 'export type A = 1\nexport type B = 2', 'export type B = 2', { removed: ['A'] }],
  ['a name that is new', 'export type B = 2', 'export type A = 1\nexport type B = 2', { added: ['A'] }],
  ['a type that is another', 'export type A = string', 'export type A = number', { changed: ['A'] }],
  [
    'a parameter more',
    'export function f(a: string): void {}',
    'export function f(a: string, b: string): void {}',
    { changed: ['f'] },
  ],
  [
    'an optional member more',
    'export interface A { a: string }',
    'export interface A { a: string; b?: string }',
    { extended: ['A'] },
  ],
  [
    'a required member more',
    'export interface A { a: string }',
    'export interface A { a: string; b: string }',
    { changed: ['A'] },
  ],
  [
    'a member less',
    'export interface A { a: string; b?: string }',
    'export interface A { a: string }',
    { changed: ['A'] },
  ],
  [
    'what a type rests on, though it is not exported',
    'interface Hidden { a: string }\nexport type A = Hidden[]',
    'interface Hidden { a: number }\nexport type A = Hidden[]',
    { changed: ['A'] },
  ],
])('`compareSurfaces()` reports %s', (_, old, next, want) => {
  expect(one(old, next)).toEqual({ ...none, ...want })
})

test.each([
  ['comments', '/** a */\nexport type A = 1', '/** b */\nexport type A = 1'],
  ['bodies', 'export function f(): number { return 1 }', 'export function f(): number { return 2 }'],
  ['the order of members', 'export interface A { a: 1; b: 2 }', 'export interface A { b: 2; a: 1 }'],
  [
    'the order of declarations',
    'export type A = 1\nexport type B = 2',
    'export type B = 2\nexport type A = 1',
  ],
  ['what nobody can import', 'type Hidden = 1\nexport type A = 2', 'type Other = 1\nexport type A = 2'],
])('`compareSurfaces()` does not report %s', (_, old, next) => {
  expect(one(old, next)).toEqual(none)
})

test('`compareSurfaces()` follows names through the modules of an output', () => {
  const index = "export { type A, f } from './inner.ts'\nexport * from './all.ts'"
  const inner = (type: string) =>
    `import type { B } from './base.ts'\nexport type A = B\nexport const f: () => ${type} = null!`
  const files = (base: string, type: string) => ({
    'index.ts': index,
    'inner.ts': inner(type),
    'all.ts': 'export const all: string[] = []',
    'base.ts': `export type B = ${base}`,
  })
  expect(compare(files('1', 'void'), files('1', 'void'))).toEqual(none)
  expect(compare(files('1', 'void'), files('2', 'void'))).toEqual({ ...none, changed: ['A'] })
  expect(compare(files('1', 'void'), files('1', 'string'))).toEqual({ ...none, changed: ['f'] })
})

test('a module that no other module imports is an entry point', () => {
  const old = { 'index.ts': 'export type A = 1', 'extra.ts': 'export type X = 1' }
  expect(compare(old, { 'index.ts': old['index.ts'] })).toEqual({ ...none, removed: ['extra#X'] })
})
