/**
 * Measures us against the peers: everything, or the measures that are named.
 *
 *   npm run bench
 *   npm run bench -- bundle call
 *   npm run bench -- --resume      goes on with what an interrupted run left
 *   npm run bench -- --rehearse    tries that everything runs: one round on the smallest documents, no results kept
 *   npm run bench -- --outdated    lists peers that are behind their newest version, and measures nothing
 */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openCheckpoint } from './harness/checkpoint.ts'
import { describeRun, readLoad } from './harness/describe-machine.ts'
import { results, root, scratch } from './harness/folders.ts'
import { listOutdated } from './harness/list-outdated.ts'
import { listOwnFailures, type Report } from './harness/report.ts'
import { setUp } from './harness/set-up.ts'
import { writeResults } from './harness/write-results.ts'

// Imported only when the peers are installed: the measures read their versions.
const measures: Readonly<Record<string, () => Promise<Report>>> = {
  generate: async () => (await import('./measures/generate.ts')).measureGenerate(),
  documents: async () => (await import('./measures/documents.ts')).measureDocuments(),
  size: async () => (await import('./measures/size.ts')).measureSize(),
  types: async () => (await import('./measures/types.ts')).measureTypes(),
  bundle: async () => (await import('./measures/bundle.ts')).measureBundles(),
  call: async () => (await import('./measures/call.ts')).measureCalls(),
  validation: async () => (await import('./measures/validation.ts')).measureValidation(),
  import: async () => (await import('./measures/import.ts')).measureImports(),
  emulator: async () => (await import('./measures/emulator.ts')).measureEmulator(),
}

const { values: options, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: {
    resume: { type: 'boolean', default: false },
    rehearse: { type: 'boolean', default: false },
    outdated: { type: 'boolean', default: false },
  },
})
const unknown = wanted.filter((name) => !Object.hasOwn(measures, name))
if (unknown.length > 0) {
  console.error(
    `There is no measure "${unknown.join('", "')}". The measures are: ${Object.keys(measures).join(', ')}.`,
  )
  process.exit(2)
}
if (options.outdated) {
  const outdated = await listOutdated()
  for (const { name, version, latest, reason } of outdated) {
    console.log(`${name} ${version} is behind ${latest}${reason === null ? '.' : ` because ${reason}.`}`)
  }
  const behind = outdated.filter(({ reason }) => reason === null)
  if (behind.length === 0) console.log('Every other peer is at its newest version.')
  process.exit(behind.length === 0 ? 0 : 1)
}
setUp()
const chosen = Object.keys(measures).filter((name) => wanted.length === 0 || wanted.includes(name))
const failed: string[] = []
for (const [index, name] of chosen.entries()) {
  console.error(`Measure ${index + 1} of ${chosen.length}: ${name}`)
  try {
    await measure(name)
  } catch (error) {
    // The others do not depend on it. What an interrupted measure found so far is kept for --resume.
    failed.push(name)
    console.error(`${name} failed:`, error)
  }
}
// The comparison in the README.
if (!options.rehearse)
  execFileSync(process.execPath, [join(root, 'scripts/write-comparison.ts')], { stdio: 'inherit' })
if (failed.length > 0) {
  console.error(
    `Failed: ${failed.join(', ')}. Repeat them with: npm run bench -- --resume ${failed.join(' ')}`,
  )
  process.exitCode = 1
}

async function measure(name: string): Promise<void> {
  const checkpoint = openCheckpoint(name, options.resume, options.rehearse ? results : scratch)
  const before = readLoad()
  const started = performance.now()
  const report = await measures[name]!()
  const facts = describeRun(report, [before, readLoad()], (performance.now() - started) / 1000)
  console.log(writeResults(name, report, facts))
  checkpoint.finish()
  const own = listOwnFailures(report)
  if (own.length > 0) throw new Error(own.join('\n'))
}
