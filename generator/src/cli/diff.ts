import { diffDocuments } from '../diff/diff-documents.ts'
import { printGithub } from '../diff/report/print-github.ts'
import { printHtml } from '../diff/report/print-html.ts'
import { printJson } from '../diff/report/print-json.ts'
import { printMarkdown } from '../diff/report/print-markdown.ts'
import { printText } from '../diff/report/print-text.ts'
import { type Diff, type Level, levels } from '../diff/types.ts'
import { UsageError } from '../errors.ts'
import { writeWhole } from '../source/write-whole.ts'
import { readWithBase } from '../workspace/compare-with-base.ts'
import { type AnyCommand, defineCommand, type Output, type ValuesOf } from './command.ts'
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
  'old-overlay': { type: 'string', multiple: true },
  'new-overlay': { type: 'string', multiple: true },
  config: { type: 'string', short: 'c' },
  base: { type: 'string' },
  document: { type: 'string' },
} as const

export const diffCommand: AnyCommand = defineCommand({
  usage: '<old> <new> | [--config <file>] [--base <commit>]',
  options,
  help: {
    document: '`input` of the document, if the config has several.',
    format: 'text, markdown, json, html or github (default: text).',
    output: 'File to write to, in place of the terminal.',
    'fail-on':
      'Exit code 1 for changes of this level or worse: breaking, potentially-breaking, additive, docs.',
    'old-overlay': 'OpenAPI Overlay to apply to the old document; may be given more than once.',
    'new-overlay': 'The same for the new one.',
    config:
      'Without documents: the config whose document and overlays are compared (default: spicegen.config.* here).',
    base: 'Without documents: the commit that it is compared with (default: HEAD).',
  },
  positionals: [0, 2],
  run: async (values, positionals, output) => {
    const format = values.format ?? 'text'
    const print = Object.hasOwn(formats, format) ? formats[format] : undefined
    if (print === undefined) throw new UsageError('--format must be text, markdown, json, html or github.')
    const worst = readLevel(values['fail-on'])
    const diff = await compare(values, positionals, output)
    if (diff === null) return 0
    const file = values.output
    const text = print(diff)
    if (file === undefined) output.out(text.replace(/\n$/, ''))
    else await writeWhole(file, text)
    const failing = worst === null ? [] : levels.slice(0, levels.indexOf(worst) + 1)
    return diff.changes.some(({ level }) => failing.includes(level)) ? 1 : 0
  },
})

async function compare(
  values: ValuesOf<typeof options>,
  positionals: readonly string[],
  output: Output,
): Promise<Diff | null> {
  const [old, next] = positionals
  if (old !== undefined && next !== undefined) {
    const before = await readCompared(old, values['old-overlay'] ?? [])
    const after = await readCompared(next, values['new-overlay'] ?? [])
    const diagnostics = [...before.diagnostics, ...after.diagnostics]
    if (diagnostics.length > 0) output.error(printDiagnostics(diagnostics))
    return diffDocuments(before, after)
  }
  if (old !== undefined) throw new UsageError('two documents are needed, or none.')
  const { config, base } = await loadConfig(values.config, values.document)
  const ref = values.base ?? 'HEAD'
  const pair = await readWithBase(config, base, ref)
  if (pair === null) {
    output.error(`There is no document at ${ref} to compare with.`)
    return null
  }
  if (pair.misfits.length > 0) output.error(printDiagnostics(pair.misfits))
  return diffDocuments(pair.old, pair.new)
}

function readLevel(text: string | undefined): Level | null {
  if (text === undefined) return null
  const level = levels.find((each) => each === text.replaceAll('-', ' '))
  if (level === undefined) {
    throw new UsageError('--fail-on is breaking, potentially-breaking, additive or docs.')
  }
  return level
}
