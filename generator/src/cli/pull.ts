import { isAbsolute, join, relative } from 'node:path'
import { canonicalize } from '../document/canonicalize.ts'
import { defaultLimits } from '../document/limits.ts'
import { isUrl } from '../source/location.ts'
import { pull } from '../source/pull.ts'
import { type Command, textOption, UsageError, type Values } from './command.ts'
import { loadConfig } from './load-config.ts'
import { printDiagnostics } from './print-diagnostics.ts'

export const pullCommand: Command = {
  usage: '[--config <file>] [--url <URL or file>] [--to <file>]',
  options: {
    config: { type: 'string', short: 'c' },
    url: { type: 'string' },
    to: { type: 'string' },
  },
  help: {
    config: 'Config file (default: spicegen.config.* here).',
    url: 'Where it is (default: `url` of the config).',
    to: 'File that it is kept in (default: `input` of the config).',
  },
  positionals: [0, 0],
  run: async (values, _, output) => {
    const { from, to } = await choosePlaces(values)
    const { status, diagnostics } = await pull({
      from,
      to,
      canonicalize: (bytes, location) => canonicalize(bytes, location, defaultLimits),
      maximumBytes: defaultLimits.bytes,
      timeoutMs: defaultLimits.timeoutMs,
    })
    if (diagnostics.length > 0) output.error(printDiagnostics(diagnostics))
    if (status === 'failed') return 1
    output.out(`${relative('', to)}: ${status === 'updated' ? 'updated.' : 'nothing has changed.'}`)
    return 0
  },
}

async function choosePlaces(values: Values): Promise<{ from: string; to: string }> {
  const url = textOption(values, 'url')
  const to = textOption(values, 'to')
  if (url !== undefined && to !== undefined) return { from: url, to }
  const { config, base } = await loadConfig(textOption(values, 'config'))
  const from = url ?? config.url ?? config.input
  if (to === undefined && isUrl(config.input))
    throw new UsageError('say with --to where the document is kept.')
  return { from, to: to ?? (isAbsolute(config.input) ? config.input : join(base, config.input)) }
}
