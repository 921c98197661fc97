import { readFileSync } from 'node:fs'
import { join, matchesGlob } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPacked } from './packed-package.ts'
import { listPublishedPackages } from './published-packages.ts'

const root = join(import.meta.dirname, '..')
const allowed = JSON.parse(readFileSync(join(import.meta.dirname, 'packed-files.json'), 'utf8')) as Record<
  string,
  string[]
>
const always = ['LICENSE', 'README.md', 'package.json', 'src/index.ts', 'dist/index.js', 'dist/index.d.ts']

describe.each(listPublishedPackages())('$name', (published) => {
  const { paths, read } = readPacked(published)
  // Written when versions are bumped, so not there before the first release.
  const patterns = [...always, ...(allowed[published.name] ?? [])]

  test('contains exactly the files that packed-files.json lists', () => {
    const unlisted = paths.filter(
      (path) => path !== 'CHANGELOG.md' && !patterns.some((pattern) => matchesGlob(path, pattern)),
    )
    expect(unlisted).toEqual([])
    expect(paths.filter((path) => /\.test(-d)?\.ts$|\/testing?\/|generated\.lock/.test(path))).toEqual([])
  })

  test('contains every file that packed-files.json lists', () => {
    expect(patterns.filter((pattern) => !paths.some((path) => matchesGlob(path, pattern)))).toEqual([])
  })

  test('contains the licence of the repository', () => {
    expect(read('LICENSE')).toBe(readFileSync(join(root, 'LICENSE'), 'utf8'))
  })

  test('has source maps that point to code in the package', () => {
    const missing = paths
      .filter((path) => path.endsWith('.map'))
      .flatMap((map) => findMissing(map, JSON.parse(read(map)) as SourceMap))
    expect(missing).toEqual([])
  })

  function findMissing(map: string, { sources, sourcesContent = [] }: SourceMap): string[] {
    return sources
      .filter((source, index) => {
        const path = join(map, '..', source)
        // The emulator's document is data.
        if (!paths.includes(path)) return !sourcesContent[index] && !source.endsWith('.json')
        // What a map brings along has to be what the package holds.
        return Boolean(sourcesContent[index]) && sourcesContent[index] !== read(path)
      })
      .map((source) => `${map}: ${source}`)
  }
})

interface SourceMap {
  readonly sources: readonly string[]
  readonly sourcesContent?: readonly (string | null)[]
}
