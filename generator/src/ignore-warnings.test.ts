import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeTempFolder } from '../test/support/temp-folder.ts'
import { checkConfig } from './check-config.ts'
import { diagnosticCodes } from './diagnostic-codes.ts'
import type { Diagnostic } from './diagnostics.ts'
import { dropIgnored, readModel } from './make-outputs.ts'

const diagnostic = (code: string, severity: Diagnostic['severity']): Diagnostic => ({
  ...{ code, severity, message: '', help: '', source: 'a.json', pointer: '#' },
  ...{ line: null, column: null },
})

test.each(diagnosticCodes)('`ignoreWarnings` silences the warning %s, and not the error', (code) => {
  const settings = { ignoreWarnings: [code] }
  expect(checkConfig({ input: 'a.json', outputs: {}, ...settings })).toEqual([])
  const others = diagnosticCodes
    .filter((other) => other !== code)
    .map((other) => diagnostic(other, 'warning'))
  const error = diagnostic(code, 'error')
  expect(dropIgnored([...others, diagnostic(code, 'warning'), error], settings)).toEqual([...others, error])
})

/** A document with warnings of the conversion, the normalization and the model. */
const document = {
  swagger: '2.0',
  info: { title: 'Test', version: '1' },
  paths: {
    '/a': {
      get: {
        'x-pagination': true,
        produces: ['text/plain'],
        responses: { 200: { description: 'x', schema: { type: 'integer' } } },
        respones: {},
      },
      post: {
        parameters: [{ in: 'body', name: 'b', schema: { $ref: '#/definitions/Gap' } }],
        responses: { '2xx': { description: 'x' } },
      },
    },
  },
  definitions: {
    Other: { type: 'object', properties: { a: { type: 'string', enum: [5] } } },
    Text: { type: 'string', required: true, default: 5, format: 'uri', example: '/a' },
  },
}

test('every warning of a document can be silenced by its code', async () => {
  const folder = await makeTempFolder()
  await writeFile(join(folder, 'openapi.json'), JSON.stringify(document))
  const list = async (ignoreWarnings: readonly string[]) => {
    const config = { input: 'openapi.json', dangling: 'unknown' as const, ignoreWarnings, outputs: {} }
    const { diagnostics } = await readModel(config, folder)
    return diagnostics.map(({ code }) => code)
  }
  const all = await list([])
  const codes = [...new Set(all)]
  expect(codes).toEqual(
    expect.arrayContaining(['content-schema-mismatch', 'foreign-extension', 'unknown-field']),
  )
  expect(codes.length).toBeGreaterThan(7)
  for (const code of codes) expect(await list([code])).toEqual(all.filter((other) => other !== code))
  expect(await list(codes)).toEqual([])
})
