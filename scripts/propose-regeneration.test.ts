import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

let folder: string
let repository: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'propose-'))
  repository = join(folder, 'work')
  git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', 'origin.git')
  git(folder, 'init', '--quiet', '--initial-branch=main', 'work')
  git(repository, 'remote', 'add', 'origin', join(folder, 'origin.git'))
  for (const path of ['spec', 'packages', '.changeset', 'elsewhere']) {
    mkdirSync(join(repository, path))
    writeFileSync(join(repository, path, 'file'), 'old')
  }
  git(repository, 'add', '--all')
  git(
    repository,
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@example.com',
    'commit',
    '--quiet',
    '--message',
    'old',
  )
  git(repository, 'push', '--quiet', 'origin', 'HEAD:main')
  git(repository, 'fetch', '--quiet', 'origin')
  // A gh that writes down what it is asked for, and knows of one pull request when it is told so.
  mkdirSync(join(folder, 'bin'))
  const gh = '#!/bin/sh\necho "$*" >> "$GH_LOG"\nif [ "$2" = list ]; then printf "%s" "$GH_OPEN"; fi\n'
  writeFileSync(join(folder, 'bin/gh'), gh)
  chmodSync(join(folder, 'bin/gh'), 0o755)
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const git = (cwd: string, ...args: string[]) => execFileSync('git', args, { cwd, encoding: 'utf8' }).trim()

/** Hands over what has changed in some paths, as the workflow does. */
function propose(paths: readonly string[], open = ''): { out: string; asked: string[] } {
  const log = join(folder, 'gh.log')
  git(repository, 'add', '--all')
  const patch = execFileSync('git', ['diff', '--cached', '--binary', 'origin/main', '--', ...paths], {
    cwd: repository,
  })
  mkdirSync(join(folder, 'proposal'), { recursive: true })
  writeFileSync(join(folder, 'proposal/changes.patch'), patch)
  git(repository, 'reset', '--quiet', '--hard', 'origin/main')
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'propose-regeneration.ts'), join(folder, 'proposal')],
    {
      cwd: repository,
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: [join(folder, 'bin'), process.env.PATH].join(delimiter),
        GH_LOG: log,
        GH_OPEN: open,
      },
    },
  )
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return { out: stdout.trim(), asked: existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [] }
}

test('nothing is proposed where nothing has changed', () => {
  expect(propose(['spec'])).toEqual({ out: 'Nothing has changed: there is nothing to propose.', asked: [] })
  expect(git(repository, 'ls-remote', 'origin', 'regenerate')).toBe('')
})

test('what was regenerated is pushed and proposed with the report, and nothing else is', () => {
  writeFileSync(join(repository, 'spec/file'), 'new')
  writeFileSync(join(repository, '.changeset/api.md'), 'new')
  writeFileSync(join(repository, 'elsewhere/file'), 'new')
  const { out, asked } = propose(['.'])
  expect(out).toBe('Proposed.')
  expect(asked).toEqual([
    'pr list --head regenerate --state open --json number --jq .[].number',
    `pr create --head regenerate --title Follow the service's document --body-file ${join(folder, 'proposal/report.md')}`,
    'workflow run ci.yml --ref regenerate',
  ])
  git(repository, 'fetch', '--quiet', 'origin')
  expect(git(repository, 'diff', '--name-only', 'origin/main', 'origin/regenerate')).toBe(
    '.changeset/api.md\nspec/file',
  )
})

test('a pull request that is open is brought up to date', () => {
  writeFileSync(join(repository, 'spec/file'), 'new')
  propose(['spec'])
  git(repository, 'switch', '--quiet', 'main')
  writeFileSync(join(repository, 'spec/file'), 'newer')
  const { out, asked } = propose(['spec'], '12')
  expect(out).toBe('Brought #12 up to date.')
  expect(asked.at(-2)).toMatch(/^pr edit 12 --title Follow the service's document --body-file /)
  git(repository, 'fetch', '--quiet', 'origin')
  expect(git(repository, 'show', 'origin/regenerate:spec/file')).toBe('newer')
})
