import { join } from 'node:path'
import { alternate } from '../harness/alternate.ts'
import { bundleModule } from '../harness/bundle-module.ts'
import { ensureGenerated, outputFolder } from '../harness/generate.ts'
import { formatNumber, formatRatio, formatSample, type Report } from '../harness/report.ts'
import { runProgram } from '../harness/run-program.ts'
import { summarize } from '../harness/statistics.ts'
import {
  type Generator,
  heyApi,
  kubb,
  kubb5,
  openapiZodClient,
  orval,
  spicegen,
  versionOf,
} from '../peers/generators.ts'
import { spicegenClassic } from '../peers/spicegen-classic.ts'

interface ValidationRun {
  readonly microseconds: number
  readonly acceptsGood: boolean
  readonly refusesBad: boolean
  readonly keepsUnknown: boolean
  readonly failure: string | null
}

const parsing = 'JSON.parse'

/** Measures the validation of a list of 100 projects. */
export async function measureValidation(): Promise<Report> {
  for (const generator of [spicegen, spicegenClassic, heyApi, orval, kubb, kubb5, openapiZodClient]) {
    await ensureGenerated(generator, 'spice')
  }
  const files = new Map<string, string>()
  for (const [name, code] of Object.entries(writePrograms()))
    files.set(name, await bundleModule(`validate-${name}`, code))
  const runs = await alternate([...files.keys()], async (name) => await runValidation(files.get(name)!), {
    rounds: 3,
  })
  const micros = (name: string) => summarize(runs.get(name)!.map(({ microseconds }) => microseconds))
  const floor = micros(parsing).median
  return {
    title: 'Validating an answer',
    method: [
      'Validators made from the same document look at a list of 100 projects, 300 times in a row; the quickest of 20 such batches is a run. Each runs in a process of its own, in turns. The floor is `JSON.parse` of the same text. Whether a validator takes the right list, refuses one with a wrong value and keeps a property that the document does not know is tried in the same run.',
      `Versions: zod ${versionOf('zod')}, hey-api ${heyApi.version}, orval ${orval.version}, kubb ${kubb.version} and ${kubb5.version}, openapi-zod-client ${openapiZodClient.version}.`,
    ],
    sections: [
      {
        title: 'A list of 100 projects',
        columns: [
          'microseconds',
          'lists a second',
          'vs JSON.parse',
          'takes what is right',
          'refuses what is wrong',
          'keeps unknown keys',
        ],
        rows: [...files.keys()].map((subject) => {
          const last = runs.get(subject)!.at(-1)!
          if (last.failure !== null)
            return { subject, cells: [`failed: ${last.failure.slice(0, 160)}`, '', '', '', '', ''] }
          const sample = micros(subject)
          return {
            subject,
            cells: [
              formatSample(sample),
              Math.round(1e6 / sample.median).toLocaleString('en-US'),
              formatRatio(sample.median, floor),
              ...[last.acceptsGood, last.refusesBad, last.keepsUnknown].map((yes) => (yes ? 'yes' : 'no')),
            ],
          }
        }),
        chart: {
          title: 'Validating a list of 100 projects',
          unit: 'microseconds, less is better',
          bars: [...files.keys()].map((label) => {
            const failed = runs.get(label)!.at(-1)!.failure !== null
            const value = failed ? null : micros(label).median
            return { label, value, note: value === null ? 'failed' : formatNumber(value) }
          }),
        },
      },
    ],
  }
}

function writePrograms(): Readonly<Record<string, string>> {
  const from = (generator: Generator, path: string) =>
    JSON.stringify(join(outputFolder(generator, 'spice'), 'output', path))
  const check = (schema: string) => `
export const validate = (value) => {
  const { success, data } = ${schema}.safeParse(value)
  return { ok: success, value: data }
}
`
  const ours = (specifier: string) =>
    `import { listProjects } from ${specifier}\nconst schema = listProjects.responses['200']${check('schema')}`
  const peer = (generator: Generator, path: string, name: string) =>
    `import { ${name} } from ${from(generator, path)}${check(name)}`
  return {
    [parsing]: `let text\nexport const validate = (value) => ({ ok: true, value: JSON.parse((text ??= JSON.stringify(value))) })`,
    '@spice-cloud/schemas': ours(`'@spice-cloud/schemas/operations'`),
    'spicegen, zod/mini': ours(from(spicegen, 'schemas/operations.ts')),
    'spicegen, zod classic': ours(from(spicegenClassic, 'schemas/operations.ts')),
    'hey-api': peer(heyApi, 'zod.gen.ts', 'zGetV1ProjectsResponse'),
    orval: peer(orval, 'zod.ts', 'GetV1ProjectsResponse'),
    kubb: peer(kubb, 'zod/getV1ProjectsSchema.ts', 'getV1ProjectsQueryResponseSchema'),
    'kubb 5': peer(kubb5, 'zod/getV1ProjectsSchema.ts', 'getV1ProjectsResponseSchema'),
    'openapi-zod-client': `
import { schemas } from ${from(openapiZodClient, 'client.ts')}
import { z } from 'zod'
const schema = z.object({ projects: z.array(schemas.Project) }).passthrough()${check('schema')}`,
  }
}

async function runValidation(file: string): Promise<ValidationRun> {
  const { stdout, failure } = await runProgram({
    file: join(import.meta.dirname, '../programs/validate.mjs'),
    args: [file],
  })
  if (failure === null) return { ...(JSON.parse(stdout) as ValidationRun), failure: null }
  return { microseconds: Number.NaN, acceptsGood: false, refusesBad: false, keepsUnknown: false, failure }
}
