import { describeValue } from '../describe-value.ts'
import { isJsonObject } from '../json.ts'
import { buildDocument, defaultOptions, type ReadResult } from './build-document.ts'
import { diagnose } from './diagnose.ts'
import { defaultLimits } from './limits.ts'
import { reportSanitized } from './parse/parse-json.ts'
import { sanitizeValue } from './parse/sanitize-value.ts'
import * as parseProblems from './problems/parse.ts'

/**
 * Builds a document from a value in memory, as if it had been read from a file. It has no line numbers and cannot refer
 * to other files.
 *
 * @example
 * const { document } = await documentFromValue({ openapi: '3.1.0', info: { title: 'Pets', version: '1' }, paths: {} })
 */
export async function documentFromValue(value: unknown, source = 'document'): Promise<ReadResult> {
  const located = { source, locate: () => null }
  const sanitized = sanitizeValue(value, defaultLimits.depth)
  const diagnostics = reportSanitized(sanitized, located, defaultLimits)
  if (!isJsonObject(sanitized.value)) {
    const found = describeValue(sanitized.value)
    return {
      document: null,
      partial: null,
      diagnostics: [diagnose(located, '#', parseProblems.notObject, { found })],
    }
  }
  const file = { ...located, root: sanitized.value, base: new URL('memory:/document'), isRoot: true }
  const built = await buildDocument(file, defaultOptions)
  return { ...built, diagnostics: [...diagnostics, ...built.diagnostics] }
}
