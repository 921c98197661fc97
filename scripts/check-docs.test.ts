import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkDocs, checkFile } from './check-docs.ts'
import { readMarkdown } from './markdown.ts'

const root = join(import.meta.dirname, '..')
const check = (source: string) => checkFile(root, 'docs/example.md', readMarkdown(source))

test('every link, path and command in the documents of this repository is valid', () => {
  expect(checkDocs(root)).toEqual([])
})

test.each([
  ['[x](missing.md)', 'docs/example.md:1: "missing.md" leads to docs/missing.md, which does not exist.'],
  [
    '\n[x](architecture.md#nowhere)',
    'docs/example.md:2: "architecture.md#nowhere": docs/architecture.md has no heading for #nowhere.',
  ],
  ['[x](http://example.com)', 'docs/example.md:1: "http://example.com": link with https, or to a file.'],
  ['see `packages/nothing`', 'docs/example.md:1: there is no packages/nothing.'],
  ['see `packages/*/nothing.ts`', 'docs/example.md:1: there is no packages/*/nothing.ts.'],
  ['```sh\nnpm test # all\nnpm run nothing\n```', 'docs/example.md:3: package.json has no script "nothing".'],
  ['run `npm nothing`', 'docs/example.md:1: package.json has no script "nothing".'],
  [
    '```sh\nA=1 node scripts/nothing.ts\n```',
    'docs/example.md:2: there is no scripts/nothing.ts for node to run.',
  ],
  [
    '```sh\nnode packages/emulator/dist/nothing.js\n```',
    'docs/example.md:2: packages/emulator/dist/nothing.js is no program of its package.',
  ],
  [
    '```sh\nnpm install @spice-cloud/nothing\n```',
    'docs/example.md:2: there is no package @spice-cloud/nothing.',
  ],
  [
    '```sh\nnpx @spice-cloud/types\n```',
    'docs/example.md:2: no package @spice-cloud/types of ours has a program.',
  ],
  ['```sh\nturbo run nothing\n```', 'docs/example.md:2: turbo.json has no task "nothing".'],
  ['```sh\nmake\n```', 'docs/example.md:2: "make": scripts/doc-commands.ts does not know how to check make.'],
])('`checkFile()` reports a problem in %j', (source, problem) => {
  expect(check(source)).toEqual([problem])
})

test.each([
  '[x](architecture.md#what-is-generated), [y](https://spice.ai/docs), `[z](missing.md)`',
  '`packages/*/package.json`, `docs/`, `source/`, `application/json`',
  '```sh\nnpm test\nnode scripts/setup.mjs turbo run build --filter=@spice-cloud/sdk # one\nnpm install @spice-cloud/sdk\nnpx spicegen generate\n```',
  '```ts\nimport "packages/nothing"\n```',
])('`checkFile()` reports nothing in %j', (source) => {
  expect(check(source)).toEqual([])
})
