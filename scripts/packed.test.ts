import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, describe, expect, test } from 'vitest'
import { listPublishedPackages, packPackage } from './published-packages.ts'

const folder = mkdtempSync(join(tmpdir(), 'packed-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(listPublishedPackages())('$name', (published) => {
  const tarball = join(folder, `${published.name.replace('/', '-')}.tgz`)
  packPackage(published, tarball)
  const bytes = readFileSync(tarball)
  const files = createPackageFromTarballData(bytes)
  const inPackage = (path: string) => path.slice(`/node_modules/${published.name}/`.length)

  test.each(published.entries)('%s loads in plain Node from what was built', (entry) => {
    const program = `const loaded = await import('${entry}'); console.log(import.meta.resolve('${entry}'))`
    const resolved = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: import.meta.dirname,
      encoding: 'utf8',
    })
    expect(resolved).toMatch(/\/dist\/[\w-]+\.js\n$/)
  })

  test('publint finds nothing', async () => {
    const { messages, pkg } = await publint({ pack: { tarball: new Uint8Array(bytes).buffer }, strict: true })
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([])
  })

  test('its types are found and fit, for whoever imports it as an ES module', async () => {
    const result = await checkPackage(files, { entrypointsLegacy: false })
    if (!result.types) throw new Error('no types')
    const problems = result.problems.filter(
      (problem) =>
        !('resolutionKind' in problem) || ['node16-esm', 'bundler'].includes(problem.resolutionKind),
    )
    expect(problems).toEqual([])
  })

  test('holds its licence, its readme and the source that its maps lead to, and no tests', () => {
    const paths = files.listFiles().map(inPackage)
    expect(paths).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'README.md',
        'package.json',
        'src/index.ts',
        'dist/index.js',
        'dist/index.d.ts',
      ]),
    )
    expect(
      paths.filter(
        (path) =>
          !/^(LICENSE|README\.md|package\.json|CHANGELOG\.md|[\w-]+\.schema\.json|(src|dist)\/.+)$/.test(
            path,
          ),
      ),
    ).toEqual([])
    expect(paths.filter((path) => /\.test(-d)?\.ts/.test(path))).toEqual([])
  })

  test('source maps lead to files that are in the package', () => {
    const paths = new Set(files.listFiles().map(inPackage))
    const maps = [...paths].filter((path) => path.endsWith('.map'))
    const sources = maps.flatMap((map) => {
      const { sources } = JSON.parse(files.readFile(`/node_modules/${published.name}/${map}`)) as {
        sources: string[]
      }
      return sources.map((source) => join(map, '..', source))
    })
    expect(sources.filter((source) => source.endsWith('.ts') && !paths.has(source))).toEqual([])
  })
})
