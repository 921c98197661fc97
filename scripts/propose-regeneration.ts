/**
 * Proposes what `regenerate` left in the work tree as a pull request: one branch, made anew each time, and one pull
 * request, whose text is the report. Does nothing where nothing has changed. For the scheduled workflow, which has
 * `git` and `gh` with a token in their environment.
 *
 *   node scripts/propose-regeneration.ts REPORT-FILE
 */
import { execFileSync } from 'node:child_process'

const branch = 'regenerate'
const title = "Follow the service's document"
const [report] = process.argv.slice(2)
if (report === undefined) throw new Error('Usage: node scripts/propose-regeneration.ts REPORT-FILE')

const paths = ['spec', 'packages', '.changeset']
if (run('git', 'status', '--porcelain', '--', ...paths) === '') {
  console.log('Nothing has changed: there is nothing to propose.')
} else {
  run('git', 'switch', '--force-create', branch)
  run('git', 'add', '--all', '--', ...paths)
  run('git', ...author(), 'commit', '--quiet', '--message', title)
  run('git', 'push', '--force', '--quiet', 'origin', `HEAD:refs/heads/${branch}`)
  const open = run(
    'gh',
    'pr',
    'list',
    '--head',
    branch,
    '--state',
    'open',
    '--json',
    'number',
    '--jq',
    '.[].number',
  )
  if (open === '') run('gh', 'pr', 'create', '--head', branch, '--title', title, '--body-file', report)
  else run('gh', 'pr', 'edit', open, '--title', title, '--body-file', report)
  // What a workflow pushes with its own token starts no other workflow, unless it is asked to.
  run('gh', 'workflow', 'run', 'ci.yml', '--ref', branch)
  console.log(open === '' ? 'Proposed.' : `Brought #${open} up to date.`)
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
