import type { Diagnostic } from '../diagnostics.ts'
import type { JsonObject } from '../json.ts'
import { parsePointer } from './pointer.ts'
import * as resolveProblems from './problems/resolve.ts'
import type { Copies } from './resolve/copies.ts'
import { swaggerSections } from './resolve/name-components.ts'
import { findUsedComponents } from './select/find-used-components.ts'

/** A document that tries to read other files or hosts is refused, whether an operation uses the reference or not. */
const alwaysErrors: ReadonlySet<string> = new Set([
  resolveProblems.notAllowed.code,
  resolveProblems.invalid.code,
])

const sectionOfSwagger = new Map([...swaggerSections].map(([section, own]) => [own, section]))

/**
 * Keeps the diagnostics that matter for the selected operations. Drops problems in operations that were left out. Turns
 * errors in components that no operation uses into warnings, or drops them if operations were selected.
 *
 * @param source Name of the file that `root` was read from.
 */
export function filterDiagnostics(
  diagnostics: readonly Diagnostic[],
  root: JsonObject,
  source: string,
  omitted: readonly string[] | null,
  copies: Copies,
): readonly Diagnostic[] {
  if (omitted === null && !diagnostics.some(({ severity }) => severity === 'error')) return diagnostics
  const used = findUsedComponents(root)
  const isOmitted = (pointer: string) =>
    omitted?.some((each) => `${pointer}/`.startsWith(`${each}/`)) === true
  const isUnused = (pointer: string, seen = new Set<string>()): boolean => {
    const [first = '', ...rest] = parsePointer(pointer) ?? []
    const [section = '', name] = first === 'components' ? rest : [sectionOfSwagger.get(first), rest[0]]
    if (section === '' || name === undefined || section === 'securitySchemes') return false
    if (used.has(`${section}/${name}`)) return false
    if (seen.has(pointer)) return true
    seen.add(pointer)
    return copies.listUses(pointer).every((use) => isOmitted(use) || isUnused(use, seen))
  }
  return diagnostics.flatMap((diagnostic): readonly Diagnostic[] => {
    const { code, pointer } = diagnostic
    if (diagnostic.source !== source) return [diagnostic]
    if (isOmitted(pointer)) return []
    if (!isUnused(pointer)) return [diagnostic]
    if (alwaysErrors.has(code)) return [diagnostic]
    return omitted === null ? [{ ...diagnostic, severity: 'warning' }] : []
  })
}
