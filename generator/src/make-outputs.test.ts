import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeTempFolder } from '../test/support/temp-folder.ts'
import type { Config } from './config.ts'
import type { Diagnostic } from './diagnostics.ts'
import type { DiagnosticError } from './errors.ts'
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

async function listProblems(config: Config, folder: string): Promise<readonly Diagnostic[]> {
  const result = await readModel(config, folder).catch((thrown: unknown) => thrown)
  return (result as DiagnosticError | Awaited<ReturnType<typeof readModel>>).diagnostics
}

test('problems of operations are reported together with unresolved references', async () => {
  const { folder, input } = await writeDocument({
    paths: {
      '/a': { get: answer({ $ref: '#/components/schemas/None' }) },
      '/b/{id}': { get: { ...answer({ type: 'string', pattern: '(' }), parameters: [parameter] } },
      '/c/{id}': { get: { ...answer({}), parameters: [{ $ref: '#/components/parameters/None' }] } },
    },
  })
  const found = await listProblems({ input, outputs: {} }, folder)
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

test.each<[Config['dangling'], string]>([
  [undefined, 'error'],
  ['error', 'error'],
  ['unknown', 'warning'],
])('a reference to a missing schema with `dangling: %s` is an %s', async (dangling, severity) => {
  const name = 'Owner'
  const schema = { type: 'object', properties: { a: { $ref: `#/components/schemas/${name}` } } }
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } }
  const paths = { '/a': { get: { responses: { 200: { description: 'ok', content } } } } }
  const { folder, input } = await writeDocument({ paths, components: { schemas: { Pet: schema } } })
  const found = await listProblems({ input, outputs: {}, ...(dangling && { dangling }) }, folder)
  expect(found).toMatchObject([{ severity, line: expect.any(Number) }])
  expect(found[0]?.help).toContain(`"update":{"${name}":{}}`)
})

test('`ignoreWarnings` silences warnings of every stage, but no errors', async () => {
  const id = { in: 'query', name: 'q', schema: { type: 'string', nullable: true } }
  const schema = {
    type: 'object',
    properties: { a: { $ref: '#/components/schemas/Owner' }, b: { type: 'string', pattern: '(' } },
  }
  const operation = { ...answer({ $ref: '#/components/schemas/Pet' }), parameters: [id] }
  const { folder, input } = await writeDocument({
    paths: { '/a': { get: operation } },
    components: { schemas: { Pet: schema } },
  })
  const lenient = { input, outputs: {}, dangling: 'unknown' } as const
  const found = await listProblems(lenient, folder)
  const codes = found.map(({ code }) => code)
  expect(codes).toEqual(
    expect.arrayContaining(['nullable-in-3.1', 'ref-unresolved-ignored', 'invalid-pattern']),
  )
  expect(await listProblems({ ...lenient, ignoreWarnings: codes }, folder)).toEqual([])
  const strict = { input, outputs: {}, dangling: 'error', ignoreWarnings: ['ref-unresolved'] } as const
  expect(await listProblems(strict, folder)).toContainEqual(
    expect.objectContaining({ code: 'ref-unresolved' }),
  )
})

test('a reference to a missing parameter is an error for any `dangling`', async () => {
  const operation = { ...answer({}), parameters: [{ $ref: '#/components/parameters/None' }] }
  const { folder, input } = await writeDocument({ paths: { '/a': { get: operation } } })
  const reading = readModel({ input, outputs: {}, dangling: 'unknown' }, folder)
  await expect(reading).rejects.toMatchObject({
    diagnostics: [{ code: 'ref-unresolved', severity: 'error' }],
  })
})
