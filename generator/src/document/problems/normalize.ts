/** Problems with the structure of an OpenAPI document. */
import { error, type Problem, warning } from '../../problem.ts'
import { didYouMean, quoteText } from '../../quote-text.ts'
import type { Quirk } from '../quirks.ts'

export const noVersion: Problem<{ found: string; hint: string | null }> = error('openapi-version-missing', {
  cause: 'The file has no `openapi` field, so it is not an OpenAPI document.',
  fix: 'Use the OpenAPI document itself. It begins with a field such as `"openapi": "3.1.0"`.',
  message: ({ found, hint }) =>
    `this is not an OpenAPI document: ${found}${hint === null ? '' : ` (${hint})`}`,
})

export const swagger: Problem<{ version: string }> = error('swagger-version-unsupported', {
  cause: 'The document is Swagger in another version than 2.0.',
  fix: 'Convert it to Swagger 2.0 or OpenAPI 3, and use the result.',
  message: ({ version }) =>
    `Swagger version ${quoteText(version)} is not supported: Swagger 2.0 and OpenAPI 3 are`,
})

export const versionUnsupported: Problem<{ version: string }> = error('openapi-version-unsupported', {
  cause: 'The document declares a version of OpenAPI other than 3.0, 3.1 and 3.2.',
  fix: 'If you publish the document, publish it as OpenAPI 3.2. If you do not, keep the last document that could be read: `pull` changes nothing. Look for a 3.2 address of the same API, or save the document, set `openapi: 3.2.0` if it uses no newer feature, and pull the file with `--url`.',
  message: ({ version }) =>
    `OpenAPI version ${quoteText(version)} is not supported: only 3.0, 3.1 and 3.2 are`,
})

export const versionNotString: Problem = error('openapi-version-not-string', {
  cause: 'The `openapi` field is a number. As numbers, 3.10 and 3.1 are the same.',
  fix: 'Quote it and write it in full: `openapi: "3.1.0"`.',
  message: () => '`openapi` must be a string, got a number',
})

export const structure: Problem<{ expected: string; found: string }> = error('invalid-structure', {
  cause:
    'A part of the document has another structure than the specification requires, such as an array where an object is required.',
  fix: 'Correct it in the document, or replace it with an overlay: `remove` it, then `update` its parent.',
  message: ({ expected, found }) => `expected ${expected}, got ${found}`,
})

export const value: Problem<{ expected: string; found: string }> = warning('invalid-type', {
  cause: 'A value has another type than the specification requires, such as an object as a description.',
  fix: 'Correct the value in the document or with an overlay.',
  message: ({ expected, found }) => `expected ${expected}, got ${found}; the value is ignored`,
})

export const fieldMissing: Problem<{ object: string; field: string }> = error('missing-field', {
  cause: 'An object lacks a required field, such as a parameter without a name.',
  fix: 'Add the field in the document or with an overlay.',
  message: ({ object, field }) => `this ${object} requires the field ${quoteText(field)}`,
})

export const fieldMissingIgnored: Problem<{ object: string; field: string }> = warning(
  'missing-field-ignored',
  {
    cause: 'An object that a client can do without lacks a required field, such as a server without a URL.',
    fix: 'Add the field in the document or with an overlay, or remove the object.',
    message: ({ object, field }) => `this ${object} requires the field ${quoteText(field)}; it is ignored`,
  },
)

export const fieldUnknown: Problem<{ object: string; field: string; nearest: string | null }> = warning(
  'unknown-field',
  {
    cause: 'An object has a field that the specification does not define, often because of a typo.',
    fix: 'Correct its name. The name of an extension begins with `x-`.',
    message: ({ object, field, nearest }) =>
      `unknown field ${quoteText(field)} in this ${object}; it is ignored${didYouMean(nearest)}`,
  },
)

export const statusUnknown: Problem<{ status: string }> = warning('invalid-status', {
  cause: 'A key of `responses` is not a status code, a range such as `4XX`, or `default`.',
  fix: 'Correct the key.',
  message: ({ status }) =>
    `${quoteText(status)} is not a status code, a range or "default"; this response is ignored`,
})

export const statusDuplicate: Problem<{ status: string; kept: string }> = warning('duplicate-status', {
  cause: 'An operation has two responses for the same range, such as `4xx` and `4XX`.',
  fix: 'Merge the two responses, or remove one.',
  message: ({ status, kept }) =>
    `${quoteText(status)} is the same range as ${quoteText(kept)}, which is used; this response is ignored`,
})

export const closedBase: Problem = warning('closed-base', {
  cause:
    'A schema with `oneOf` or `anyOf`, or a part of an `allOf`, has `additionalProperties: false`, which forbids the properties of the other parts. It is read as if it closed the whole schema.',
  fix: 'Replace `additionalProperties: false` with `unevaluatedProperties: false` in the schema that contains all parts.',
  message: () =>
    '`additionalProperties: false` forbids properties of other parts; the whole is read as closed',
})

export const securityUndefined: Problem<{ scheme: string; nearest: string | null }> = warning(
  'security-scheme-undefined',
  {
    cause: 'A security requirement names a scheme that the document does not define.',
    fix: 'Define the scheme in the document or with an overlay, or correct the name.',
    message: ({ scheme, nearest }) =>
      `the security scheme ${quoteText(scheme)} is not defined${didYouMean(nearest)}`,
  },
)

/** A known deviation. Its code is the id of the quirk. */
export const quirk: Problem<{ quirk: Quirk; places: number }> = warning('quirk', {
  cause: 'The document deviates from the specification in a known way, and is read as intended.',
  fix: 'Correct the document, or accept the deviation with `ignoreWarnings`.',
  message: ({ quirk, places }) =>
    `the document ${quirk.what}${places > 1 ? ` (${places} locations, this is the first)` : ''}`,
  help: ({ quirk }) => `${quirk.why} To accept it, list its code in \`ignoreWarnings\`.`,
})
