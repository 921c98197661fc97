import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Name of the file in each output folder that lists what the generator wrote there. */
export const manifestName = 'generated.lock.json'

/** The files that the generator wrote into a folder, and a hash of their input. */
export interface Manifest {
  /** SHA-256 of the whole input of the output. */
  readonly input: string
  /** SHA-256 of each file, by its path in the folder. */
  readonly files: Readonly<Record<string, string>>
}

/** Returns the hash of a text in UTF-8, in hexadecimal. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Reads the manifest of a folder; `null` if it does not exist or is not valid. */
export async function readManifest(folder: string): Promise<Manifest | null> {
  const text = await readText(join(folder, manifestName))
  try {
    const value: unknown = text === null ? null : JSON.parse(text)
    return isManifest(value) ? value : null
  } catch {
    return null
  }
}

/** Formats a manifest with sorted file names. */
export function printManifest({ input, files }: Manifest): string {
  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)))
  return `${JSON.stringify({ input, files: sorted }, null, 2)}\n`
}

/** Reads the text of a file; `null` if it does not exist. */
export async function readText(path: string): Promise<string | null> {
  return (await readBytes(path))?.toString('utf8') ?? null
}

/** Reads the bytes of a file; `null` if it does not exist. */
export async function readBytes(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null || !('input' in value) || !('files' in value)) return false
  const { input, files } = value
  return (
    typeof input === 'string' &&
    typeof files === 'object' &&
    files !== null &&
    Object.keys(files).every(isInside)
  )
}

/** Returns true if a path stays inside the folder. A manifest may have been edited, so its paths are not trusted. */
function isInside(path: string): boolean {
  return (
    !path.startsWith('/') &&
    !path.includes('\\') &&
    path.split('/').every((part) => part !== '..' && part !== '.' && part !== '')
  )
}
