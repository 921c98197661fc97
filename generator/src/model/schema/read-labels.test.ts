import { expect, test } from 'vitest'
import { makeSchemaDocument } from '../../../test/support/literal-document.ts'
import { buildModel } from '../build-model.ts'

function read(schema: object) {
  const { model, diagnostics } = buildModel(makeSchemaDocument({ Subject: { enum: ['a', 'b'], ...schema } }))
  const subject = model.schemas[0]?.schema
  const labels = subject?.kind === 'literal' ? [...(subject.labels?.values() ?? [])] : []
  return {
    names: labels.map(({ name }) => name),
    descriptions: labels.map(({ description }) => description),
    problems: diagnostics.map(({ code, pointer }) => `${code} ${pointer.split('/').at(-1)}`),
  }
}

test.each([
  [{ 'x-enum-varnames': ['One', 'Two'] }, ['One', 'Two']],
  [{ 'x-enumNames': ['One', null] }, ['One', null]],
  [{ 'x-enum-varnames': { b: 'Two' } }, [null, 'Two']],
  [{ 'x-enum-varnames': ['One', 'Two'], enum: ['a', 'b', null] }, ['One', 'Two', null]],
  [{ 'x-enum-varnames': ['One', 'None', 'Two'], enum: ['a', null, 'b'] }, ['One', 'None', 'Two']],
])('the names of %j are %j', (schema, names) => {
  expect(read(schema)).toMatchObject({ names, problems: [] })
})

test.each(
  ['x-enum-varnames', 'x-enumNames', 'x-enum-descriptions', 'x-enumDescriptions'].flatMap((name) =>
    [
      'Colors',
      true,
      null,
      ['One'],
      ['One', 'Two', 'Three'],
      [1, 2],
      [{ name: 'One' }, { name: 'Two' }],
      {},
      { c: 'One' },
      { en: { a: 'One' } },
    ].map((value) => [name, value] as const),
  ),
)('`%s` of another structure (%j) is ignored, and reported', (name, value) => {
  expect(read({ [name]: value })).toEqual({
    names: [],
    descriptions: [],
    problems: [`foreign-extension ${name}`],
  })
})

test('another spelling with a known structure is read instead', () => {
  const found = read({ 'x-enum-varnames': 'Colors', 'x-enumNames': ['One', 'Two'] })
  expect(found).toMatchObject({ names: ['One', 'Two'], problems: ['foreign-extension x-enum-varnames'] })
})
