import { defineConfig } from 'vitepress'
import { listExamples, listModules, listPages, listReference } from './list-pages.mts'

const toItem = ([text, page]: readonly [string, string]) => ({ text, link: `/${page}` })
const guides = (
  [
    ['Getting started', 'getting-started'],
    ['Authentication', 'authentication'],
    ['Retries and errors', 'retries-and-errors'],
    ['Pagination', 'pagination'],
    ['Waiting', 'waiting'],
    ['Testing', 'testing'],
    ['Validation', 'validation'],
    ['Runtimes and bundles', 'runtimes-and-bundles'],
  ] as const
).map(toItem)
const toolchain = (
  [
    ['A client for your own API', 'your-own-api'],
    ['Regenerating', 'regenerating'],
    ['Reviewing a spec change', 'reviewing-a-spec-change'],
    ['Rules for breaking changes', 'diff-rules'],
    ['The API document', 'spec'],
  ] as const
).map(toItem)
const project = (
  [
    ['Contributing', 'contributing'],
    ['Architecture', 'architecture'],
    ['Releasing', 'releasing'],
    ['Benchmarks', 'benchmarks'],
    ['Security', 'security'],
  ] as const
).map(toItem)

export default defineConfig({
  title: 'Spice.ai Cloud SDK',
  description: 'TypeScript SDK for the Spice.ai Management API, with an emulator, mocks and validators',
  lang: 'en',
  srcDir: '.tmp/pages',
  cacheDir: '.tmp/cache',
  outDir: 'dist',
  cleanUrls: false,
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: '/favicon.svg' }]],
  vite: { build: { chunkSizeWarningLimit: 2000 } },
  themeConfig: {
    logo: '/favicon.svg',
    search: { provider: 'local' },
    outline: [2, 3],
    nav: [
      { text: 'Guides', link: '/getting-started', activeMatch: '^/(?!reference|api|examples)' },
      { text: 'Operations', link: '/reference/', activeMatch: '^/reference/' },
      { text: 'Packages', link: '/api/', activeMatch: '^/api/' },
      { text: 'Examples', link: '/examples/', activeMatch: '^/examples/' },
    ],
    sidebar: {
      '/reference/': listReference(),
      '/api/': listModules(),
      '/examples/': listExamples(),
      '/': [
        { text: 'Guides', items: guides },
        { text: 'Toolchain', items: toolchain },
        { text: 'Packages', collapsed: true, items: listPages('packages') },
        { text: 'Project', items: project },
        { text: 'Measurements', collapsed: true, items: listPages('benchmarks') },
        { text: 'Decisions', collapsed: true, items: listPages('decisions') },
      ],
    },
  },
})
