import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { expect, test } from 'vitest'
import { findCycles, readImports } from './import-graph.ts'

const root = join(import.meta.dirname, '..')
const source = join(root, 'generator/src')

/** The folder of a module, or `null` for modules next to the folders. */
const folderOf = (file: string): string | null => {
  const [first = '', second] = file.split(sep)
  return second === undefined ? null : first
}

/** Imports between modules of the generator, of values and of types. */
const imports = [...readImports(source, '**/*.ts')].flatMap(([from, modules]) =>
  modules.map((to) => ({ from, to })),
)

test('the diagram in docs/architecture.md shows which folder of the generator imports which', () => {
  const text = readFileSync(join(root, 'docs/architecture.md'), 'utf8')
  const picture = /```mermaid\n([\s\S]*?)```/.exec(text)?.[1] ?? ''
  const drawn = [...picture.matchAll(/(\w+) --> (\w+)/g)].map(([, from, to]) => `${from} --> ${to}`)
  const real = imports.flatMap(({ from, to }) => {
    const [importer, imported] = [folderOf(from), folderOf(to)]
    return importer === null || imported === null || importer === imported
      ? []
      : [`${importer} --> ${imported}`]
  })
  expect(drawn.length).toBeGreaterThan(10)
  expect(new Set(drawn)).toEqual(new Set(real))
})

test('folders do not import each other in a cycle, not even for types', () => {
  const pairs = new Set(imports.map(({ from, to }) => `${folderOf(from)} ${folderOf(to)}`))
  const both = [...pairs].filter((pair) => {
    const [from, to] = pair.split(' ')
    return from !== to && from !== 'null' && to !== 'null' && pairs.has(`${to} ${from}`)
  })
  expect(both).toEqual([])
})

test('modules do not import each other in a cycle, not even for types', () => {
  const graph = readImports(root, ['generator/src/**/*.ts', 'packages/*/src/**/*.ts'])
  expect(graph.size).toBeGreaterThan(500)
  expect(findCycles(graph)).toEqual([])
})

test('`findCycles()` finds cycles of types, and modules that import themselves', () => {
  const folder = mkdtempSync(join(tmpdir(), 'import-cycles-'))
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
  write('a.ts', "import type { B } from './b.ts'\nexport type A = B | null\n")
  write('b.ts', "import { c } from './c.ts'\nexport type B = typeof c\n")
  write('c.ts', "import {\n  type A,\n} from './a.ts'\nexport const c: A | 0 = 0\n")
  write('d.ts', "export type { D } from './d.ts'\nexport * from './e.ts'\n")
  write('e.ts', "import { c } from './c.ts'\nexport const e = c\n")
  expect(findCycles(readImports(folder, '*.ts')).map((cycle) => cycle.toSorted())).toEqual([
    ['a.ts', 'a.ts', 'b.ts', 'c.ts'],
    ['d.ts', 'd.ts'],
  ])
  rmSync(folder, { recursive: true })
})

const escapesTypes = /\bas (?:never|any|unknown as)\b/

test('no module casts to `never` or `any`, or casts twice', () => {
  const files = globSync(['generator/src/**/*.{ts,hbs}', 'packages/*/src/**/*.ts'], { cwd: root })
  const escaping = files
    .filter((file) => !/\.test(-d)?\.ts$/.test(file))
    .filter((file) => escapesTypes.test(withoutComments(readFileSync(join(root, file), 'utf8'))))
  expect(files.length).toBeGreaterThan(500)
  expect(escaping).toEqual([])
})

test.each(['f(a as never)', 'const b = a as any', 'a as unknown as B'])('`%s` is found as a cast', (text) => {
  expect(text).toMatch(escapesTypes)
})

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*|`[^`]*`|'[^'\n]*'/g, '')
}
