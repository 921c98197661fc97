/**
 * A made-up document with a given number of operations: five for each resource, which has schemas of its own, refers
 * to shared ones and to its neighbour. It holds what real documents hold and every generator claims to know.
 */
export function makeDocument(operations: number): object {
  const resources = Array.from({ length: Math.ceil(operations / 5) }, (_, index) => `Thing${index}`)
  const paths: Record<string, object> = {}
  const schemas: Record<string, object> = { ...shared }
  for (const [index, name] of resources.entries()) {
    const wanted = Math.min(5, operations - index * 5)
    Object.assign(paths, makePaths(name, wanted))
    Object.assign(schemas, makeSchemas(name, resources[(index + 1) % resources.length]!))
  }
  return {
    openapi: '3.0.3',
    info: { title: 'Synthetic', version: '1.0.0' },
    servers: [{ url: 'https://api.example.com' }],
    paths,
    components: { schemas },
  }
}

const reference = (name: string): object => ({ $ref: `#/components/schemas/${name}` })
const json = (schema: object): object => ({ 'application/json': { schema } })
const answer = (description: string, schema: object): object => ({ description, content: json(schema) })
const failures: object = {
  '400': answer('Not valid.', reference('Problem')),
  '404': answer('Not found.', reference('Problem')),
}

const shared: Record<string, object> = {
  Problem: {
    type: 'object',
    required: ['error'],
    properties: { error: { type: 'string' }, code: { type: 'string', enum: ['invalid', 'missing', 'busy'] } },
  },
  Timestamps: {
    type: 'object',
    required: ['created_at'],
    properties: {
      created_at: { type: 'string', format: 'date-time' },
      updated_at: { type: 'string', format: 'date-time', nullable: true },
    },
  },
}

function makePaths(name: string, wanted: number): Record<string, object> {
  const collection = `/v1/${name.toLowerCase()}`
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'integer', minimum: 1 } }
  const limit = {
    name: 'limit',
    in: 'query',
    schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
  }
  const status = { name: 'status', in: 'query', schema: reference(`${name}Status`) }
  const body = (schema: string) => ({ required: true, content: json(reference(schema)) })
  const operations = [
    [
      collection,
      'get',
      `list${name}s`,
      {
        parameters: [limit, status],
        responses: { '200': answer('A list.', reference(`${name}List`)), ...failures },
      },
    ],
    [
      collection,
      'post',
      `create${name}`,
      {
        requestBody: body(`${name}Create`),
        responses: { '201': answer('Made.', reference(name)), ...failures },
      },
    ],
    [
      `${collection}/{id}`,
      'get',
      `get${name}`,
      { parameters: [id], responses: { '200': answer('One.', reference(name)), ...failures } },
    ],
    [
      `${collection}/{id}`,
      'put',
      `update${name}`,
      {
        parameters: [id],
        requestBody: body(`${name}Update`),
        responses: { '200': answer('Changed.', reference(name)), ...failures },
      },
    ],
    [
      `${collection}/{id}`,
      'delete',
      `delete${name}`,
      { parameters: [id], responses: { '204': { description: 'Removed.' }, ...failures } },
    ],
  ] as const
  const paths: Record<string, Record<string, object>> = {}
  for (const [path, method, operationId, rest] of operations.slice(0, wanted)) {
    paths[path] ??= {}
    paths[path][method] = { operationId, tags: [name], summary: `The operation ${operationId}.`, ...rest }
  }
  return paths
}

function makeSchemas(name: string, neighbour: string): Record<string, object> {
  const properties = {
    name: {
      type: 'string',
      minLength: 1,
      maxLength: 80,
      pattern: '^[a-z][a-z0-9-]*$',
      description: 'What people call it.',
    },
    count: { type: 'integer', minimum: 0 },
    ratio: { type: 'number' },
    enabled: { type: 'boolean', default: true },
    labels: { type: 'object', additionalProperties: { type: 'string' } },
    status: reference(`${name}Status`),
    target: { oneOf: [{ type: 'string' }, { type: 'integer' }] },
    parts: { type: 'array', items: reference(`${name}Part`) },
    neighbour: reference(`${neighbour}Part`),
  }
  return {
    [name]: {
      allOf: [
        {
          type: 'object',
          required: ['id', 'name', 'status'],
          properties: { id: { type: 'integer' }, ...properties },
        },
        reference('Timestamps'),
      ],
    },
    [`${name}Create`]: { type: 'object', required: ['name'], properties },
    [`${name}Update`]: { type: 'object', properties },
    [`${name}List`]: {
      type: 'object',
      required: ['items'],
      properties: { items: { type: 'array', items: reference(name) }, total: { type: 'integer' } },
    },
    [`${name}Status`]: { type: 'string', enum: ['new', 'active', 'paused', 'archived'] },
    [`${name}Part`]: {
      type: 'object',
      required: ['kind'],
      properties: {
        kind: { type: 'string' },
        size: { type: 'integer' },
        url: { type: 'string', format: 'uri' },
      },
    },
  }
}
