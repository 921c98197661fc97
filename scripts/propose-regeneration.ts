/**
 * Proposes what `regenerate` has changed as a pull request: one branch, made anew each time, and one pull request,
 * whose text is the report. Does nothing where nothing has changed. For the scheduled workflow, which works on the
 * document where nothing can be written, and hands over a folder with `changes.patch` and `report.md`; `git` and `gh`
 * have a token in their environment.
 *
 *   node scripts/propose-regeneration.ts FOLDER
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const branch = 'regenerate'
const title = "Follow the service's document"
const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('Usage: node scripts/propose-regeneration.ts FOLDER')
const [patch, report] = [join(folder, 'changes.patch'), join(folder, 'report.md')]

if (readFileSync(patch).length === 0) {
  console.log('Nothing has changed: there is nothing to propose.')
} else {
  run('git', 'switch', '--quiet', '--force-create', branch)
  // Whatever else the patch may hold: it was made where a document from elsewhere was worked on.
  const includes = ['spec', 'packages', '.changeset'].map((path) => `--include=${path}/*`)
  run('git', 'apply', '--index', ...includes, patch)
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
