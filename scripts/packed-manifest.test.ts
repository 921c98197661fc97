import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPacked } from './packed-package.ts'
import { listPublishedPackages } from './published-packages.ts'

interface Manifest {
  readonly repository: { readonly url: string }
  readonly files: readonly string[]
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  readonly bin?: Readonly<Record<string, string>>
  readonly scripts?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

const root = join(import.meta.dirname, '..')

describe.each(listPublishedPackages())('$name', (published) => {
  const { paths, read } = readPacked(published)
  const manifest = JSON.parse(read('package.json')) as Manifest

  test('declares its description, its engines and its side effects', () => {
    expect(manifest).toMatchObject({
      name: published.name,
      description: expect.stringMatching(/\w+ \w+/),
      license: 'Apache-2.0',
      type: 'module',
      sideEffects: false,
      engines: { node: '>=20' },
      publishConfig: { access: 'public' },
      keywords: expect.arrayContaining(['openapi']),
    })
  })

  test('names its repository, its folder, its page and its bug tracker, as provenance requires', () => {
    const directory = relative(root, published.folder).replaceAll('\\', '/')
    const { url } = manifest.repository
    expect(url).toMatch(/^git\+https:\/\/github\.com\/[\w-]+\/[\w-]+\.git$/)
    const page = url.replace(/^git\+|\.git$/g, '')
    expect(manifest).toMatchObject({
      repository: { type: 'git', directory },
      homepage: `${page}/tree/main/${directory}#readme`,
      bugs: `${page}/issues`,
    })
    expect(url).toBe(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).repository.url)
  })

  test('contains its changelog once there is one', () => {
    expect(manifest.files).toContain('CHANGELOG.md')
  })

  test('has exports that point to files in the package, with types before code', () => {
    const entries = Object.values(manifest.exports).flatMap((entry) =>
      typeof entry === 'string' ? [] : [entry],
    )
    for (const entry of entries)
      expect(Object.keys(entry)).toEqual(['@spice-cloud/source', 'types', 'default'])
    const files = [...entries.flatMap((entry) => Object.values(entry)), ...Object.values(manifest.bin ?? {})]
    expect(files.filter((file) => !paths.includes(file.replace(/^\.\//, '')))).toEqual([])
  })

  test('has no install scripts', () => {
    const hooks = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish']
    expect(hooks.filter((hook) => manifest.scripts?.[hook] !== undefined)).toEqual([])
  })

  test('depends exactly on the packages that its code and its declarations import', () => {
    const imported = new Set(
      paths
        .filter((path) => /^dist\/.+\.(js|d\.ts)$/.test(path) && !path.startsWith('dist/pages/'))
        .flatMap((path) => listImports(read(path)))
        .filter((name) => name !== published.name),
    )
    const { dependencies, optionalDependencies, peerDependencies } = manifest
    const needed = { ...dependencies, ...optionalDependencies, ...peerDependencies }
    expect([...imported].sort()).toEqual(Object.keys(needed).sort())
  })
})

/** The packages that a built module imports. Examples in its comments and templates are indented. */
function listImports(code: string): string[] {
  const imports =
    /(?:^(?:import|(?:export|\}).* from)|\b(?:import|require)\()[^'"\n]*['"]((?:@[\w.-]+\/)?[\w-][\w.-]*)(?:\/[^'"]*)?['"]/gm
  return [...code.matchAll(imports)].map(([, name]) => name!).filter((name) => !name.startsWith('node:'))
}
