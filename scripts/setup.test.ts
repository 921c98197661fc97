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

function setUp(
  args: readonly string[],
  nodeOptions: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
) {
  return spawnSync(process.execPath, [...nodeOptions, 'scripts/setup.mjs', ...args], {
    cwd: repository,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${folder}/bin:/usr/bin:/bin`, ...env },
  })
}

function readCalls(): string[] {
  return readFileSync(join(folder, 'calls'), 'utf8').trimEnd().split('\n')
}

test('the setup installs with the pinned pnpm and the frozen lockfile, then runs the command', () => {
  const { stdout, status } = setUp(['node', '--print', '6 * 7'])
  expect({ stdout, status }).toEqual({ stdout: '42\n', status: 0 })
  expect(readCalls()).toEqual([
    'npx --yes --prefer-offline --package pnpm@1.2.3 -- node -p process.env.PATH',
    'pnpm install --frozen-lockfile --reporter=append-only',
  ])
})

test('the command finds the pinned Node and the pinned pnpm first in its `PATH`', () => {
  const { stdout } = setUp(['sh', '-c', 'command -v node; command -v pnpm'])
  expect(stdout).toBe(`${repository}/node_modules/.bin/node\n${folder}/bin/pnpm\n`)
})

test('the setup does not install again if nothing changed', () => {
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
])('the setup installs again when %s changes', (path) => {
  setUp(['true'])
  write(`repository/${path}`, 'packages:\n  - packages/*\n# changed\n')
  setUp(['true'])
  expect(readCalls()).toHaveLength(4)
})

test('a failed install prints the problem and the fix, and the next run tries again', () => {
  write('broken', '')
  const { stderr, status } = setUp(['true'])
  expect(status).toBe(1)
  expect(stderr).toContain('lockfile is old')
  expect(stderr).toContain('npx pnpm@1.2.3 install')
  rmSync(join(folder, 'broken'))
  expect(setUp(['true']).status).toBe(0)
})

test('the setup exits with the exit code of the command', () => {
  expect(setUp(['sh', '-c', 'exit 7']).status).toBe(7)
})

test('a Node version that is too old is refused with the required version', () => {
  const old =
    'data:text/javascript,Object.defineProperty(process, "versions", { value: { node: "18.20.0" } })'
  const { stderr, status } = setUp(['true'], ['--import', old])
  expect(status).toBe(1)
  expect(stderr).toMatch(/needs Node 20 or newer/)
})

test('the setup reports each step, and hints at the registry and the proxy while there is no progress', () => {
  write('bin/npx', `#!/bin/sh\nsleep 0.6\necho "npx $*" >> ${folder}/calls\necho "${folder}/bin:$PATH"\n`)
  const { stderr, status } = setUp(['true'], [], {
    SETUP_QUIET_MS: '100',
    npm_config_registry: 'https://user:secret@mirror.example/npm/',
    https_proxy: 'http://proxy.example:3128',
  })
  expect(status).toBe(0)
  expect(stderr).toMatch(/1\/3 Fetching pnpm@1\.2\.3.*2\/3 Installing.*3\/3 Checking Node.*Set up in \d+ s/s)
  expect(stderr).toContain('No progress for 0.1 s')
  expect(stderr).toContain('Registry: https://...@mirror.example/npm/')
  expect(stderr).toContain('Proxy: http://proxy.example:3128')
  expect(stderr).not.toContain('secret')
})

test('pnpm and the command use the registry that npm is configured with, unless pnpm has its own', () => {
  write(
    'bin/pnpm',
    `${readFileSync(join(folder, 'bin/pnpm'), 'utf8')}echo "$pnpm_config_registry" > ${folder}/registry\n`,
  )
  const print = ['sh', '-c', 'echo $pnpm_config_registry']
  const mirror = { npm_config_registry: 'https://mirror.example/' }
  expect(setUp(print, [], mirror).stdout).toBe('https://mirror.example/\n')
  expect(readFileSync(join(folder, 'registry'), 'utf8')).toBe('https://mirror.example/\n')
  const own = { ...mirror, pnpm_config_registry: 'https://own.example/' }
  expect(setUp(print, [], own).stdout).toBe('https://own.example/\n')
})

test('the setup installs again when a part of the installed files is missing', () => {
  write('repository/packages/one/package.json', '{"dependencies": {"a": "1.0.0"}}')
  const installed = 'packages/one/node_modules/a'
  write(
    'bin/pnpm',
    `${readFileSync(join(folder, 'bin/pnpm'), 'utf8')}mkdir -p ${installed} && echo {} > ${installed}/package.json\n`,
  )
  setUp(['true'])
  setUp(['true'])
  expect(readCalls()).toHaveLength(2)
  rmSync(join(repository, 'packages/one/node_modules'), { recursive: true })
  setUp(['true'])
  expect(readCalls()).toHaveLength(4)
})

test('a broken node_modules that pnpm considers complete is removed and installed again', () => {
  setUp(['true'])
  write(
    'bin/pnpm',
    `#!/bin/sh\necho "pnpm $*" >> ${folder}/calls\n[ -d node_modules ] && exit 0\n` +
      `mkdir -p node_modules/.bin && ln -sf ${process.execPath} node_modules/.bin/node\n`,
  )
  rmSync(join(repository, 'node_modules/.bin'), { recursive: true })
  const { stderr, status } = setUp(['true'])
  expect(stderr).toContain('node_modules is incomplete: installing it again.')
  expect(status).toBe(0)
  expect(readCalls().filter((call) => call.startsWith('pnpm install'))).toHaveLength(3)
})

test('the setup advises copying the repository when it is not writable', () => {
  rmSync(join(repository, 'node_modules'), { recursive: true, force: true })
  // A file in the place of the folder fails for every user, root included.
  write('repository/node_modules', '')
  const { stderr, status } = setUp(['true'])
  expect(status).toBe(1)
  expect(stderr).toMatch(
    /cannot be written \(EEXIST\).*Copy the repository to a folder that you may write to/s,
  )
})

test('a command that fails in a repository that is set up but not writable gets the same advice', () => {
  setUp(['true'])
  const readOnly = `
    import fs from 'node:fs'
    import { syncBuiltinESMExports } from 'node:module'
    fs.accessSync = () => { throw Object.assign(new Error(), { code: 'EROFS' }) }
    syncBuiltinESMExports()`
  const preload = [`--import=data:text/javascript,${encodeURIComponent(readOnly)}`]
  expect(setUp(['false'], preload)).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/cannot be written \(EROFS\).*Copy the repository to a folder/s),
  })
  expect(setUp(['true'], preload)).toMatchObject({ status: 0, stderr: '' })
  expect(setUp(['false'])).toMatchObject({ status: 1, stderr: '' })
})
