import type { Catalogue } from '../../problem.ts'
import { escapeUnseen, quoteText } from '../../quote-text.ts'

interface Facts {
  malformed: { found: string }
  unreadable: { reference: string }
  dangling: { reference: string; nearest: string | null; mend: string | null }
  danglingUnknown: { reference: string }
  refused: { reference: string; why: string }
  fileMissing: { reference: string }
  tooManyFiles: { files: number }
  mistyped: { reference: string; expected: string; found: string }
  throughReference: { reference: string }
  loop: { chain: readonly string[] }
  schemaLoop: { chain: readonly string[] }
  compositionLoop: { reference: string; cut: 'nothing' | 'without-variants' }
  mappingDangling: { key: string; reference: string; nearest: string | null }
}

/** What can be wrong with references. */
export const resolveProblems: Catalogue<Facts> = {
  malformed: {
    code: 'reference-not-text',
    severity: 'error',
    cause: 'A `$ref` stands where a reference may stand, but its value is no text.',
    fix: 'Give the `$ref` a text such as "#/components/schemas/Pet", or remove it.',
    message: ({ found }) => `$ref is ${found}, where text is expected`,
  },
  unreadable: {
    code: 'reference-malformed',
    severity: 'error',
    cause: 'The reference is no URI with a JSON Pointer or an anchor: a broken escape, for example.',
    fix: 'Write `/` in a name as `~1`, `~` as `~0`, and `%` as `%25`.',
    message: ({ reference }) => `$ref ${quoteText(reference)} cannot be read as a reference`,
  },
  dangling: {
    code: 'reference-dangling',
    severity: 'error',
    cause: 'A reference leads to a place where there is nothing.',
    fix: 'Correct the reference, or add what it leads to with an overlay.',
    message: ({ reference, nearest }) =>
      `$ref ${quoteText(reference)} leads nowhere${nearest === null ? '' : `; did you mean ${quoteText(nearest)}?`}`,
    help: ({ mend }) =>
      mend === null ? null : `Correct it, or add it with an overlay action: ${escapeUnseen(mend)}`,
  },
  danglingUnknown: {
    code: 'reference-dangling-unknown',
    severity: 'warning',
    cause: 'A reference leads to a schema that is not there, and the config says to go on all the same.',
    fix: "Correct the reference, or add what it leads to with an overlay; then `dangling: 'unknown'` is not needed.",
    message: ({ reference }) => `$ref ${quoteText(reference)} leads nowhere, and is read as any value`,
  },
  refused: {
    code: 'reference-refused',
    severity: 'error',
    cause: 'A reference leads out of the folder of the document, or to another host.',
    fix: 'Bring the file into the folder of the document, or name its folder or host in `allowExternal`.',
    message: ({ reference, why }) => `$ref ${quoteText(reference)} is not followed: ${why}`,
  },
  fileMissing: {
    code: 'reference-file-missing',
    severity: 'error',
    cause: 'A reference leads to a file that cannot be read.',
    fix: 'Correct the path, which is relative to the file that the reference stands in, add the file, or mend what is told of it.',
    message: ({ reference }) => `the file that $ref ${quoteText(reference)} names cannot be read`,
  },
  tooManyFiles: {
    code: 'reference-too-many-files',
    severity: 'error',
    cause: 'The document is spread over more files than the limit.',
    fix: 'Raise `limits.files`, or bundle the document first.',
    message: ({ files }) => `the document refers to more than ${files} files`,
  },
  mistyped: {
    code: 'reference-mistyped',
    severity: 'error',
    cause:
      'A reference leads to something of another kind than what is needed, such as a parameter for a schema.',
    fix: 'Let it lead to an object of the kind that stands there.',
    message: ({ reference, expected, found }) =>
      `$ref ${quoteText(reference)} leads to ${found}, where a ${expected} is expected`,
  },
  throughReference: {
    code: 'reference-through-reference',
    severity: 'warning',
    cause: 'A pointer passes through an object that is itself a reference; strictly it leads nowhere.',
    fix: 'Point to the place in the object that the other reference leads to.',
    message: ({ reference }) => `$ref ${quoteText(reference)} passes through another $ref, which is followed`,
  },
  loop: {
    code: 'reference-loop',
    severity: 'error',
    cause:
      'References lead to each other in a circle without anything in between, so that they stand for nothing.',
    fix: 'Let one of them say what it is instead of referring on.',
    message: ({ chain }) => `$ref leads back to itself: ${chain.map(quoteText).join(' → ')}`,
  },
  schemaLoop: {
    code: 'schema-is-itself',
    severity: 'warning',
    cause:
      'Schemas refer to each other in a circle without anything in between, so that they say nothing; they are read ' +
      'as any value.',
    fix: 'Let one of them say what it is instead of referring on.',
    message: ({ chain }) =>
      `$ref leads back to itself and is read as any value: ${chain.map(quoteText).join(' → ')}`,
  },
  compositionLoop: {
    code: 'schema-contains-itself',
    severity: 'warning',
    cause:
      'A schema must match itself first: by allOf, anyOf or oneOf it leads back to itself, as when a base lists its ' +
      'variants by oneOf and each variant includes the base by allOf.',
    fix: 'Move what the variants share into a schema of its own and include that one.',
    message: ({ reference, cut }) =>
      `$ref ${quoteText(reference)} makes the schema contain itself; ` +
      (cut === 'nothing'
        ? 'it is read as any value'
        : 'it is read as what that says apart from its variants'),
  },
  mappingDangling: {
    code: 'discriminator-mapping-dangling',
    severity: 'warning',
    cause: 'A discriminator maps a value to a schema that does not exist, or to a file that cannot be read.',
    fix: 'Correct the name or reference in the mapping, or remove the entry.',
    message: ({ key, reference, nearest }) =>
      `the discriminator maps ${quoteText(key)} to ${quoteText(reference)}, which leads nowhere` +
      `${nearest === null ? '' : `; did you mean ${quoteText(nearest)}?`}`,
  },
}
