import { execFileSync } from 'node:child_process'
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { features, generateFeature } from './support/corpus.ts'
import { makeTempFolder } from './support/temp-folder.ts'

const repository = join(import.meta.dirname, '../..')
const documents = [
  'bodies',
  'dates',
  'enums',
  'item-streams',
  'references',
  'styles-query',
  'default-mapping-3.2',
]

let root: string
let removeRoot: () => Promise<void>
let generated: ReadonlyMap<string, string>
let formatted: ReadonlyMap<string, string>

beforeAll(async () => {
  root = await makeTempFolder((remove) => {
    removeRoot = remove
  })
  const { formatter, javascript } = JSON.parse(
    readFileSync(join(repository, 'biome.jsonc'), 'utf8')
      .replaceAll(/ \/\/.*$/gm, '')
      .replaceAll(/,(?=\s*[\]}])/g, ''),
  )
  writeFileSync(join(root, 'biome.json'), JSON.stringify({ root: true, formatter, javascript }))
  for (const name of ['types', 'schemas', 'client', 'mocks', 'sdk']) {
    cpSync(join(repository, `packages/${name}/src/generated`), join(root, name), { recursive: true })
  }
  mkdirSync(join(root, 'corpus'))
  for (const feature of features.filter(({ name }) => documents.includes(name)))
    await generateFeature(feature, join(root, 'corpus'))
  generated = readAll()
  execFileSync(join(repository, 'node_modules/.bin/biome'), ['format', '--write', root], { cwd: root })
  formatted = readAll()
})
afterAll(() => removeRoot())

function readAll(): ReadonlyMap<string, string> {
  const files = globSync('**/*.ts', { cwd: root })
  return new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]))
}

test('a formatter changes only the line breaks of generated files', () => {
  expect(generated.size).toBeGreaterThan(200)
  for (const [file, text] of generated)
    expect([file, joinLines(text)]).toEqual([file, joinLines(formatted.get(file) ?? '')])
})

test('a formatter changes no copied module and only a few lines of the types', () => {
  const changed = [...generated].filter(([file, text]) => text !== formatted.get(file)).map(([file]) => file)
  const written =
    /(?:all|all-examples|create-client|enums|examples|handlers|index|openapi|operations|places|resources|schemas|servers)\.ts$/
  expect(changed.filter((file) => !written.test(file))).toEqual([])
  const shares = [...generated].flatMap(([file, text]) =>
    file.includes('types/')
      ? [[countChanged(text, formatted.get(file) ?? ''), text.split('\n').length] as const]
      : [],
  )
  const total = (index: 0 | 1) => shares.reduce((sum, share) => sum + share[index], 0)
  expect(total(0) / total(1)).toBeLessThan(0.05)
})

/**
 * The text without line breaks, indentation, and the punctuation that depends on them. Quotes are left out, too: names
 * in other scripts are quoted although they need not be, so that look-alike letters are visible.
 */
function joinLines(text: string): string {
  return text
    .replaceAll(/[\s;'"]+/g, '')
    .replaceAll(/,(?=[)\]}>])/g, '')
    .replaceAll(/(?<=[=:(<?,])\|/g, '')
}

/** Number of lines of a file that another one does not have. */
function countChanged(text: string, other: string): number {
  const lines = new Set(other.split('\n'))
  return text.split('\n').filter((line) => !lines.has(line)).length
}
