import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { modules, root, scratch } from '../harness/folders.ts'
import { makeDocument } from './synthetic.ts'

/** The documents that are measured with, in the order of their size. */
export const documentNames = [
  'spice',
  'synthetic-100',
  'synthetic-1000',
  'github',
  'synthetic-10000',
] as const
export type DocumentName = (typeof documentNames)[number]

/** What a document is called in the results. */
export const documentTitles: Readonly<Record<DocumentName, string>> = {
  spice: 'Spice Management API',
  'synthetic-100': 'synthetic, 100 operations',
  'synthetic-1000': 'synthetic, 1,000 operations',
  github: "GitHub's REST API",
  'synthetic-10000': 'synthetic, 10,000 operations',
}

/** The file of a document; a synthetic one is written at its first use. */
export function findDocument(name: DocumentName): string {
  if (name === 'spice') return join(root, 'spec', 'openapi.json')
  if (name === 'github') return join(modules, '@octokit', 'openapi', 'generated', 'api.github.com.json')
  const file = join(scratch, `${name}.json`)
  if (!existsSync(file)) {
    mkdirSync(scratch, { recursive: true })
    writeFileSync(file, JSON.stringify(makeDocument(Number(name.split('-')[1])), null, 2))
  }
  return file
}
