import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Diagnostic } from '../diagnostics.ts'
import { compareApis } from './compare-apis.ts'
import { fail } from './fail.ts'
import { formatLock, type Lock, readLock } from './lock.ts'
import { sourceProblems } from './problems.ts'
import { readSource } from './read-source.ts'
import { retry } from './retry.ts'
import type { SourceOptions } from './types.ts'
import { writeWhole } from './write-whole.ts'

/** What to pull, and where to keep it. */
export interface PullOptions {
  /** URL or path of the document. */
  readonly from: string
  /** File that it is kept in. */
  readonly to: string
  /** @default `to` with `.lock.json` in place of its extension */
  readonly lock?: string
  /** Brings the bytes to the form in which they are kept, or reports why they are not a document. */
  readonly canonicalize: (
    bytes: Uint8Array,
    location: string,
  ) => {
    readonly text: string | null
    readonly diagnostics: readonly Diagnostic[]
  }
  /** Whether a document that looks like one of another API is kept, too. @default false */
  readonly force?: boolean
  /** Attempts after the first, for failures that may pass. @default 2 */
  readonly retries?: number
  /** How to wait between attempts. @default a timer */
  readonly sleep?: (ms: number) => Promise<void>
  /** @default 67108864 */
  readonly maximumBytes?: number
  /** @default 30000 */
  readonly timeoutMs?: number
  /** Such as a credential; sent to the address itself, never to another origin. */
  readonly headers?: SourceOptions['headers']
  readonly signal?: AbortSignal
  /** @default the system's clock */
  readonly now?: () => Date
}

/** What came of it. */
export interface PullResult {
  readonly status: 'unchanged' | 'updated' | 'failed'
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Fetches a document and keeps it in one form, with a note of where it is from. While the service reports that
 * nothing has changed, or what it sends differs only in order and spacing, no file is touched (but a note that is
 * missing, or that is of another text, is written).
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
  // The validators belong to the text that was kept then: if it was edited since, or comes from another address, it is fetched.
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
  const { etag, lastModified } = result.source
  const next: Lock = {
    url: from,
    sha256: hash(text),
    etag,
    lastModified,
    pulled: now().toISOString().slice(0, 10),
  }
  if (text !== kept) await writeWhole(to, text)
  await writeWhole(lockPath, formatLock(next))
  return { status: text === kept ? 'unchanged' : 'updated', diagnostics }
}

/** What is kept may be no document, after an edit by hand. */
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
