import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Diagnostic } from '../diagnostics.ts'
import { compareApis } from './compare-apis.ts'
import { fail } from './fail.ts'
import { formatLock, type Lock, readLock } from './lock.ts'
import * as sourceProblems from './problems.ts'
import { readSource } from './read-source.ts'
import { retry } from './retry.ts'
import type { SourceOptions } from './types.ts'
import { writeWhole } from './write-whole.ts'

/** Options for `pull()`. */
export interface PullOptions {
  /** URL or path of the document. */
  readonly from: string
  /** URL of the published document, if `from` is a copy of it. The lock file records it instead. @default `from` */
  readonly publishedAt?: string
  /** File to store it in. */
  readonly to: string
  /** @default `to` with `.lock.json` in place of its extension */
  readonly lock?: string
  /** Converts the bytes to canonical form, or reports why they are not a document. */
  readonly canonicalize: (
    bytes: Uint8Array,
    location: string,
  ) => {
    readonly text: string | null
    readonly diagnostics: readonly Diagnostic[]
  }
  /** Store the document even if it looks like one of another API. @default false */
  readonly force?: boolean
  /** Maximum number of retries after transient failures. @default 2 */
  readonly retries?: number
  /** Waits between attempts. @default a timer */
  readonly sleep?: (ms: number) => Promise<void>
  /** @default 67108864 */
  readonly maximumBytes?: number
  /** @default 30000 */
  readonly timeoutMs?: number
  /** Headers such as a credential. They are not sent to another origin after a redirect. */
  readonly headers?: SourceOptions['headers']
  readonly signal?: AbortSignal
  /** @default the system's clock */
  readonly now?: () => Date
}

/** Result of `pull()`. */
export interface PullResult {
  readonly status: 'unchanged' | 'updated' | 'failed'
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Downloads a document and stores it in canonical form, with a lock file. If the service reports no change, or the
 * document differs only in order and whitespace, the file is not rewritten. A missing or outdated lock file is always
 * written.
 */
export async function pull(options: PullOptions): Promise<PullResult> {
  const {
    from,
    to,
    canonicalize,
    maximumBytes = 64 * 1024 * 1024,
    timeoutMs = 30_000,
    now = () => new Date(),
  } = options
  const lockPath = options.lock ?? `${to.replace(/\.[^./\\]*$/, '')}.lock.json`
  const kept = await readFile(to, 'utf8').catch(() => null)
  const lock = await readLock(lockPath)
  // The validators are valid only for the stored text and its address: after an edit, the document is fetched again.
  const isLockOfKept = lock !== null && kept !== null && lock.url === from && lock.sha256 === hash(kept)
  const read = () =>
    readSource(from, {
      maximumBytes,
      timeoutMs,
      ...(options.headers ? { headers: options.headers } : {}),
      ...(options.signal ? { signal: options.signal } : {}),
      ...(isLockOfKept ? { validators: lock } : {}),
    })
  const { retries = 2, sleep } = options
  const result = await retry(read, { retries, ...(sleep ? { sleep } : {}) })
  if (result.status === 'failed') return { status: 'failed', diagnostics: result.diagnostics }
  if (result.status === 'unchanged') return { status: 'unchanged', diagnostics: [] }

  const { text, diagnostics } = canonicalize(result.source.bytes, from)
  if (text === null) return { status: 'failed', diagnostics }
  const differences = kept === null || options.force === true ? [] : listDifferences(kept, text)
  if (differences.length > 0) {
    const failed = fail(from, sourceProblems.otherApi, { differences, file: basename(to) })
    return { status: 'failed', diagnostics: [...diagnostics, ...failed.diagnostics] }
  }
  if (text === kept && lock?.sha256 === hash(kept)) return { status: 'unchanged', diagnostics }
  const { publishedAt = from } = options
  // The validators of a copy are not those of the published document.
  const { etag, lastModified } = publishedAt === from ? result.source : { etag: null, lastModified: null }
  const next: Lock = {
    url: publishedAt,
    sha256: hash(text),
    etag,
    lastModified,
    pulled: now().toISOString().slice(0, 10),
  }
  if (text !== kept) await writeWhole(to, text)
  await writeWhole(lockPath, formatLock(next))
  return { status: text === kept ? 'unchanged' : 'updated', diagnostics }
}

/** Compares the stored document, which may be invalid after an edit, with the new one. */
function listDifferences(kept: string, text: string): readonly string[] {
  try {
    return compareApis(kept, text)
  } catch {
    return []
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
