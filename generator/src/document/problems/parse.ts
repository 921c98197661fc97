/** Problems with the syntax of a JSON or YAML file. */
import { error, type Problem, warning } from '../../problem.ts'
import { quoteText } from '../../quote-text.ts'
import type { Position } from '../types.ts'

export const notUtf8: Problem<{ offset: number; line: number; looksLike: string | null }> = error(
  'text-not-utf8',
  {
    cause: 'The file is not UTF-8: it is compressed, has another encoding, or damaged bytes.',
    fix: 'Decompress the file, or save it as UTF-8.',
    message: ({ offset, line, looksLike }) =>
      looksLike === null
        ? `the byte at offset ${offset} (line ${line}) is not UTF-8`
        : `the file looks like ${looksLike}, not UTF-8`,
  },
)

export const empty: Problem = error('document-empty', {
  cause: 'The file is empty, or contains only whitespace or comments.',
  fix: 'Check whether the tool that writes this file failed, then regenerate the file.',
  message: () => 'the file is empty; an OpenAPI document is expected',
})

export const html: Problem = error('document-html', {
  cause: 'The file is a web page: an interactive reference, a login page or an error page.',
  fix: 'Use the address of the document itself, with a credential if it needs one.',
  message: () => 'this is an HTML page; an OpenAPI document in JSON or YAML is expected',
})

export const jsonSyntax: Problem<Position & { message: string }> = error('json-syntax', {
  cause: 'The file is not valid JSON: it has a typo, or is truncated.',
  fix: 'Fix the text at that position; if the file ends too early, download it again.',
  message: ({ message, line, column }) => `invalid JSON at line ${line}, column ${column}: ${message}`,
})

export const yamlSyntax: Problem<Position & { message: string }> = error('yaml-syntax', {
  cause: 'The file is not valid YAML 1.2: it has a typo, or is truncated.',
  fix: 'Fix the text at that position; quoting a value often helps.',
  message: ({ message, line, column }) => `invalid YAML at line ${line}, column ${column}: ${message}`,
})

export const yamlIndentation: Problem = warning('yaml-string-indentation', {
  cause:
    'A quoted string continues on lines that are indented less than YAML 1.2 requires. Other parsers accept it, and so does this one.',
  fix: 'Indent the continuation lines more than the key, or write the string as a block (`|`).',
  message: () => 'this quoted string continues at a smaller indentation than YAML allows',
})

export const yamlKey: Problem = error('yaml-key-not-string', {
  cause: 'A YAML mapping has an array or an object as a key, which JSON does not support.',
  fix: 'Use a string as the key.',
  message: () => 'a key must be a string, got an array or an object',
})

export const yamlMergeKey: Problem = error('yaml-merge-invalid', {
  cause: 'The value of the merge key `<<` is neither a mapping nor a list of mappings.',
  fix: 'Use a mapping as the value of `<<`, or quote the key if it is meant literally.',
  message: () => 'the merge key << takes a mapping or a list of mappings',
})

export const aliasUnresolved: Problem<{ alias: string }> = error('yaml-alias-unresolved', {
  cause: 'A YAML alias names an anchor that is not defined before it, or that contains the alias.',
  fix: 'Define the anchor before the alias; for a schema that contains itself use `$ref`.',
  message: ({ alias }) => `the alias *${quoteText(alias)} does not name an anchor that is complete before it`,
})

export const aliasLimit: Problem<{ values: number }> = error('yaml-alias-limit', {
  cause: 'YAML aliases repeat so many values that expanding them would exhaust memory.',
  fix: 'Use `$ref` for shared parts, or raise `limits.aliasedValues`.',
  message: ({ values }) => `the aliases of this file expand to more than ${values} values`,
})

export const duplicateKey: Problem<Position & { key: string }> = error('duplicate-key', {
  cause: 'An object has the same key twice; parsers differ in which one they keep.',
  fix: 'Remove or rename one of the two.',
  message: ({ key, line, column }) => `duplicate key ${quoteText(key)} at line ${line}, column ${column}`,
})

export const tooDeep: Problem<{ depth: number }> = error('nesting-too-deep', {
  cause: 'Objects or arrays are nested deeper than the limit.',
  fix: 'Move parts into `components` and refer to them, or raise `limits.depth`.',
  message: ({ depth }) => `nested more than ${depth} levels deep`,
})

export const numberOutOfRange: Problem = warning('number-out-of-range', {
  cause: 'A number is outside the range of a JavaScript number, or is `.nan` or `.inf`.',
  fix: 'Use a number of at most about 1.8e308, or remove the bound.',
  message: () =>
    'this number is outside the range of a JavaScript number; the largest possible one is used instead',
})

export const notObject: Problem<{ found: string }> = error('document-not-object', {
  cause: 'The file contains an array or a single value instead of an object.',
  fix: 'Use the OpenAPI document itself: an object with an `openapi` field.',
  message: ({ found }) => `the file contains ${found}; an OpenAPI document (an object) is expected`,
})
