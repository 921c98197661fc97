import { realpath } from 'node:fs/promises'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Diagnostic } from '../../diagnostics.ts'
import { readSource } from '../../source/read-source.ts'
import type { Limits } from '../limits.ts'
import { parseFile } from '../parse/parse-file.ts'
import { locateFile } from './self.ts'
import type { DocumentFile } from './types.ts'

/** Where references may lead apart from the folder of the document. */
export interface ExternalPolicy {
  readonly folders?: readonly string[]
  /** Host names, with a port where it is not the usual one. */
  readonly hosts?: readonly string[]
}

/** What came of following a reference into another file. */
export type ExternalFile =
  | { readonly status: 'read'; readonly file: DocumentFile }
  | { readonly status: 'refused'; readonly why: string }
  | { readonly status: 'failed'; readonly diagnostics: readonly Diagnostic[] }

/** Reads a file that a reference names, if it may be read at all. `written` is the reference as it stands there. */
export async function readExternalFile(
  url: URL,
  written: string,
  root: DocumentFile,
  policy: ExternalPolicy,
  limits: Limits,
): Promise<ExternalFile> {
  const why = await findObjection(url, written, root.base, policy)
  if (why !== null) return { status: 'refused', why }
  const result = await readSource(url.href, {
    maximumBytes: limits.bytes,
    timeoutMs: limits.timeoutMs,
    mayRedirectTo: (target) => isHostAllowed(target, root.base, policy),
  })
  const source = describeLocation(url, root)
  if (result.status !== 'read') {
    const told = result.status === 'failed' ? result.diagnostics : []
    return { status: 'failed', diagnostics: told.map((diagnostic) => ({ ...diagnostic, source })) }
  }
  const { file, diagnostics } = parseFile(result.source.bytes, source, limits)
  if (file === null) return { status: 'failed', diagnostics }
  return { status: 'read', file: { ...file, ...locateFile(file, result.source.base), isRoot: false } }
}

/** Why a file may not be read, in words that finish "is not followed: ..."; `null` when it may. */
async function findObjection(
  url: URL,
  written: string,
  root: URL,
  policy: ExternalPolicy,
): Promise<string | null> {
  if (url.protocol === 'http:' || url.protocol === 'https:') {
    return isHostAllowed(url, root, policy) ? null : `it leads to the host ${url.host}, which is not allowed`
  }
  if (url.protocol !== 'file:') return `addresses with ${url.protocol} cannot be read`
  if (root.protocol !== 'file:') return 'a document from the network may not refer to local files'
  const path = readPath(url)
  if (path === null) return 'it is not the path of a file here'
  const folder = dirname(fileURLToPath(root))
  const allowed = (policy.folders ?? []).map((each) => resolve(each))
  if (/^(file:|[/\\]|[a-z]:[/\\])/i.test(written)) {
    if (!allowed.some((each) => isWithin(path, each))) return 'absolute paths are not allowed'
  } else if (![folder, ...allowed].some((each) => isWithin(path, each))) {
    return 'it leads out of the folder of the document'
  }
  // A link inside the folder may lead out of it all the same.
  const real = await realpath(path).catch(() => path)
  const realFolders = await Promise.all([folder, ...allowed].map((each) => realpath(each).catch(() => each)))
  return realFolders.some((each) => isWithin(real, each))
    ? null
    : 'it is a link out of the folder of the document'
}

function isHostAllowed(url: URL, root: URL, policy: ExternalPolicy): boolean {
  if (policy.hosts?.includes(url.host)) return true
  const folder = root.pathname.slice(0, root.pathname.lastIndexOf('/') + 1)
  return root.protocol !== 'file:' && url.origin === root.origin && url.pathname.startsWith(folder)
}

function readPath(url: URL): string | null {
  try {
    return fileURLToPath(url)
  } catch {
    return null
  }
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** Names the file for messages as the root document is named: by a path relative to it, where there is one. */
function describeLocation(url: URL, root: DocumentFile): string {
  if (url.protocol !== 'file:' || root.base.protocol !== 'file:') return url.href
  const way = relative(dirname(fileURLToPath(root.base)), fileURLToPath(url))
  const folder = /^(.*[/\\])?/.exec(root.source)?.[0] ?? ''
  return `${folder}${way.split(sep).join('/')}`
}
