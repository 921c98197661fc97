import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DocumentName, findDocument } from '../documents/documents.ts'
import type { Generator } from '../peers/generators.ts'
import { scratch } from './folders.ts'
import { type ProgramRun, runProgram } from './run-program.ts'

/** Time limit for a generator and a document; a generator that exceeds it counts as failed. */
export const generatorLimitMs = 20_000

/** Folder of a generator's output for a document. */
export function outputFolder({ name }: Generator, document: DocumentName): string {
  return join(scratch, document, name)
}

/** Runs a generator on a document, into an empty folder unless that is to be kept. */
export async function runGenerator(
  generator: Generator,
  document: DocumentName,
  { keep = false, timeoutMs = 60_000 }: { readonly keep?: boolean; readonly timeoutMs?: number } = {},
): Promise<ProgramRun> {
  const folder = outputFolder(generator, document)
  const file = findDocument(document)
  if (!keep) rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'output'), { recursive: true })
  for (const [name, text] of Object.entries(generator.config(file))) writeFileSync(join(folder, name), text)
  const run = await runProgram({ ...generator.program(file), cwd: folder }, timeoutMs)
  failures.set(folder, run.failure)
  return run
}

const failures = new Map<string, string | null>()

/** Makes sure that a generator's output is there, from an earlier measure or now; gives back why not, or `null`. */
export async function ensureGenerated(generator: Generator, document: DocumentName): Promise<string | null> {
  const known = failures.get(outputFolder(generator, document))
  return known === undefined ? (await runGenerator(generator, document)).failure : known
}
