import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, extname, join, normalize, relative } from 'node:path'
import { listEntries, readDocument } from './read-reference.ts'
import { writeErrorPage, writeReference } from './write-reference.ts'

const root = join(import.meta.dirname, '..')

/** Documents and programs that become pages; the first pattern that a file fits decides where its page is. */
const places: readonly (readonly [pattern: string, page: (file: string) => string])[] = [
  ['README.md', () => 'index.md'],
  ['{CONTRIBUTING,SECURITY}.md', (file) => file.toLowerCase()],
  ['docs/**/*.md', (file) => relative('docs', file)],
  ['{generator,packages/*}/README.md', (file) => `packages/${dirname(file).split('/').at(-1)}.md`],
  ['spec/README.md', () => 'spec.md'],
  ['examples/README.md', () => 'examples/index.md'],
  ['examples/{*,*/*}.{ts,js,yaml}', (file) => `${file.slice(0, -extname(file).length).replace('.', '-')}.md`],
]

/** Where the page of each file is. */
export function listPages(): Map<string, string> {
  const pages = new Map<string, string>()
  for (const [pattern, page] of places) {
    const files = globSync(pattern, {
      cwd: root,
      exclude: ['docs/site/**', '**/*.config.*', 'examples/*.test.ts', '**/pnpm-*.yaml'],
    })
    for (const file of files.sort()) if (!pages.has(file)) pages.set(file, page(file))
  }
  return pages
}

/**
 * Leads the links of a document to pages. One to a file that has no page becomes its text, since a site cannot show
 * the file.
 */
export function rewriteLinks(markdown: string, file: string, pages: ReadonlyMap<string, string>): string {
  const here = dirname(pages.get(file) ?? '')
  let isCode = false
  return markdown
    .split('\n')
    .map((line) => {
      if (line.startsWith('```')) isCode = !isCode
      if (isCode) return line
      return line.replace(
        /\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^)\s]+)\)/g,
        (whole, text: string, link: string) => {
          if (/^(https:|#)/.test(link)) return whole
          const [path = '', anchor] = link.split('#')
          const page = pages.get(normalize(join(dirname(file), path)))
          if (page === undefined) return text
          return `[${text}](${relative(here, page)}${anchor === undefined ? '' : `#${anchor}`})`
        },
      )
    })
    .join('\n')
}

/** Writes every page of the site into a folder, and drops what was there. */
export function writeSite(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  const write = (page: string, text: string) => {
    mkdirSync(dirname(join(folder, page)), { recursive: true })
    writeFileSync(join(folder, page), text)
  }
  const pages = listPages()
  for (const [file, page] of pages) {
    const text = readFileSync(join(root, file), 'utf8')
    write(page, file.endsWith('.md') ? rewriteLinks(text, file, pages) : showCode(file, text))
  }
  const document = readDocument()
  const reference = writeReference(listEntries(document))
  for (const [resource, text] of reference) write(`reference/${resource}.md`, text)
  write('reference/errors.md', writeErrorPage(document.components.schemas.ApiErrorCode ?? {}))
  write('reference/index.md', writeContents([...reference.keys()]))
}

function showCode(file: string, text: string): string {
  return `# ${file}\n\n\`\`\`\`${extname(file).slice(1)}\n${text}\`\`\`\`\n`
}

function writeContents(resources: readonly string[]): string {
  const rows = resources.map((resource) => `- [${resource}](${resource}.md)`)
  return [
    '# Reference',
    'Every operation, by its resource in the SDK.',
    ...rows,
    '- [error codes](errors.md)',
    '',
  ].join('\n\n')
}
