import type { Catalogue, NoFacts } from '../../problem.ts'
import { quoteText } from '../../quote-text.ts'
import type { Position } from '../types.ts'

interface Facts {
  notUtf8: { offset: number; line: number; looksLike: string | null }
  empty: NoFacts
  html: NoFacts
  jsonSyntax: Position & { message: string }
  yamlSyntax: Position & { message: string }
  yamlKey: NoFacts
  yamlMergeKey: NoFacts
  aliasUnknown: { alias: string }
  aliasBomb: { values: number }
  duplicateKey: Position & { key: string }
  tooDeep: { depth: number }
  numberTooLarge: NoFacts
  notObject: { found: string }
}

/** What can be wrong with a file before it is looked at as an OpenAPI document. */
export const parseProblems: Catalogue<Facts> = {
  notUtf8: {
    code: 'text-not-utf8',
    severity: 'error',
    cause: 'The file is not UTF-8 text: another encoding, or damaged bytes.',
    fix: 'Save the file as UTF-8.',
    message: ({ offset, line, looksLike }) =>
      looksLike === null
        ? `the byte at offset ${offset} (line ${line}) is not UTF-8`
        : `the file looks like ${looksLike}, not UTF-8`,
  },
  empty: {
    code: 'document-empty',
    severity: 'error',
    cause: 'The file is empty, or holds only space or comments.',
    fix: 'Look whether whatever writes the file failed, then write it again.',
    message: () => 'the file is empty, where an OpenAPI document is expected',
  },
  html: {
    code: 'document-html',
    severity: 'error',
    cause: 'A web page came instead of a document: an interactive reference, a login page or an error page.',
    fix: 'Give the address of the document itself, and a credential if it needs one.',
    message: () => 'this is an HTML page, where an OpenAPI document in JSON or YAML is expected',
  },
  jsonSyntax: {
    code: 'json-syntax',
    severity: 'error',
    cause: 'The text is not JSON: a typing mistake, or the file was cut off.',
    fix: 'Mend the text at that place; if the file ends too early, fetch it again.',
    message: ({ message, line, column }) => `not valid JSON at line ${line}, column ${column}: ${message}`,
  },
  yamlSyntax: {
    code: 'yaml-syntax',
    severity: 'error',
    cause: 'The text is not YAML 1.2: a typing mistake, or the file was cut off.',
    fix: 'Mend the text at that place; quoting a value often helps.',
    message: ({ message, line, column }) => `not valid YAML at line ${line}, column ${column}: ${message}`,
  },
  yamlKey: {
    code: 'yaml-key-not-text',
    severity: 'error',
    cause: 'A YAML mapping uses a list or a mapping as a key, which JSON has no form for.',
    fix: 'Use text as the key.',
    message: () => 'a key is a list or a mapping, where text is expected',
  },
  yamlMergeKey: {
    code: 'yaml-merge-not-mapping',
    severity: 'error',
    cause: 'The merge key `<<` has a value that is neither a mapping nor a list of mappings.',
    fix: 'Let `<<` stand for mappings only, or quote it if a key of that name is meant.',
    message: () => 'the merge key << takes a mapping or a list of mappings',
  },
  aliasUnknown: {
    code: 'yaml-alias-unknown',
    severity: 'error',
    cause: 'A YAML alias names an anchor that does not stand before it, or that it stands in itself.',
    fix: 'Define the anchor before the alias; for a schema that contains itself use `$ref`.',
    message: ({ alias }) => `the alias *${quoteText(alias)} names no anchor that is complete before it`,
  },
  aliasBomb: {
    code: 'yaml-aliases-too-many',
    severity: 'error',
    cause: 'YAML aliases stand for so many values that writing them out would exhaust memory.',
    fix: 'Use `$ref` for what is shared, or raise `limits.aliasedValues`.',
    message: ({ values }) => `the aliases of this file stand for more than ${values} values`,
  },
  duplicateKey: {
    code: 'key-duplicate',
    severity: 'error',
    cause: 'An object has the same key twice; parsers differ in which one they keep.',
    fix: 'Remove or rename one of the two.',
    message: ({ key, line, column }) => `duplicate key ${quoteText(key)} at line ${line}, column ${column}`,
  },
  tooDeep: {
    code: 'nesting-too-deep',
    severity: 'error',
    cause: 'Objects or arrays stand inside each other to a depth that no reader or compiler can follow.',
    fix: 'Move parts into `components` and refer to them, or raise `limits.depth`.',
    message: ({ depth }) => `nested more than ${depth} levels deep below this place`,
  },
  numberTooLarge: {
    code: 'number-too-large',
    severity: 'warning',
    cause: 'A number is larger than any that JavaScript can hold, or is no number at all (`.nan`, `.inf`).',
    fix: 'Give a number of at most about 1.8e308, or leave the bound out.',
    message: () => 'this number is beyond what JavaScript can hold; the largest possible one is used instead',
  },
  notObject: {
    code: 'document-not-object',
    severity: 'error',
    cause: 'The file holds a list or a single value, where a document is an object.',
    fix: 'Give the OpenAPI document itself: an object with an `openapi` field.',
    message: ({ found }) => `the file holds ${found}, where an OpenAPI document (an object) is expected`,
  },
}
