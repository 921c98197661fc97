import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fail } from './fail.ts'
import { fetchUrl } from './fetch-url.ts'
import * as sourceProblems from './problems.ts'
import { readLocalFile } from './read-file.ts'
import type { SourceOptions, SourceResult } from './types.ts'

/** Reads a path, a `file:` URL or an `http(s):` URL. */
export async function readSource(location: string, options: SourceOptions): Promise<SourceResult> {
  // A single letter before the colon is a drive on Windows.
  const isUrl = /^[a-z][a-z0-9+.-]+:/i.test(location) && URL.canParse(location)
  if (!isUrl) return readLocalFile(resolve(location), location, options)
  const url = new URL(location)
  if (url.protocol === 'file:' && url.host === '') return readLocalFile(fileURLToPath(url), location, options)
  if (url.protocol === 'http:' || url.protocol === 'https:') return fetchUrl(url, location, options)
  return fail(location, sourceProblems.protocol, { protocol: url.protocol })
}
