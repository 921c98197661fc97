import { relative } from 'node:path'
import { stringify } from 'yaml'
import type { Diagnostic } from '../diagnostics.ts'
import { type FixAction, proposeFixes } from '../document/propose-fixes.ts'
import { readDocument } from '../document/read-document.ts'
import { readOverlaid } from '../document/read-overlaid.ts'
import { DiagnosticError, UsageError } from '../errors.ts'
import { listDocuments } from '../source/list-documents.ts'
import { isUrl, resolveFrom } from '../source/location.ts'
import { writeWhole } from '../source/write-whole.ts'
import { type AnyCommand, defineCommand } from './command.ts'
import { loadConfig } from './load-config.ts'

export const fixCommand: AnyCommand = defineCommand({
  usage: '[--config <file>] | --input <file or URL> [--output <file>]',
  options: {
    config: { type: 'string', short: 'c' },
    document: { type: 'string' },
    input: { type: 'string', short: 'i' },
    output: { type: 'string', short: 'o' },
  },
  help: {
    config: 'Config file (default: spicegen.config.* here).',
    document: '`input` of the document, if the config has several.',
    input: 'OpenAPI document; needs no config.',
    output: 'File to write the overlay to (default: standard output).',
  },
  positionals: [0, 0],
  printsDocument: true,
  run: async (values, _, output) => {
    if (values.input !== undefined && values.config !== undefined)
      throw new UsageError('use either --input or --config.')
    const { location, options } =
      values.input === undefined
        ? await readOptions(values.config, values.document)
        : { location: values.input, options: {} }
    const { document, diagnostics } = await readDocument(location, options)
    const errors = diagnostics.filter(({ severity }) => severity === 'error')
    if (document !== null || errors.length === 0) {
      output.error('The document has no errors.')
      return 0
    }
    const { file } = await readOverlaid(location, options)
    const actions = file === null ? [] : proposeFixes(file, errors)
    if (actions.length === 0) throw new DiagnosticError(diagnostics)
    const text = printOverlay(actions)
    if (values.output === undefined) output.out(text.trimEnd())
    else await writeWhole(values.output, text)
    output.error(summarize(errors, actions, values.output))
    return 0
  },
})

async function readOptions(path: string | undefined, document: string | undefined) {
  const { config, base } = await loadConfig(path, document)
  const { limits = {}, dangling, allowExternal = {} } = config
  const folders = (allowExternal.folders ?? []).map((folder) => resolveFrom(base, folder))
  return {
    location: isUrl(config.input) ? config.input : resolveFrom(base, config.input),
    options: {
      overlays: await listDocuments(config.overlays ?? [], base),
      limits,
      dangling,
      allowExternal: { ...allowExternal, folders },
    },
  }
}

function printOverlay(actions: readonly FixAction[]): string {
  const info = { title: 'Fixes proposed by spicegen', version: '1.0.0' }
  return stringify({ overlay: '1.0.0', info, actions }, { lineWidth: 0 })
}

function summarize(
  errors: readonly Diagnostic[],
  actions: readonly FixAction[],
  file: string | undefined,
): string {
  const count = `${actions.length} ${actions.length === 1 ? 'action' : 'actions'} for ${errors.length} ${errors.length === 1 ? 'error' : 'errors'}`
  const next = file === undefined ? 'Save it as an overlay' : `Review ${relative('', file)}`
  return `${count}. ${next}, then add it to \`overlays\` in the config or use --overlay.`
}
