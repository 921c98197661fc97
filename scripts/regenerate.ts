/**
 * Does everything that a new document of the service requires: pulls it, shows what changed, generates, writes the
 * changeset, builds and tests, and sums it up as a release note would. A step that fails ends the run, but what was
 * found before is reported, with what to do next.
 *
 *   npm run regenerate                       from the service
 *   npm run regenerate -- --url FILE-OR-URL  from elsewhere
 *   --base COMMIT    what it is compared with (default: HEAD)
 *   --report FILE    writes the summary with the whole report, as for the text of a pull request
 *   --header NAME=VARIABLE, --force  as for spicegen pull
 *   --no-test        leaves build and tests out
 *   --no-pull        takes the document that is here
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseArgs, styleText } from 'node:util'
import { keepDocument } from './keep-document.ts'
import {
  cutReport,
  describeFailure,
  describeNotes,
  describeWarnings,
  type Failure,
  readNotes,
  type Step,
} from './regeneration-text.ts'

const { values: options } = parseArgs({
  options: {
    url: { type: 'string' },
    base: { type: 'string', default: 'HEAD' },
    report: { type: 'string' },
    header: { type: 'string', multiple: true, default: [] },
    force: { type: 'boolean', default: false },
    test: { type: 'boolean', default: true },
    pull: { type: 'boolean', default: true },
  },
  allowNegative: true,
})
const base = ['--base', options.base]
if (spawnSync('git', ['rev-parse', '--git-dir']).status !== 0) {
  console.error(
    'This folder is not in a Git repository, so there is no commit to compare the document with. Clone the repository with git instead of unpacking an archive of it.',
  )
  process.exit(2)
}

/** Ends the run with the step that failed. */
class StepError extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(`${failure.step} failed`)
    this.failure = failure
  }
}

let failure: Failure | null = null
let notes: ReturnType<typeof readNotes> = []
let isTested = false
let report = ''
let warnings = ''
/** Reports overlays that reach fewer locations than at the base. */
let lost = ''
try {
  if (options.pull) {
    printStep('Pull the document')
    show(
      spicegen('pull', 'pull', [
        ...(options.url === undefined ? [] : ['--url', options.url]),
        ...options.header.flatMap((each) => ['--header', each]),
        ...(options.force ? ['--force'] : []),
      ]),
    )
    keepReplaced()
  }

  printStep('What changed')
  show(spicegen('diff', 'diff', ['--move-overlays', ...base]))
  if (options.report !== undefined)
    report = spicegen('diff', 'diff', ['--format', 'markdown', ...base], false)

  printStep('Generate')
  show(spicegen('generate', 'generate'))

  // What the overlay adds is lost there: a changeset would report that as a change of the service.
  if (/^error overlay-reach-/m.test(lost)) throw new StepError({ step: 'overlays', output: lost })

  printStep('Write the changeset')
  const changeset = spicegen('changeset', 'changeset', base)
  show(changeset)
  notes = readNotes(changeset)
  if (options.test && notes.length > 0) {
    printStep('Build and test')
    isTested = true
    await test()
  }
} catch (error) {
  if (!(error instanceof StepError)) throw error
  failure = error.failure
}

printStep('In short')
const summary = summarize()
console.log(summary)
if (options.report !== undefined) {
  mkdirSync(dirname(resolve(options.report)), { recursive: true })
  writeFileSync(
    options.report,
    cutReport([summary, describeWarnings(failure === null ? warnings : ''), report].join('\n')),
  )
}
process.exitCode = failure === null ? 0 : 1

/** Keeps the document of the base in `spec/history` if the pull replaced it. */
function keepReplaced(): void {
  const read = (name: string) =>
    spawnSync('git', ['show', `${options.base}:spec/${name}`], { encoding: 'utf8', maxBuffer: 2 ** 28 })
  const [text, lock] = [read('openapi.json'), read('openapi.lock.json')]
  if (text.status !== 0 || lock.status !== 0) return
  if (text.stdout === readFileSync('spec/openapi.json', 'utf8')) return
  const { pulled } = JSON.parse(lock.stdout) as { pulled: string }
  const path = keepDocument({ text: text.stdout, pulled }, 'spec/history')
  if (path !== null) console.log(`The previous document is kept in ${path}.`)
}

/** Builds and tests all of it, since what is written by hand builds on what was generated. */
async function test(): Promise<void> {
  const child = spawn('node', ['scripts/test.ts'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  })
  let text = ''
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].on('data', (chunk: Buffer) => {
      process[name].write(chunk)
      text += chunk
    })
  }
  const code = await new Promise((resolve) => child.on('close', resolve))
  if (code !== 0) throw new StepError({ step: 'test', output: text })
}

function summarize(): string {
  if (failure !== null) return describeFailure(failure)
  if (notes.length === 0) return 'Nothing has changed for users of the packages.\n'
  const outcome = isTested ? 'Everything builds, and all tests pass.' : 'Nothing was built or tested.'
  return `${describeNotes(notes)}\n${outcome}\n`
}

/**
 * Runs a command of the generator, and returns what it prints.
 * @throws StepError when it fails
 */
function spicegen(step: Step, command: string, args: readonly string[] = [], showsErrors = true): string {
  const program = ['--conditions=@spice-cloud/source', 'generator/src/cli.ts', command]
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    [...program, '--config', 'spec/spicegen.config.ts', ...args],
    { encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  if (error) throw error
  if (showsErrors) process.stderr.write(stderr)
  if (step === 'generate') warnings = stderr
  if (step === 'diff') lost = stderr
  if (status !== 0) {
    process.stdout.write(stdout)
    throw new StepError({ step, output: stderr + stdout })
  }
  return stdout
}

function printStep(text: string): void {
  console.log(styleText('bold', `\n${text}`))
}

function show(text: string): void {
  console.log(text.trimEnd())
}
