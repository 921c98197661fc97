import type { Diagnostic } from '../../diagnostics.ts'
import { isJsonObject } from '../../json.ts'
import { diagnose } from '../diagnose.ts'
import type { Limits } from '../limits.ts'
import { sanitizeValue } from '../parse/sanitize-value.ts'
import { formatPointer } from '../pointer.ts'
import * as normalizeProblems from '../problems/normalize.ts'
import * as swaggerProblems from '../problems/swagger.ts'
import type { Dangling } from '../resolve/accept-gap.ts'
import type { ReadExternal } from '../resolve/resolve-references.ts'
import type { DocumentFile } from '../resolve/types.ts'
import { bundleSwagger } from './bundle.ts'
import { objectsIn, operationsIn } from './drafts.ts'
import { dropMistyped } from './drop-mistyped.ts'
import { measureCopies } from './measure-copies.ts'
import { prepare } from './prepare.ts'
import { requireForms } from './require-forms.ts'
import { separateFiles } from './separate-files.ts'
import { stateServers } from './state-servers.ts'
import { makeToSource } from './to-source.ts'
import type { Draft, Guess } from './types.ts'

/** A document of Swagger 2.0 as OpenAPI 3.0, or the error that prevents it. */
export interface Converted {
  /** Its `toSource` turns a pointer into the converted document into one into the user's file. */
  readonly file: DocumentFile | null
  /** URLs of the other files that the document refers to. */
  readonly files: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Values of schemas that the conversion may write. Kubernetes' document writes about 30,000. */
const maximumCopies = 2_000_000

/** Converts a document of Swagger 2.0 to OpenAPI 3.0, which `normalize` brings to 3.1. */
export async function convertSwagger(
  original: DocumentFile,
  readExternal: ReadExternal,
  limits: Limits,
  dangling: Dangling | undefined,
): Promise<Converted> {
  const bundled = await bundleSwagger(original, readExternal, limits, dangling)
  const { file, files } = bundled
  if (file === null) return bundled
  const guesses: Diagnostic[] = []
  const unresolved = new Set(bundled.diagnostics.map(({ pointer }) => pointer))
  const guess: Guess = (tokens, found, reading) => {
    // The reference was reported and removed.
    if (unresolved.has(formatPointer([...tokens, '$ref']))) return
    guesses.push(diagnose(file, formatPointer(tokens), swaggerProblems.guess, { found, reading }))
  }
  const fail = (diagnostic: Diagnostic): Converted => ({
    file: null,
    files,
    diagnostics: [...bundled.diagnostics, ...guesses, diagnostic],
  })
  const convert = await loadConverter()
  if (convert === null) {
    return fail(diagnose(file, '#/swagger', swaggerProblems.converterMissing, { package: converterName }))
  }
  try {
    const draft = structuredClone(file.root) as Draft
    draft.swagger = '2.0'
    dropMistyped(draft, { one: 'document' }, [], (tokens, expected, found) => {
      const pointer = formatPointer(tokens)
      if (found === 'null') guess(tokens, `expected ${expected}, got null`, 'it is ignored')
      else guesses.push(diagnose(file, pointer, normalizeProblems.structure, { expected, found }))
    })
    stateServers(draft, file.base, guess)
    const origins = prepare(draft, guess)
    if (measureCopies(draft, maximumCopies) > maximumCopies) {
      return fail(diagnose(file, '#', swaggerProblems.tooLarge, { values: maximumCopies }))
    }
    const converted: unknown = convert(draft)
    if (!isJsonObject(converted)) throw new TypeError('the result is not an object')
    requireForms(converted)
    separateFiles(converted, guess)
    const { value } = sanitizeValue(converted, limits.depth)
    const root = isJsonObject(value) ? value : {}
    const toSource = makeToSource(origins, file.root.host !== undefined)
    const locate = (pointer: string) => file.locate(toSource(pointer))
    const findOrigin = (pointer: string) => file.findOrigin?.(toSource(pointer)) ?? null
    const notice = diagnose(file, '#/swagger', swaggerProblems.converted, {
      operations: objectsIn(root.paths).flatMap(([, item]) => operationsIn(item)).length,
      definitions: objectsIn(file.root.definitions).length,
      guesses: guesses.filter(({ code }) => code === swaggerProblems.guess.code).length,
    })
    const diagnostics = [notice, ...bundled.diagnostics, ...guesses]
    return { file: { ...file, root, locate, findOrigin, toSource }, files, diagnostics }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return fail(diagnose(file, '#', swaggerProblems.failed, { reason }))
  }
}

const converterName = '@scalar/openapi-upgrader'

async function loadConverter() {
  try {
    return (await import('@scalar/openapi-upgrader/2.0-to-3.0')).upgradeFromTwoToThree
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return null
    throw error
  }
}
