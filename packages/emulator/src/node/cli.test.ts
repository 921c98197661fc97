import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { commandEnv, commandLine, startCommand } from '../../test/command.ts'

async function finish(...args: string[]) {
  const [file = '', ...rest] = commandLine(args)
  const child = spawn(file, rest, { env: commandEnv })
  const [out, error, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ])
  return { out, error, code }
}

function writeSeed(content: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'emulator-')), 'seed.json')
  writeFileSync(path, content)
  return path
}

test('the command prints one line of JSON when it is ready', async () => {
  const { ready, send } = await startCommand([])
  expect(Object.keys(ready).sort()).toEqual([
    'clientId',
    'clientSecret',
    'org',
    'personalAccessToken',
    'tokenUrl',
    'url',
  ])
  expect(ready).toMatchObject({ tokenUrl: `${ready.url}/api/oauth/token` })
  expect((await send('GET', '/v1/projects')).status).toBe(200)
})

test('the command with `--tls` serves HTTPS and prints the certificate to trust', async () => {
  const { ready, stop } = await startCommand(['--tls'])
  const { url, caFile = '' } = ready as { readonly url: string; readonly caFile?: string }
  const sent = request(`${url}/v1/health`, { ca: readFileSync(caFile) })
  sent.end()
  const [response] = await once(sent, 'response')
  expect(JSON.parse(await text(response))).toMatchObject({ status: 'ok' })
  expect(await stop()).toBe(0)
})

test('a signal at the moment of the ready line stops the command cleanly', async () => {
  for (let round = 0; round < 6; round++) {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const path = join(mkdtempSync(join(tmpdir(), 'emulator-')), 'state.db')
      const { stop } = await startCommand(['--data', path])
      expect(await stop(signal)).toBe(0)
      // SQLite removes its log when the file is closed.
      expect([existsSync(path), existsSync(`${path}-wal`)]).toEqual([true, false])
    }
  }
})

test('a slow request does not keep a stopped command alive', async () => {
  const { send, stop } = await startCommand([])
  await send('POST', '/_emulator/faults', [
    { operation: 'projects.list', effect: { kind: 'latency', ms: 86_400_000 } },
    { operation: 'regions.list', effect: { kind: 'drip', bytes: 1, everyMs: 86_400_000 } },
  ])
  const pending = Promise.allSettled(
    ['/v1/projects', '/v1/regions', '/_emulator/events'].map((path) => send('GET', path)),
  )
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(await stop()).toBe(0)
  await pending
})

test('the command without `--json` explains how to configure clients', async () => {
  const [file = '', ...rest] = commandLine(['--port', '0'])
  const child = spawn(file, rest, { env: commandEnv })
  const [greeting] = (await once(child.stdout, 'data')) as [Buffer]
  for (const word of [
    'curl http://127.0.0.1:',
    'export SPICE_CLOUD_BASE_URL=http:',
    'provider "spiceai"',
    'oauth-token-url:',
    'spice_pat_',
  ]) {
    expect(greeting.toString()).toContain(word)
  }
  child.kill('SIGKILL')
})

test('`--help` and `--version` print to stdout', async () => {
  expect(await finish('--help')).toMatchObject({ code: 0, out: expect.stringContaining('Usage:'), error: '' })
  expect((await finish('--version')).out).toMatch(/^\d+\.\d+\.\d+/)
})

test.each([
  [['--bogus'], '--bogus'],
  [['--port', 'x'], '--port takes a whole number'],
  [['--port', '65536'], '--port takes a whole number'],
  [['--deploy-ms', '-1'], '--deploy-ms'],
  [['--synchronous', 'extra'], '--synchronous must be normal or full'],
  [['--allow-host', 'http://emulator:4600'], '--allow-host takes a name'],
  [['--host', ''], '--host must not be empty'],
  [['--data', ''], '--data must not be empty'],
  [['--seed', ' '], '--seed must not be empty'],
  [['stray'], 'stray'],
])('the wrong usage %j exits with 2 and prints the usage', async (args, problem) => {
  const { code, out, error } = await finish(...args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(error).toContain(problem)
  expect(error).toContain('Usage:')
})

test('a bad seed file and a port in use exit with 1', async () => {
  const { code, error } = await finish('--port', '0', '--seed', writeSeed('{"organisations": []}'))
  expect(code).toBe(1)
  expect(error).toContain('must not have "organisations"')
  const { ready } = await startCommand([])
  const taken = await finish('--port', new URL(ready.url).port)
  expect(taken).toMatchObject({ code: 1, error: expect.stringContaining('EADDRINUSE') })
})

test('`--seed` with a data file that has a state is reported, and a reset uses the seed', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'emulator-')), 'state.db')
  const first = await startCommand(['--data', path])
  await first.send('POST', '/v1/projects', { name: 'kept' })
  await first.stop()
  const seed = writeSeed('{"organizations": [{"name": "seeded"}]}')
  const second = await startCommand(['--data', path, '--seed', seed])
  expect(second.log()).toContain('has a state already')
  expect(second.ready.org).toBe('acme')
  expect((await second.send('GET', '/v1/projects')).body).toMatchObject({ projects: [{ name: 'kept' }] })
  await second.send('POST', '/_emulator/reset')
  expect((await second.send('GET', '/_emulator/credentials')).body).toMatchObject({ org: 'seeded' })
})

test('`--log` prints one line for each request to stderr', async () => {
  const { send, log } = await startCommand(['--log'])
  await send('GET', '/v1/projects')
  await send('GET', '/v1/nothing%0Ahere')
  await expect.poll(log).toMatch(/ 404 /)
  const lines = log().trimEnd().split('\n')
  expect(lines).toHaveLength(2)
  expect(lines[0]).toMatch(/^20\S+Z GET \/v1\/projects 200 \d+ ms projects\.list ada req_00000001$/)
  expect(lines[1]).toMatch(/ GET \/v1\/\[redacted\] 404 \d+ ms req_00000002$/)
})

test('the command warns of an address that others can reach', async () => {
  const { log, ready, send } = await startCommand(['--host', '0.0.0.0'])
  expect(log()).toContain('everybody who reaches this machine')
  expect(ready.url).toMatch(/^http:\/\/127\.0\.0\.1:/)
  expect((await send('GET', '/v1/projects')).status).toBe(200)
})

test('changes whose response was sent survive a kill of the process', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'emulator-'))
  const args = ['--data', join(folder, 'state.db'), '--no-rate-limits']
  const answered = new Set<string>()
  for (let round = 0; round < 4; round++) {
    const { send, stop } = await startCommand([...args, '--synchronous', round % 2 ? 'full' : 'normal'])
    const { body } = await send('GET', '/_emulator/export')
    const [{ projects }] = (body as { organizations: [{ projects: { name: string }[] }] }).organizations
    const names = projects.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining([...answered]))
    const create = async (name: string) => {
      if ((await send('POST', '/v1/projects', { name })).status === 201) answered.add(name)
    }
    // The kill comes in the midst of these.
    const sent = Promise.allSettled(Array.from({ length: 60 }, (_, i) => create(`project-${round}-${i}`)))
    const enough = answered.size + 5 + round * 10
    while (answered.size < enough) await new Promise((resolve) => setTimeout(resolve, 1))
    await stop('SIGKILL')
    await sent
  }
})
