import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

type CodesByStatus = Readonly<Record<string, readonly string[]>>
type Paths = Readonly<Record<string, Readonly<Record<string, { readonly 'x-error-codes'?: CodesByStatus }>>>>

const root = join(import.meta.dirname, '../../..')
let paths: Paths | undefined

/** The codes that the document, with its overlays, knows of an operation's answers of one status. */
export function readErrorCodes(method: string, path: string, status: number): readonly string[] {
  paths ??= readPaths()
  return paths[path]?.[method.toLowerCase()]?.['x-error-codes']?.[status] ?? []
}

/** Applying the overlays takes more than a second, so the result is kept until the document or an overlay changes. */
function readPaths(): Paths {
  const overlays = globSync('spec/overlays/*.yaml', { cwd: root }).sort()
  const inputs = ['spec/openapi.json', ...overlays]
  const hash = createHash('sha256')
  for (const file of inputs) hash.update(readFileSync(join(root, file)))
  const kept = join(import.meta.dirname, '../.vitest', `error-codes-${hash.digest('hex').slice(0, 16)}.json`)
  if (!existsSync(kept)) {
    const args = ['generator/src/cli.ts', 'overlay', ...inputs]
    const text = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 })
    mkdirSync(dirname(kept), { recursive: true })
    // Renamed, since another test file may read it at the same time.
    const written = `${kept}.${process.pid}`
    writeFileSync(written, text)
    renameSync(written, kept)
  }
  return (JSON.parse(readFileSync(kept, 'utf8')) as { readonly paths: Paths }).paths
}
