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
  for (const path of ['spec', 'packages/a/src', 'packages/a/src/generated', '.changeset', 'elsewhere']) {
    mkdirSync(join(repository, path), { recursive: true })
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
  // A gh that records its calls, and lists one pull request if the test wants one.
  mkdirSync(join(folder, 'bin'))
  const gh = `#!/bin/sh
echo "$*" >> "$GH_LOG"
case "$1 $2" in
  "pr list") printf "%s" "$GH_OPEN";;
  "issue list") printf "%s" "$GH_ISSUE";;
  "api "*) printf "%s" "$GH_MAY";;
esac
`
  writeFileSync(join(folder, 'bin/gh'), gh)
  chmodSync(join(folder, 'bin/gh'), 0o755)
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const git = (cwd: string, ...args: string[]) => execFileSync('git', args, { cwd, encoding: 'utf8' }).trim()

/** Hands over what has changed in some paths, as the workflow does. */
function propose(
  paths: readonly string[],
  { open = '', issue = '', may = 'true', report = 'All is well.' as string | null } = {},
): { out: string; asked: string[]; body: string } {
  const log = join(folder, 'gh.log')
  git(repository, 'add', '--all')
  const patch = execFileSync('git', ['diff', '--cached', '--binary', 'origin/main', '--', ...paths], {
    cwd: repository,
  })
  mkdirSync(join(folder, 'proposal'), { recursive: true })
  writeFileSync(join(folder, 'proposal/changes.patch'), patch)
  if (report !== null) writeFileSync(join(folder, 'proposal/report.md'), report)
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
        GH_ISSUE: issue,
        GH_MAY: may,
        GITHUB_SERVER_URL: 'https://example.com',
        GITHUB_REPOSITORY: 'a/b',
        GITHUB_RUN_ID: '7',
      },
    },
  )
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const body = join(folder, 'proposal/body.md')
  return {
    out: stdout.trim(),
    asked: existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [],
    body: existsSync(body) ? readFileSync(body, 'utf8') : '',
  }
}

test('nothing is proposed if nothing changed', () => {
  const { out, asked } = propose(['spec'])
  expect(out).toBe('Nothing has changed: there is nothing to propose.')
  expect(asked).toEqual([expect.stringMatching(/^issue list/)])
  expect(git(repository, 'ls-remote', 'origin', 'regenerate')).toBe('')
})

test('the regenerated files are pushed and proposed with the report, and no other files are', () => {
  writeFileSync(join(repository, 'spec/file'), 'new')
  writeFileSync(join(repository, '.changeset/api.md'), 'new')
  writeFileSync(join(repository, 'packages/a/src/generated/file'), 'new')
  writeFileSync(join(repository, 'packages/a/src/file'), 'new')
  writeFileSync(join(repository, 'elsewhere/file'), 'new')
  const { out, asked, body } = propose(['.'])
  expect(out).toBe('Proposed.')
  expect(asked).toEqual([
    'workflow run ci.yml --ref regenerate',
    'pr list --head regenerate --app github-actions --state open --json number,isCrossRepository',
    'api repos/{owner}/{repo}/actions/permissions/workflow --jq .can_approve_pull_request_reviews',
    `pr create --head regenerate --title Follow the service's document --body-file ${join(folder, 'proposal/body.md')}`,
    expect.stringMatching(/^issue list/),
  ])
  expect(body).toBe('All is well.\n\n\n[Log of the run](https://example.com/a/b/actions/runs/7)\n')
  git(repository, 'fetch', '--quiet', 'origin')
  expect(git(repository, 'diff', '--name-only', 'origin/main', 'origin/regenerate')).toBe(
    '.changeset/api.md\npackages/a/src/generated/file\nspec/file',
  )
})

test('an open pull request is updated', () => {
  writeFileSync(join(repository, 'spec/file'), 'new')
  propose(['spec'])
  git(repository, 'switch', '--quiet', 'main')
  writeFileSync(join(repository, 'spec/file'), 'newer')
  const { out, asked } = propose(['spec'], { open: '[{"number":12}]' })
  expect(out).toBe('Brought #12 up to date.')
  expect(asked.at(-2)).toMatch(/^pr edit 12 --title Follow the service's document --body-file /)
  git(repository, 'fetch', '--quiet', 'origin')
  expect(git(repository, 'show', 'origin/regenerate:spec/file')).toBe('newer')
})

test('a pull request of another author from a branch of the same name is not edited', () => {
  writeFileSync(join(repository, 'spec/file'), 'new')
  const { asked } = propose(['spec'], { open: '[{"number":13,"isCrossRepository":true}]' })
  expect(asked.filter((call) => /^pr (create|edit)/.test(call))).toEqual([
    expect.stringMatching(/^pr create --head regenerate/),
  ])
})

test('a run that failed before anything changed is reported in one issue, which the next success closes', () => {
  const failed = '**Failed: The document could not be pulled.**'
  const { out, asked, body } = propose(['spec'], { report: failed })
  expect(out).toBe('Opened an issue.')
  expect(asked.at(-1)).toMatch(/^issue create --title The nightly regeneration failed/)
  expect(body).toContain(failed)
  expect(propose(['spec'], { report: failed, issue: '[{"number":5}]' }).out).toBe(
    'Brought issue #5 up to date.',
  )
  expect(propose(['spec'], { issue: '[{"number":5}]' }).asked.at(-1)).toMatch(/^issue close 5/)
})

test('a run that ended before it wrote a report is also reported in an issue', () => {
  const { out, body } = propose(['spec'], { report: null })
  expect(out).toBe('Opened an issue.')
  expect(body).toContain('ended before it could report anything')
})

test('where workflows may not open pull requests, an issue names the branch and the setting', () => {
  writeFileSync(join(repository, 'spec/file'), 'new')
  const { out, asked, body } = propose(['spec'], { may: 'false' })
  expect(out).toBe('Opened an issue.')
  expect(asked.some((call) => call.startsWith('pr create'))).toBe(false)
  expect(body).toContain('Allow GitHub Actions to create and approve pull requests')
  expect(git(repository, 'ls-remote', 'origin', 'regenerate')).not.toBe('')
})
