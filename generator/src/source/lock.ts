import { readFile } from 'node:fs/promises'

/** Metadata of a pulled document. */
export interface Lock {
  /** URL that it was downloaded from. */
  readonly url: string
  /** Hash of the stored document, in hexadecimal. */
  readonly sha256: string
  readonly etag: string | null
  readonly lastModified: string | null
  /** Day on which it last changed here, as `2026-10-31`. */
  readonly pulled: string
}

/** Reads a lock file; `null` if it does not exist or is not valid. */
export async function readLock(path: string): Promise<Lock | null> {
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) return null
  try {
    const lock: unknown = JSON.parse(text)
    return isLock(lock) ? lock : null
  } catch {
    return null
  }
}

/** Formats a lock file. */
export function formatLock({ url, sha256, etag, lastModified, pulled }: Lock): string {
  return `${JSON.stringify({ url, sha256, etag, lastModified, pulled }, null, 2)}\n`
}

function isLock(value: unknown): value is Lock {
  if (typeof value !== 'object' || value === null) return false
  const { url, sha256, etag, lastModified, pulled } = value as Record<string, unknown>
  const isTextOrNull = (each: unknown): boolean => each === null || typeof each === 'string'
  return (
    [url, sha256, pulled].every((each) => typeof each === 'string') &&
    [etag, lastModified].every(isTextOrNull)
  )
}
