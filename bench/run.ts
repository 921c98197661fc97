/**
 * Measures us against the peers: everything, or the measures that are named.
 *
 *   pnpm bench
 *   pnpm bench bundle call
 */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describeMachine, describeTools, readLoad } from './harness/describe-machine.ts'
import { root } from './harness/folders.ts'
import type { Report } from './harness/report.ts'
import { setUp } from './harness/set-up.ts'
import { writeResults } from './harness/write-results.ts'
import { measureBundles } from './measures/bundle.ts'
import { measureCalls } from './measures/call.ts'
import { measureDocuments } from './measures/documents.ts'
import { measureEmulator } from './measures/emulator.ts'
import { measureGenerate } from './measures/generate.ts'
import { measureImports } from './measures/import.ts'
import { measureTypes } from './measures/types.ts'
import { measureValidation } from './measures/validation.ts'

const measures: Readonly<Record<string, () => Promise<Report>>> = {
  generate: measureGenerate,
  documents: measureDocuments,
  types: measureTypes,
  bundle: measureBundles,
  call: measureCalls,
  validation: measureValidation,
  import: measureImports,
  emulator: measureEmulator,
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !Object.hasOwn(measures, name))
if (unknown.length > 0) {
  console.error(
    `There is no measure "${unknown.join('", "')}". There are: ${Object.keys(measures).join(', ')}.`,
  )
  process.exit(2)
}
setUp()
for (const [name, measure] of Object.entries(measures)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const before = readLoad()
  const started = performance.now()
  const report = await measure()
  const machine = [
    `Machine: ${describeMachine()}; ${describeTools()}.`,
    `Load average before and after: ${before} and ${readLoad()}; ${new Date().toISOString().slice(0, 10)}, ${Math.round((performance.now() - started) / 1000)} s.`,
  ]
  console.log(writeResults(name, report, machine))
}
// What the README says of it.
execFileSync(process.execPath, [join(root, 'scripts/write-comparison.ts')], { stdio: 'inherit' })
