import { realpath } from 'node:fs/promises'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Diagnostic } from '../../diagnostics.ts'
import { readSource } from '../../source/read-source.ts'
import type { Limits } from '../limits.ts'
import { parseFile } from '../parse/parse-file.ts'
import { locateFile } from './self.ts'
import type { DocumentFile } from './types.ts'

/** Locations that references may point to, in addition to the folder of the document. */
export interface ExternalPolicy {
  readonly folders?: readonly string[]
  /** Host names, with the port if it is not the default. */
  readonly hosts?: readonly string[]
}

/** The result of following a reference to another file. */
export type ExternalFile =
  | { readonly status: 'read'; readonly file: DocumentFile }
  | { readonly status: 'refused'; readonly why: string }
  | { readonly status: 'failed'; readonly diagnostics: readonly Diagnostic[] }

/** Reads the file of a reference if the policy allows it. `written` is the reference as it appears in the document. */
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
    const problems = result.status === 'failed' ? result.diagnostics : []
    return { status: 'failed', diagnostics: problems.map((diagnostic) => ({ ...diagnostic, source })) }
  }
  const { file, diagnostics } = parseFile(result.source.bytes, source, limits)
  if (file === null) return { status: 'failed', diagnostics }
  return { status: 'read', file: { ...file, ...locateFile(file, result.source.base), isRoot: false } }
}

/** Returns the reason why a file may not be read, to complete "is not followed: ..."; `null` if it may. */
async function findObjection(
  url: URL,
  written: string,
  root: URL,
  policy: ExternalPolicy,
): Promise<string | null> {
  if (url.protocol === 'http:' || url.protocol === 'https:') {
    return isHostAllowed(url, root, policy) ? null : `it points to the host ${url.host}, which is not allowed`
  }
  if (url.protocol !== 'file:') return `addresses with ${url.protocol} cannot be read`
  if (root.protocol !== 'file:') return 'a document from a URL must not refer to local files'
  const path = readPath(url)
  if (path === null) return 'it is not a valid local path'
  const folder = dirname(fileURLToPath(root))
  const allowed = (policy.folders ?? []).map((each) => resolve(each))
  if (/^(file:|[/\\]|[a-z]:[/\\])/i.test(written)) {
    if (!allowed.some((each) => isWithin(path, each))) return 'absolute paths are not allowed'
  } else if (![folder, ...allowed].some((each) => isWithin(path, each))) {
    return 'it points outside the folder of the document'
  }
  // A symbolic link inside the folder can point outside it.
  const real = await realpath(path).catch(() => path)
  const realFolders = await Promise.all([folder, ...allowed].map((each) => realpath(each).catch(() => each)))
  return realFolders.some((each) => isWithin(real, each))
    ? null
    : 'it is a symbolic link to a location outside the folder of the document'
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

/** Names a file for messages like the root document: by a relative path if possible. */
function describeLocation(url: URL, root: DocumentFile): string {
  if (url.protocol !== 'file:' || root.base.protocol !== 'file:') return url.href
  const way = relative(dirname(fileURLToPath(root.base)), fileURLToPath(url))
  const folder = /^(.*[/\\])?/.exec(root.source)?.[0] ?? ''
  return `${folder}${way.split(sep).join('/')}`
}
