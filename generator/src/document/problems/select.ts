import type { Catalogue } from '../../problem.ts'
import { quoteText } from '../../quote-text.ts'

interface Facts {
  invalid: { setting: string; pattern: string }
  unmatched: { setting: string; pattern: string; similar: readonly string[] }
}

/** Problems with `include` and `exclude`. */
export const selectProblems: Catalogue<Facts> = {
  invalid: {
    code: 'selection-invalid',
    severity: 'error',
    cause: 'A pattern of `include` or `exclude` does not begin with a key.',
    fix: 'Write `tag:Users`, `path:/users/**`, `operationId:listUsers` or `method:get`.',
    message: ({ setting, pattern }) =>
      `${quoteText(pattern)} in \`${setting}\` is not a pattern for operations`,
  },
  unmatched: {
    code: 'selection-unmatched',
    severity: 'error',
    cause:
      'A pattern of `include` or `exclude` matches no operation: it has a typo, or the document has changed.',
    fix: 'Correct the pattern, or remove it.',
    message: ({ setting, pattern, similar }) =>
      `${quoteText(pattern)} in \`${setting}\` matches no operation` +
      `${similar.length === 0 ? '' : `; did you mean ${similar.map(quoteText).join(' or ')}?`}`,
  },
}
