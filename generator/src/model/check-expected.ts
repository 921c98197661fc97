import type { Diagnostic } from '../diagnostics.ts'
import { diagnose, type Located } from '../document/diagnose.ts'
import type { Problem } from '../problem.ts'
import * as problems from './problems.ts'
import type { Model, Operation } from './types.ts'

/** A fact that a document or its overlays can give about every operation. */
export type Expected = 'scopes' | 'errors' | 'pagination'

/** Every fact that a config can expect. */
export const expectable: readonly Expected[] = ['scopes', 'errors', 'pagination']

/** Reports operations without an expected fact, for example a new operation that no overlay rule matches. */
export function checkExpected(
  model: Model,
  document: Located,
  expected: readonly Expected[],
): readonly Diagnostic[] {
  return model.operations.flatMap((operation) =>
    expected
      .filter((fact) => isMissing[fact](operation))
      .map((fact) => diagnose(document, operation.pointer, absences[fact], { id: operation.name.id })),
  )
}

const isMissing: Readonly<Record<Expected, (operation: Operation) => boolean>> = {
  scopes: ({ scopes, security }) => scopes === null && security.length > 0,
  errors: ({ responses, security }) =>
    security.length > 0 && !responses.some(({ status }) => /^[45]|^default$/.test(String(status))),
  pagination: ({ name, pagination }) => name.method === 'list' && pagination === null,
}

const absences: Readonly<Record<Expected, Problem<{ id: string }>>> = {
  scopes: problems.scopesMissing,
  errors: problems.errorsMissing,
  pagination: problems.paginationMissing,
}
