#!/usr/bin/env node
/**
 * Runs a command with the toolchain that this repository pins, installing it first where that is needed:
 *
 *   node scripts/setup.mjs turbo run build
 *
 * All that it asks of the machine is Node >= 20 and npm, so it is plain JavaScript without dependencies. pnpm comes
 * through npx, in the version that package.json names; the Node that runs the command comes with the dependencies.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const binaries = join(root, 'node_modules', '.bin')
const stampFile = join(root, 'node_modules', '.setup.json')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
// npx, pnpm and what npm puts into node_modules/.bin are .cmd files on Windows, which only a shell can start.
const shell = process.platform === 'win32'
// pnpm reads its own variables, not those of npm: a mirror that is named for one is meant for both.
const registry = process.env.npm_config_registry ?? process.env.NPM_CONFIG_REGISTRY
const environment = {
  ...process.env,
  ...(registry === undefined || process.env.pnpm_config_registry !== undefined
    ? {}
    : { pnpm_config_registry: registry }),
}
/** Milliseconds without output after which a hint appears. A test makes it shorter. */
const quietMs = Number(process.env.SETUP_QUIET_MS ?? 20_000)

if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(
    `This repository needs Node 20 or newer, and this is ${process.version}. Get one from https://nodejs.org.`,
  )
}
const [command, ...args] = process.argv.slice(2)
if (command === undefined) fail('Usage: node scripts/setup.mjs <command> [argument ...]', 2)

const key = hashInputs()
let stamp = readStamp()
if (stamp?.key !== key || !existsSync(stamp.pnpm) || !isWhole()) stamp = await install()
run(stamp.pnpm)

/** Everything that decides what an install puts on the disk. */
function hashInputs() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`)
  const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...listPackages()]
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

/** The package.json of every workspace package, read from lines such as `  - packages/*`. */
function listPackages() {
  const workspace = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8')
  const [, list] = /^packages:\n((?: {2}- .+\n)+)/m.exec(workspace)
  return [...list.matchAll(/- (.+)/g)]
    .flatMap(([, folder]) =>
      folder.endsWith('/*')
        ? readdirSync(join(root, folder.slice(0, -2))).map((name) => folder.slice(0, -1) + name)
        : [folder],
    )
    .map((folder) => `${folder}/package.json`)
    .filter((file) => existsSync(join(root, file)))
    .sort()
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'))
  } catch {
    return null
  }
}

/** Returns true if what an earlier install made is still there: part of it may have been deleted by hand. */
function isWhole() {
  const folders = listPackages().flatMap((file) => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, file), 'utf8'))
    return Object.keys({ ...dependencies, ...devDependencies }).map((name) =>
      join(dirname(join(root, file)), 'node_modules', name, 'package.json'),
    )
  })
  return [join(binaries, 'node'), ...folders].every((path) => existsSync(path))
}

async function install() {
  const started = Date.now()
  const readOnly = explainReadOnly()
  if (readOnly !== null) fail(`Setup failed: ${readOnly}`)
  process.stderr.write('Setting up, once: about 400 MB are downloaded.\n')
  rmSync(stampFile, { force: true })
  const pnpm = await fetchPnpm()
  await installPackages(pnpm)
  if (!isWhole()) {
    // pnpm takes what it installed before for complete.
    process.stderr.write('node_modules is incomplete: installing it again.\n')
    for (const folder of ['.', ...listPackages().map(dirname)]) {
      rmSync(join(root, folder, 'node_modules'), { recursive: true, force: true })
    }
    await installPackages(pnpm)
  }
  await checkNode()
  const stamp = { key, pnpm }
  mkdirSync(join(root, 'node_modules'), { recursive: true })
  writeFileSync(stampFile, JSON.stringify(stamp))
  process.stderr.write(`Set up in ${Math.round((Date.now() - started) / 1000)} s.\n`)
  return stamp
}

async function installPackages(pnpm) {
  await runStep(
    '2/3 Installing the packages of the lockfile',
    join(pnpm, 'pnpm'),
    ['install', '--frozen-lockfile', '--reporter=append-only'],
    [
      'If you changed a package.json, update the lockfile first:',
      `  npx ${manifest.packageManager} install`,
      'If an earlier install was interrupted, delete every node_modules folder of this repository and try again.',
    ],
  )
}

/** Returns why the repository cannot be written, with what to do; `null` if it can. */
function explainReadOnly() {
  try {
    accessSync(root, constants.W_OK)
    mkdirSync(join(root, 'node_modules'), { recursive: true })
    accessSync(join(root, 'node_modules'), constants.W_OK)
    return null
  } catch (error) {
    return `${root} cannot be written (${error.code}), and the tools, their caches and their output are written there.\nCopy the repository to a folder that you may write to, and run the command there.`
  }
}

