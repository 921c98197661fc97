import { execFileSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listPublishedPackages } from './published-packages.ts'

const root = join(import.meta.dirname, '..')

interface Plan {
  readonly tasks: readonly { readonly package: string; readonly inputs: Readonly<Record<string, string>> }[]
}

// A build is taken from the cache if none of its inputs changed.
test('a changed source file of any published package causes a new build', () => {
  const turbo = join(root, 'node_modules/.bin/turbo')
  const options = { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' } as const
  const { tasks } = JSON.parse(execFileSync(turbo, ['run', 'build', '--dry=json'], options)) as Plan
  for (const { name, folder } of listPublishedPackages()) {
    const inputs = Object.keys(tasks.find((task) => task.package === name)?.inputs ?? {})
    const sources = globSync('{src,page}/**/*.{ts,tsx,css,html,hbs}', { cwd: folder })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => !/\.(test|test-d)\.ts$|^page\/\.tmp\//.test(path))
    expect(inputs, name).toEqual(expect.arrayContaining(sources))
  }
})
