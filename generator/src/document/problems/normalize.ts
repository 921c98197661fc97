import type { Catalogue, NoFacts } from '../../problem.ts'
import { quoteText } from '../../quote-text.ts'
import type { Quirk, QuirkId } from '../quirks.ts'

interface Facts {
  noVersion: { found: string; hint: string | null }
  swagger: { version: string }
  versionUnsupported: { version: string }
  versionNotText: NoFacts
  structure: { expected: string; found: string }
  value: { expected: string; found: string }
  fieldMissing: { object: string; field: string }
  fieldUnknown: { object: string; field: string; nearest: string | null }
  statusUnknown: { status: string }
  securityUndefined: { scheme: string; nearest: string | null }
  quirk: { id: QuirkId; quirk: Quirk; places: number }
}

/** What can be wrong with a document as an OpenAPI document. */
export const normalizeProblems: Catalogue<Facts> = {
  noVersion: {
    code: 'openapi-missing',
    severity: 'error',
    cause: 'The file has no `openapi` field, so that it is no OpenAPI document.',
    fix: 'Give the OpenAPI document itself; it begins with a field such as `"openapi": "3.1.0"`.',
    message: ({ found, hint }) => `this is no OpenAPI document: ${found}${hint === null ? '' : ` (${hint})`}`,
  },
  swagger: {
    code: 'openapi-version-2',
    severity: 'error',
    cause: 'The document is Swagger 2.0, the form before OpenAPI 3.',
    fix: 'Convert it to OpenAPI 3, with `npx swagger2openapi` for example, and use the result.',
    message: ({ version }) =>
      `this is a Swagger ${quoteText(version)} document, where OpenAPI 3.0 or 3.1 is expected`,
  },
  versionUnsupported: {
    code: 'openapi-version-unsupported',
    severity: 'error',
    cause: 'The document declares a version of OpenAPI that is neither 3.0 nor 3.1.',
    fix: 'Serve the document as OpenAPI 3.1; one that uses nothing newer only needs `openapi: 3.1.1`.',
    message: ({ version }) => `OpenAPI version ${quoteText(version)} is not supported: only 3.0 and 3.1 are`,
  },
  versionNotText: {
    code: 'openapi-version-not-text',
    severity: 'error',
    cause: 'The `openapi` field is a number, which loses its zeros: 3.10 and 3.1 are the same number.',
    fix: 'Quote it and write it in full: `openapi: "3.1.0"`.',
    message: () => 'the openapi version is not text',
  },
  structure: {
    code: 'structure-mistyped',
    severity: 'error',
    cause:
      'A part of the document has another shape than the specification gives it, such as a list for an object.',
    fix: 'Correct it in the document, or replace it with an overlay: `remove` it, then `update` its parent.',
    message: ({ expected, found }) => `this is ${found}, where ${expected} is expected`,
  },
  value: {
    code: 'value-mistyped',
    severity: 'warning',
    cause:
      'A single value has another type than the specification gives it, such as an object as a description.',
    fix: 'Correct the value in the document or with an overlay. Until then it is read as if it were not there.',
    message: ({ expected, found }) => `this is ${found}, where ${expected} is expected; it is left out`,
  },
  fieldMissing: {
    code: 'field-missing',
    severity: 'error',
    cause: 'An object lacks a field without which it says nothing, such as a parameter without a name.',
    fix: 'Add the field in the document or with an overlay.',
    message: ({ object, field }) => `this ${object} has no ${quoteText(field)}`,
  },
  fieldUnknown: {
    code: 'field-unknown',
    severity: 'warning',
    cause: 'An object has a field that the specification does not have, often by a typing mistake.',
    fix: 'Correct its name; if it is an extension, let the name begin with `x-`.',
    message: ({ object, field, nearest }) =>
      `this ${object} has no field ${quoteText(field)}, so that it is left out` +
      `${nearest === null ? '' : `; did you mean ${quoteText(nearest)}?`}`,
  },
  statusUnknown: {
    code: 'status-unknown',
    severity: 'warning',
    cause: 'A key of `responses` is neither a status, nor a range such as `4XX`, nor `default`.',
    fix: 'Correct the key.',
    message: ({ status }) => `${quoteText(status)} is no status; this response is left out`,
  },
  securityUndefined: {
    code: 'security-scheme-undefined',
    severity: 'warning',
    cause: 'A security requirement names a scheme that `components.securitySchemes` does not have.',
    fix: 'Define the scheme in the document or with an overlay on `$.components`, or correct the name.',
    message: ({ scheme, nearest }) =>
      `there is no security scheme ${quoteText(scheme)}` +
      `${nearest === null ? '' : `; did you mean ${quoteText(nearest)}?`}`,
  },
  quirk: {
    code: 'quirk',
    severity: 'warning',
    cause: 'The document has an oddity that is read as what it means.',
    fix: 'Correct the document, or name the oddity in `quirks` if it is known and need not be told.',
    message: ({ id, quirk, places }) =>
      `the document ${quirk.what}${places > 1 ? ` (${places} places, this is the first)` : ''} [${id}]`,
    help: ({ id, quirk }) => `${quirk.why} Name "${id}" in \`quirks\` if it is known.`,
  },
}
