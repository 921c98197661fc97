import { join } from 'node:path'
import type { Config } from '../config.ts'
import { type DiffOptions, diffDocuments } from '../diff/diff-documents.ts'
import { filterChanges } from '../diff/filter-changes.ts'
import { printGithub } from '../diff/report/print-github.ts'
import { printHtml } from '../diff/report/print-html.ts'
import { printJson } from '../diff/report/print-json.ts'
import { printMarkdown } from '../diff/report/print-markdown.ts'
import { printText } from '../diff/report/print-text.ts'
import { type Level, levels } from '../diff/rules/rule.ts'
import type { Diff } from '../diff/types.ts'
import { type OperationPattern, parsePattern } from '../document/select/operation-pattern.ts'
import { UsageError } from '../errors.ts'
import { writeWhole } from '../source/write-whole.ts'
import { readWithBase } from '../workspace/compare-with-base.ts'
import { moveOverlays } from '../workspace/move-overlays.ts'
import { type AnyCommand, defineCommand, type Output, type ValuesOf } from './command.ts'
import { acceptedFile, applyAcceptances } from './diff-acceptances.ts'
import { loadConfig } from './load-config.ts'
import { printDiagnostics } from './print-diagnostics.ts'
import { readCompared } from './read-compared.ts'

const formats: Readonly<Record<string, (diff: Diff) => string>> = {
  text: printText,
  markdown: printMarkdown,
  json: printJson,
  html: printHtml,
  github: printGithub,
}

const options = {
  format: { type: 'string', short: 'f' },
  output: { type: 'string', short: 'o' },
  'fail-on': { type: 'string' },
  include: { type: 'string', multiple: true },
  accept: { type: 'string' },
  accepted: { type: 'string' },
  'old-overlay': { type: 'string', multiple: true },
  'new-overlay': { type: 'string', multiple: true },
  config: { type: 'string', short: 'c' },
  base: { type: 'string' },
  'move-overlays': { type: 'boolean' },
  document: { type: 'string' },
} as const

export const diffCommand: AnyCommand = defineCommand({
  usage: '<old> <new> | [--config <file>] [--base <commit>]',
  options,
  help: {
    document: '`input` of the document, if the config has several.',
    format: 'text, markdown, json, html or github (default: text).',
    output: 'File to write to (default: standard output).',
    'fail-on':
      'Exit with code 1 for changes of this level or worse: breaking, potentially-breaking, additive, docs.',
    include: 'Operations to report: tag:Users, path:/users/**, operationId:get*, method:get (repeatable).',
    accept: 'Accept the changes of the level of --fail-on (default: breaking) for this reason.',
    accepted: `File of accepted changes (default: ${acceptedFile}).`,
    'old-overlay': 'OpenAPI Overlay for the old document (repeatable).',
    'new-overlay': 'OpenAPI Overlay for the new document (repeatable).',
    config: 'Config file; its document is compared if you pass none (default: spicegen.config.* here).',
    base: 'Commit to compare with, if you pass no documents (default: HEAD).',
    'move-overlays': 'Change targets of overlays whose schemas only moved.',
  },
  positionals: [0, 2],
  run: async (values, positionals, output) => {
    const format = values.format ?? 'text'
    const print = Object.hasOwn(formats, format) ? formats[format] : undefined
    if (print === undefined) throw new UsageError('--format must be text, markdown, json, html or github.')
    const worst = readLevel(values['fail-on'])
    const patterns = (values.include ?? []).map(readInclude)
    const compared = await compare(values, positionals, output)
    if (compared === null) return 0
    const reason = values.accept
    const diff = await applyAcceptances(
      filterChanges(compared.diff, patterns),
      { file: compared.accepted, reason, levels: listFrom(worst ?? 'breaking') },
      output,
    )
    const file = values.output
    const text = print(diff)
    if (file === undefined) output.out(text.replace(/\n$/, ''))
    else await writeWhole(file, text)
    const failing = worst === null ? [] : listFrom(worst)
    const hasFailed = diff.changes.some(
      ({ level, fingerprint }) => failing.includes(level) && !diff.accepted.has(fingerprint),
    )
    return hasFailed ? 1 : 0
  },
})

interface ComparedFiles {
  readonly diff: Diff
  /** The file of accepted changes. */
  readonly accepted: string
}

async function compare(
  values: ValuesOf<typeof options>,
  positionals: readonly string[],
  output: Output,
): Promise<ComparedFiles | null> {
  const [old, next] = positionals
  const file = values.config
  const accepted = values.accepted
  if (old !== undefined && next !== undefined) {
    const { config, base } =
      file === undefined ? { config: {}, base: '' } : await loadConfig(file, values.document)
    const before = await readCompared(old, values['old-overlay'] ?? [])
    const after = await readCompared(next, values['new-overlay'] ?? [])
    const diagnostics = [...before.diagnostics, ...after.diagnostics]
    if (diagnostics.length > 0) output.error(printDiagnostics(diagnostics))
    const diff = diffDocuments(before, after, readOptions(config))
    return { diff, accepted: accepted ?? join(base, config.diff?.accepted ?? acceptedFile) }
  }
  if (old !== undefined) throw new UsageError('pass two documents, or none.')
  const { config, base } = await loadConfig(file, values.document)
  const ref = values.base ?? 'HEAD'
  if (values['move-overlays']) (await moveOverlays(config, base, ref)).forEach(output.error)
  const pair = await readWithBase(config, base, ref)
  if (pair === null) {
    output.error(`There is no document at ${ref} to compare with.`)
    return null
  }
  if (pair.overlayDiagnostics.length > 0) output.error(printDiagnostics(pair.overlayDiagnostics))
  const diff = diffDocuments(pair.old, pair.new, readOptions(config))
  return { diff, accepted: accepted ?? join(base, config.diff?.accepted ?? acceptedFile) }
}

function readOptions({ diff }: Pick<Config, 'diff'>): DiffOptions {
  return diff?.levels ? { levels: diff.levels } : {}
}

function readInclude(text: string): OperationPattern {
  const pattern = parsePattern(text)
  if (pattern !== null) return pattern
  throw new UsageError(
    `--include must be tag:, path:, operationId: or method: and a pattern, got ${JSON.stringify(text)}.`,
  )
}

function listFrom(worst: Level): readonly Level[] {
  return levels.slice(0, levels.indexOf(worst) + 1)
}

function readLevel(text: string | undefined): Level | null {
  if (text === undefined) return null
  const level = levels.find((each) => each === text.replaceAll('-', ' '))
  if (level === undefined) {
    throw new UsageError('--fail-on must be breaking, potentially-breaking, additive or docs.')
  }
  return level
}
