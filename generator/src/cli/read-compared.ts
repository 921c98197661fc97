import type { Diagnostic } from '../diagnostics.ts'
import type { Compared } from '../diff/types.ts'
import { readDocument } from '../document/read-document.ts'
import { DiagnosticError } from '../errors.ts'
import { buildModel } from '../model/build-model.ts'

/**
 * Reads a document to be compared.
 * @throws DiagnosticError with every problem of it
 */
export async function readCompared(
  location: string,
  overlays: readonly string[],
): Promise<Compared & { readonly diagnostics: readonly Diagnostic[] }> {
  const { document, diagnostics } = await readDocument(location, { overlays })
  if (document === null) throw new DiagnosticError(diagnostics)
  const built = buildModel(document)
  const all = [...diagnostics, ...built.diagnostics]
  if (all.some(({ severity }) => severity === 'error')) throw new DiagnosticError(all)
  return { document, model: built.model, diagnostics: all }
}
