import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readDocument } from '../read-document.ts'
import { readOverlaid } from '../read-overlaid.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spicegen-'))
})
afterEach(() => rm(folder, { recursive: true }))

const pet = { type: 'object', properties: { name: { type: 'string' }, tags: { type: 'array', items: {} } } }
const document = {
  openapi: '3.1.0',
  info: { title: 'Pets', version: '1' },
  paths: {
    '/pets': {
      get: {
        responses: {
          200: {
            description: 'OK',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } },
          },
        },
      },
    },
  },
  components: { schemas: { Pet: pet, Free: { type: 'object' }, Kind: { anyOf: [pet, { type: 'null' }] } } },
}

async function read(actions: string, value: object = document) {
  await writeFile(join(folder, 'openapi.json'), JSON.stringify(value))
  await writeFile(
    join(folder, 'o.yaml'),
    `overlay: 1.1.0\ninfo: {title: x, version: '1'}\nactions:\n${actions}\n`,
  )
  return await readDocument(join(folder, 'openapi.json'), { overlays: [join(folder, 'o.yaml')] })
}

test.each([
  [
    'an example of a property',
    '- {target: $.components.schemas.Pet.properties, update: {age: {example: 3}}}',
    '/age',
  ],
  [
    'a property below a schema',
    '- {target: $.components.schemas.Pet, update: {properties: {age: {deprecated: true}}}}',
    '/properties/age',
  ],
  [
    'properties of a schema that has none',
    '- {target: $.components.schemas.Free, update: {properties: {age: {title: x}}}}',
    '/properties/age',
  ],
  ['a schema', '- {target: $.components.schemas, update: {Dog: {description: A dog, x-a: 1}}}', '/Dog'],
  ['items', '- {target: $.components.schemas.Pet.properties.name, update: {items: {example: a}}}', '/items'],
  ['an operation', `- {target: "$.paths['/pets']", update: {post: {operationId: pets.make}}}`, '/post'],
])(
  'an update that would create %s from annotations alone is an error at that location',
  async (_, actions, at) => {
    const { document: result, diagnostics } = await read(actions)
    expect(result).toBeNull()
    expect(diagnostics).toMatchObject([
      {
        code: 'overlay-creates-from-annotations',
        source: join(folder, 'o.yaml'),
        pointer: `#/actions/0/update${at}`,
        message: expect.stringMatching(/^action 0 \(target .* from annotations alone at #\//),
      },
    ])
  },
)

test.each([
  [
    'a property with a type',
    '- {target: $.components.schemas.Pet.properties, update: {age: {type: integer, example: 3}}}',
  ],
  [
    'a schema of any value, on purpose',
    '- {target: $.components.schemas, update: {Any: {description: x, anyOf: [{}]}}}',
  ],
  [
    'annotations of what is there',
    '- {target: $.components.schemas.Pet.properties, update: {name: {example: Rex}}}',
  ],
  ['an extension', `- {target: "$.paths['/pets'].get", update: {x-a: {properties: {age: {title: x}}}}}`],
  [
    'an example that looks like a schema',
    '- {target: $.components.schemas.Free, update: {example: {properties: {age: {title: x}}}}}',
  ],
  [
    'names of properties',
    '- {target: $.components.schemas.Pet, update: {required: [name], example: {name: Rex}}}',
  ],
  ['names in a free-form object', '- {target: $.components.schemas.Free, update: {example: {any: 1}}}'],
  [
    'a name that another member of a union declares',
    '- {target: $.components.schemas.Kind, update: {required: [other]}}',
  ],
  [
    'a name that a later action declares',
    '- {target: $.components.schemas.Pet, update: {required: [age]}}\n- {target: $.components.schemas.Pet.properties, update: {age: {type: integer}}}',
  ],
])('an update with %s is accepted', async (_, actions) => {
  expect((await read(actions)).diagnostics).toEqual([])
})

test.each([
  ['required', '- {target: $.components.schemas.Pet, update: {required: [name, age]}}', '/required'],
  ['an example', '- {target: $.components.schemas.Pet, update: {example: {name: Rex, age: 3}}}', '/example'],
  [
    'an example of a response',
    "- {target: \"$.paths['/pets'].get.responses['200'].content['application/json']\", update: {example: {age: 3}}}",
    '/example',
  ],
])('a property that %s names but the schema does not declare is an error', async (_, actions, at) => {
  const { document: result, diagnostics } = await read(actions)
  expect(result).toBeNull()
  expect(diagnostics).toMatchObject([
    {
      code: 'overlay-property-undeclared',
      pointer: `#/actions/0/update${at}`,
      message: expect.stringContaining('names the property "age"'),
    },
  ])
})

test('an unresolved reference is reported before the overlay actions that match nothing because of it', async () => {
  const broken = structuredClone(document)
  broken.paths['/pets'].get.responses[200].content['application/json'].schema.$ref =
    '#/components/schemas/Dog'
  const { diagnostics } = await read('- {target: $..schema.properties.name, update: {example: Rex}}', broken)
  expect(diagnostics.map(({ code }) => code)).toEqual(['ref-unresolved', 'overlay-target-unmatched'])
})

test('a problem with a value that an overlay wrote is reported in the overlay', async () => {
  const { diagnostics } = await read(
    [
      '- target: $.components.schemas',
      '  update:',
      '    Dog:',
      '      type: object',
      '      properties:',
      "        owner: { $ref: '#/components/schemas/Owner' }",
      '- target: $.components.schemas.Kind.anyOf',
      "  update: { $ref: '#/components/schemas/Cat' }",
    ].join('\n'),
  )
  expect(diagnostics.map(({ code, source, line, pointer }) => [code, source, line, pointer])).toEqual([
    ['ref-unresolved', join(folder, 'o.yaml'), 9, '#/actions/0/update/Dog/properties/owner/$ref'],
    ['ref-unresolved', join(folder, 'o.yaml'), 11, '#/actions/1/update/$ref'],
  ])
})

test('an item that moves up because an overlay removed another is not attributed to the overlay', async () => {
  const shifted = structuredClone(document)
  shifted.components.schemas.Kind.anyOf.push({ $ref: '#/components/schemas/Cat' } as never)
  const { diagnostics } = await read(
    [
      "- {target: '$.components.schemas.Kind.anyOf', update: {type: string}}",
      "- {target: '$.components.schemas.Kind.anyOf[0]', remove: true}",
    ].join('\n'),
    shifted,
  )
  expect(diagnostics).toMatchObject([{ code: 'ref-unresolved', source: join(folder, 'openapi.json') }])
})

test('the mode `warning` applies actions that do not fit the document and warns', async () => {
  await read('- {target: $.components.schemas.Pet.properties, update: {age: {example: 3}}}')
  const { file, diagnostics } = await readOverlaid(join(folder, 'openapi.json'), {
    overlays: [join(folder, 'o.yaml')],
    unmatched: 'warning',
  })
  expect(diagnostics).toMatchObject([{ severity: 'warning' }])
  expect(JSON.stringify(file?.root)).toContain('"age":{"example":3}')
})

test('the mode `skip` leaves out only the properties that do not fit, and warns of each', async () => {
  const update = '{name: {example: Rex}, age: {example: 3}, nick: {type: string, example: R}}'
  await read(
    `- {target: $.components.schemas.Pet.properties, update: ${update}}\n` +
      '- {target: $.components.schemas.Pet, update: {required: [name, size], properties: {size: {example: 1}}}}',
  )
  const { file, diagnostics } = await readOverlaid(join(folder, 'openapi.json'), {
    overlays: [join(folder, 'o.yaml')],
    unmatched: 'skip',
  })
  expect(diagnostics.map(({ severity, pointer }) => [severity, pointer])).toEqual([
    ['warning', '#/actions/0/update/age'],
    ['warning', '#/actions/1/update/properties/size'],
    ['warning', '#/actions/1/update/required'],
  ])
  expect(JSON.parse(JSON.stringify(file?.root)).components.schemas.Pet).toEqual({
    ...pet,
    required: ['name'],
    properties: {
      ...pet.properties,
      name: { type: 'string', example: 'Rex' },
      nick: { type: 'string', example: 'R' },
    },
  })
})
