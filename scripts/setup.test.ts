import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

/** A workspace with our setup script, and beside it a folder with an npx and a pnpm that only write down their calls. */
let folder: string
let repository: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'setup-'))
  repository = join(folder, 'repository')
  const manifest = { packageManager: 'pnpm@1.2.3', devDependencies: { node: process.versions.node } }
  write('repository/package.json', JSON.stringify(manifest))
  write('repository/pnpm-workspace.yaml', 'packages:\n  - packages/*\n')
  write('repository/packages/one/package.json', '{}')
  write('repository/pnpm-lock.yaml', 'lock')
  mkdirSync(join(repository, 'scripts'))
  cpSync(join(import.meta.dirname, 'setup.mjs'), join(repository, 'scripts/setup.mjs'))
  write('bin/npx', `#!/bin/sh\necho "npx $*" >> ${folder}/calls\necho "${folder}/bin:$PATH"\n`)
  write(
    'bin/pnpm',
    `#!/bin/sh\necho "pnpm $*" >> ${folder}/calls\n[ -e ${folder}/broken ] && echo lockfile is old && exit 1\n` +
      `mkdir -p node_modules/.bin && ln -sf ${process.execPath} node_modules/.bin/node\n`,
  )
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(path: string, text: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
  if (path.startsWith('bin/')) chmodSync(join(folder, path), 0o755)
}

function setUp(args: readonly string[], nodeOptions: readonly string[] = []) {
  return spawnSync(process.execPath, [...nodeOptions, 'scripts/setup.mjs', ...args], {
    cwd: repository,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${folder}/bin:/usr/bin:/bin` },
  })
}

function readCalls(): string[] {
  return readFileSync(join(folder, 'calls'), 'utf8').trimEnd().split('\n')
}

test('installs with the pinned pnpm and the frozen lockfile, then runs the command', () => {
  const { stdout, status } = setUp(['node', '--print', '6 * 7'])
  expect({ stdout, status }).toEqual({ stdout: '42\n', status: 0 })
  expect(readCalls()).toEqual([
    'npx --yes --prefer-offline --package pnpm@1.2.3 -- node -p process.env.PATH',
    'pnpm install --frozen-lockfile',
  ])
})

test('the command finds the pinned Node and the pinned pnpm first', () => {
  const { stdout } = setUp(['sh', '-c', 'command -v node; command -v pnpm'])
  expect(stdout).toBe(`${repository}/node_modules/.bin/node\n${folder}/bin/pnpm\n`)
})

test('does not install again while nothing changes', () => {
  setUp(['true'])
  const { stderr } = setUp(['true'])
  expect(stderr).toBe('')
  expect(readCalls()).toHaveLength(2)
})

test.each([
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'packages/one/package.json',
  'packages/two/package.json',
])('installs again when %s changes', (path) => {
  setUp(['true'])
  write(`repository/${path}`, 'packages:\n  - packages/*\n# changed\n')
  setUp(['true'])
  expect(readCalls()).toHaveLength(4)
})

test('shows what went wrong and what to do when the install fails, and tries again the next time', () => {
  write('broken', '')
  const { stderr, status } = setUp(['true'])
  expect(status).toBe(1)
  expect(stderr).toContain('lockfile is old')
  expect(stderr).toContain('npx pnpm@1.2.3 install')
  rmSync(join(folder, 'broken'))
  expect(setUp(['true']).status).toBe(0)
})

test('ends as the command ends', () => {
  expect(setUp(['sh', '-c', 'exit 7']).status).toBe(7)
})

test('says which Node it needs when this one is too old', () => {
  const old =
    'data:text/javascript,Object.defineProperty(process, "versions", { value: { node: "18.20.0" } })'
  const { stderr, status } = setUp(['true'], ['--import', old])
  expect(status).toBe(1)
  expect(stderr).toMatch(/needs Node 20 or newer/)
})
