/**
 * A made-up document with the size and shape of Microsoft Graph: 16,000 operations on navigation paths several entities
 * deep, OData parameters with long enums, and schemas that inherit from each other over many levels and are distinguished
 * by `@odata.type`. Its YAML has 35 MB.
 */
export function writeGraphDocument(operations: number): string {
  return writeYaml(makeDocument(operations), '').trimStart()
}

function makeDocument(operations: number): object {
  const entities = Array.from({ length: Math.ceil(operations / 10) }, (_, index) => makeEntity(index))
  const roots = entities.filter(({ base }) => base === null)
  const paths: Record<string, object> = {}
  for (const [index, entity] of entities.entries()) {
    const [parent, child] = [1, 2].map((step) => entities[(index + 13 + step * 31) % entities.length]!)
    Object.assign(paths, makePaths(entity, parent!, child!))
  }
  const schemas = Object.fromEntries([
    ...makeBase(roots),
    ...entities.flatMap((entity) => makeSchemas(entity, entities)),
  ])
  return {
    openapi: '3.0.4',
    info: { title: 'Synthetic graph', version: 'v1.0' },
    servers: [{ url: 'https://graph.example.com/v1.0' }],
    paths,
    components: { schemas, parameters: sharedParameters, responses: { error } },
  }
}

interface Entity {
  readonly name: string
  /** The name of its collection. */
  readonly set: string
  readonly index: number
  /** The index of the entity that it inherits from. */
  readonly base: number | null
}

/** Every twelfth entity is a root; the others inherit from the one before them, up to eleven levels deep. */
function makeEntity(index: number): Entity {
  return {
    name: `resource${index}`,
    set: `resources${index}`,
    index,
    base: index % 12 === 0 ? null : index - 1,
  }
}

const schemaName = (name: string): string => `example.graph.${name}`
const reference = (name: string): object => ({ $ref: `#/components/schemas/${schemaName(name)}` })
const json = (schema: object): object => ({ 'application/json': { schema } })
const odataType = { '@odata.type': { type: 'string' } }

const error = { description: 'error', content: json(reference('error')) }
const failures = {
  '4XX': { $ref: '#/components/responses/error' },
  '5XX': { $ref: '#/components/responses/error' },
}

const sharedParameters = Object.fromEntries(
  ['top', 'skip', 'search', 'filter', 'count'].map((name) => [
    name,
    {
      name: `$${name}`,
      in: 'query',
      description: `The system query option $${name}`,
      style: 'form',
      explode: false,
      schema: {
        type: name === 'count' ? 'boolean' : name === 'top' || name === 'skip' ? 'integer' : 'string',
      },
    },
  ]),
)

/** The schemas that all others build on. */
function makeBase(roots: readonly Entity[]): readonly (readonly [string, object])[] {
  const mapping = Object.fromEntries(
    roots.map(({ name }) => [`#${schemaName(name)}`, `#/components/schemas/${schemaName(name)}`]),
  )
  const base = {
    title: 'entity',
    required: ['@odata.type'],
    type: 'object',
    properties: { id: { type: 'string', description: 'The unique identifier of an entity.' }, ...odataType },
    discriminator: { propertyName: '@odata.type', mapping },
  }
  const problem = {
    type: 'object',
    required: ['code'],
    properties: { code: { type: 'string' }, ...odataType },
  }
  return [
    [schemaName('entity'), base],
    [schemaName('error'), problem],
  ]
}

