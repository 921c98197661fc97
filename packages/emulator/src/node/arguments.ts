import { parseArgs } from 'node:util'

/** What the command line says. */
export interface Arguments {
  readonly port: number
  readonly host: string
  readonly json: boolean
  readonly help: boolean
  readonly version: boolean
  readonly seed: string | null
  readonly data: string | null
  readonly deployMs: number | null
  readonly rateLimits: boolean
}

/** How the command is used. */
export const usage = `Usage: spice-cloud-emulator [options]

Runs the Spice.ai Management API on this machine, with state.

  --port N           port to listen on; 0 takes a free one      (default 4600)
  --host HOST        address to listen on                       (default 127.0.0.1)
  --data FILE        keep the state in this file over restarts
  --seed FILE        start from the state that this JSON file describes
  --deploy-ms N      how long a deployment takes                (default 400)
  --no-rate-limits   let every client ask as fast as it likes
  --json             print one line of JSON when ready, nothing else
  --version          print the version
  --help             print this
`

/**
 * Reads the command line.
 * @throws TypeError that says what is wrong with it
 */
export function readArguments(args: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...args],
    allowNegative: true,
    options: {
      port: { type: 'string', default: '4600' },
      host: { type: 'string', default: '127.0.0.1' },
      data: { type: 'string' },
      seed: { type: 'string' },
      'deploy-ms': { type: 'string' },
      'rate-limits': { type: 'boolean', default: true },
      json: { type: 'boolean', default: false },
      version: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const deployMs = values['deploy-ms']
  return {
    port: readNumber('--port', values.port, 65_535),
    host: values.host,
    json: values.json,
    help: values.help,
    version: values.version,
    seed: values.seed ?? null,
    data: values.data ?? null,
    deployMs: deployMs === undefined ? null : readNumber('--deploy-ms', deployMs, 86_400_000),
    rateLimits: values['rate-limits'],
  }
}

function readNumber(option: string, text: string, most: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (value <= most) return value
  throw new TypeError(`${option} takes a whole number from 0 to ${most}`)
}
