import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { DefaultTheme } from 'vitepress'

type Item = DefaultTheme.SidebarItem

const pages = join(import.meta.dirname, '../.tmp/pages')

/** The pages of a folder, by their titles. */
export function listPages(folder: string): Item[] {
  return globSync(`${folder}/*.md`, { cwd: pages, exclude: ['**/index.md'] })
    .map((page) => ({ text: readTitle(page), link: toLink(page) }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
}

/** The operations: current resources, what they share, and deprecated resources. */
export function listReference(): Item[] {
  const resources = listPages('reference').filter(({ link }) => !/(errors|schemas)\.md$/.test(link ?? ''))
  const isOld = ({ text }: Item) => /^apps\b/.test(text ?? '')
  return [
    { text: 'Operations', link: '/reference/', items: resources.filter((item) => !isOld(item)) },
    {
      text: 'Shared',
      items: [
        { text: 'Error codes', link: '/reference/errors' },
        { text: 'Schemas', link: '/reference/schemas' },
      ],
    },
    { text: 'Deprecated', collapsed: true, items: resources.filter(isOld) },
  ]
}

/** The entry points of the packages with their exports; the SDK first. */
export function listModules(): Item[] {
  const modules = globSync('api/@spice-cloud/**/index.md', { cwd: pages }).map(dirname).sort()
  const isFirst = (folder: string) => /^api.@spice-cloud.sdk/.test(folder)
  const ordered = [...modules.filter(isFirst), ...modules.filter((folder) => !isFirst(folder))]
  return ordered.map((folder) => {
    return {
      text: relative('api/@spice-cloud', folder),
      link: toLink(`${folder}/`),
      collapsed: true,
      items: ['functions', 'classes', 'variables', 'interfaces', 'type-aliases'].flatMap((kind) =>
        listPages(`${folder}/${kind}`),
      ),
    }
  })
}

/** The examples, in the order of their index page. */
export function listExamples(): Item[] {
  const links = readFileSync(join(pages, 'examples/index.md'), 'utf8').matchAll(/\| \[([^\]]+)\]\(([^)]+)\)/g)
  const items = [...links].map(([, text = '', page = '']) => ({ text, link: toLink(join('examples', page)) }))
  return [{ text: 'Examples', link: '/examples/', items }]
}

function readTitle(page: string): string {
  const [, title = ''] = /^# (.+)$/m.exec(readFileSync(join(pages, page), 'utf8')) ?? []
  return title.replaceAll(/[`*~\\]/g, '')
}

function toLink(page: string): string {
  return `/${page.replaceAll('\\', '/')}`
}
