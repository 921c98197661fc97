/**
 * Runs every check of the repository and ends with one line that sums them up. What has not changed since it last
 * passed is taken from turbo's cache.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs'
import { countResults, type TestReport } from './count-results.ts'

interface Summary {
  readonly tasks: readonly {
    readonly task: string
    readonly directory: string
    readonly execution?: { readonly exitCode?: number }
  }[]
}

const tasks = ['lint', 'unused', 'check-generated', 'typecheck', 'build', 'test']
const summaries = '.turbo/runs'
const reportFile = '.vitest/report.json'

// A report that an earlier run left behind must not be counted; turbo brings back those of the tests that it skips.
for (const path of [summaries, ...globSync(`{examples,generator,packages/*,scripts}/${reportFile}`)]) {
  rmSync(path, { recursive: true, force: true })
}
const run = spawnSync('turbo', ['run', ...tasks, '--continue=dependencies-successful', '--summarize'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
const summary = globSync(`${summaries}/*.json`)[0]
if (summary === undefined) throw new Error('turbo did not run: see its message above')
const { passed, failed } = countResults(
  readJson<Summary>(summary).tasks.map(({ task, directory, execution }) => {
    const path = `${directory}/${reportFile}`
    const report = task === 'test' && existsSync(path) ? readJson<TestReport>(path) : undefined
    return { exitCode: execution?.exitCode, report }
  }),
)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = run.status ?? 1

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T
}
