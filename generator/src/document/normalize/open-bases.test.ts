import { expect, test } from 'vitest'
import { documentFromValue } from '../from-value.ts'

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const closed = (...names: string[]) => ({
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
})
const open = (...names: string[]) => ({ ...closed(...names), additionalProperties: true })

async function read(schemas: object) {
  const value = { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths: {}, components: { schemas } }
  const { document, diagnostics } = await documentFromValue(value)
  const root = JSON.parse(JSON.stringify(document?.root ?? null))
  return { schemas: root.components.schemas, codes: diagnostics.map(({ code }) => code) }
}

test('a closed base is opened if another part adds properties, and the whole schema is closed', async () => {
  const { schemas, codes } = await read({
    Page: closed('limit'),
    List: { allOf: [open('items'), ref('Page')] },
  })
  expect(codes).toEqual(['closed-base'])
  expect(schemas.Page.additionalProperties).toBe(false)
  expect(schemas.List.unevaluatedProperties).toBe(false)
  expect(schemas.List.allOf[1]).toMatchObject({ properties: { limit: { type: 'string' } } })
  expect(schemas.List.allOf[1]).not.toHaveProperty('additionalProperties')
})

test('a schema that is closed next to its `allOf` accepts the properties of the parts', async () => {
  const { schemas, codes } = await read({
    Text: open('text'),
    New: { type: 'object', additionalProperties: false, required: ['text'], allOf: [ref('Text')] },
  })
  expect(codes).toEqual(['closed-base'])
  expect(schemas.New).not.toHaveProperty('additionalProperties')
  expect(schemas.New.unevaluatedProperties).toBe(false)
})

test('nested bases are opened', async () => {
  const { schemas } = await read({
    A: closed('a'),
    B: { allOf: [ref('A'), closed('b')] },
    C: { allOf: [ref('B'), open('c')] },
  })
  expect(JSON.stringify(schemas.C.allOf)).not.toContain('"additionalProperties":false')
  expect(schemas.C.unevaluatedProperties).toBe(false)
})

test('parts with the same properties are not changed', async () => {
  const { schemas, codes } = await read({
    A: { allOf: [closed('a'), { required: ['a'] }] },
    B: { allOf: [open('a'), open('b')] },
  })
  expect(codes).toEqual([])
  expect(schemas.A.allOf[0].additionalProperties).toBe(false)
  expect(schemas.B).not.toHaveProperty('unevaluatedProperties')
})

test.each(['oneOf', 'anyOf'])(
  'a closed schema whose `%s` adds properties is opened, and its members are closed',
  async (union) => {
    const { schemas, codes } = await read({
      Phone: open('phone'),
      Contact: { ...closed('id'), [union]: [open('email'), ref('Phone')] },
      Known: { ...closed('id'), [union]: [{ required: ['id'] }, {}] },
    })
    expect(codes).toEqual(['closed-base'])
    expect(schemas.Contact).not.toHaveProperty('additionalProperties')
    expect(schemas.Contact[union]).toEqual([closed('id', 'email'), closed('id', 'phone')])
    expect(schemas.Phone.additionalProperties).toBe(true)
    expect(schemas.Known.additionalProperties).toBe(false)
  },
)

test('a closed schema is closed as a whole if a member of its union has parts', async () => {
  const { schemas } = await read({ A: { ...closed('a'), oneOf: [{ allOf: [open('b')] }, open('c')] } })
  expect(schemas.A).not.toHaveProperty('additionalProperties')
  expect(schemas.A.unevaluatedProperties).toBe(false)
})
