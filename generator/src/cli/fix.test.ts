import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCommand } from '../../test/support/repository.ts'
import { makeTempFolder } from '../../test/support/temp-folder.ts'
import { DiagnosticError } from '../errors.ts'
import { readModel } from '../make-outputs.ts'

const at = (section: string, name = 'Wrong') => ref(`#/components/${section}/${name}`)
const ref = ($ref: unknown) => ({ $ref })
const returns = (schema: unknown) => ({
  responses: { 200: { description: '', content: { 'application/json': { schema } } } },
})

function makeDocument(operation: object, components: object = {}, path = '/a') {
  const info = { title: 'Test', version: '1' }
  return { openapi: '3.1.0', info, paths: { [path]: { get: operation } }, components }
}

async function fix(document: object) {
  const folder = await makeTempFolder()
  const [input, output] = [join(folder, 'openapi.json'), join(folder, 'fixes.yaml')]
  await writeFile(input, JSON.stringify(document))
  const read = async (...overlays: string[]) => {
    const found = await readModel({ input, overlays, outputs: {} }, folder).catch((error: unknown) => error)
    return found instanceof DiagnosticError ? found.diagnostics.map(({ code }) => code) : found
  }
  const before = await read()
  const ran = await runCommand('fix', '--input', input, '--output', output)
  return { before, ran, after: async () => await read(output) }
}

test.each<[string, object, object?, string?]>([
  ['invalid-structure', { responses: { 204: [] } }],
  ['invalid-structure', { parameters: [5, 6], responses: {} }],
  ['invalid-structure', returns(at('schemas')), { schemas: { Wrong: 5 } }],
  ['missing-field', { parameters: [{ in: 'query' }, { name: 'a' }], responses: {} }],
  ['missing-field', { parameters: [at('parameters')] }, { parameters: { Wrong: { in: 'query' } } }],
  ['invalid-path', { responses: {} }, {}, '/a/{id'],
  ['ref-type-mismatch', returns(ref('#/info'))],
  ['ref-type-mismatch', returns(at('schemas')), { schemas: { Wrong: ref('#/info') } }],
  ['ref-not-string', returns({ properties: { a: ref(5) } })],
  ['ref-not-string', { responses: { 200: at('responses') } }, { responses: { Wrong: ref(null) } }],
  ['ref-invalid', returns({ items: ref('#/a~2b') })],
  ['ref-unresolvable', { responses: { 200: at('responses') } }, { responses: { Wrong: at('responses') } }],
  [
    'ref-unresolvable',
    { parameters: [at('parameters', 'A')] },
    { parameters: { A: at('parameters', 'B'), B: at('parameters', 'A') } },
  ],
  ['ref-unresolved', returns(at('schemas'))],
  ['ref-unresolved', returns({ allOf: [at('schemas', 'A/properties/b')] })],
  ['ref-unresolved', { responses: { 200: at('responses') } }],
  ['ref-unresolved', { parameters: [at('parameters'), ref('#/nowhere')] }],
  ['ref-unresolved', { requestBody: at('requestBodies'), ...returns({ $ref: 'openapi.json#/none' }) }],
])(
  '`fix` writes an overlay with which a document with the error %s is valid (%j, %j)',
  async (code, ...parts) => {
    const { before, ran, after } = await fix(makeDocument(...parts))
    expect(before).toContain(code)
    expect(ran).toMatchObject({
      code: 0,
      error: expect.stringMatching(/^\d+ actions? for \d+ errors?\. Review/),
    })
    expect(await after()).toHaveProperty('model')
  },
)

test('`fix` prints the errors that the overlay does not fix', async () => {
  const { ran } = await fix(makeDocument({ parameters: [5], ...returns(ref('missing.json')) }))
  expect(ran.code).toBe(1)
  expect(ran.error).toContain('error ref-file-unreadable')
  expect(ran.error).toContain('The overlay does not fix these errors.')
  expect(ran.error).toContain('1 action for 1 error.')
})

test('`fix` reports a document without errors', async () => {
  const { ran } = await fix(makeDocument(returns({})))
  expect(ran).toEqual({ code: 0, out: '', error: 'The document has no errors.' })
})
