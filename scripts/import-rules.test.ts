import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const modules = [
  'generator',
  ...['types', 'schemas', 'client', 'mocks', 'sdk', 'emulator'].map((name) => `packages/${name}`),
]

/** A repository with our lint rules and our package.json files, and no code but what a test puts in. */
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-rules-'))
  for (const file of [
    'biome.jsonc',
    'biome.imports.jsonc',
    '.gitignore',
    ...modules.map((name) => `${name}/package.json`),
  ]) {
    cpSync(join(root, file), join(folder, file))
  }
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Lint messages about some files, as `rule: message`. */
function lint(files: Readonly<Record<string, string>>): string[] {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), `${text}\n`)
  }
  try {
    const { stdout } = spawnSync(join(root, 'node_modules/.bin/biome'), ['lint', '--reporter=json'], {
      cwd: folder,
      encoding: 'utf8',
    })
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { category: string; message: string }[] }
    return diagnostics.map(({ category, message }) => `${category.replace(/^lint\/\w+\//, '')}: ${message}`)
  } finally {
    for (const path of Object.keys(files)) rmSync(join(folder, path))
  }
}

test.each([
  ['packages/types/src/a.ts', 'zod', 'types imports nothing'],
  ['packages/types/src/generated/a.ts', '@spice-cloud/client', 'types imports nothing'],
  ['packages/schemas/src/a.ts', '@spice-cloud/client', 'schemas may import types'],
  ['packages/client/src/a.ts', '@spice-cloud/schemas/operations', 'client may import types'],
  ['packages/client/src/generated/deep/a.ts', '@spice-cloud/sdk', 'client may import types'],
  ['packages/client/src/deep/a.ts', '../../../types/src/index.ts', 'Import another package by its name'],
  ['packages/mocks/src/a.ts', '@spice-cloud/client', 'mocks may import types and schemas'],
  ['packages/sdk/src/a.ts', '@spice-cloud/emulator', 'sdk may import types and client'],
  ['packages/emulator/src/deep/a.ts', '@spice-cloud/sdk', 'emulator may import types, schemas and client'],
  ['packages/emulator/src/a.ts', '@spice-cloud/generator', 'emulator may import types, schemas and client'],
  ['packages/emulator/src/a.ts', './node/serve.ts', 'What is in node/ is for Node alone'],
  ['generator/src/a.ts', '@spice-cloud/types', 'The generator knows nothing of our packages'],
  ['generator/src/source/a.ts', '../document/b.ts', 'source reads bytes'],
  ['generator/src/document/a.ts', '../model/b.ts', 'document comes before that stage'],
  ['generator/src/model/deep/a.ts', '../../emit/b.ts', 'model comes before that stage'],
  ['generator/src/emit/client/a.ts', '../../write/b.ts', 'emit comes before that stage'],
  ['generator/src/runtime/client/a.ts', '../../model/b.ts', 'runtime is copied into generated code'],
  ['generator/src/source/a.ts', '../generate.ts', 'source reads bytes'],
  ['generator/src/source/deep/a.ts', '../../workspace/git.ts', 'source reads bytes'],
  ['generator/src/document/a.ts', '../workspace/git.ts', 'document comes before that stage'],
  ['generator/src/document/deep/a.ts', '../../config.ts', 'document comes before that stage'],
  ['generator/src/model/a.ts', '../make-outputs.ts', 'model comes before that stage'],
  ['generator/src/emit/a.ts', '../workspace/git.ts', 'emit comes before that stage'],
  ['generator/src/diff/a.ts', '../workspace/git.ts', 'diff compares documents'],
  ['generator/src/write/a.ts', '../model/types.ts', 'write takes finished files'],
  ['generator/src/write/a.ts', '../diff/b.ts', 'write takes finished files'],
  ['generator/src/diff/a.ts', '../emit/b.ts', 'diff compares documents'],
  ['generator/src/workspace/a.ts', '../cli/b.ts', 'workspace compares a repository'],
])('%s may not import %s', (path, imported, message) => {
  expect(lint({ [path]: `import '${imported}'` })).toContainEqual(
    expect.stringMatching(new RegExp(`^noRestrictedImports: ${message}`)),
  )
})

test('an import rule also applies to imports of types', () => {
  expect(
    lint({ 'generator/src/source/a.ts': "import type { A } from '../generate.ts'\nexport type B = A" }),
  ).toContainEqual(expect.stringMatching(/^noRestrictedImports: source reads bytes/))
})

test('an import that `package.json` does not declare is refused', () => {
  expect(lint({ 'packages/sdk/src/a.ts': "import 'msw'" })).toEqual([
    expect.stringMatching(/^noUndeclaredDependencies: /),
  ])
})

test('an import from Node is refused in a package that runs everywhere', () => {
  expect(lint({ 'packages/sdk/src/a.ts': "import 'node:fs'" })).toEqual([
    expect.stringMatching(/^noNodejsModules: /),
  ])
})

test('a cycle of imports is refused', () => {
  const cycle = {
    'packages/sdk/src/a.ts': "import { b } from './b.ts'\n\nexport const a = () => b",
    'packages/sdk/src/b.ts': "import { a } from './a.ts'\n\nexport const b = () => a",
  }
  expect(lint(cycle)).toEqual(Array(2).fill(expect.stringMatching(/^noImportCycles: /)))
})

test('a file name in another style is refused', () => {
  expect(lint({ 'packages/sdk/src/fooBar.ts': '' })).toEqual([
    expect.stringMatching(/^useFilenamingConvention: /),
  ])
})

test('the imports that the rules allow are not refused', () => {
  const allowed = {
    'packages/schemas/src/a.ts': ['@spice-cloud/types', 'zod', './b.ts'],
    'packages/client/src/a.ts': ['@spice-cloud/types', 'openapi-fetch', './generated/b.ts'],
    'packages/mocks/src/a.ts': ['@spice-cloud/schemas/operations', 'msw'],
    'packages/sdk/src/deep/a.ts': ['@spice-cloud/client', '@spice-cloud/types', '../b.ts'],
    'packages/sdk/src/a.test.ts': ['@spice-cloud/emulator', '@spice-cloud/schemas', 'node:http', 'vitest'],
    'packages/emulator/src/a.ts': ['@spice-cloud/schemas', '@spice-cloud/client/operations'],
    'packages/emulator/src/node/a.ts': ['../emulator.ts', './serve.ts', 'node:http'],
    'generator/src/document/a.ts': ['../source/b.ts', '../json.ts', 'yaml'],
    'generator/src/emit/types/a.ts': ['../../model/types.ts', '../code.ts', 'openapi-typescript'],
    'generator/src/cli/a.ts': ['../emit/b.ts', '../write/b.ts', '../diff/b.ts'],
  }
  const files = Object.entries(allowed).map(([path, names]) => [
    path,
    names.map((name) => `import '${name}'`).join('\n'),
  ])
  expect(lint(Object.fromEntries(files))).toEqual([])
})
