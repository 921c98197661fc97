/** Problems with `include` and `exclude`. */
import { error, type Problem } from '../../problem.ts'
import { quoteText } from '../../quote-text.ts'

export const invalid: Problem<{ setting: string; pattern: string }> = error('selection-invalid', {
  cause: 'A pattern of `include` or `exclude` does not begin with a key.',
  fix: 'Write `tag:Users`, `path:/users/**`, `operationId:listUsers` or `method:get`.',
  message: ({ setting, pattern }) =>
    `${quoteText(pattern)} in \`${setting}\` is not a pattern for operations`,
})

interface UnmatchedFacts {
  readonly setting: string
  readonly pattern: string
  readonly key: string
  readonly similar: readonly string[]
}

export const unmatched: Problem<UnmatchedFacts> = error('selection-unmatched', {
  cause:
    'A pattern of `include` or `exclude` matches no operation: it has a typo, or the document has changed.',
  fix: 'Correct the pattern, or remove it.',
  message: ({ setting, pattern, key, similar }) =>
    `${quoteText(pattern)} in \`${setting}\` matches no operation` +
    (similar.length === 0
      ? `, because none has a value for \`${key}\``
      : `; did you mean ${similar.map(quoteText).join(' or ')}?`),
})
