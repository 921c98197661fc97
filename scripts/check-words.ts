/**
 * Checks that no file contains a word that this project replaces by a standard term: Markdown, comments, messages and
 * identifiers alike. `words.json` lists the words, each with its replacement.
 *
 *   node scripts/check-words.ts [folder]
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import words from './words.json' with { type: 'json' }

/** Files whose text is not ours, or that quote the words on purpose. */
const excluded = [
  ':!**/generated/**',
  ':!spec/openapi.json',
  ':!spec/history',
  ':!generator/test/hostile/cases',
  ':!generator/test/corpus',
  ':!docs/examples',
  ':!bench/results',
  ':!release/previous',
  ':!scripts/words.json',
  ':!generator/src/model/names/verbs.ts',
  ':!scripts/check-words.test.ts',
  ':!**/pnpm-lock.yaml',
  ':!LICENSE',
  // Reason phrases of HTTP, such as that of status 410.
  ':!generator/src/runtime/mocks/status-names.ts',
]
const included = [
  '*.md',
  '*.ts',
  '*.tsx',
  '*.mts',
  '*.js',
  '*.mjs',
  '*.hbs',
  '*.yaml',
  '*.yml',
  '*.html',
  '*.css',
]

/** Every word of the list in `text`, as `line: "word": write ... instead`. */
export function findWords(text: string): string[] {
  const lines = text.split('\n')
  return lines.flatMap((line, index) => [
    ...rules.flatMap(({ pattern, replacement }) =>
      [...line.matchAll(pattern)].map(([word]) => `${index + 1}: "${word}": write ${replacement} instead`),
    ),
    ...findQuestion(line, lines[index - 1] ?? '').map(
      (word) => `${index + 1}: "${word}": begin the docstring with a noun phrase or a verb instead`,
    ),
  ])
}

/** The question word that a docstring begins with, on the line that opens it or on the next one. */
function findQuestion(line: string, previous: string): readonly string[] {
  const start =
    previous.trim() === '/**'
      ? /^\s*\* (What|How|Whether|Who|Where)\b/
      : /\/\*\* (What|How|Whether|Who|Where)\b/
  return start.exec(line)?.slice(1) ?? []
}

/** The problems of the files that Git tracks or would add, as `file:line: "word": write ... instead`. */
function checkWords(root: string): string[] {
  const git = spawnSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', ...included, ...excluded],
    { cwd: root, encoding: 'utf8' },
  )
  // Without Git, as in an unpacked archive, nobody commits.
  if (git.status !== 0) return []
  const files = git.stdout.split('\0').filter((file) => file !== '' && existsSync(join(root, file)))
  return files.flatMap((file) =>
    findWords(readFileSync(join(root, file), 'utf8')).map((problem) => `${file}:${problem}`),
  )
}

const rules = Object.entries(words).map(([alternatives, replacement]) => ({
  pattern: new RegExp(`\\b(?:${alternatives.replaceAll(' ', '\\s+')})\\b`, 'gi'),
  replacement,
}))

if (import.meta.main) {
  const [folder] = process.argv.slice(2)
  const problems = checkWords(join(import.meta.dirname, '..')).filter((problem) =>
    problem.startsWith(folder ?? ''),
  )
  for (const problem of problems) console.error(problem)
  process.exitCode = problems.length > 0 ? 1 : 0
}
