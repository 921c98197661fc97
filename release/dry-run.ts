/**
 * Tries the whole release against a registry of our own: makes it in a clone of the last commit, publishes it,
 * installs it into fresh projects and uses it there. Nothing leaves this machine.
 *
 * With `--keep` it then writes down what the next release will be compared with.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs, styleText } from 'node:util'
import { listPublishedPackages } from '../scripts/published-packages.ts'
import { checkServed } from './check-served.ts'
import { type Check, type Count, runChecks } from './checks.ts'
import { type Consumer, makeConsumer, needsSqlite, runPrograms } from './consumer.ts'
import { makeEnvironment } from './environment.ts'
import { installers } from './installers.ts'
import { makeRelease } from './make-release.ts'
import { keepRelease, keptFolder, readLastSizes, tryPrevious } from './previous.ts'
import { readPrograms } from './read-programs.ts'
import type { Published } from './read-published.ts'
import { startRegistry } from './registry.ts'
import { reportSizes } from './report-sizes.ts'
import { runCommand } from './run-command.ts'
import { measureSizes } from './sizes.ts'
import { installTools } from './tools.ts'
import { tryBundlers } from './try-bundlers.ts'
import { checkGenerated, tryCommands } from './try-commands.ts'
import { tryCompilers } from './try-compilers.ts'
import { tryDeclarations } from './try-declarations.ts'
import { tryRuntimes } from './try-runtimes.ts'

const { values: options } = parseArgs({ options: { keep: { type: 'boolean', default: false } } })
const root = join(import.meta.dirname, '..')
const started = Date.now()
const counts: Count[] = []
const folder = mkdtempSync(join(tmpdir(), 'release-'))

printStep('Install what the release is tried with')
await installTools(process.env)
const upstream = await runCommand('npm', ['config', 'get', 'registry'], { cwd: root, env: process.env })
const registry = await startRegistry(join(folder, 'registry'), upstream.trim())
try {
  const env = makeEnvironment(registry.url, folder)

  printStep('Make the release and publish it')
  const published = await makeRelease({ folder: join(folder, 'clone'), registryUrl: registry.url, env })
  for (const { name, version, changes } of published) {
    console.log(`\n${styleText('bold', `${name} ${version}`)}\n${changes}`)
  }
  await tryAll(published.map((each) => checkServed(registry.url, each, published)))

  printStep('Install it into fresh projects, and run the programs of the README files')
  const programs = readPrograms()
  const consumers: Consumer[] = []
  await tryAll(
    installers.map((installer) => ({
      name: `${installer.name} installs it, and the programs run`,
      run: async () => {
        const project = join(folder, 'projects', installer.name.toLowerCase().replace(' ', '-'))
        const consumer = await makeConsumer(project, installer, published, programs, env)
        consumers.push(consumer)
        // Installers run programs with the Node of the machine, which may be 20.
        await runPrograms(
          consumer,
          programs.filter((program) => !needsSqlite(program)),
        )
      },
    })),
  )

  const consumer = consumers.find(({ installer }) => installer.name === 'npm')
  if (!consumer) throw new Error('Nothing was installed that could be tried.')
  const { version } = published.find(({ name }) => name === '@spice-cloud/sdk') as Published

  printStep('Run it on every Node')
  const entries = listPublishedPackages().flatMap((each) => each.entries)
  await tryAll([...tryRuntimes(consumer, programs, entries), ...tryCommands(consumer)])

  printStep('Compile with it')
  await tryAll([
    ...checkGenerated(consumer),
    ...tryCompilers(consumer, programs),
    ...(await tryDeclarations(join(folder, 'projects', 'sdk-alone'), version, env)),
    ...tryPrevious(keptFolder, version, consumer),
  ])

  printStep('Bundle it')
  await tryAll(tryBundlers(consumer, programs))

  const sizes = await measureSizes(version, published, consumer)
  console.log(`\n${reportSizes(sizes, readLastSizes(keptFolder))}\n`)
  if (options.keep) keepRelease(keptFolder, sizes, programs)
} finally {
  await registry.close()
  rmSync(folder, { recursive: true, force: true })
}

const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0)
console.log(`Done in ${Math.round((Date.now() - started) / 1000)} s`)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
if (sum('failed') > 0) process.exitCode = 1

function printStep(text: string) {
  console.log(styleText('bold', `\n${text}`))
}

async function tryAll(checks: readonly Check[]) {
  counts.push(await runChecks(checks))
}
