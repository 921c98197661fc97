import { existsSync, globSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { alternate } from '../harness/alternate.ts'
import { checkTypes, emitDeclarations, type TypeCheck } from '../harness/check-types.ts'
import { ensureGenerated, outputFolder } from '../harness/generate.ts'
import { formatNumber, formatRatio, formatSample, type Report, type Section } from '../harness/report.ts'
import { summarize } from '../harness/statistics.ts'
import { type Generator, heyApi, openapiTypescript, spicegen, versionOf } from '../peers/generators.ts'
import { listCallSites, writeHeyApi, writeOpenapiFetch, writeOurs } from './consumer.ts'

const contestants = [
  { name: 'spicegen', generator: spicegen, write: writeOurs, entry: 'client' },
  { name: 'openapi-fetch', generator: openapiTypescript, write: writeOpenapiFetch, entry: '' },
  { name: 'hey-api', generator: heyApi, write: writeHeyApi, entry: '' },
] as const

/** Contestants that generated nothing, and why. */
const failures = new Map<string, string>()

/** Measures type-checking a program with 200 calls of GitHub's API. */
export async function measureTypes(): Promise<Report> {
  for (const { name, generator } of contestants) {
    const failure = await ensureGenerated(generator, 'github')
    if (failure !== null) failures.set(name, failure)
  }
  const sources: Section[] = []
  for (const count of [200, 0]) sources.push(await measureConsumer(count, 'output'))
  for (const { name, generator } of contestants) {
    if (!failures.has(name)) await emitDeclarations(outputFolder(generator, 'github'))
  }
  const declarations: Section[] = []
  for (const count of [200, 0]) declarations.push(await measureConsumer(count, 'declarations'))
  return {
    title: "Checking a consumer's types",
    method: [
      "One file calls the first operations of GitHub's document that take only path parameters, and uses what they answer. The compiler starts anew for each check, in turns. First against the sources as they were generated, which are checked along with it, as in a repository that holds its client; then against declarations, as of a package that was published. Errors would count as failure.",
      `Versions: hey-api ${heyApi.version}, openapi-typescript ${openapiTypescript.version} with openapi-fetch ${versionOf('openapi-fetch')}.`,
    ],
    sections: [...sources, ...declarations],
  }
}

const unchecked: TypeCheck = {
  errors: 0,
  firstError: '',
  totalMs: Number.NaN,
  cpuMs: Number.NaN,
  checkMs: Number.NaN,
  memoryMb: Number.NaN,
  instantiations: 0,
  failure: null,
}

async function measureConsumer(count: number, against: 'output' | 'declarations'): Promise<Section> {
  const sites = listCallSites(count)
  for (const { name, generator, write } of contestants) {
    if (failures.has(name)) continue
    try {
      const text = write(sites).replaceAll("'./output/", `'./${against}/`)
      writeFileSync(join(outputFolder(generator, 'github'), 'consumer.ts'), text)
    } catch (error) {
      failures.set(name, String(error))
    }
  }
  const checks = await alternate(
    contestants.map(({ name }) => name),
    async (name) => {
      const { generator } = contestants.find((one) => one.name === name)!
      const failure = failures.get(name)
      if (failure !== undefined) return { ...unchecked, failure }
      return await checkTypes(outputFolder(generator, 'github'), ['consumer.ts'])
    },
    { rounds: 3 },
  )
  const ours = summarize(checks.get('spicegen')!.map(({ totalMs }) => totalMs)).median
  const title = `${count} call sites, against ${against === 'output' ? 'sources' : 'declarations'}`
  const medians = contestants.map(
    ({ name }) => summarize(checks.get(name)!.map(({ totalMs }) => totalMs)).median,
  )
  return {
    title,
    columns: [
      'total s',
      'check s',
      'memory MB',
      'instantiations',
      'type errors',
      'declarations',
      'vs spicegen',
    ],
    rows: contestants.map(({ name, generator }, index) => {
      const runs = checks.get(name)!
      const last = runs.at(-1)!
      if (last.failure !== null) {
        return { subject: name, cells: [`failed: ${last.failure.slice(0, 160)}`, ...Array(6).fill('')] }
      }
      return {
        subject: name,
        cells: [
          formatSample(summarize(runs.map(({ totalMs }) => totalMs)), '', 1e-3),
          formatSample(summarize(runs.map(({ checkMs }) => checkMs)), '', 1e-3),
          formatNumber(last.memoryMb),
          last.instantiations.toLocaleString('en-US'),
          describeErrors(last),
          measureDeclarations(generator),
          formatRatio(medians[index]!, ours),
        ],
      }
    }),
    chart: {
      title: `Checking ${title}`,
      unit: 'seconds, less is better',
      bars: contestants.map(({ name }, index) => ({
        label: name,
        value: medians[index]! / 1000,
        note: `${formatNumber(medians[index]! / 1000)} s`,
      })),
    },
  }
}

function describeErrors({ errors, firstError }: TypeCheck): string {
  return errors === 0 ? 'none' : `${errors}: ${firstError.slice(0, 120)}`
}

function measureDeclarations(generator: Generator): string {
  const folder = join(outputFolder(generator, 'github'), 'declarations')
  if (!existsSync(folder)) return ''
  const bytes = globSync('**/*.d.ts', { cwd: folder }).reduce(
    (sum, file) => sum + statSync(join(folder, file)).size,
    0,
  )
  return `${formatNumber(bytes / 1e6)} MB`
}
