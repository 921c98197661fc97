import type { Parts } from './compare.ts'

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const docs = { description: 'More', url: 'https://docs.example' }
const string = { type: 'string' }
const json = (schema: unknown) => ({ 'application/json': { schema } })
const done = { description: 'Done' }
const example = { summary: 'One', description: 'An example', value: 1, externalValue: 'https://a.example' }

const two = { dataValue: { words: 'abc' }, serializedValue: '{ "words": "abc" }' }

const described = (schema: unknown) => ({
  description: 'Text',
  required: true,
  deprecated: true,
  allowEmptyValue: true,
  explode: true,
  allowReserved: true,
  schema,
})

const operation = (rest: Parts = {}) => ({ responses: { 204: done }, ...rest })

const keywords = {
  words: {
    $comment: 'Note',
    title: 'Words',
    description: 'Some words',
    type: ['string', 'null'],
    default: 'abc',
    deprecated: true,
    examples: ['abc'],
    minLength: 1,
    maxLength: 9,
    pattern: '^a',
    externalDocs: docs,
    xml: {
      name: 'words',
      namespace: 'https://xml.example',
      prefix: 'w',
      attribute: true,
      wrapped: true,
      nodeType: 'element',
    },
  },
  count: { type: 'integer', format: 'int32', minimum: 1, maximum: 9, multipleOf: 1 },
  share: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 },
  kind: { enum: ['a', 'b'] },
  constant: { const: 'x' },
  seen: { type: 'string', readOnly: true },
  secret: { type: 'string', writeOnly: true },
  content: {
    type: 'string',
    contentEncoding: 'base64',
    contentMediaType: 'application/json',
    contentSchema: { type: 'object' },
  },
  list: {
    type: 'array',
    prefixItems: [string],
    items: { type: 'integer' },
    minItems: 1,
    maxItems: 9,
    uniqueItems: true,
    contains: { type: 'integer' },
    minContains: 1,
    maxContains: 3,
  },
  closedList: { type: 'array', prefixItems: [string], unevaluatedItems: false },
  map: {
    type: 'object',
    minProperties: 1,
    maxProperties: 9,
    properties: { a: string, b: string },
    required: ['a'],
    patternProperties: { '^x': string },
    additionalProperties: { type: 'integer' },
    propertyNames: { maxLength: 9 },
    dependentRequired: { a: ['b'] },
  },
  dependent: { type: 'object', dependentSchemas: { a: { required: ['b'] } } },
  closed: { allOf: [{ type: 'object', properties: { a: string } }], unevaluatedProperties: false },
  all: { allOf: [ref('First'), ref('Second')] },
  any: { anyOf: [string, { type: 'integer' }] },
  one: {
    oneOf: [ref('First'), ref('Second')],
    discriminator: {
      propertyName: 'type',
      mapping: { first: '#/components/schemas/First', second: '#/components/schemas/Second' },
    },
  },
  withDefault: {
    oneOf: [ref('First'), ref('Second')],
    discriminator: { propertyName: 'type', defaultMapping: '#/components/schemas/First' },
  },
  not: { type: 'string', not: { const: 'a' } },
  condition: {
    type: 'object',
    properties: { a: string, b: string, c: string },
    if: { required: ['a'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { required: ['b'] },
    else: { required: ['c'] },
  },
}

const flow = {
  authorizationUrl: 'https://a.example/authorize',
  deviceAuthorizationUrl: 'https://a.example/device',
  tokenUrl: 'https://a.example/token',
  refreshUrl: 'https://a.example/refresh',
  scopes: { read: 'Read', write: 'Write' },
}

/** A document that has every field of OpenAPI 3.2 at least once. */
export const fullDocument: Parts = {
  openapi: '3.2.0',
  $self: 'https://a.example/openapi.json',
  jsonSchemaDialect: 'https://spec.openapis.org/oas/3.1/dialect/base',
  info: {
    title: 'Full',
    summary: 'Short',
    description: 'Long',
    termsOfService: 'https://terms.example',
    contact: { name: 'Ann', url: 'https://ann.example', email: 'ann@mail.example' },
    license: { name: 'Mine', identifier: 'MIT', url: 'https://license.example' },
    version: '1',
  },
  servers: [
    {
      url: 'https://{region}.a.example/{base}',
      name: 'main',
      description: 'Main',
      variables: {
        region: { enum: ['eu', 'us'], default: 'eu', description: 'Where' },
        base: { default: 'v1', description: 'Base' },
      },
    },
    { url: 'https://b.example' },
  ],
  security: [{ oauth: ['read'] }, { key: [], bearer: ['admin'] }],
  tags: [
    {
      name: 'things',
      summary: 'All',
      parent: 'root',
      kind: 'nav',
      description: 'Things',
      externalDocs: docs,
    },
  ],
  externalDocs: docs,
  paths: {
    '/things/{id}': {
      summary: 'A path',
      description: 'About the path',
      servers: [{ url: 'https://c.example' }],
      parameters: [
        { name: 'shared', in: 'query', schema: string },
        { name: 'id', in: 'path', required: true, schema: string },
      ],
      get: operation({
        responses: {
          200: {
            description: 'Stream',
            content: { 'application/jsonl': { itemSchema: { type: 'integer' } } },
          },
        },
      }),
      put: operation({
        servers: [{ url: 'https://d.example' }],
        security: [{ key: [] }],
        requestBody: {
          content: {
            'multipart/mixed': {
              schema: { type: 'array', prefixItems: [string], items: string },
              prefixEncoding: [
                { contentType: 'text/html', headers: { 'X-Id': { schema: string } } },
                {
                  contentType: 'multipart/mixed',
                  prefixEncoding: [{ contentType: 'text/html' }, { contentType: 'text/xml' }],
                  itemEncoding: { contentType: 'text/css' },
                },
              ],
              itemEncoding: { contentType: 'text/css' },
            },
          },
        },
        deprecated: true,
      }),
      post: operation({
        tags: ['things'],
        summary: 'Change',
        description: 'Changes a thing',
        externalDocs: docs,
        operationId: 'changeThing',
        parameters: [
          {
            name: 'tags',
            in: 'query',
            style: 'pipeDelimited',
            ...described({ type: 'array', items: string }),
            example: ['a'],
          },
          { name: 'filter', in: 'query', content: json({ type: 'object', properties: { a: string } }) },
          { name: 'mode', in: 'query', schema: string, examples: { one: { ...example, value: 'a' } } },
          { $ref: '#/components/parameters/Page' },
        ],
        requestBody: { description: 'The thing', required: true, content: json(ref('Keywords')) },
        responses: {
          200: {
            summary: 'Thing',
            description: 'The thing',
            headers: {
              'X-Left': { ...described({ type: 'array', items: string }), example: ['a'] },
              'X-Rest': { schema: string, examples: { one: { ...example, value: 'a' } } },
              'X-Data': { content: json({ type: 'object' }) },
            },
            content: {
              'application/json': { schema: ref('Keywords'), examples: { one: example, two } },
            },
            links: {
              next: {
                operationId: 'uploadThing',
                parameters: { id: 1 },
                requestBody: 1,
                description: 'Next',
                server: { url: 'https://e.example' },
              },
              other: { operationRef: '#/paths/~1things~1{id}/get' },
            },
          },
          404: { $ref: '#/components/responses/Missing' },
        },
        callbacks: {
          changed: {
            '{$request.body#/url}': { post: operation({ requestBody: { content: json(ref('First')) } }) },
          },
        },
      }),
      patch: operation({
        operationId: 'uploadThing',
        requestBody: {
          content: {
            'multipart/form-data': {
              schema: {
                type: 'object',
                properties: {
                  file: { type: 'string', format: 'binary' },
                  list: { type: 'array', items: string },
                },
              },
              example: { list: ['a'] },
              encoding: {
                file: {
                  contentType: 'image/png',
                  headers: { 'X-Id': { required: true, schema: string } },
                  encoding: { a: { contentType: 'text/html' }, b: { contentType: 'text/css' } },
                },
                list: { style: 'spaceDelimited', explode: true, allowReserved: true },
              },
            },
          },
        },
      }),
      delete: operation(),
      options: operation(),
      head: operation(),
      trace: operation(),
      query: operation(),
      additionalOperations: { COPY: operation(), MOVE: operation() },
    },
    '/whole': {
      get: operation({
        parameters: [
          {
            name: 'whole',
            in: 'querystring',
            content: {
              'application/x-www-form-urlencoded': {
                schema: { type: 'object', properties: { a: { type: 'array', items: string } } },
                encoding: { a: { style: 'spaceDelimited', explode: true } },
              },
            },
          },
          { name: 'c', in: 'cookie', style: 'cookie', schema: { type: 'array', items: string } },
        ],
      }),
    },
  },
  webhooks: { newThing: { post: operation({ requestBody: { content: json(ref('First')) } }) } },
  components: {
    schemas: {
      Spare: string,
      Keywords: { type: 'object', properties: keywords },
      First: { type: 'object', properties: { type: string, a: string } },
      Second: { type: 'object', properties: { type: string, b: string } },
    },
    parameters: { Page: { name: 'page', in: 'query', schema: { type: 'integer' } } },
    responses: { Missing: { description: 'Not found', content: json({ type: 'object' }) } },
    examples: { One: example },
    requestBodies: { Thing: { content: json(string) } },
    headers: { Left: { schema: string } },
    links: { Next: { operationId: 'changeThing' } },
    callbacks: { Done: {} },
    pathItems: { Thing: {} },
    mediaTypes: { Text: { schema: string } },
    securitySchemes: {
      oauth: {
        type: 'oauth2',
        deprecated: true,
        oauth2MetadataUrl: 'https://a.example/metadata',
        description: 'Tokens',
        flows: {
          implicit: flow,
          password: flow,
          clientCredentials: flow,
          authorizationCode: flow,
          deviceAuthorization: flow,
        },
      },
      key: { type: 'apiKey', description: 'A key', name: 'X-Key', in: 'header' },
      bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
      login: { type: 'openIdConnect', openIdConnectUrl: 'https://login.example' },
    },
  },
}
