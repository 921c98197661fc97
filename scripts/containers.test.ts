import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { findPort } from '../packages/emulator/test/find-port.ts'
import { listPublishedPackages, packPackage } from './published-packages.ts'

// There is no engine for containers here, so the steps run in a clean folder that represents the root of the image.
const examples = join(import.meta.dirname, '../examples')
const env = { ...process.env, PATH: [dirname(process.execPath), process.env.PATH].join(delimiter) }
let root = ''
let port = 0

interface Instruction {
  readonly name: string
  readonly value: string
}

/** The instructions of the Dockerfile, with the paths and the port of this test. */
function readInstructions(): Instruction[] {
  return readFileSync(join(examples, 'containers/Dockerfile'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [name = '', ...rest] = line.split(' ')
      const value = rest.join(' ').replaceAll('4600', String(port))
      return { name, value: value.replaceAll(/(^|[ "])\/(emulator|data)\b/g, `$1${root}/$2`) }
    })
}

function find(name: string): string {
  return readInstructions().findLast((instruction) => instruction.name === name)?.value ?? ''
}

/** The command of an instruction in the form of a JSON array. */
const commandOf = (name: string) => JSON.parse(/\[.*\]/.exec(find(name))?.[0] ?? '[]') as string[]

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'image-'))
  port = await findPort()
  const tarballs = ['types', 'schemas', 'client', 'emulator'].map((name) => {
    const published = listPublishedPackages().find((candidate) => candidate.name === `@spice-cloud/${name}`)
    if (!published) throw new Error(`there is no package ${name}`)
    const file = join(root, `${name}.tgz`)
    packPackage(published, file)
    return file
  })
  for (const { name, value } of readInstructions()) {
    if (name === 'WORKDIR') mkdirSync(value, { recursive: true })
    // The packages are those of this repository; who owns a file is the engine's business.
    const command = value
      .replace(/ @spice-cloud\/emulator$/, ` ${tarballs.join(' ')}`)
      .replace(/ && chown .*/, '')
    if (name === 'RUN')
      execFileSync('sh', ['-c', `${command} --prefer-offline`.replace(/(mkdir.*) --prefer-offline/, '$1')], {
        cwd: join(root, 'emulator'),
        env,
      })
  }
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** Starts the emulator and waits until it is ready. */
async function start(options: readonly string[]) {
  const [file = '', ...args] = [...commandOf('ENTRYPOINT'), ...options]
  const child = spawn(file, args, { cwd: join(root, 'emulator'), env, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(child, 'exit')
  let log = ''
  child.stderr.on('data', (chunk) => (log += chunk))
  const stop = () => {
    child.kill('SIGTERM')
    return ended
  }
  onTestFinished(async () => void (await stop()))
  await Promise.race([once(child.stdout, 'data'), ended.then(() => expect.unreachable(log))])
  return { stop, log: () => log }
}

const check = () => {
  const [file = '', ...args] = commandOf('HEALTHCHECK')
  return spawnSync(file, args, { env }).status
}

test('the image runs the emulator without root, is healthy when it is ready, and stops by a signal', async () => {
  expect(find('USER')).toBe('node')
  expect(check()).toBe(1)
  const { stop, log } = await start(commandOf('CMD'))
  expect(check()).toBe(0)
  await expect.poll(log).toContain('GET /v1/health 200')
  expect(await stop()).toEqual([0, null])
  expect(existsSync(join(root, 'data/state.db'))).toBe(true)
})

test('the program of the compose file reaches the emulator by its service name', async () => {
  const { services, volumes } = parse(readFileSync(join(examples, 'containers/compose.yaml'), 'utf8'))
  await start(services.emulator.command)
  const health = (host: string) => {
    const print = ['-s', '-o', '/dev/null', '-w', '%{http_code}']
    const args = [...print, '-H', `Host: ${host}`, `http://127.0.0.1:${port}/v1/health`]
    return execFileSync('curl', args, { encoding: 'utf8' })
  }
  const { SPICE_CLOUD_BASE_URL: url } = services.program.environment
  expect([health(new URL(url).host), health('other:4600')]).toEqual(['200', '403'])
  expect(services.program.depends_on.emulator.condition).toBe('service_healthy')
  expect(volumes).toHaveProperty(services.emulator.volumes[0].split(':')[0])
  const [file, ...args] = services.program.command
  const { status, stdout } = spawnSync(file, args, {
    cwd: join(examples, 'containers'),
    env: { ...env, ...services.program.environment, SPICE_CLOUD_BASE_URL: `http://127.0.0.1:${port}` },
    encoding: 'utf8',
  })
  expect([status, stdout]).toEqual([0, '200 { projects: [] }\n'])
})

test('the steps of the workflow start the emulator and run a test with its variables', () => {
  const { jobs } = parse(readFileSync(join(examples, 'github-action/integration-test.yml'), 'utf8'))
  const steps = jobs.test.steps as { name?: string; run?: string }[]
  const folder = join(root, 'emulator')
  copyFileSync(join(examples, 'containers/program.mjs'), join(folder, 'program.mjs'))
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ ...manifest, scripts: { test: 'node program.mjs' } }),
  )
  const environment = join(root, 'environment')
  const script = [
    steps.find(({ name }) => name === 'Start the emulator')?.run,
    // What the runner does between steps.
    `set -a && . ${environment} && set +a`,
    steps.find(({ run }) => run === 'npm test')?.run,
    'status=$? && kill $(jobs -p); exit $status',
  ].join('\n')
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], {
    cwd: folder,
    env: { ...env, GITHUB_ENV: environment },
    encoding: 'utf8',
  })
  expect(`${stdout}${stderr}`).toContain('200 { projects: [] }')
  expect(status).toBe(0)
})
