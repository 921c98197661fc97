/**
 * Shows the whole line on this machine, from the API's document to a finished deployment, without an account:
 * the emulator stands in for the service, and everything else is what a maintainer and a user run.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { styleText } from 'node:util'

/** What `spice-cloud-emulator --json` prints when it is ready. */
interface EmulatorInfo {
  readonly url: string
  readonly clientId: string
  readonly clientSecret: string
}

const fromSource = '--conditions=@spice-cloud/source'
const started = Date.now()

say(1, 'Start the emulator: the API on your own machine, with state')
// Slow enough for a person to see a deployment move.
const options = ['--port', '0', '--json', '--deploy-ms', '3000']
const emulator = spawn(process.execPath, [fromSource, 'packages/emulator/src/node/cli.ts', ...options], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
try {
  const { url, clientId, clientSecret } = await readInfo(emulator)
  tell(`${url} answers`)

  say(2, `Pull the API's document from ${url}/v1/docs`)
  await run('node', [
    fromSource,
    'generator/src/cli.ts',
    'pull',
    '--config',
    'spec/spicegen.config.ts',
    '--url',
    `${url}/v1/docs`,
  ])

  say(3, 'Generate types, validators, client and mocks from it')
  await run('turbo', ['run', 'generate'])

  say(4, 'Build the packages')
  await run('turbo', ['run', 'build', '--output-logs=errors-only'])

  say(5, 'Deploy a project with the SDK: examples/deploy.ts')
  await run('node', ['examples/deploy.ts'], {
    SPICE_CLOUD_BASE_URL: url,
    SPICE_CLOUD_CLIENT_ID: clientId,
    SPICE_CLOUD_CLIENT_SECRET: clientSecret,
  })
} finally {
  await stop(emulator)
}

console.log(`
${styleText('bold', `Done in ${((Date.now() - started) / 1000).toFixed(1)} s.`)} What next?

  examples/deploy.ts                        read the program that has just run
  node packages/emulator/dist/cli.js        start the emulator, and try a program of your own against it
  npm test                                  run every check of this repository
  CONTRIBUTING.md                           how to change what is generated, and the rest
`)

function say(step: number, text: string) {
  console.log(styleText('bold', `\n${step}/5 ${text}`))
}

function tell(text: string) {
  console.log(text)
}

/** Waits for the one line that tells where the emulator listens, and how to get in. */
async function readInfo(emulator: ChildProcess): Promise<EmulatorInfo> {
  const lines = createInterface({ input: emulator.stdout! })
  const [line] = await Promise.race([once(lines, 'line'), once(emulator, 'exit').then(() => [])])
  if (line === undefined)
    throw new Error(`The emulator ended before it was ready (exit code ${emulator.exitCode}).`)
  return JSON.parse(line) as EmulatorInfo
}

async function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const shell = process.platform === 'win32'
  const child = spawn(command, args, { stdio: 'inherit', shell, env: { ...process.env, ...env } })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed (exit code ${code}).`)
}

async function stop(emulator: ChildProcess) {
  if (emulator.exitCode !== null || emulator.signalCode !== null) return
  const ended = once(emulator, 'exit')
  emulator.kill()
  await ended
}
