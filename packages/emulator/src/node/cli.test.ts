import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'

const cli = fileURLToPath(new URL('./cli.ts', import.meta.url))
const running: ChildProcess[] = []
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})

function start(...args: string[]) {
  const child = spawn(process.execPath, ['--conditions=@spice-cloud/source', cli, ...args])
  running.push(child)
  return child
}

async function finish(...args: string[]) {
  const child = start(...args)
  const [out, error, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ])
  return { out, error, code }
}

async function startJson(...args: string[]) {
  const child = start('--port', '0', '--json', ...args)
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  return { child, line: line.toString(), ready: JSON.parse(line.toString()) as Record<string, string> }
}

test('prints one line of JSON when it is ready, and stops cleanly on a signal', async () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const { child, line, ready } = await startJson()
    expect(line.trimEnd().split('\n')).toHaveLength(1)
    expect(Object.keys(ready).sort()).toEqual([
      'clientId',
      'clientSecret',
      'org',
      'personalAccessToken',
      'tokenUrl',
      'url',
    ])
    expect(ready.tokenUrl).toBe(`${ready.url}/api/oauth/token`)
    const headers = { authorization: `Bearer ${ready.personalAccessToken}`, 'x-org-name': ready.org ?? '' }
    expect((await fetch(`${ready.url}/v1/projects`, { headers })).status).toBe(200)
    child.kill(signal)
    expect(await once(child, 'exit')).toEqual([0, null])
  }
})

test('tells people how to point their clients at it', async () => {
  const child = start('--port', '0')
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
})

test('--help and --version print to stdout', async () => {
  expect(await finish('--help')).toMatchObject({ code: 0, out: expect.stringContaining('Usage:'), error: '' })
  expect((await finish('--version')).out).toMatch(/^\d+\.\d+\.\d+/)
})

test.each([
  [['--bogus'], '--bogus'],
  [['--port', 'x'], '--port takes a whole number'],
  [['--port', '65536'], '--port takes a whole number'],
  [['--deploy-ms', '-1'], '--deploy-ms'],
  [['stray'], 'stray'],
])('wrong usage %j exits with 2 and says how to use it', async (args, problem) => {
  const { code, out, error } = await finish(...args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(error).toContain(problem)
  expect(error).toContain('Usage:')
})

test('a bad seed file, or a port that is taken, exits with 1', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'emulator-')), 'seed.json')
  writeFileSync(path, '{"organisations": []}')
  const { code, error } = await finish('--port', '0', '--seed', path)
  expect(code).toBe(1)
  expect(error).toContain('must not have "organisations"')
  const { ready } = await startJson()
  const taken = await finish('--port', new URL(ready.url ?? '').port)
  expect(taken).toMatchObject({ code: 1, error: expect.stringContaining('EADDRINUSE') })
})

test('loses nothing that it had answered when it is killed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'emulator-'))
  const seed = join(folder, 'seed.json')
  writeFileSync(seed, '{"organizations": [{"name": "kept"}]}')
  const args = ['--data', join(folder, 'state.jsonl'), '--seed', seed]
  let answered = 0
  for (let round = 0; round < 2; round++) {
    const { child, ready } = await startJson(...args)
    expect(ready.org).toBe('kept')
    const headers = { authorization: `Bearer ${ready.personalAccessToken}` }
    const list = async () =>
      (
        (await (await fetch(`${ready.url}/v1/projects?limit=100`, { headers })).json()) as {
          projects: unknown[]
        }
      ).projects.length
    expect(await list()).toBeGreaterThanOrEqual(answered)
    const send = async (name: string) => {
      const body = JSON.stringify({ name })
      const response = await fetch(`${ready.url}/v1/projects`, { method: 'POST', headers, body })
      if (response.status === 201) answered++
    }
    // The kill comes in the midst of these.
    const sent = Promise.allSettled(Array.from({ length: 40 }, (_, i) => send(`project-${round}-${i}`)))
    while (answered < 5 + round * 20) await new Promise((resolve) => setTimeout(resolve, 1))
    child.kill('SIGKILL')
    await sent
  }
  const { ready } = await startJson(...args)
  const headers = { authorization: `Bearer ${ready.personalAccessToken}` }
  const { projects } = (await (await fetch(`${ready.url}/v1/projects?limit=100`, { headers })).json()) as {
    projects: unknown[]
  }
  expect(projects.length).toBeGreaterThanOrEqual(answered)
})
