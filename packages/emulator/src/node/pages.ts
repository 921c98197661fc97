import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Incoming, Outgoing } from '../http/exchange.ts'

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
}

const prefix = '/_emulator/pages/'

/** What the pages are made of; the renderer's files are copied beside them when the package is built. */
const parts: readonly string[] = ['live.css', 'live.js', 'reference.css', 'reference.js']
const rendererParts: readonly string[] = ['swagger-ui-bundle.js', 'swagger-ui.css']

/** Everything comes from here, nothing can be framed, and no script but ours runs. */
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

/** Answers a browser that asks for a page or for a part of one; `null` for everything else. */
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
    body: readPart(name),
  }
}

function nameOf(incoming: Incoming): string | null {
  const { path } = incoming
  const wanted = path.startsWith(prefix) ? path.slice(prefix.length) : null
  if (wanted !== null) return parts.includes(wanted) || rendererParts.includes(wanted) ? wanted : null
  // To a program these are the document, and nothing.
  if (!incoming.header('accept')?.includes('text/html')) return null
  if (path === '/') return 'live.html'
  return path === '/v1/docs' ? 'reference.html' : null
}

const texts = new Map<string, string>()

function readPart(name: string): string {
  let text = texts.get(name)
  if (text === undefined) {
    const own = fileURLToPath(new URL(`./pages/${name}`, import.meta.url))
    const path = existsSync(own) ? own : createRequire(import.meta.url).resolve(`swagger-ui-dist/${name}`)
    text = readFileSync(path, 'utf8')
    texts.set(name, text)
  }
  return text
}
