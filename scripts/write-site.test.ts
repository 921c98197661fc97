import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readMarkdown } from './markdown.ts'
import { writeHome } from './write-home.ts'
import { listPages, rewriteLinks, writeSite } from './write-site.ts'

const folder = mkdtempSync(join(tmpdir(), 'site-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('every document has its own page', () => {
  const pages = [...listPages().values()]
  expect(new Set(pages).size).toBe(pages.length)
})

test('every link leads to an existing page', () => {
  writeSite(folder)
  const dead = [...listPages().values()].flatMap((page) =>
    readMarkdown(readFileSync(join(folder, page), 'utf8'))
      .links.filter(({ text }) => !/^(https:|#)/.test(text))
      .filter(({ text }) => !existsSync(join(folder, dirname(page), text.split('#')[0] ?? '')))
      .map(({ text }) => `${page}: ${text}`),
  )
  expect(dead).toEqual([])
})

test('the home page has the program of the README beside its introduction, and its features as cards', () => {
  const readme = '# A\n\nAn SDK.\n\n```sh\nnpm i a\n```\n\n```ts\nrun()\n```\n\n- **Small.** Yes.\n\nNext.\n'
  const home = writeHome(readme)
  expect(home).toMatch(
    /An SDK\.\n\n```sh\nnpm i a\n```[\s\S]+<\/div>\n<\/div>\n\n```ts\nrun\(\)\n```\n\n<\/div>/,
  )
  expect(home).toMatch(/<div class="home-features">\n\n- \*\*Small\.\*\* Yes\.\n\n<\/div>\n\nNext\.\n$/)
  expect(() => writeHome(readme.replace('- **', '**'))).toThrow('README.md must begin with')
})

test.each([
  ['[a](../examples/deploy.ts)', '[a](examples/deploy.md)'],
  [
    '[`a`](../packages/sdk/README.md#options), [b](waiting.md)',
    '[`a`](packages/sdk.md#options), [b](waiting.md)',
  ],
  ['[a](../LICENSE), [b](https://example.com), [c](#here)', 'a, [b](https://example.com), [c](#here)'],
  ['```md\n[a](../LICENSE)\n```', '```md\n[a](../LICENSE)\n```'],
])('`rewriteLinks()` rewrites %j as %j', (markdown, want) => {
  expect(rewriteLinks(markdown, 'docs/getting-started.md', listPages())).toBe(want)
})
