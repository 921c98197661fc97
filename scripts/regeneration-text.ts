import { stripVTControlCharacters } from 'node:util'

/** The contents of a changeset: its packages, and the text for their users. */
export interface Notes {
  readonly bumps: ReadonlyMap<string, string>
  readonly text: string
}

/**
 * Reads the changesets that `spicegen changeset` prints, each with the name of its file before it or without: one for
 * packages that export functions, for example, and one for those that have methods. Empty if there was none to print.
 */
export function readNotes(changesets: string): readonly Notes[] {
  const blocks = changesets.matchAll(/^---\n(.*?)\n?---\n\n(.*?)(?=^\S+\.md:$|(?!.))/gms)
  return [...blocks].map(([, head = '', text = '']) => {
    const bumps = head.split('\n').map((row): [string, string] => {
      const [name = '', bump = ''] = row.split(': ')
      return [name.replaceAll("'", ''), bump]
    })
    return { bumps: new Map(bumps), text: text.trimEnd() }
  })
}

/** Describes changesets for people: which packages get which version, and why. */
export function describeNotes(notes: readonly Notes[]): string {
  return notes
    .map(({ bumps, text }) => {
      const packages = [...bumps].map(([name, bump]) => `\`${name}\`: ${bump}`).join(', ')
      return `${packages}.\n\n${text}\n`
    })
    .join('\n')
}

/** A step of a regeneration. */
export type Step = 'pull' | 'diff' | 'generate' | 'overlays' | 'changeset' | 'test'

/** A step that failed, and what it printed. */
export interface Failure {
  readonly step: Step
  readonly output: string
}

const steps: Readonly<Record<Step, { readonly failed: string; readonly next: string }>> = {
  pull: {
    failed: 'The document could not be pulled',
    next: 'Nothing was changed. If the service is down, the next run may succeed. Otherwise check the address, and look at the document by hand: `npm run pull -- --url URL`.',
  },
  diff: {
    failed: 'The document could not be read',
    next: 'Report the errors to the owner of the API. Until they are fixed, correct the document with an action in `spec/overlays`, or leave the pull request open and keep the document that is on the main branch.',
  },
  generate: {
    failed: 'Nothing could be generated',
    next: 'Correct the actions in `spec/overlays` that the errors name: remove those that the service made needless, and change the targets of the others. Then run `npm run regenerate -- --no-pull`.',
  },
  overlays: {
    failed: 'Overlays no longer reach all that they reached',
    next: 'The service moved what they describe. Change the targets of the actions in `spec/overlays` that the errors name, so that they match the new locations too. Then run `npm run regenerate -- --no-pull`. No changeset was written.',
  },
  changeset: {
    failed: 'The changeset could not be written',
    next: 'Run `npm run regenerate -- --no-pull` on the branch, and write the changeset by hand if it fails again: `npm run changeset`.',
  },
  test: {
    failed: 'Not everything builds, or some tests fail',
    next: 'What is written by hand (SDK, emulator, tests) may have to follow the document. Check out the branch, run `npm test`, and push the corrections to it.',
  },
}

const longestOutput = 8_000

/** Describes a failure for people: what failed, its output, and what to do next. */
export function describeFailure({ step, output }: Failure): string {
  const { failed, next } = steps[step]
  const text = step === 'test' ? findFailures(output) : clean(output)
  return `**Failed: ${failed}.**\n\n${quote(text)}\n\n**What to do next:** ${next}\n`
}

/** Warnings of a run that succeeded: operations that no overlay reaches, for example. Empty without any. */
export function describeWarnings(output: string): string {
  const text = clean(output)
  return text === '' ? '' : `**Warnings**\n\n${quote(text)}\n`
}

function quote(text: string): string {
  const shown = text.length > longestOutput ? `${text.slice(0, longestOutput)}\n...` : text
  // Longer than any run of backticks within, so that the output cannot end the block.
  const longest = Math.max(2, ...[...shown.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}text\n${shown}\n${fence}`
}

/** The lines of a test run that name what failed. */
function findFailures(output: string): string {
  const lines = clean(output)
    .split('\n')
    .filter((line) => /(?:FAIL|×|✗|Error\b|error TS|Failed:|\d+ failed)/.test(line))
  return [...new Set(lines)].slice(0, 80).join('\n')
}

function clean(output: string): string {
  return stripVTControlCharacters(output).trim()
}

/** GitHub takes no longer text for a pull request. */
const maximumLength = 65_536

/** Cuts a report to what a pull request can hold, at the end of a line. */
export function cutReport(report: string): string {
  const note = '\n\nThe rest is too long for a pull request: see it with `npm run regenerate -- --no-pull`.\n'
  if (report.length <= maximumLength) return report
  const cut = report.slice(0, maximumLength - note.length)
  return `${cut.slice(0, cut.lastIndexOf('\n'))}${note}`
}