function makeSchemas(
  { name, index, base }: Entity,
  all: readonly Entity[],
): readonly (readonly [string, object])[] {
  const neighbors = [3, 17, 101].map((step) => all[(index + step) % all.length]!)
  const properties = {
    ...Object.fromEntries(plainProperties.map((each) => [`${each}${index % 5}`, describeProperty(each)])),
    status: reference(`${name}Status`),
    ...Object.fromEntries(
      neighbors.map((one) => [
        one.set,
        {
          type: 'array',
          items: reference(one.name),
          description: `Related objects of ${one.name}. Supports $expand.`,
          'x-ms-navigationProperty': true,
        },
      ]),
    ),
    owner: {
      anyOf: [reference(neighbors[0]!.name), { type: 'object', nullable: true }],
      description: 'The owner.',
    },
    ...odataType,
  }
  const own = {
    title: name,
    required: ['@odata.type'],
    type: 'object',
    properties,
    'x-ms-discriminator-value': `#${schemaName(name)}`,
  }
  const parent = base === null ? reference('entity') : reference(`resource${base}`)
  const collection = {
    title: `Collection of ${name}`,
    type: 'object',
    properties: {
      value: { type: 'array', items: reference(name) },
      '@odata.nextLink': { type: 'string', nullable: true },
      '@odata.count': { type: 'integer', format: 'int64', nullable: true },
    },
  }
  return [
    [schemaName(name), { allOf: [parent, own] }],
    [schemaName(`${name}Collection`), collection],
    [
      schemaName(`${name}Status`),
      { title: `${name}Status`, type: 'string', enum: ['unknown', 'active', 'paused', 'unknownFutureValue'] },
    ],
  ]
}

const plainProperties = [
  'displayName',
  'createdDateTime',
  'isEnabled',
  'size',
  'tags',
  'address',
  'modifiedDateTime',
  'department',
  'mail',
  'phone',
  'externalId',
  'notes',
]

function describeProperty(name: string): object {
  const description = `The ${name} of the resource. Returned by default. Read-only in delegated scenarios: only an application with the permission Directory.ReadWrite.All can change it. Supports $filter (eq, ne, not, ge, le, in, startsWith, and eq on null values) and $orderby.`
  if (name.endsWith('DateTime'))
    return {
      type: 'string',
      format: 'date-time',
      nullable: true,
      description,
      pattern: '^[0-9]{4,}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$',
    }
  if (name === 'isEnabled') return { type: 'boolean', nullable: true, description }
  if (name === 'size')
    return {
      type: 'number',
      format: 'int32',
      maximum: 2147483647,
      minimum: -2147483648,
      nullable: true,
      description,
    }
  if (name === 'tags') return { type: 'array', items: { type: 'string', nullable: true }, description }
  return { type: 'string', nullable: true, description }
}

/** Ten operations: five on a collection and its items, five on a collection below two other entities. */
function makePaths(entity: Entity, parent: Entity, child: Entity): Record<string, object> {
  const direct = `/${entity.set}`
  const below = `/${parent.set}/{${parent.name}-id}/${entity.set}/{${entity.name}-id}/${child.set}`
  const ids = [entity, parent, child].map(({ name }) => idParameter(name))
  const [own, ofParent, ofChild] = ids as [object, object, object]
  return {
    [direct]: { get: list(entity, [entity.set]), post: create(entity, [entity.set]) },
    [`${direct}/{${entity.name}-id}`]: { parameters: [own], ...item(entity, [entity.set]) },
    [below]: {
      parameters: [ofParent, own],
      get: list(child, [parent.set, entity.set]),
      post: create(child, [parent.set, entity.set]),
    },
    [`${below}/{${child.name}-id}`]: {
      parameters: [ofParent, own, ofChild],
      ...item(child, [parent.set, entity.set]),
    },
  }
}

const readDescription = `Read the properties and relationships of a NAME object.
This API returns a default set of properties. To get others, name them with $select.

Permissions: Directory.Read.All, or NAME.Read.All with the role of a reader: the least privileged permission comes first.`

const createDescription = `Create a new NAME object.
The properties that the caller may set depend on the permission: see the table of properties.`

const documentation = (name: string, method: string): object => ({
  description: 'Find more info here',
  url: `https://learn.example.com/graph/api/${name}-${method}?view=graph-rest-1.0`,
})

