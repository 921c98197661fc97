/**
 * Checks the Markdown files of this repository: that every link leads somewhere, every path exists, and
 * every command is one that can be run.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { findCommandProblem, readCommands } from './doc-commands.ts'
import { type Mark, type Markdown, readMarkdown } from './markdown.ts'

/** Every problem of every Markdown file that Git knows or would add, as `file:line: what is wrong`. */
export function checkDocs(root: string): string[] {
  const git = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '*.md'], {
    cwd: root,
    encoding: 'utf8',
  })
  const files = git.stdout.split('\0').filter((file) => file !== '' && existsSync(join(root, file)))
  return files.flatMap((file) => checkFile(root, file, readMarkdown(readFileSync(join(root, file), 'utf8'))))
}

/** The problems of one file. */
export function checkFile(root: string, file: string, markdown: Markdown): string[] {
  const report = (check: (text: string) => string | null) => (mark: Mark) => {
    const problem = check(mark.text)
    return problem === null ? [] : [`${file}:${mark.line}: ${problem}`]
  }
  return [
    ...markdown.links.flatMap(report((link) => findLinkProblem(root, file, link))),
    ...markdown.spans.flatMap(report((span) => findPathProblem(root, span))),
    ...readCommands(markdown).flatMap(report((command) => findCommandProblem(root, command))),
  ]
}

function findLinkProblem(root: string, file: string, link: string): string | null {
  if (/^https:\/\//.test(link)) return URL.canParse(link) ? null : `"${link}" is no address.`
  if (/^\w+:/.test(link)) return `"${link}": link with https, or to a file.`
  const [path, anchor] = link.split('#') as [string, string?]
  const target = path === '' ? file : join(dirname(file), path)
  if (!existsSync(join(root, target))) return `"${link}" leads to ${target}, which does not exist.`
  if (anchor === undefined || !target.endsWith('.md')) return null
  const { anchors } = readMarkdown(readFileSync(join(root, target), 'utf8'))
  return anchors.includes(anchor) ? null : `"${link}": ${target} has no heading for #${anchor}.`
}

/** Inline code is taken for a path when it begins with the name of something at the root. */
function findPathProblem(root: string, span: string): string | null {
  if (!/^[\w.@*-]+\/[\w.@*/-]*$/.test(span) || !existsSync(join(root, span.split('/')[0]!))) return null
  return globSync(span, { cwd: root }).length > 0 ? null : `there is no ${span}.`
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..')
  const problems = checkDocs(root)
  for (const problem of problems) console.error(relative('', join(root, problem)))
  process.exitCode = problems.length > 0 ? 1 : 0
}
