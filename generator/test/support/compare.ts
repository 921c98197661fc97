import { join } from 'node:path'
import {
  type Change,
  type Compared,
  type DiffOptions,
  type Direction,
  describeFindings,
  diffDocuments,
  type Level,
  toText,
} from '../../src/diff/index.ts'
import { documentFromValue } from '../../src/document/from-value.ts'
import { readDocument } from '../../src/document/read-document.ts'
import { buildModel } from '../../src/model/build-model.ts'

/** A value in the form of a document, to be completed. */
export type Parts = Readonly<Record<string, unknown>>

/** A document with its model, made of a value. */
export async function compared(value: unknown): Promise<Compared> {
  const { document, diagnostics } = await documentFromValue(value)
  if (document === null)
    throw new Error(diagnostics.map(({ message, pointer }) => `${message} ${pointer}`).join('\n'))
  return { document, model: buildModel(document).model }
}

/** A stage of the service's document, such as `2026-04`, with its model. */
export async function readStage(stage: string): Promise<Compared> {
  const path = join(import.meta.dirname, `../../../spec/history/${stage}.openapi.json`)
  const { document } = await readDocument(path)
  if (document === null) throw new Error(`${path} cannot be read`)
  return { document, model: buildModel(document).model }
}

/** A change with its sentences. */
export interface ShownChange {
  readonly rule: string
  readonly level: Level
  readonly direction: Direction | null
  readonly operation: string | null
  readonly oldPointer: string | null
  readonly newPointer: string | null
  readonly message: string
  readonly advice: string | null
}

/** The changes between two documents. */
export async function diffValues(
  old: unknown,
  next: unknown,
  options?: DiffOptions,
): Promise<readonly ShownChange[]> {
  return showChanges(diffDocuments(await compared(old), await compared(next), options).changes)
}

/** Changes as a report has them. */
export function showChanges(changes: readonly Change[]): readonly ShownChange[] {
  return changes.map(({ finding, level, operation }) => {
    const { rule, direction, oldPointer, newPointer } = finding
    const { sentence, advice } = describeFindings([finding])
    const text = { message: toText(sentence), advice: advice && toText(advice) }
    return { rule, level, direction, operation, oldPointer, newPointer, ...text }
  })
}

/** A document of one operation, `POST /things`, and whatever else is given. */
export function withOperation(operation: Parts, rest: Parts = {}): Parts {
  const responses = { 204: { description: 'done' } }
  return withPaths({ '/things': { post: { responses, ...operation } } }, rest)
}

/** A document of some paths, and whatever else is given. */
export function withPaths(paths: Parts, rest: Parts = {}): Parts {
  return { openapi: '3.1.0', info: { title: 'Things', version: '1' }, paths, ...rest }
}

/** A document in which something is sent, or received. */
export function withContent(content: Parts, direction: 'request' | 'response', rest: Parts = {}): Parts {
  return direction === 'request'
    ? withOperation({ requestBody: { required: true, content } }, rest)
    : withOperation({ responses: { 200: { description: 'done', content } } }, rest)
}

/** A document in which a schema is sent, or received. */
export function withSchema(schema: unknown, direction: 'request' | 'response', rest: Parts = {}): Parts {
  return withContent({ 'application/json': { schema } }, direction, rest)
}
