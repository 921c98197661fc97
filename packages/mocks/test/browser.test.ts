import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { expect, onTestFinished, test } from 'vitest'
import { chromium, openTab } from '../../emulator/test/browser.ts'

const program = `
import { setupWorker } from 'msw/browser'
import { handlers, listProjects } from './index.ts'

const worker = setupWorker(...handlers())
globalThis.ready = worker.start({ quiet: true }).then(() => true)
globalThis.use = (name) => worker.use(listProjects({ projects: [{ name }] }))
globalThis.send = async (path, init) => {
  const response = await fetch('https://api.spice.ai' + path, init)
  return JSON.stringify({ status: response.status, body: await response.json() })
}
`

const page = '<!doctype html><link rel="icon" href="data:,"><script type="module" src="/program.js"></script>'

/** Serves a page with the program, and the service worker of a version of MSW. */
async function serve(msw: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: fileURLToPath(new URL('../src', import.meta.url)), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    conditions: ['@spice-cloud/source'],
    alias: { msw },
    // Aliases are resolved from this folder, independent of the working directory.
    absWorkingDir: import.meta.dirname,
  })
  const worker = fileURLToPath(import.meta.resolve(`${msw}/mockServiceWorker.js`))
  const files: Readonly<Record<string, readonly [type: string, text: string]>> = {
    '/': ['text/html', page],
    '/program.js': ['text/javascript', outputFiles[0]?.text ?? ''],
    '/mockServiceWorker.js': ['text/javascript', await readFile(worker, 'utf8')],
  }
  const server = createServer(({ url = '/' }, response) => {
    const file = files[url]
    response.writeHead(file ? 200 : 404, { 'content-type': file?.[0] ?? 'text/plain' }).end(file?.[1])
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

test.skipIf(chromium === null).each(['msw', 'msw-2'])(
  'requests of a page reach the mocks through the service worker of %s',
  async (msw) => {
    const tab = await openTab(await serve(msw), { width: 800, height: 600 })
    onTestFinished(() => tab.close())
    await tab.until('globalThis.ready')
    const send = async (...given: readonly unknown[]) =>
      JSON.parse(String(await tab.evaluate(`ready.then(() => send(...${JSON.stringify(given)}))`)))
    expect(await send('/v1/regions')).toMatchObject({ status: 200, body: { regions: expect.any(Array) } })
    expect(await send('/v1/projects/x')).toMatchObject({ status: 400 })
    await tab.evaluate('use("mine")')
    expect(await send('/v1/projects')).toMatchObject({ body: { projects: [{ name: 'mine' }] } })
    expect(tab.complaints.filter((text) => !text.includes('400'))).toEqual([])
  },
)
