import { execFileSync } from 'node:child_process'
import { checkPackage } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { describe, expect, test } from 'vitest'
import { readPacked } from './packed-package.ts'
import { listPublishedPackages } from './published-packages.ts'

describe.each(listPublishedPackages())('$name', (published) => {
  const { tarball, installed } = readPacked(published)

  test.each(published.entries)('the built entry %s loads in plain Node', (entry) => {
    const program = `const loaded = await import('${entry}'); console.log(import.meta.resolve('${entry}'))`
    const resolved = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: import.meta.dirname,
      encoding: 'utf8',
    })
    expect(resolved).toMatch(/\/dist\/[\w-]+\.js\n$/)
  })

  test('passes publint', async () => {
    const { messages, pkg } = await publint({ pack: { tarball: tarball.buffer }, strict: true })
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([])
  })

  test('has types that resolve and match the code', async () => {
    const result = await checkPackage(installed, { entrypointsLegacy: false })
    if (!result.types) throw new Error('no types')
    // That CommonJS gets ES modules is meant: every Node that we support can require them. The resolution of Node 10
    // knows no `exports`, so it finds nothing in any package that has no more than those.
    const problems = result.problems.filter(
      ({ kind, ...rest }) =>
        kind !== 'CJSResolvesToESM' && !('resolutionKind' in rest && rest.resolutionKind === 'node10'),
    )
    expect(problems).toEqual([])
  })
})
