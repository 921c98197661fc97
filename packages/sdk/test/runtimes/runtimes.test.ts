import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Scenarios, startScenarios } from './server.ts'

/** The expected report of every runtime. */
const report = {
  list: 45,
  gzip: 'zipped',
  retriedPut: 'ä',
  replayedPost: 'sales-bi',
  nothing: 'nothing',
  notFound: ['NotFoundError', 404, 'instance_not_found'],
  redirect: ['RedirectError'],
  aborted: ['enough'],
  headersTimeout: ['TimeoutError', 'headers'],
  bodyTimeout: ['TimeoutError', 'body'],
  deadline: ['TimeoutError', 'deadline'],
  cutPost: ['ConnectionError', 'broken', true],
  tooLarge: ['ResponseTooLargeError'],
  refused: ['ConnectionError', 'unsent'],
  header: ['InvalidInputError'],
  stacks: [true, true, true, true],
  response: [true, false, 'zipped'],
  streamed: 'zipped',
}

/** The report of a platform that does not report why a connection failed, so it counts as broken. */
const reportWithoutReasons = { ...report, refused: ['ConnectionError', 'broken'] }

let folder: string
let files: Map<string, string>
let closed: string
let server: Scenarios

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'runtimes-'))
  const entry = (body: string) => bundle(`import { exercise, relay } from './exercise.ts'\n${body}`)
  const [script, worker, page] = await Promise.all([
    entry('console.log(JSON.stringify(await exercise(process.argv[2], process.argv[3])))\nprocess.exit(0)'),
    entry(`export default { fetch: async (request, env) => request.url.endsWith('/relay')
      ? relay(env.url) : Response.json(await exercise(env.url, env.closed)) }`),
    entry(`const body = JSON.stringify(await exercise(location.origin, location.hash.slice(1)))
      await fetch('/report', { method: 'POST', body })`),
  ])
  await writeFile(join(folder, 'script.mjs'), script)
  await writeFile(join(folder, 'worker.mjs'), worker)
  files = new Map([
    ['/page', '<!doctype html><script type="module" src="/page.js"></script>'],
    ['/page.js', page],
  ])
  server = await startScenarios(files)
  closed = `http://127.0.0.1:${await findPort()}`
})

afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['@spice-cloud/source', 'import'],
  })
  return outputFiles[0]?.text ?? ''
}

// The npm packages contain the runtimes; npx caches them.
test.each([
  ['Node 20', ['node@20.19.5']],
  ['Node 22', ['node@22.21.0']],
  ['Node 24', ['node@24.21.0']],
  ['Node 26', ['node@26.10.0']],
  ['Bun', ['bun@1.4.5']],
  ['Deno', ['deno@2.9.6', 'run', '--allow-net', '--allow-env']],
])('the SDK works on %s', async (_, command) => {
  const all = ['--yes', ...command, join(folder, 'script.mjs'), server.url, closed]
  const { stdout } = await promisify(execFile)('npx', all, { cwd: folder })
  expect(JSON.parse(stdout)).toEqual(report)
})

test('the SDK works on Cloudflare Workers (workerd)', async () => {
  const port = await findPort()
  await writeFile(
    join(folder, 'config.capnp'),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker.mjs", esModule = embed "worker.mjs")],
      compatibilityDate = "2026-11-01",
      bindings = [(name = "url", text = "${server.url}"), (name = "closed", text = "${closed}")],
      globalOutbound = "outside",
    )),
    (name = "outside", network = (allow = ["public", "private", "local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);`,
  )
  const workerd = spawn('npx', ['--yes', 'workerd@1.20261117.1', 'serve', 'config.capnp'], {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  try {
    expect(await readWhenReady(`http://127.0.0.1:${port}/`)).toEqual(reportWithoutReasons)
    // A Worker can return the response of `withResponse()`.
    expect(await readWhenReady(`http://127.0.0.1:${port}/relay`)).toEqual({ id: 1, name: 'zipped' })
  } finally {
    process.kill(-(workerd.pid ?? 0))
  }
})

const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)

test.skipIf(!chromium)('the SDK works in a browser (Chromium)', async () => {
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${join(folder, 'profile')}`]
  const browser = spawn(chromium ?? '', [...flags, `${server.url}/page#${closed}`], { stdio: 'ignore' })
  const exit = once(browser, 'exit')
  try {
    expect(JSON.parse(await server.report)).toEqual(reportWithoutReasons)
  } finally {
    browser.kill()
    await exit
  }
})

async function findPort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}

async function readWhenReady(url: string): Promise<unknown> {
  for (let tries = 0; ; tries++) {
    try {
      return await (await fetch(url)).json()
    } catch (error) {
      if (tries === 1500) throw error
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
}
