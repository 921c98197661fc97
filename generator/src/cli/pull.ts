import { relative } from 'node:path'
import { canonicalize } from '../document/canonicalize.ts'
import { defaultLimits, type Limits } from '../document/limits.ts'
import { UsageError } from '../errors.ts'
import { isUrl, resolveFrom } from '../source/location.ts'
import { pull } from '../source/pull.ts'
import { type AnyCommand, defineCommand, type ValuesOf } from './command.ts'
import { loadConfig } from './load-config.ts'
import { printDiagnostics } from './print-diagnostics.ts'

const options = {
  config: { type: 'string', short: 'c' },
  url: { type: 'string' },
  to: { type: 'string' },
  header: { type: 'string', multiple: true },
  force: { type: 'boolean' },
  document: { type: 'string' },
} as const

export const pullCommand: AnyCommand = defineCommand({
  usage: '[--config <file>] [--url <URL or file>] [--to <file>] [--header <name>=<variable>] [--force]',
  options,
  help: {
    document: '`input` of the document, if the config has several.',
    config: 'Config file (default: spicegen.config.* here).',
    url: 'Document to download or copy (default: `url` of the config).',
    to: 'File to write (default: `input` of the config).',
    header: 'Header to send; its value is in an environment variable: Authorization=DOCS_TOKEN (repeatable).',
    force: 'Write the document even if it looks like another API.',
  },
  positionals: [0, 0],
  run: async (values, _, output) => {
    const { from, publishedAt, to, limits } = await choosePlaces(values)
    const headers = readHeaders(values.header ?? [], process.env)
    const { status, diagnostics } = await pull({
      from,
      publishedAt,
      to,
      canonicalize: (bytes, location) => canonicalize(bytes, location, limits),
      maximumBytes: limits.bytes,
      timeoutMs: limits.timeoutMs,
      headers,
      force: values.force === true,
    })
    if (diagnostics.length > 0) output.error(printDiagnostics(diagnostics))
    if (status === 'failed') return 1
    output.out(`${relative('', to)}: ${status === 'updated' ? 'updated.' : 'unchanged.'}`)
    return 0
  },
})

async function choosePlaces(
  values: ValuesOf<typeof options>,
): Promise<{ from: string; publishedAt: string; to: string; limits: Limits }> {
  const url = values.url
  const to = values.to
  if (url !== undefined && to !== undefined) return { from: url, publishedAt: url, to, limits: defaultLimits }
  const { config, base } = await loadConfig(values.config, values.document)
  const from = url ?? config.url ?? (isUrl(config.input) ? config.input : undefined)
  if (from === undefined)
    throw new UsageError('the config has no `url`. Add the address of the document, or pass it with --url.')
  if (to === undefined && isUrl(config.input))
    throw new UsageError('`input` of the config is a URL; name the file to write with --to.')
  return {
    from,
    publishedAt: config.url ?? from,
    to: to ?? resolveFrom(base, config.input),
    limits: { ...defaultLimits, ...config.limits },
  }
}

/**
 * Reads headers whose values are in environment variables: an argument would show them to every user of the machine.
 * @throws UsageError that names the header and the variable, never a value
 */
export function readHeaders(
  headers: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    headers.map((each) => {
      const [, name, variable] = /^([\w!#$%&'*+.^`|~-]+)=([A-Za-z_]\w*)$/.exec(each) ?? []
      if (name === undefined || variable === undefined) {
        throw new UsageError(
          '--header takes the name of a header and of an environment variable, as in --header Authorization=DOCS_TOKEN.',
        )
      }
      const value = env[variable]
      if (value === undefined || value === '') {
        throw new UsageError(`--header ${name}: the environment variable ${variable} is not set.`)
      }
      if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
        throw new UsageError(
          `--header ${name}: the value of ${variable} has a character that no header may have.`,
        )
      }
      return [name, value]
    }),
  )
}
