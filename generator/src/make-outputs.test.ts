import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeTempFolder } from '../test/support/temp-folder.ts'
import { DiagnosticError } from './errors.ts'

import { readModel } from './make-outputs.ts'

const parameter = { name: 'other', in: 'path', required: true, schema: { type: 'string' } }
const answer = (schema: object) => ({
  responses: { 200: { description: 'it', content: { 'application/json': { schema } } } },
})

async function writeDocument(parts: object): Promise<{ folder: string; input: string }> {
  const folder = await makeTempFolder()
  const document = { openapi: '3.1.0', info: { title: 'Pets', version: '1' }, ...parts }
  await writeFile(join(folder, 'openapi.json'), JSON.stringify(document))
  return { folder, input: 'openapi.json' }
}

test('problems of operations are reported together with unresolved references', async () => {
  const { folder, input } = await writeDocument({
    paths: {
      '/a': { get: answer({ $ref: '#/components/schemas/None' }) },
      '/b/{id}': { get: { ...answer({ type: 'string', pattern: '(' }), parameters: [parameter] } },
      '/c/{id}': { get: { ...answer({}), parameters: [{ $ref: '#/components/parameters/None' }] } },
    },
  })
  const error = await readModel({ input, outputs: {} }, folder).catch((thrown: unknown) => thrown)
  const found = error instanceof DiagnosticError ? error.diagnostics : []
  expect(found.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
    'ref-unresolved #/paths/~1a/get/responses/200/content/application~1json/schema/$ref',
    'ref-unresolved #/paths/~1c~1{id}/get/parameters/0/$ref',
    'path-parameter-unused #/paths/~1b~1{id}/get/parameters/0',
    'path-parameter-undeclared #/paths/~1b~1{id}/get',
    'invalid-pattern #/paths/~1b~1{id}/get/responses/200/content/application~1json/schema/pattern',
  ])
})

test('a reference to a missing schema is any value, with a warning, if `dangling` is `unknown`', async () => {
  const schema = {
    type: 'object',
    properties: { a: { $ref: '#/components/schemas/None', description: 'what?' } },
  }
  const { folder, input } = await writeDocument({ components: { schemas: { Pet: schema } } })
  const { model, diagnostics } = await readModel({ input, outputs: {}, dangling: 'unknown' }, folder)
  expect(model.schemas[0]?.schema).toMatchObject({ properties: [{ name: 'a', schema: { kind: 'unknown' } }] })
  expect(diagnostics).toMatchObject([
    {
      code: 'ref-unresolved-ignored',
      severity: 'warning',
      pointer: '#/components/schemas/Pet/properties/a/$ref',
    },
  ])
})

test('a reference to a missing parameter is an error for any `dangling`', async () => {
  const operation = { ...answer({}), parameters: [{ $ref: '#/components/parameters/None' }] }
  const { folder, input } = await writeDocument({ paths: { '/a': { get: operation } } })
  const reading = readModel({ input, outputs: {}, dangling: 'unknown' }, folder)
  await expect(reading).rejects.toMatchObject({
    diagnostics: [{ code: 'ref-unresolved', severity: 'error' }],
  })
})
