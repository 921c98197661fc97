import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { alternate } from '../harness/alternate.ts'
import { bundleModule } from '../harness/bundle-module.ts'
import { scratch } from '../harness/folders.ts'
import { ensureGenerated, outputFolder } from '../harness/generate.ts'
import { formatNumber, formatSample, type Report } from '../harness/report.ts'
import { runProgram } from '../harness/run-program.ts'
import { summarize } from '../harness/statistics.ts'
import { heyApi, kubb, orval, versionOf } from '../peers/generators.ts'

const empty = 'an empty program'

/** Measures the time that importing a client adds to the start of a program. */
export async function measureImports(): Promise<Report> {
  for (const generator of [heyApi, orval, kubb]) await ensureGenerated(generator, 'spice')
  const files = await writePrograms()
  const names = [...files.keys()]
  const runs = await alternate(names, async (name) => await runProgram({ file: files.get(name)! }), {
    rounds: 11,
  })
  const finished = (name: string) => runs.get(name)!.filter(({ failure }) => failure === null)
  const cpu = (name: string) => summarize(finished(name).map(({ cpuMs }) => cpuMs))
  const wall = (name: string) => summarize(finished(name).map(({ wallMs }) => wallMs))
  const floor = cpu(empty).median
  const over = (name: string) => {
    const { median, low, high, count } = cpu(name)
    return { median: median - floor, low: Math.max(0, low - floor), high: high - floor, count }
  }
  return {
    title: 'Importing',
    method: [
      'Node starts, imports one module and ends, 11 times in turns. "Over an empty program" compares medians of processor time, which other work on the machine disturbs less than it does wall time. Published packages are imported as they are installed; what the other generators write is first made one JavaScript module, since Node cannot load it as it is.',
      `Versions: hey-api ${heyApi.version}, orval ${orval.version}, kubb ${kubb.version}, openapi-fetch ${versionOf('openapi-fetch')}, openai ${versionOf('openai')}, zod ${versionOf('zod')}.`,
    ],
    sections: [
      {
        title: 'Start of a program',
        columns: ['processor ms', 'wall ms', 'over an empty program, ms'],
        rows: names.map((subject) => ({
          subject,
          cells: [
            formatSample(cpu(subject)),
            formatSample(wall(subject)),
            subject === empty ? '' : formatSample(over(subject)),
          ],
        })),
        chart: {
          title: 'Importing, over an empty program',
          unit: 'milliseconds, less is better',
          bars: names.slice(1).map((label) => {
            const { median, count } = over(label)
            return count === 0
              ? { label, value: null, note: 'failed' }
              : { label, value: Math.max(0, median), note: formatNumber(median) }
          }),
        },
      },
    ],
  }
}

async function writePrograms(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  const add = (name: string, code: string) => {
    const file = join(scratch, `import-${files.size}.mjs`)
    writeFileSync(file, code)
    files.set(name, file)
  }
  const output = (generator: typeof heyApi, path: string) =>
    join(outputFolder(generator, 'spice'), 'output', path)
  add(empty, '')
  for (const name of [
    '@spice-cloud/client',
    '@spice-cloud/sdk',
    '@spice-cloud/schemas',
    'openapi-fetch',
    'openai',
    'zod',
  ]) {
    add(name, `import '${name}'\n`)
  }
  add(
    '@spice-cloud/sdk with all validators',
    "import '@spice-cloud/sdk'\nimport { validators } from '@spice-cloud/schemas'\nvalidators()\n",
  )
  const generated = {
    'hey-api, client': [output(heyApi, 'sdk.gen.ts')],
    'hey-api, client and validators': [output(heyApi, 'sdk.gen.ts'), output(heyApi, 'zod.gen.ts')],
    'orval, client and validators': [output(orval, 'client.ts'), output(orval, 'zod.ts')],
    'kubb, client and validators': [output(kubb, 'clients/index.ts'), output(kubb, 'zod/index.ts')],
  }
  for (const [name, modules] of Object.entries(generated)) {
    const code = modules.map((path) => `export * from ${JSON.stringify(path)}`).join('\n')
    add(name, `import ${JSON.stringify(await bundleModule(`import-${name}`, code))}\n`)
  }
  return files
}
