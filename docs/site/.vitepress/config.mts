import { globSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitepress'

const pages = join(import.meta.dirname, '../.tmp/pages')

/** The pages of a folder, by their names. */
const list = (folder: string) =>
  globSync('*.md', { cwd: join(pages, folder) })
    .map((page) => page.slice(0, -'.md'.length))
    .filter((page) => page !== 'index' && page !== 'errors')
    .sort()
    .map((page) => ({ text: page, link: `/${folder}/${page}` }))

const toItem = ([text, page]: readonly [string, string]) => ({ text, link: `/${page}` })
const reference = list('reference')
const isOld = ({ text }: { text: string }) => /^apps\b/.test(text)

export default defineConfig({
  title: 'Spice.ai Cloud SDK',
  description: 'A TypeScript SDK for the Spice.ai Management API, and the toolchain that makes it',
  srcDir: '.tmp/pages',
  cacheDir: '.tmp/cache',
  outDir: 'dist',
  themeConfig: {
    search: { provider: 'local' },
    nav: [
      { text: 'Guides', link: '/getting-started' },
      { text: 'Reference', link: '/reference/' },
      { text: 'Examples', link: '/examples/' },
    ],
    sidebar: [
      {
        text: 'Guides',
        items: (
          [
            ['Getting started', 'getting-started'],
            ['Authentication', 'authentication'],
            ['Retries and errors', 'retries-and-errors'],
            ['Pagination', 'pagination'],
            ['Waiting', 'waiting'],
            ['Testing', 'testing'],
            ['Validation', 'validation'],
            ['Runtimes and bundles', 'runtimes-and-bundles'],
            ['A client for your own API', 'your-own-api'],
            ['Regenerating', 'regenerating'],
            ['Reviewing a spec change', 'reviewing-a-spec-change'],
          ] as const
        ).map(toItem),
      },
      {
        text: 'Reference',
        items: [
          ...reference.filter((page) => !isOld(page)),
          { text: 'Error codes', link: '/reference/errors' },
          ...reference.filter(isOld),
        ],
      },
      { text: 'Packages', collapsed: true, items: list('packages') },
      { text: 'Examples', collapsed: true, items: [{ text: 'All of them', link: '/examples/' }] },
      {
        text: 'The project',
        collapsed: true,
        items: [
          { text: 'Contributing', link: '/contributing' },
          { text: 'Architecture', link: '/architecture' },
          { text: 'Security', link: '/security' },
          ...list('decisions'),
        ],
      },
    ],
  },
})
