/**
 * Proposes what `regenerate` changed as a pull request: one branch, made anew each time, and one pull request, whose text
 * is the report. Where nothing can be proposed because a step failed, there is one issue instead; it is closed by the
 * next run that succeeds. For the scheduled workflow: the document is processed in a job without write permission, which
 * hands over a folder with `changes.patch` and `report.md`; `git` and `gh` have a token in their environment.
 *
 *   node scripts/propose-regeneration.ts FOLDER
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const branch = 'regenerate'
const title = "Follow the service's document"
const issueTitle = 'The nightly regeneration failed'
const setting = 'Settings > Actions > General > Allow GitHub Actions to create and approve pull requests'
/** Files that a regeneration writes. */
const proposed = ['spec', 'packages/*/src/generated', '.changeset']
const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('Usage: node scripts/propose-regeneration.ts FOLDER')
const [patch, report] = [join(folder, 'changes.patch'), join(folder, 'report.md')]

const hasPatch = existsSync(patch) && readFileSync(patch).length > 0
const text = existsSync(report) ? readFileSync(report, 'utf8') : null
if (hasPatch) propose()
else if (text === null) openIssue('The job ended before it could report anything.')
else if (text.startsWith('**Failed')) openIssue(text)
else {
  closeIssue()
  console.log('Nothing has changed: there is nothing to propose.')
}

function propose(): void {
  run('git', 'switch', '--quiet', '--force-create', branch)
  // Whatever else the patch may hold: it was made where a document from elsewhere was processed.
  const includes = proposed.map((path) => `--include=${path}/*`)
  run('git', 'apply', '--index', ...includes, patch)
  run('git', ...author(), 'commit', '--quiet', '--message', title)
  run('git', 'push', '--force', '--quiet', 'origin', `HEAD:refs/heads/${branch}`)
  // What a workflow pushes with its own token starts no other workflow, unless it is asked to.
  run('gh', 'workflow', 'run', 'ci.yml', '--ref', branch)
  const body = withRun(text ?? '**Failed: the job ended before it could report anything.**\n')
  const open = find('pr', ['--head', branch])
  if (open !== '') {
    run('gh', 'pr', 'edit', open, '--title', title, '--body-file', body)
  } else if (mayCreate()) {
    run('gh', 'pr', 'create', '--head', branch, '--title', title, '--body-file', body)
  } else {
    openIssue(
      `The branch \`${branch}\` has a new document, but this workflow may not open pull requests. Allow it (${setting}), or open one from the branch by hand.\n\n${text ?? ''}`,
    )
    return
  }
  closeIssue()
  console.log(open === '' ? 'Proposed.' : `Brought #${open} up to date.`)
}

/** Returns true if the repository lets workflows open pull requests; if that cannot be read, creating one will show. */
function mayCreate(): boolean {
  const path = 'repos/{owner}/{repo}/actions/permissions/workflow'
  const { status, stdout } = spawnSync('gh', ['api', path, '--jq', '.can_approve_pull_request_reviews'], {
    encoding: 'utf8',
  })
  return status !== 0 || stdout.trim() !== 'false'
}

function openIssue(body: string): void {
  mkdirSync(folder!, { recursive: true })
  const file = withRun(body)
  const open = find('issue', ['--search', `in:title "${issueTitle}"`])
  if (open === '') run('gh', 'issue', 'create', '--title', issueTitle, '--body-file', file)
  else run('gh', 'issue', 'edit', open, '--body-file', file)
  console.log(open === '' ? 'Opened an issue.' : `Brought issue #${open} up to date.`)
}

function closeIssue(): void {
  const open = find('issue', ['--search', `in:title "${issueTitle}"`])
  if (open !== '') run('gh', 'issue', 'close', open, '--comment', 'The last run succeeded.')
}

/**
 * The number of the open one; empty without one. Anybody can open a pull request from a branch of the same name in a
 * fork, or an issue with the same title: those are not taken for ours.
 */
function find(kind: 'pr' | 'issue', query: readonly string[]): string {
  const fields = kind === 'pr' ? 'number,isCrossRepository' : 'number'
  const list = JSON.parse(
    run('gh', kind, 'list', ...query, '--app', 'github-actions', '--state', 'open', '--json', fields) || '[]',
  ) as { readonly number: number; readonly isCrossRepository?: boolean }[]
  return String(list.find(({ isCrossRepository = false }) => !isCrossRepository)?.number ?? '')
}

/** A file with a text and, below it, where its run is. */
function withRun(body: string): string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = process.env
  const link = id === undefined ? '' : `\n\n[Log of the run](${server}/${repository}/actions/runs/${id})\n`
  const file = join(folder!, 'body.md')
  writeFileSync(file, `${body.slice(0, 65_000).trimEnd()}\n${link}`)
  return file
}

function author(): string[] {
  return [
    ['user.name', 'github-actions[bot]'],
    ['user.email', '41898282+github-actions[bot]@users.noreply.github.com'],
  ].flatMap(([key, value]) => ['-c', `${key}=${value}`])
}

function run(program: string, ...args: readonly string[]): string {
  return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim()
}
