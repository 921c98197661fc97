import { join, relative } from 'node:path'
import { listMissing } from '../diff/changeset/write-changeset.ts'
import { DiagnosticError } from '../errors.ts'
import { generate } from '../generate.ts'
import { findChangesetFolder, planChangesets, readNewChangesets } from '../workspace/changesets.ts'
import { type AnyCommand, defineCommand, type Output } from './command.ts'
import { type LoadedConfig, loadConfigs } from './load-config.ts'
import { printDiagnostics } from './print-diagnostics.ts'

export const checkCommand: AnyCommand = defineCommand({
  usage: '[--config <file>] [--base <commit>]',
  options: {
    config: { type: 'string', short: 'c' },
    base: { type: 'string' },
    folder: { type: 'string' },
    all: { type: 'boolean' },
  },
  help: {
    config: 'Config file (default: spicegen.config.* here).',
    base: 'Commit since which a change requires a changeset (default: HEAD).',
    folder: 'Folder of the changesets (default: the nearest .changeset).',
    all: 'Print every warning, not three of each kind.',
  },
  positionals: [0, 0],
  run: async (values, _, output) => {
    let isGood = true
    const configs = await loadConfigs(values.config)
    for (const loaded of configs) {
      if (configs.length > 1) output.out(`${loaded.config.input}:`)
      try {
        isGood = (await checkFresh(loaded, values.all === true, output)) && isGood
        isGood = (await checkChangeset(loaded, values.base ?? 'HEAD', values.folder, output)) && isGood
      } catch (error) {
        if (!(error instanceof DiagnosticError)) throw error
        output.error(printDiagnostics(error.diagnostics, values.all))
        isGood = false
      }
    }
    return isGood ? 0 : 1
  },
})

/** Overlays that match nothing are errors of the document, and thrown as such. */
async function checkFresh({ config, base }: LoadedConfig, all: boolean, output: Output): Promise<boolean> {
  const { diagnostics, plans } = await generate(config, base, { check: true })
  if (diagnostics.length > 0) output.error(printDiagnostics(diagnostics, all))
  output.out('Overlays: every action matches.')
  const stale = plans.flatMap(({ folder, write, remove }) =>
    [...write.map(({ path }) => path), ...remove].map((path) => relative('', join(folder, path))),
  )
  if (stale.length === 0) output.out('Generated code: up to date.')
  else output.error(['Generated code is out of date. Run `spicegen generate`. Files:', ...stale].join('\n  '))
  return stale.length === 0
}

async function checkChangeset(
  { config, base }: LoadedConfig,
  ref: string,
  folder: string | undefined,
  output: Output,
): Promise<boolean> {
  let reachesLess = false
  const planned = await planChangesets(config, base, ref, (diagnostics) => {
    if (diagnostics.length > 0) output.error(printDiagnostics(diagnostics))
    reachesLess = diagnostics.some(({ severity }) => severity === 'error')
  })
  if (planned === null || planned.bumps.size === 0) {
    output.out('Changeset: not needed.')
    return !reachesLess
  }
  const changesets = folder ?? (await findChangesetFolder(base))
  if (changesets === null) {
    const bumps = [...planned.bumps].map(([name, bump]) => `${name} (${bump})`).join(', ')
    output.out(`Changeset: not checked, because there is no .changeset folder. Changed packages: ${bumps}.`)
    return !reachesLess
  }
  const present = await readNewChangesets(changesets, ref)
  const missing = listMissing(planned.bumps, present)
  if (missing.length === 0) output.out('Changeset: found.')
  else {
    const rows = missing.map((name) => `${name}: ${planned.bumps.get(name)}`)
    output.error(
      ['A changeset is missing. Run `spicegen changeset`, or write one, for:', ...rows].join('\n  '),
    )
  }
  return missing.length === 0 && !reachesLess
}
