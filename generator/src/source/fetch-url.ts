import { chooseFetch } from './choose-fetch.ts'
import { collectBytes } from './collect-bytes.ts'
import { fail } from './fail.ts'
import * as sourceProblems from './problems.ts'
import type { SourceOptions, SourceResult } from './types.ts'

const maximumHops = 5
const redirects = new Set([301, 302, 303, 307, 308])

/**
 * Fetches a document over http(s). Follows redirects itself, so that the caller's headers are not sent to another origin,
 * and checks the size of the body while it arrives.
 */
export async function fetchUrl(url: URL, location: string, options: SourceOptions): Promise<SourceResult> {
  if (url.username !== '' || url.password !== '') {
    return fail(location.replace(/\/\/[^/@]*@/, '//…@'), sourceProblems.credentialsInUrl, {})
  }
  const timeout = AbortSignal.timeout(options.timeoutMs)
  const signal = options.signal === undefined ? timeout : AbortSignal.any([timeout, options.signal])
  const send = await chooseFetch()
  let target = url
  let response: Response | null = null
  let received = 0
  try {
    for (let hop = 0; hop <= maximumHops; hop++) {
      response = null
      response = await send(target, {
        redirect: 'manual',
        signal,
        headers: { ...requestHeaders(options), ...(target.origin === url.origin ? options.headers : {}) },
      })
      if (response.status === 304) return { status: 'unchanged' }
      if (!redirects.has(response.status)) {
        if (response.status !== 200) {
          await response.body?.cancel()
          const failed = fail(location, sourceProblems.status, { status: response.status })
          return transient.has(response.status) ? { ...failed, retry: readPause(response) } : failed
        }
        const bytes = await collectBytes(response.body ?? [], options.maximumBytes, (count) => {
          received = count
        })
        if (bytes === null) return fail(location, sourceProblems.tooLarge, { bytes: options.maximumBytes })
        const etag = response.headers.get('etag')
        const lastModified = response.headers.get('last-modified')
        return { status: 'read', source: { location, base: target, bytes, etag, lastModified } }
      }
      await response.body?.cancel()
      const next = readTarget(response, target)
      if (next === null) return fail(location, sourceProblems.redirectNowhere, { status: response.status })
      if (target.protocol === 'https:' && next.protocol === 'http:') {
        return fail(location, sourceProblems.redirectInsecure, { target: next.origin })
      }
      if (options.mayRedirectTo?.(next) === false) {
        return fail(location, sourceProblems.redirectRefused, { target: next.origin })
      }
      target = next
    }
    return fail(location, sourceProblems.tooManyRedirects, { hops: maximumHops })
  } catch (error) {
    options.signal?.throwIfAborted()
    const again = { retry: { afterMs: null } }
    if (timeout.aborted) {
      return { ...fail(location, sourceProblems.timeout, { timeoutMs: options.timeoutMs }), ...again }
    }
    const reason = readReason(error)
    if (response !== null) {
      if (reason.startsWith('Z_') || reason.startsWith('ERR__ERROR_FORMAT')) {
        const encoding = response.headers.get('content-encoding') ?? 'unknown'
        return fail(location, sourceProblems.encoding, { encoding, reason })
      }
      return { ...fail(location, sourceProblems.truncated, { received }), ...again }
    }
    const facts = { reason, redirectedTo: target === url ? null : target.origin }
    const failed = fail(location, sourceProblems.unreachable, facts)
    return permanent.has(reason) ? failed : { ...failed, ...again }
  }
}

/** Statuses of transient failures. */
const transient: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504])

/** Reasons of permanent failures. */
const permanent: ReadonlySet<string> = new Set(['ENOTFOUND', 'blocked port'])

function readPause(response: Response): { afterMs: number | null } {
  const header = response.headers.get('retry-after')
  if (header === null) return { afterMs: null }
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now()
  return { afterMs: Number.isFinite(ms) ? Math.max(0, ms) : null }
}

function requestHeaders({ validators }: SourceOptions): Record<string, string> {
  return {
    // Some servers show browsers an interactive page at the same address.
    accept: 'application/json, application/yaml;q=0.9, */*;q=0.1',
    ...(validators?.etag ? { 'if-none-match': validators.etag } : {}),
    ...(validators?.lastModified ? { 'if-modified-since': validators.lastModified } : {}),
  }
}

function readTarget(response: Response, from: URL): URL | null {
  const location = response.headers.get('location')
  if (location === null || !URL.canParse(location, from)) return null
  const target = new URL(location, from)
  return /^https?:$/.test(target.protocol) && target.username === '' && target.password === '' ? target : null
}

/** Returns the code of the root cause, such as `ECONNREFUSED`. Its message may contain an address, so it is not used. */
function readReason(error: unknown): string {
  let deepest: unknown = error
  while (deepest instanceof Error && deepest.cause !== undefined) deepest = deepest.cause
  if (deepest instanceof Error && 'code' in deepest) return String(deepest.code)
  if (deepest instanceof Error && deepest.message === 'bad port') return 'blocked port'
  return deepest instanceof Error ? deepest.name : 'unknown reason'
}
