import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const sources = globSync(['generator/src/**/*.ts', 'packages/*/src/**/*.ts'], { cwd: root })
  .filter((file) => !/\.test(-d)?\.ts$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))

// docs/decisions/0005-engines-behind-one-module.md
test.each([
  ['openapi-typescript', ['generator/src/emit/types/']],
  ['typescript', ['generator/src/emit/types/', 'generator/src/diff/declarations/']],
  ['@eslint-community/regexpp', ['generator/src/model/pattern/parse.ts']],
  ['@scalar/openapi-upgrader', ['generator/src/document/swagger/']],
  ['handlebars', ['generator/src/emit/template.ts']],
  ['openapi-fetch', ['generator/src/runtime/client/runtime.ts', 'packages/client/src/generated/runtime.ts']],
])('%s is imported only in %j', (name, places) => {
  const loads = new RegExp(`(from |import\\(|require\\()'${name}['/]`)
  const importers = sources.filter(({ text }) => loads.test(text)).map(({ file }) => file)
  expect(importers).not.toEqual([])
  expect(importers.filter((file) => !places.some((place) => file.startsWith(place)))).toEqual([])
})

test('`nodeVersion` of pnpm is the Node version that the toolchain pins', () => {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const workspace = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8')
  expect(workspace).toContain(`\nnodeVersion: ${devDependencies.node}\n`)
})
