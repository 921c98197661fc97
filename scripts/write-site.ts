import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, join, normalize, relative } from 'node:path'
import { linkTypes } from './link-types.ts'
import { listEntries, readDocument } from './read-reference.ts'
import { writeErrorPage } from './write-errors.ts'
import { writeHome } from './write-home.ts'
import { writeContents, writeReference } from './write-reference.ts'
import { writeSchemaPage } from './write-schemas.ts'

const root = join(import.meta.dirname, '..')

/** Documents and programs that become pages; the first pattern that matches a file decides the path of its page. */
const pagePaths: readonly (readonly [pattern: string, page: (file: string) => string])[] = [
  ['README.md', () => 'index.md'],
  ['{CONTRIBUTING,SECURITY}.md', (file) => file.toLowerCase()],
  ['docs/**/*.md', (file) => relative('docs', file)],
  ['{generator,packages/*}/README.md', (file) => `packages/${dirname(file).split('/').at(-1)}.md`],
  ['spec/README.md', () => 'spec.md'],
  ['bench/results/*.md', (file) => `benchmarks/${basename(file)}`],
  ['examples/README.md', () => 'examples/index.md'],
  ['examples/{*,*/*}.{ts,js,yaml}', (file) => `${file.slice(0, -extname(file).length).replace('.', '-')}.md`],
]

/** The path of each file's page. */
export function listPages(): Map<string, string> {
  const pages = new Map<string, string>()
  for (const [pattern, page] of pagePaths) {
    const files = globSync(pattern, {
      cwd: root,
      exclude: ['docs/site/**', '**/*.config.*', 'examples/*.test.ts', '**/pnpm-*.yaml'],
    })
    for (const file of files.sort()) if (!pages.has(file)) pages.set(file, page(file))
  }
  return pages
}

/** Rewrites the links of a document to pages. A link to a file without a page becomes plain text. */
export function rewriteLinks(markdown: string, file: string, pages: ReadonlyMap<string, string>): string {
  const here = dirname(pages.get(file) ?? '')
  let isCode = false
  return markdown
    .split('\n')
    .map((line) => {
      if (line.startsWith('```')) isCode = !isCode
      if (isCode) return line
      return line.replace(
        /(!?)\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^)\s]+)\)/g,
        (whole, image: string, text: string, link: string) => {
          if (image || /^(https:|#)/.test(link)) return whole
          const [path = '', anchor] = link.split('#')
          const page = pages.get(normalize(join(dirname(file), path)))
          if (page === undefined) return text
          return `[${text}](${relative(here, page)}${anchor === undefined ? '' : `#${anchor}`})`
        },
      )
    })
    .join('\n')
}

/**
 * Writes every page of the site except the reference of the packages' exports into a folder, and removes its previous
 * content. Returns the links from types to the reference of operations.
 */
export function writeSite(folder: string): Record<string, string> {
  rmSync(folder, { recursive: true, force: true })
  const write = (page: string, text: string) => {
    mkdirSync(dirname(join(folder, page)), { recursive: true })
    writeFileSync(join(folder, page), text)
  }
  const pages = listPages()
  for (const [file, page] of pages) {
    const text = readFileSync(join(root, file), 'utf8')
    const content = file.endsWith('.md') ? rewriteLinks(text, file, pages) : showCode(file, text)
    write(page, file === 'README.md' ? writeHome(content) : content)
  }
  for (const chart of globSync('bench/results/*.svg', { cwd: root })) {
    cpSync(join(root, chart), join(folder, 'benchmarks', basename(chart)))
  }
  cpSync(join(root, 'docs/site/public'), join(folder, 'public'), { recursive: true })
  const document = readDocument()
  const entries = listEntries(document)
  const { schemas } = document.components
  const reference = writeReference(entries, document.tags)
  for (const [resource, text] of reference) write(`reference/${resource}.md`, text)
  write('reference/errors.md', writeErrorPage(entries, schemas.ApiErrorCode ?? {}))
  write('reference/schemas.md', writeSchemaPage(schemas))
  write('reference/index.md', writeContents(entries, document.tags))
  return linkTypes(entries, schemas)
}

function showCode(file: string, text: string): string {
  return `# ${file}\n\n\`\`\`\`${extname(file).slice(1)}\n${text}\`\`\`\`\n`
}
