import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const source = join(root, 'generator/src')

/** The folder of a module, or `null` for modules next to the folders. */
const folderOf = (file: string): string | null => {
  const [first = '', second] = relative(source, file).split(sep)
  return second === undefined ? null : first
}

/** Imports between modules of the generator, of values and of types. */
const imports = globSync('**/*.ts', { cwd: source })
  .filter((file) => !/\.test(-d)?\.ts$/.test(file))
  .map((file) => join(source, file))
  .flatMap((file) => {
    const found = readFileSync(file, 'utf8').matchAll(/(?:from|import\(?)\s*'(\.[^']+\.ts)'/g)
    return [...found].map(([, path = '']) => ({ from: file, to: join(dirname(file), path) }))
  })

test('the picture in docs/architecture.md shows which folder of the generator imports which', () => {
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
