/**
 * Shows the whole line on this machine, from the API's document to a finished deployment, without an account:
 * the emulator replaces the service, and everything else is what a maintainer and a user run.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { styleText } from 'node:util'

/** Output of `spice-cloud-emulator --json` when it is ready. */
interface EmulatorInfo {
  readonly url: string
  readonly clientId: string
  readonly clientSecret: string
}

const fromSource = '--conditions=@spice-cloud/source'
// Slow enough for a person to see a deployment move.
const emulatorOptions = ['--port', '0', '--json', '--deploy-ms', '3000']
const generator = 'generator/src/cli.ts'
const config = 'spec/spicegen.config.ts'
const started = Date.now()

printStep('1/5 Start the emulator: the API on your own machine, with state')
const emulator = spawn(
  process.execPath,
  [fromSource, 'packages/emulator/src/node/cli.ts', ...emulatorOptions],
  {
    stdio: ['ignore', 'pipe', 'inherit'],
  },
)
try {
  const { url, clientId, clientSecret } = await readInfo(emulator)
  console.log(`${url} answers`)

  printStep(`2/5 Pull the API's document from ${url}/v1/docs`)
  run('node', [fromSource, generator, 'pull', '--config', config, '--url', `${url}/v1/docs`])

  printStep('3/5 Generate types, validators, client and mocks from it')
  runTask('generate')

  printStep('4/5 Build the packages')
  runTask('build')

  printStep('5/5 Deploy a project with the SDK: examples/deploy.ts')
  run('node', ['examples/deploy.ts'], {
    SPICE_CLOUD_BASE_URL: url,
    SPICE_CLOUD_CLIENT_ID: clientId,
    SPICE_CLOUD_CLIENT_SECRET: clientSecret,
  })
} finally {
  await stop(emulator)
}

printStep(`Done in ${((Date.now() - started) / 1000).toFixed(1)} s. What next?`)
console.log(`
  examples/deploy.ts                    read the program that has just run
  node packages/emulator/dist/cli.js    start the emulator, and try a program of your own against it
  npm test                              run every check of this repository
  CONTRIBUTING.md                       how to change what is generated, and the rest
`)

function printStep(text: string) {
  console.log(styleText('bold', `\n${text}`))
}

/** Waits for the one line that reports where the emulator listens, and how to get in. */
async function readInfo(emulator: ChildProcess): Promise<EmulatorInfo> {
  const lines = createInterface({ input: emulator.stdout! })
  const [line] = await Promise.race([once(lines, 'line'), once(emulator, 'exit').then(() => [])])
  if (line === undefined)
    throw new Error(`The emulator ended before it was ready (exit code ${emulator.exitCode}).`)
  return JSON.parse(line) as EmulatorInfo
}

/** Shows the output of a program, and stops when it fails. */
function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed (exit code ${status}).`)
}

/** Runs a task of turbo.json, or takes its result from the cache. Its output is shown only when it fails. */
function runTask(task: string) {
  const begun = Date.now()
  const { status, stdout, stderr } = spawnSync('turbo', ['run', task, '--output-logs=full'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 2 ** 26,
  })
  if (status !== 0) throw new Error(`turbo run ${task} failed:\n${stdout}${stderr}`)
  const [, cached, total] = /Cached: +(\d+) cached, (\d+) total/.exec(stdout) ?? []
  console.log(`done in ${((Date.now() - begun) / 1000).toFixed(1)} s, ${cached} of ${total} from the cache`)
}

async function stop(emulator: ChildProcess) {
  if (emulator.exitCode !== null || emulator.signalCode !== null) return
  const ended = once(emulator, 'exit')
  emulator.kill()
  await ended
}
