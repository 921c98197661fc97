/**
 * Everything that a new document of the service asks for, in one command: pull it, see what changed, generate, write
 * the changeset, build and test, and sum it up as a release note would.
 *
 *   pnpm regenerate                    from the service
 *   pnpm regenerate --url FILE-OR-URL  from elsewhere
 *   --base COMMIT    what it is compared with (default: HEAD)
 *   --report FILE    writes the summary with the whole report, as for the text of a pull request
 *   --no-test        leaves build and tests out
 *   --no-pull        takes the document that is here
 */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { parseArgs, styleText } from 'node:util'
import { cutReport, readNotes } from './regeneration-text.ts'

const { values: options } = parseArgs({
  options: {
    url: { type: 'string' },
    base: { type: 'string', default: 'HEAD' },
    report: { type: 'string' },
    test: { type: 'boolean', default: true },
    pull: { type: 'boolean', default: true },
  },
  allowNegative: true,
})
const base = ['--base', options.base]

if (options.pull) {
  say('Pull the document')
  show(spicegen('pull', ...(options.url === undefined ? [] : ['--url', options.url])))
}

say('What changed')
show(spicegen('diff', ...base))

say('Generate')
show(spicegen('generate'))

say('Write the changeset')
const changeset = spicegen('changeset', ...base)
show(changeset)
const notes = readNotes(changeset)
const isTested = options.test && notes !== null
const isSound = !isTested || test()

say('In short')
const summary = summarize()
console.log(summary)
if (options.report !== undefined) {
  const report = spicegen('diff', '--format', 'markdown', ...base)
  writeFileSync(options.report, cutReport(`${summary}\n${report}`))
}
process.exitCode = isSound ? 0 : 1

/** Builds and tests all of it, since the packages by hand stand on what was generated. */
function test(): boolean {
  say('Build and test')
  const { status } = spawnSync('node', ['scripts/test.ts'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  return status === 0
}

function summarize(): string {
  if (notes === null) return 'Nothing has changed for users of the packages.\n'
  const outcome = isSound
    ? isTested
      ? 'Everything builds, and all tests pass.'
      : 'Nothing was built or tested.'
    : 'Not everything builds, or some tests fail: see above. What is written by hand may have to follow.'
  const bumps = [...notes.bumps].map(([name, bump]) => `\`${name}\`: ${bump}`).join(', ')
  return [`${bumps}.`, '', notes.text, '', outcome, ''].join('\n')
}

/** Runs a command of the generator, and gives back what it prints. Ends with it when it fails. */
function spicegen(command: string, ...args: readonly string[]): string {
  const program = ['--conditions=@spice-cloud/source', 'generator/src/cli.ts', command]
  const { status, stdout, error } = spawnSync(
    process.execPath,
    [...program, '--config', 'spec/spicegen.config.ts', ...args],
    { encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  if (error) throw error
  if (status !== 0) {
    process.stdout.write(stdout)
    process.exit(status ?? 1)
  }
  return stdout
}

function say(text: string): void {
  console.log(styleText('bold', `\n${text}`))
}

function show(text: string): void {
  console.log(text.trimEnd())
}