const idParameter = (name: string): object => ({
  name: `${name}-id`,
  in: 'path',
  description: `The unique identifier of ${name}`,
  required: true,
  schema: { type: 'string' },
  'x-ms-docs-key-type': name,
})

function list({ name, set }: Entity, above: readonly string[]): object {
  const select = (option: string, values: readonly string[]) => ({
    name: `$${option}`,
    in: 'query',
    description: `Select properties with $${option}`,
    style: 'form',
    explode: false,
    schema: { uniqueItems: true, type: 'array', items: { enum: values, type: 'string' } },
  })
  const names = ['id', 'status', ...plainProperties]
  return {
    tags: [`${above[0]}.${name}`],
    summary: `List ${set}`,
    description: readDescription.replaceAll('NAME', name),
    externalDocs: documentation(name, 'list'),
    operationId: `${above.join('.')}.List${capitalize(set)}`,
    parameters: [
      ...Object.keys(sharedParameters).map((each) => ({ $ref: `#/components/parameters/${each}` })),
      select(
        'orderby',
        names.flatMap((each) => [each, `${each} desc`]),
      ),
      select('select', names),
      select('expand', ['*', 'owner']),
    ],
    responses: {
      '2XX': { description: 'Retrieved collection', content: json(reference(`${name}Collection`)) },
      ...failures,
    },
    'x-ms-pageable': { nextLinkName: '@odata.nextLink', operationName: 'listMore', itemName: 'value' },
    'x-ms-docs-operation-type': 'operation',
  }
}

function create({ name, set }: Entity, above: readonly string[]): object {
  return {
    tags: [`${above[0]}.${name}`],
    summary: `Create ${name}`,
    description: createDescription.replaceAll('NAME', name),
    externalDocs: documentation(name, 'post'),
    operationId: `${above.join('.')}.Create${capitalize(set)}`,
    requestBody: { description: `New ${name}`, required: true, content: json(reference(name)) },
    responses: { '2XX': { description: 'Created', content: json(reference(name)) }, ...failures },
    'x-ms-docs-operation-type': 'operation',
  }
}

function item({ name, set }: Entity, above: readonly string[]): object {
  const id = (verb: string) => `${above.join('.')}.${verb}${capitalize(set)}`
  const responses = { '2XX': { description: 'Success', content: json(reference(name)) }, ...failures }
  const tags = [`${above[0]}.${name}`]
  return {
    get: {
      tags,
      summary: `Get ${name}`,
      description: readDescription.replaceAll('NAME', name),
      externalDocs: documentation(name, 'get'),
      operationId: id('Get'),
      responses,
    },
    patch: {
      tags,
      summary: `Update ${name}`,
      operationId: id('Update'),
      requestBody: { description: 'New property values', required: true, content: json(reference(name)) },
      responses,
    },
    delete: {
      tags,
      summary: `Delete ${name}`,
      operationId: id('Delete'),
      parameters: [{ name: 'If-Match', in: 'header', description: 'ETag', schema: { type: 'string' } }],
      responses: { '204': { description: 'Success' }, ...failures },
    },
  }
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Writes block YAML, as `yaml` files of services are: strings are plain where they can be, long ones are blocks. */
function writeYaml(value: unknown, indent: string): string {
  if (typeof value === 'string' && value.includes('\n'))
    return ` |-\n${indent}${value.replaceAll('\n', `\n${indent}`)}`
  if (typeof value === 'string' && /^[A-Z](?:[\w (),.$/-]|:\S)*$/.test(value)) return ` ${value}`
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0)
    return ` ${JSON.stringify(value)}`
  const inside = `${indent}  `
  if (Array.isArray(value)) {
    return value.map((item) => `\n${indent}-${writeYaml(item, inside).replace(/^\n\s*/, ' ')}`).join('')
  }
  const write = ([key, member]: [string, unknown]) =>
    `\n${indent}${/^\w+$/.test(key) ? key : JSON.stringify(key)}:${writeYaml(member, inside)}`
  return Object.entries(value).map(write).join('')
}
