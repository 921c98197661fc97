/** Serves the page with its program, and the service worker of MSW, as the server of a bundler does. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('page.ts', import.meta.url))],
  bundle: true,
  format: 'esm',
  write: false,
  // Only in this repository, where the packages are not built.
  conditions: ['@spice-cloud/source'],
})

const html = `<!doctype html>
<title>Projects</title>
<link rel="icon" href="data:," />
<ul></ul>
<p role="alert"></p>
<button>Pause what is idle</button>
<script type="module" src="/page.js"></script>
`

const files: Readonly<Record<string, readonly [type: string, text: string]>> = {
  '/': ['text/html', html],
  '/page.js': ['text/javascript', outputFiles[0]?.text ?? ''],
  '/mockServiceWorker.js': [
    'text/javascript',
    readFileSync(fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js')), 'utf8'),
  ],
}

createServer(({ url = '/' }, response) => {
  const file = files[url.replace(/\?.*/, '')]
  response.writeHead(file ? 200 : 404, { 'content-type': file?.[0] ?? 'text/plain' }).end(file?.[1])
}).listen(Number(process.env.PORT ?? 4173), 'localhost')
