import type { Json } from '../../json.ts'
import type { FindField } from '../shape/kind-at.ts'
import type { Field } from '../shape/kinds.ts'
import { type Findings, findReferences, findSearchedField } from './find-references.ts'
import type { DocumentFile } from './types.ts'

/** All findings of a document. Grows as files are searched. */
export interface ReferenceIndex extends Findings {
  /** Returns the type of a key in which references are searched. */
  readonly fieldOf: FindField
  /** Searches the value of a field, once for each kind of field. */
  search(value: Json, field: Field, file: DocumentFile, tokens: readonly string[]): void
}

/** Creates an empty index. */
export function createReferenceIndex(fieldOf: FindField = findSearchedField): ReferenceIndex {
  const findings: Findings = {
    sites: [],
    siteOf: new Map(),
    foreign: [],
    malformed: [],
    identified: new Map(),
    anchored: new Map(),
  }
  const searched = new Map<Json, Set<string>>()
  return {
    ...findings,
    fieldOf,
    search(value, field, file, tokens) {
      const fields = searched.get(value) ?? new Set()
      const name = JSON.stringify(field)
      if (fields.has(name)) return
      searched.set(value, fields.add(name))
      findReferences(value, field, file, tokens, fieldOf, findings)
    },
  }
}
