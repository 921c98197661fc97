import { parseArgs } from 'node:util'
import type { DataFileOptions } from './data/open-data-file.ts'

/** The options of the command line. */
export interface Arguments {
  readonly port: number
  readonly host: string
  readonly allowedHosts: readonly string[] | true
  readonly json: boolean
  readonly log: boolean
  readonly help: boolean
  readonly version: boolean
  readonly seed: string | null
  readonly data: string | null
  readonly synchronous: NonNullable<DataFileOptions['synchronous']>
  readonly deployMs: number | null
  readonly rateLimits: boolean
  readonly tls: boolean
}

/** The text of `--help`. */
export const usage = `Usage: spice-cloud-emulator [options]

Run the Spice.ai Management API on this machine, with state.

  --port N            port to listen on, 0 for a free one            (default 4600)
  --host HOST         address to listen on                           (default 127.0.0.1)
  --allow-host NAME   allow requests to this name; repeatable, * for any
  --tls               use HTTPS, with a new certificate
  --data FILE         store the state in this file (Node 22.13 or later)
  --synchronous MODE  full also survives power failures              (default normal)
  --seed FILE         start from the state in this JSON file
  --deploy-ms N       duration of a deployment in milliseconds       (default 400)
  --no-rate-limits    do not limit the requests per second
  --log               print a line for each request to stderr
  --json              print one line of JSON when ready
  --version           print the version
  --help              print this help
`

/**
 * Reads the command line.
 * @throws TypeError that names the wrong option
 */
export function readArguments(args: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...args],
    allowNegative: true,
    options: {
      port: { type: 'string', default: '4600' },
      host: { type: 'string', default: '127.0.0.1' },
      'allow-host': { type: 'string', multiple: true, default: [] },
      data: { type: 'string' },
      synchronous: { type: 'string', default: 'normal' },
      seed: { type: 'string' },
      'deploy-ms': { type: 'string' },
      'rate-limits': { type: 'boolean', default: true },
      tls: { type: 'boolean', default: false },
      log: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      version: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const { 'deploy-ms': deployMs, 'allow-host': allowed, synchronous } = values
  if (synchronous !== 'normal' && synchronous !== 'full') {
    throw new TypeError(`--synchronous must be normal or full, got "${synchronous}"`)
  }
  return {
    port: readNumber('--port', values.port, 65_535),
    host: readFilled('--host', values.host),
    allowedHosts: allowed.includes('*') ? true : allowed.map(readName),
    json: values.json,
    log: values.log,
    help: values.help,
    version: values.version,
    seed: values.seed === undefined ? null : readFilled('--seed', values.seed),
    data: values.data === undefined ? null : readFilled('--data', values.data),
    synchronous,
    deployMs: deployMs === undefined ? null : readNumber('--deploy-ms', deployMs, 86_400_000),
    rateLimits: values['rate-limits'],
    tls: values.tls,
  }
}

/** Refuses an empty value, as of an unset variable: with an empty host, every address would be listened on. */
function readFilled(option: string, text: string): string {
  if (text.trim() !== '') return text
  throw new TypeError(`${option} must not be empty`)
}

function readName(name: string): string {
  if (/^\.?[\w-]+(\.[\w-]+)*$/.test(name)) return name
  throw new TypeError(`--allow-host takes a name without a scheme or port, such as emulator, got "${name}"`)
}

function readNumber(option: string, text: string, most: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (value <= most) return value
  throw new TypeError(`${option} takes a whole number from 0 to ${most}, got "${text}"`)
}
