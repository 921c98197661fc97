#!/usr/bin/env node
/**
 * Runs a command with the toolchain that this repository pins, installing it first where that is needed:
 *
 *   node scripts/setup.mjs turbo run build
 *
 * All that it asks of the machine is Node >= 20 and npm, so it is plain JavaScript without dependencies. pnpm comes
 * through npx, in the version that package.json names; the Node that runs the command comes with the dependencies.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const binaries = join(root, 'node_modules', '.bin')
const stampFile = join(root, 'node_modules', '.setup.json')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
// npx, pnpm and what npm puts into node_modules/.bin are .cmd files on Windows, which only a shell can start.
const shell = process.platform === 'win32'

if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(
    `This repository needs Node 20 or newer, and this is ${process.version}. Get one from https://nodejs.org.`,
  )
}
const [command, ...args] = process.argv.slice(2)
if (command === undefined) fail('Usage: node scripts/setup.mjs <command> [argument ...]', 2)

const key = hashInputs()
let stamp = readStamp()
if (stamp?.key !== key || !existsSync(stamp.pnpm)) stamp = install()
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

function install() {
  const started = Date.now()
  process.stderr.write(`Setting up: ${manifest.packageManager}, Node ${manifest.devDependencies.node} ... `)
  rmSync(stampFile, { force: true })
  const pnpm = fetchPnpm()
  runQuietly(
    join(pnpm, 'pnpm'),
    ['install', '--frozen-lockfile'],
    [
      'If you changed a package.json, bring the lockfile up to date first:',
      `  npx ${manifest.packageManager} install`,
    ],
  )
  checkNode()
  const stamp = { key, pnpm }
  mkdirSync(join(root, 'node_modules'), { recursive: true })
  writeFileSync(stampFile, JSON.stringify(stamp))
  process.stderr.write(`done in ${Math.round((Date.now() - started) / 1000)} s\n`)
  return stamp
}

/** Has npx fetch the pinned pnpm, and finds the folder where npx keeps it: the first on the PATH that it makes. */
function fetchPnpm() {
  const path = runQuietly(
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
    ['npm has to be installed, and the npm registry within reach.'],
  )
  return path.trim().split(delimiter)[0]
}

/** The package `node` fetches its binary in an install script, which a machine may be set up to skip. */
function checkNode() {
  const found = runQuietly(
    join(binaries, 'node'),
    ['--version'],
    ['Is `ignore-scripts` set in your npm or pnpm settings?'],
  )
  if (found.trim() !== `v${manifest.devDependencies.node}`)
    fail(`\nThe pinned Node did not install: found ${found.trim()}`)
}

/** Runs a step of the setup; its output is shown only when it fails. */
function runQuietly(file, parameters, help) {
  const { status, stdout, stderr, error } = spawnSync(file, parameters, {
    cwd: root,
    encoding: 'utf8',
    shell,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, npm_config_loglevel: 'error' },
  })
  if (status !== 0) {
    const output = [stdout, stderr, error?.message].filter(Boolean).join('\n').trim()
    fail(`\n${output}\n\nSetup failed at: ${[file, ...parameters].join(' ')}\n${help.join('\n')}`)
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
      ...process.env,
      PATH: [binaries, pnpm, process.env.PATH].join(delimiter),
      TURBO_TELEMETRY_DISABLED: '1',
    },
  })
  // Ctrl-C reaches the command too, since it is in the same process group: wait for it to clean up.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('error', (error) => fail(`Cannot run ${command}: ${error.message}`))
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1)
  })
}

function fail(message, code = 1) {
  process.stderr.write(`${message}\n`)
  process.exit(code)
}
