import { relative } from 'node:path'
import type { Diagnostic } from '../diagnostics.ts'
import type { Plan } from '../write/plan.ts'

/** A run as a program reads it: one JSON object, whose keys stay. */
export function printJson(
  ok: boolean,
  diagnostics: readonly Diagnostic[],
  report: { readonly operations: number; readonly schemas: number; readonly plans: readonly Plan[] } | null,
): string {
  const paths = (list: 'write' | 'remove') =>
    (report?.plans ?? []).flatMap((plan) =>
      plan[list].map((entry) =>
        relative('', `${plan.folder}/${typeof entry === 'string' ? entry : entry.path}`),
      ),
    )
  const { operations = null, schemas = null } = report ?? {}
  return JSON.stringify({
    ok,
    operations,
    schemas,
    written: paths('write'),
    removed: paths('remove'),
    diagnostics,
  })
}
