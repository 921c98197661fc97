import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Name of the file in each output folder that lists what the generator wrote there. */
export const manifestName = 'generated.lock.json'

/** What the generator wrote into a folder, and from what. */
export interface Manifest {
  /** SHA-256 of all that the output was made from. */
  readonly input: string
  /** SHA-256 of each file, by its path in the folder. */
  readonly files: Readonly<Record<string, string>>
}

/** Hash of a text in UTF-8, in hexadecimal. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The manifest of a folder; `null` where the generator has not written yet, or the manifest is not readable. */
export async function readManifest(folder: string): Promise<Manifest | null> {
  const text = await readText(join(folder, manifestName))
  try {
    const value: unknown = text === null ? null : JSON.parse(text)
    return isManifest(value) ? value : null
  } catch {
    return null
  }
}

/** The manifest as it is written, files in the order of their names. */
export function printManifest({ input, files }: Manifest): string {
  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)))
  return `${JSON.stringify({ input, files: sorted }, null, 2)}\n`
}

/** The text of a file, `null` without one. */
export async function readText(path: string): Promise<string | null> {
  return (await readBytes(path))?.toString('utf8') ?? null
}

/** The bytes of a file, `null` without one. */
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

/** A manifest is a file like any other and may have been changed: it names nothing outside its folder. */
function isInside(path: string): boolean {
  return (
    !path.startsWith('/') &&
    !path.includes('\\') &&
    path.split('/').every((part) => part !== '..' && part !== '.' && part !== '')
  )
}
