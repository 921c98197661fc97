import { execFileSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { join } from 'node:path'

type CodesByStatus = Readonly<Record<string, readonly string[]>>
type Paths = Readonly<Record<string, Readonly<Record<string, { readonly 'x-error-codes'?: CodesByStatus }>>>>

const root = join(import.meta.dirname, '../../..')
let paths: Paths | undefined

/** The codes that the document, with its overlays, knows of an operation's answers of one status. */
export function readErrorCodes(method: string, path: string, status: number): readonly string[] {
  paths ??= readPaths()
  return paths[path]?.[method.toLowerCase()]?.['x-error-codes']?.[status] ?? []
}

function readPaths(): Paths {
  const overlays = globSync('spec/overlays/*.yaml', { cwd: root }).sort()
  const args = ['generator/src/cli.ts', 'overlay', 'spec/openapi.json', ...overlays]
  const text = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 })
  return (JSON.parse(text) as { readonly paths: Paths }).paths
}
