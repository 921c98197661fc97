import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/**
 * Replaces each module below a folder that repeats an earlier one, with all that it imports, by an export of that one.
 * Documents have most of their runtime in common, and compilers and loaders need to read it only once.
 *
 * @returns the number of modules that remain
 */
export function shareModules(folder: string): number {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(folder, path))
    .sort()
  const texts = new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]))
  const imports = new Map([...texts].map(([path, text]) => [path, listImports(path, text)]))
  // Modules with equal keys have equal texts, and so do their imports, one level deeper in each round.
  let keys = new Map([...texts].map(([path, text]) => [path, hash(text.replace(/^\/\/ Generated .*/, ''))]))
  for (let count = 0, next = countKeys(keys); next > count; next = countKeys(keys)) {
    count = next
    const last = keys
    const find = (path: string) => last.get(path) ?? path
    keys = new Map(paths.map((path) => [path, hash([path, ...imports.get(path)!].map(find).join())]))
  }
  const first = new Map<string, string>()
  for (const [path, key] of keys) {
    const original = first.get(key)
    if (original === undefined) first.set(key, path)
    else writeFileSync(path, `export * from './${relative(dirname(path), original)}'\n`)
  }
  return first.size
}

function listImports(path: string, text: string): readonly string[] {
  return [...text.matchAll(/\bfrom '(\.[^']+)'/g)].map(([, specifier]) => join(dirname(path), specifier!))
}

function countKeys(keys: ReadonlyMap<string, string>): number {
  return new Set(keys.values()).size
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}
