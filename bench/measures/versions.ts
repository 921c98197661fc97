import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FeatureDocument, featureDocuments } from '../documents/versions.ts'
import { checkTypes } from '../harness/check-types.ts'
import { scratch } from '../harness/folders.ts'
import { generatorLimitMs } from '../harness/generate.ts'
import type { Row, Section } from '../harness/report.ts'
import { runProgram } from '../harness/run-program.ts'
import { type Generator, heyApi, kubb, orval, spicegen } from '../peers/generators.ts'

const contestants: readonly Generator[] = [spicegen, heyApi, orval, kubb]

/** Explanation of the cells. */
export const versionsMethod =
  'Each document of OpenAPI 3.2 and of Swagger 2.0 has one feature, with a name that only this feature brings into the output. "in the output" means that the name is there and everything compiles; "lost" that it compiles without the name.'

/** Measures how each generator treats the features of OpenAPI 3.2 and of Swagger 2.0. */
export async function measureVersions(): Promise<Section> {
  const rows: Row[] = []
  for (const feature of featureDocuments) {
    const cells: string[] = []
    for (const generator of contestants) cells.push(await tryFeature(generator, feature))
    rows.push({ subject: feature.title, cells })
  }
  return {
    title: 'Versions of OpenAPI',
    columns: contestants.map(({ name }) => name),
    rows: [
      ...rows,
      {
        subject: 'in the output',
        cells: contestants.map(
          (_, index) => `${rows.filter(({ cells }) => cells[index] === present).length} of ${rows.length}`,
        ),
      },
    ],
  }
}

const present = 'in the output'

async function tryFeature(
  generator: Generator,
  { title, document, marker }: FeatureDocument,
): Promise<string> {
  const folder = join(scratch, 'versions', title.replaceAll(/[^\w.]+/g, '-'), generator.name)
  const file = join(folder, 'openapi.json')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'output'), { recursive: true })
  writeFileSync(file, JSON.stringify(document))
  for (const [name, text] of Object.entries(generator.config(file))) writeFileSync(join(folder, name), text)
  const { failure } = await runProgram({ ...generator.program(file), cwd: folder }, generatorLimitMs)
  if (failure !== null) return `refused: ${failure.slice(0, 80)}`
  const output = readOutput(join(folder, 'output'))
  if (output.length === 0) return 'nothing written'
  const { errors, firstError } = await checkTypes(folder, ['output'])
  if (errors > 0) return `${errors} type errors: ${firstError.slice(0, 80)}`
  return output.some((text) => marker.test(text)) ? present : 'lost'
}

/** Without comments, in which a generator may repeat the document. */
function readOutput(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ts$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''))
}
