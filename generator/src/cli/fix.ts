import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { stringify } from 'yaml'
import type { Config } from '../config.ts'
import type { Diagnostic } from '../diagnostics.ts'
import { type FixAction, proposeFixes } from '../document/propose-fixes.ts'
import { readOverlaid } from '../document/read-overlaid.ts'
import { DiagnosticError, UsageError } from '../errors.ts'
import { readModel } from '../make-outputs.ts'
import { listDocuments } from '../source/list-documents.ts'
import { isUrl, resolveFrom } from '../source/location.ts'
import { writeWhole } from '../source/write-whole.ts'
import { type AnyCommand, defineCommand } from './command.ts'
import { loadConfig } from './load-config.ts'
import { printDiagnostics } from './print-diagnostics.ts'

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
    const { config, base } =
      values.input === undefined
        ? await loadConfig(values.config, values.document)
        : { config: { input: values.input, outputs: {} }, base: process.cwd() }
    const { actions, found, left } = await findFixes(config, base)
    if (found.length === 0) {
      output.error('The document has no errors.')
      return 0
    }
    if (actions.length === 0) throw new DiagnosticError(left)
    const text = printOverlay(actions)
    if (values.output === undefined) output.out(text.trimEnd())
    else await writeWhole(values.output, text)
    if (left.length > 0) output.error(`${printDiagnostics(left)}\n\nThe overlay does not fix these errors.\n`)
    const fixed = found.filter((error) => !left.some((other) => isSame(error, other)))
    output.error(summarize(fixed, actions, values.output))
    return left.length > 0 ? 1 : 0
  },
})

function isSame(one: Diagnostic, other: Diagnostic): boolean {
  return one.code === other.code && one.pointer === other.pointer && one.source === other.source
}

interface Fixes {
  readonly actions: readonly FixAction[]
  /** The errors of the document. */
  readonly found: readonly Diagnostic[]
  /** The errors that remain after the actions. */
  readonly left: readonly Diagnostic[]
}

/** Adds actions until no error is left that they fix, because a removal can leave a reference without its target. */
async function findFixes(config: Config, base: string): Promise<Fixes> {
  const folder = await mkdtemp(join(tmpdir(), 'spicegen-fix-'))
  const overlay = join(folder, 'fixes.yaml')
  try {
    const found = await listErrors(config, base)
    const actions = new Map<string, FixAction>()
    let left = found
    let fixed = config
    for (;;) {
      const next = (await propose(fixed, base, left)).filter((action) => !actions.has(keyOf(action)))
      if (next.length === 0) return { actions: [...actions.values()], found, left }
      for (const action of next) actions.set(keyOf(action), action)
      await writeFile(overlay, printOverlay([...actions.values()]))
      fixed = { ...config, overlays: [...(config.overlays ?? []), overlay] }
      left = await listErrors(fixed, base)
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function keyOf({ target, update }: FixAction): string {
  return JSON.stringify([target, update])
}

async function listErrors(config: Config, base: string): Promise<readonly Diagnostic[]> {
  try {
    await readModel(config, base)
    return []
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error
    return error.diagnostics.filter(({ severity }) => severity === 'error')
  }
}

async function propose(
  { input, overlays = [], limits = {} }: Config,
  base: string,
  errors: readonly Diagnostic[],
): Promise<readonly FixAction[]> {
  if (errors.length === 0) return []
  const location = isUrl(input) ? input : resolveFrom(base, input)
  const { file } = await readOverlaid(location, { overlays: await listDocuments(overlays, base), limits })
  return file === null ? [] : proposeFixes(file, errors)
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