/** Has npx fetch the pinned pnpm, and finds the folder where npx keeps it: the first on the PATH that it makes. */
async function fetchPnpm() {
  const path = await runStep(
    `1/3 Fetching ${manifest.packageManager}`,
    'npx',
    [
      '--yes',
      '--prefer-offline',
      '--package',
      manifest.packageManager,
      '--',
      'node',
      '-p',
      'process.env.PATH',
    ],
    ['npm has to be installed, and the npm registry must be reachable.', ...describeNetwork()],
  )
  return path.trim().split(delimiter)[0]
}

/** The package `node` fetches its binary in an install script, which a machine may be set up to skip. */
async function checkNode() {
  const found = await runStep(
    `3/3 Checking Node ${manifest.devDependencies.node}`,
    join(binaries, 'node'),
    ['--version'],
    ['Is `ignore-scripts` set in your npm or pnpm settings?'],
  )
  if (found.trim() !== `v${manifest.devDependencies.node}`)
    fail(`The pinned Node did not install: found ${found.trim()}. Delete node_modules and try again.`)
}

/** Advice for a network that does not answer, with the settings that hold here. */
function describeNetwork() {
  const proxy = process.env.https_proxy ?? process.env.HTTPS_PROXY
  return [
    `Registry: ${hideCredentials(registry ?? 'https://registry.npmjs.org/ unless an .npmrc names another')}. For a mirror, set npm_config_registry.`,
    `Proxy: ${hideCredentials(proxy ?? 'none')}. To use one, set HTTPS_PROXY (and NO_PROXY).`,
  ]
}

function hideCredentials(url) {
  return url.replace(/\/\/[^/@]*@/, '//...@')
}

/** Runs a step of the setup and shows how it goes: its last line, and a hint while it prints nothing for long. */
async function runStep(title, file, parameters, help) {
  const isTerminal = process.stderr.isTTY
  process.stderr.write(`${title} ...\n`)
  const { status, output, stdout } = await new Promise((resolve) => {
    const text = { output: '', stdout: '' }
    let shown = 0
    let quiet = setTimeout(hint, quietMs)
    function hint() {
      process.stderr.write(
        [
          '',
          `No progress for ${quietMs / 1000} s. Still waiting; Ctrl-C stops.`,
          ...describeNetwork(),
          '',
        ].join('\n  '),
      )
      quiet = setTimeout(hint, quietMs * 6)
    }
    const child = spawn(file, parameters, {
      cwd: root,
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...environment, npm_config_loglevel: 'error' },
    })
    const take = (name) => (chunk) => {
      text.output += chunk
      if (name === 'stdout') text.stdout += chunk
      clearTimeout(quiet)
      quiet = setTimeout(hint, quietMs)
      // Often enough to see that something moves, without filling a log.
      const line = String(chunk).trim().split('\n').at(-1).slice(0, 100)
      if (Date.now() - shown < (isTerminal ? 200 : 10_000) || !/^Progress|^Downloading/.test(line)) return
      shown = Date.now()
      process.stderr.write(isTerminal ? `\r\x1b[K  ${line}` : `  ${line}\n`)
    }
    child.stdout.on('data', take('stdout'))
    child.stderr.on('data', take('stderr'))
    const end = (code) => {
      clearTimeout(quiet)
      if (isTerminal && shown > 0) process.stderr.write('\r\x1b[K')
      resolve({ status: code, ...text })
    }
    child.on('error', (error) => {
      text.output += error.message
      end(1)
    })
    child.on('close', end)
  })
  if (status !== 0) {
    fail(`\n${output.trim()}\n\nSetup failed at: ${[file, ...parameters].join(' ')}\n${help.join('\n')}`)
  }
  return stdout
}

/** Hands over to the command and ends as it ends. */
function run(pnpm) {
  const child = spawn(command, args, {
    cwd: root,
    shell,
    stdio: 'inherit',
    env: {
      ...environment,
      PATH: [binaries, pnpm, process.env.PATH].join(delimiter),
      TURBO_TELEMETRY_DISABLED: '1',
    },
  })
  // Ctrl-C reaches the command too, since it is in the same process group: wait for it to clean up.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('error', (error) =>
    fail(
      `Cannot run ${command}: ${error.message}. If it is a tool of this repository, delete ${stampFile} and try again.`,
    ),
  )
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1)
    const readOnly = code === 0 ? null : explainReadOnly()
    if (readOnly !== null) process.stderr.write(`\n${readOnly}\n`)
  })
}

function fail(message, code = 1) {
  process.stderr.write(`${message}\n`)
  process.exit(code)
}
