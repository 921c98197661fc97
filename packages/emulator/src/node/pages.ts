import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { operations } from '@spice-cloud/client/operations'
import { examples } from '@spice-cloud/schemas/examples'
import type { Incoming, Outgoing } from '../http/exchange.ts'

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

const prefix = '/_emulator/pages/'

/** The files of the pages. */
const files: readonly string[] = [
  'app.css',
  'app.js',
  'reference.css',
  'reference.js',
  'swagger-ui-bundle.js',
  'swagger-ui.css',
  'examples.json',
]

/** Everything is loaded from the emulator, nothing can be framed, and no other script runs. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Responds to a browser that requests a page or one of its files; `null` for everything else. */
export function answerPage(incoming: Incoming): Outgoing | null {
  if (incoming.method !== 'GET') return null
  const name = nameOf(incoming)
  if (name === null) return null
  return {
    status: 200,
    headers: {
      'content-type': types[name.slice(name.lastIndexOf('.') + 1)] ?? '',
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
      vary: 'accept',
    },
    body: readFile(name),
  }
}

function nameOf(incoming: Incoming): string | null {
  const { path } = incoming
  const wanted = path.startsWith(prefix) ? path.slice(prefix.length) : null
  if (wanted !== null) return files.includes(wanted) ? wanted : null
  // Programs get the document at this address, or a 404.
  if (!incoming.header('accept')?.includes('text/html')) return null
  if (path === '/') return 'app.html'
  return path === '/v1/docs' ? 'reference.html' : null
}

const texts = new Map<string, string>()

function readFile(name: string): string {
  let text = texts.get(name)
  if (text === undefined) {
    text = name === 'examples.json' ? JSON.stringify(listExamples()) : readFileSync(findFile(name), 'utf8')
    texts.set(name, text)
  }
  return text
}

/** The request body with which the reference fills its form, by path and method. */
function listExamples(): Record<string, Record<string, unknown>> {
  const bodies = new Map(examples.map(({ id, body }) => [id, body]))
  const listed: Record<string, Record<string, unknown>> = {}
  for (const { id, method, path } of operations) {
    const body = bodies.get(id)
    if (body !== undefined) listed[path] = { ...listed[path], [method.toLowerCase()]: body }
  }
  return listed
}

/** The files are in `pages` once the package is built. Its source finds them where tests and builds put them. */
function findFile(name: string): string {
  const folders = ['./pages/', '../../page/.tmp/', '../../dist/pages/']
  const paths = folders.map((folder) => fileURLToPath(new URL(folder + name, import.meta.url)))
  const found = paths.find((path) => existsSync(path))
  return found ?? createRequire(import.meta.url).resolve(`swagger-ui-dist/${name}`)
}
