/** Problems with references. */
import { error, type Problem, warning } from '../../problem.ts'
import { didYouMean, escapeUnseen, quoteText } from '../../quote-text.ts'

export const notString: Problem<{ found: string }> = error('ref-not-string', {
  cause: 'The value of a `$ref` is not a string.',
  fix: 'Set `$ref` to a string such as "#/components/schemas/Pet", or remove it.',
  message: ({ found }) => `$ref must be a string, got ${found}`,
})

export const invalid: Problem<{ reference: string }> = error('ref-invalid', {
  cause: 'A `$ref` is not a URI with a JSON Pointer or an anchor, for example because of a broken escape.',
  fix: 'Write `/` in a name as `~1`, `~` as `~0`, and `%` as `%25`.',
  message: ({ reference }) => `$ref ${quoteText(reference)} is not a valid reference`,
})

interface UnresolvedFacts {
  readonly reference: string
  readonly nearest: string | null
  readonly action: string | null
}

const describeAction = ({ action }: UnresolvedFacts): string | null =>
  action === null
    ? null
    : `Correct the reference, or add its target with an overlay action: ${escapeUnseen(action)}`

export const unresolved: Problem<UnresolvedFacts> = error('ref-unresolved', {
  cause: 'A reference points to a location that does not exist.',
  fix: "Correct the reference, or add its target with an overlay. With `dangling: 'unknown'`, missing schemas accept any value.",
  message: ({ reference, nearest }) => `$ref ${quoteText(reference)} does not resolve${didYouMean(nearest)}`,
  help: describeAction,
})

export const unresolvedIgnored: Problem<UnresolvedFacts> = warning('ref-unresolved-ignored', {
  cause:
    "A reference points to a schema that does not exist, and `dangling: 'unknown'` in the config accepts such references.",
  fix: 'Correct the reference, or add its target with an overlay.',
  message: ({ reference, nearest }) =>
    `$ref ${quoteText(reference)} does not resolve${didYouMean(nearest)}; it accepts any value`,
  help: describeAction,
})

export const notAllowed: Problem<{ reference: string; why: string }> = error('ref-not-allowed', {
  cause: "A reference points to a file outside the document's folder, or to another host.",
  fix: "Move the file into the document's folder, or add its folder or host to `allowExternal`.",
  message: ({ reference, why }) => `$ref ${quoteText(reference)} is not followed: ${why}`,
})

export const fileUnreadable: Problem<{ reference: string }> = error('ref-file-unreadable', {
  cause: 'A reference points to a file that cannot be read.',
  fix: 'Correct the path (it is relative to the file that contains the reference), add the file, or fix the error reported for it.',
  message: ({ reference }) => `the file of $ref ${quoteText(reference)} cannot be read`,
})

export const fileLimit: Problem<{ files: number }> = error('ref-file-limit', {
  cause: 'The document consists of more files than the limit.',
  fix: 'Raise `limits.files`, or bundle the document first.',
  message: ({ files }) => `the document refers to more than ${files} files`,
})

export const typeMismatch: Problem<{ reference: string; expected: string; found: string }> = error(
  'ref-type-mismatch',
  {
    cause: 'A reference points to an object of another kind, such as a parameter where a schema is expected.',
    fix: 'Point it to an object of the expected kind.',
    message: ({ reference, expected, found }) =>
      `$ref ${quoteText(reference)} must point to a ${expected}, but it points to ${found}`,
  },
)

export const typeConverted: Problem<{ reference: string; expected: string; found: string }> = warning(
  'ref-type-converted',
  {
    cause:
      'A reference points to an object of another kind that has the same fields, such as a request body where a response is expected.',
    fix: 'Move the object to the section for its kind, and point the reference there.',
    message: ({ reference, expected, found }) =>
      `$ref ${quoteText(reference)} points to ${found}; it is read as a ${expected}`,
  },
)

export const nonstandard: Problem<{ reference: string; field: string }> = warning('ref-nonstandard', {
  cause:
    'A `$ref` is used where OpenAPI does not define one, such as in place of an operation or a map of headers.',
  fix: 'Replace the reference with its target, for example with a bundler.',
  message: ({ reference, field }) =>
    `OpenAPI does not define $ref for ${quoteText(field)}; ${quoteText(reference)} is replaced with its target`,
})

export const inlineLimit: Problem<{ values: number }> = error('ref-inline-limit', {
  cause:
    'References where OpenAPI defines none repeat so many values that replacing them would exhaust memory.',
  fix: 'Move what they share into `components` and refer to it there, or raise `limits.aliasedValues`.',
  message: ({ values }) => `replacing references with their targets yields more than ${values} values`,
})

export const throughReference: Problem<{ reference: string }> = warning('ref-through-ref', {
  cause: 'A JSON Pointer passes through an object that is itself a reference. Strictly, it does not resolve.',
  fix: 'Point to the location in the object that the other reference points to.',
  message: ({ reference }) => `$ref ${quoteText(reference)} passes through another $ref, which is followed`,
})

export const unresolvable: Problem<{ chain: readonly string[] }> = error('ref-unresolvable', {
  cause: 'References point only to each other, so none of them has a target.',
  fix: 'Replace one of them with the object itself.',
  message: ({ chain }) => `$ref points back to itself: ${chain.map(quoteText).join(' → ')}`,
})

export const circular: Problem<{
  chain: readonly string[]
  reading: 'any value' | 'the base without its variants'
}> = warning('ref-circular', {
  cause:
    'A schema includes itself through `$ref`, `allOf`, `anyOf` or `oneOf`, with no property or item in between. A ' +
    'typical case is a base that lists its variants in `oneOf` while each variant includes the base in `allOf`.',
  fix: 'Move what the variants share into a separate schema, and include that one.',
  message: ({ chain, reading }) =>
    `the schema includes itself: ${chain.map(quoteText).join(' → ')}; here it is read as ${reading}`,
})

export const mappingUnresolved: Problem<{ key: string; reference: string; nearest: string | null }> = warning(
  'discriminator-mapping-unresolved',
  {
    cause: 'A discriminator maps a value to a schema that does not exist, or to a file that cannot be read.',
    fix: 'Correct the name or reference in the mapping, or remove the entry.',
    message: ({ key, reference, nearest }) =>
      `the discriminator maps ${quoteText(key)} to ${quoteText(reference)}, which does not resolve${didYouMean(nearest)}`,
  },
)
