import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { checkRepository, nameRepository } from './repository.ts'

function makeRepository(origin: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'named-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const repository = { type: 'git', url: 'git+https://github.com/a/old.git' }
  for (const path of ['.', 'generator', 'packages/sdk']) {
    mkdirSync(join(folder, path), { recursive: true })
    const bugs = path === '.' ? {} : { bugs: 'https://github.com/a/old/issues' }
    writeFileSync(join(folder, path, 'package.json'), JSON.stringify({ name: path, ...bugs, repository }))
  }
  execFileSync('git', ['init', '--quiet', folder])
  execFileSync('git', ['-C', folder, 'remote', 'add', 'origin', origin])
  return folder
}

test.each(['https://github.com/b/new', 'git@github.com:b/new.git', 'ssh://git@github.com/b/new.git'])(
  'packages that name another repository than the remote %s are reported, and `nameRepository()` corrects all',
  (origin) => {
    const folder = makeRepository(origin)
    expect(() => checkRepository(folder)).toThrow(/a\/old.*`origin` is b\/new.*release:repository -- b\/new/)
    nameRepository('b/new', folder)
    checkRepository(folder)
    const read = (path: string) => JSON.parse(readFileSync(join(folder, path, 'package.json'), 'utf8'))
    expect(read('.')).toEqual({
      name: '.',
      repository: { type: 'git', url: 'git+https://github.com/b/new.git' },
    })
    expect(read('packages/sdk')).toEqual({
      name: 'packages/sdk',
      homepage: 'https://github.com/b/new/tree/main/packages/sdk#readme',
      bugs: 'https://github.com/b/new/issues',
      repository: { type: 'git', url: 'git+https://github.com/b/new.git', directory: 'packages/sdk' },
    })
    expect(read('generator').repository.directory).toBe('generator')
  },
)

test('a remote that is not on GitHub is not compared', () => {
  checkRepository(makeRepository('/srv/git/spice-cloud.git'))
})

test.each(['', 'name', 'https://github.com/a/b', 'a/b/c'])('%j is rejected as a repository', (name) => {
  expect(() => nameRepository(name, '/nowhere')).toThrow('must be OWNER/NAME')
})
