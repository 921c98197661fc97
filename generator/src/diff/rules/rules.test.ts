import { expect, test } from 'vitest'
import {
  diffValues,
  type Parts,
  type ShownChange,
  withContent,
  withOperation,
  withPaths,
  withSchema,
} from '../../../test/support/compare.ts'
import { listRules, type RuleName, rules } from './rules.ts'

type Pair = readonly [old: unknown, next: unknown]

/** A pair of schemas, arrays of media types, operations or documents that a rule is about, and a similar pair that it is not about. */
type Case = Readonly<
  Record<'not', Pair> &
    ({ schema: Pair } | { content: Pair } | { operation: Pair } | { document: Pair }) & { rest?: Parts }
>

const object = (properties: Parts, rest: Parts = {}) => ({ type: 'object', properties, ...rest })
const string = { type: 'string' }
const integer = { type: 'integer' }
const withDefault = (name: string | null) => ({
  oneOf: ['First', 'Second'].map((member) => ({ $ref: `#/components/schemas/${member}` })),
  discriminator: {
    propertyName: 'kind',
    ...(name === null ? {} : { defaultMapping: `#/components/schemas/${name}` }),
  },
})
const defaults = {
  components: {
    schemas: {
      First: object({ kind: { const: 'a' }, a: string }),
      Second: object({ kind: { const: 'b' }, b: string }),
      Same: object({ kind: { const: 'a' }, a: string }),
    },
  },
}
const query = (rest: Parts) => ({ parameters: [{ name: 'page', in: 'query', schema: integer, ...rest }] })
const body = (rest: Parts) => ({
  requestBody: { content: { 'application/json': { schema: string } }, ...rest },
})
const statuses = (...codes: readonly string[]) => ({
  responses: Object.fromEntries(codes.map((status) => [status, { description: status }])),
})
const listed = (...parameters: readonly Parts[]) => ({
  parameters,
  responses: {
    200: {
      description: 'done',
      content: { 'application/json': { schema: { type: 'array', items: string } } },
    },
  },
})
const header = (rest: Parts | null) => ({
  responses: {
    204: { description: 'done', headers: rest === null ? {} : { 'X-Left': { schema: integer, ...rest } } },
  },
})
const pages = (rest: Parts) => ({
  get: {
    'x-pagination': {
      items: 'items',
      limit: 'limit',
      offset: 'offset',
      defaultLimit: 20,
      maxLimit: 100,
      ...rest,
    },
    parameters: ['limit', 'offset', 'size'].map((name) => ({ name, in: 'query', schema: integer })),
    responses: {
      200: {
        description: 'done',
        content: {
          'application/json': {
            schema: object({
              items: { type: 'array', items: string },
              rows: { type: 'array', items: string },
            }),
          },
        },
      },
    },
  },
})
const unpaged = { get: { ...pages({}).get, 'x-pagination': undefined } }
const schemes = {
  key: { type: 'apiKey', in: 'header', name: 'X-Key' },
  token: { type: 'http', scheme: 'bearer' },
  login: { type: 'http', scheme: 'basic' },
}
const secured = { components: { securitySchemes: schemes } }
const forms = {
  components: {
    schemas: {
      Cat: object({ kind: { const: 'cat' }, lives: integer }, { required: ['kind'] }),
      Dog: object({ kind: { const: 'dog' }, tricks: integer }, { required: ['kind'] }),
      Fish: object({ kind: { const: 'fish' }, fins: integer }, { required: ['kind'] }),
      Loose: object({ a: string, b: string }),
      Curly: object({ a: string, b: string }, { required: ['a'] }),
      Square: object({ c: string, d: string }, { required: ['c'] }),
      Other: object({ c: string, d: string }),
    },
  },
}
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const oneOf = (...names: readonly string[]) => ({ oneOf: names.map(ref) })
const mapped = (mapping: Parts, propertyName = 'type') => ({
  ...oneOf('Loose', 'Other'),
  discriminator: { propertyName, mapping },
})
const loose = '#/components/schemas/Loose'
const other = '#/components/schemas/Other'
const pet = (rest: Parts = {}) => ({
  operationId: 'pets.get',
  summary: 'Get a pet',
  parameters: [{ name: 'id', in: 'path', required: true, schema: string }],
  responses: {
    200: {
      description: 'done',
      content: { 'application/json': { schema: object({ id: string, name: string, age: integer }) } },
    },
  },
  ...rest,
})

const withServer = (region: Parts) =>
  withPaths({}, { servers: [{ url: 'https://{region}.a.example', variables: { region } }] })
const flow = (rest: Parts = {}) => ({
  tokenUrl: 'https://a.example',
  authorizationUrl: 'https://a.example',
  scopes: {},
  ...rest,
})
const withFlows = (flows: Parts) =>
  withPaths({}, { components: { securitySchemes: { login: { type: 'oauth2', flows } } } })
const withFlow = (rest: Parts) => withFlows({ clientCredentials: flow(rest) })
const withWebhook = (rest: Parts) =>
  withPaths({}, { webhooks: { newPet: { post: { responses: { 204: { description: 'done' } }, ...rest } } } })
const upload = (encoding: Parts) => ({
  requestBody: {
    content: {
      'multipart/form-data': {
        schema: object({ file: { type: 'string', format: 'binary' } }),
        encoding: { file: encoding },
      },
    },
  },
})

const cases: Readonly<Record<RuleName, Case>> = {
  'server-added': {
    document: [
      withPaths({}, { servers: [{ url: 'https://a.example' }] }),
      withPaths({}, { servers: [{ url: 'https://b.example' }, { url: 'https://a.example' }] }),
    ],
    not: [
      withPaths({}, { servers: [{ url: 'https://a.example' }] }),
      withPaths({}, { servers: [{ url: 'https://a.example/' }] }),
    ],
  },
  'server-removed': {
    document: [
      withPaths({}, { servers: [{ url: 'https://a.example' }, { url: 'https://b.example' }] }),
      withPaths({}, { servers: [{ url: 'https://b.example' }] }),
    ],
    not: [
      withPaths({}, { servers: [{ url: 'https://a.example' }, { url: 'https://b.example' }] }),
      withPaths({}, { servers: [{ url: 'https://b.example' }, { url: 'https://a.example' }] }),
    ],
  },
  'server-default-changed': {
    document: [withServer({ default: 'eu' }), withServer({ default: 'us' })],
    not: [withServer({ default: 'eu', enum: ['eu'] }), withServer({ default: 'eu', enum: ['eu', 'us'] })],
  },
  'servers-replaced': {
    document: [
      withPaths({}, { servers: [{ url: 'https://a.example' }] }),
      withPaths({}, { servers: [{ url: 'https://b.example' }] }),
    ],
    not: [withPaths({}), withPaths({}, { servers: [{ url: '/' }] })],
  },
  'security-scheme-added': {
    document: [withPaths({}), withPaths({}, secured)],
    not: [withPaths({}, secured), withPaths({}, secured)],
  },
  'security-scheme-removed': {
    document: [withPaths({}, secured), withPaths({})],
    not: [withPaths({}, secured), withPaths({}, secured)],
  },
  'security-scheme-renamed': {
    document: [
      withOperation(
        { security: [{ token: [] }] },
        { components: { securitySchemes: { token: schemes.token } } },
      ),
      withOperation(
        { security: [{ bearer: [] }] },
        { components: { securitySchemes: { bearer: schemes.token } } },
      ),
    ],
    not: [
      withPaths({}, { components: { securitySchemes: { token: schemes.token } } }),
      withPaths({}, { components: { securitySchemes: { login: schemes.login } } }),
    ],
  },
  'security-scheme-changed': {
    document: [
      withOperation(
        { security: [{ token: [] }] },
        { components: { securitySchemes: { token: schemes.token } } },
      ),
      withOperation(
        { security: [{ token: [] }] },
        { components: { securitySchemes: { token: schemes.login } } },
      ),
    ],
    not: [
      withPaths({}, { components: { securitySchemes: { token: schemes.token } } }),
      withPaths(
        {},
        {
          components: {
            securitySchemes: { token: { ...schemes.token, scheme: 'Bearer', description: 'x' } },
          },
        },
      ),
    ],
  },
  'authorization-url-changed': {
    document: [withFlow({ tokenUrl: 'https://a.example' }), withFlow({ tokenUrl: 'https://b.example' })],
    not: [withFlow({ tokenUrl: 'https://a.example' }), withFlow({ tokenUrl: 'https://a.example' })],
  },
  'oauth-flow-added': {
    document: [
      withFlows({ clientCredentials: flow() }),
      withFlows({ clientCredentials: flow(), password: flow() }),
    ],
    not: [withFlows({ clientCredentials: flow() }), withFlows({ clientCredentials: flow() })],
  },
  'oauth-flow-removed': {
    document: [withFlows({ clientCredentials: flow(), password: flow() }), withFlows({ password: flow() })],
    not: [withFlows({ password: flow() }), withFlows({ password: flow() })],
  },
  'oauth-scope-added': {
    document: [withFlow({ scopes: { read: 'r' } }), withFlow({ scopes: { read: 'r', write: 'w' } })],
    not: [withFlow({ scopes: { read: 'r' } }), withFlow({ scopes: { read: 'R' } })],
  },
  'oauth-scope-removed': {
    document: [withFlow({ scopes: { read: 'r', write: 'w' } }), withFlow({ scopes: { read: 'r' } })],
    not: [withFlow({ scopes: { read: 'r' } }), withFlow({ scopes: { read: 'R' } })],
  },
  'schema-added': {
    document: [withPaths({}), withPaths({}, { components: { schemas: { A: string } } })],
    not: [
      withPaths({}, { components: { schemas: { A: string } } }),
      withPaths({}, { components: { schemas: { A: string } } }),
    ],
  },
  'schema-removed': {
    document: [withPaths({}, { components: { schemas: { A: string } } }), withPaths({})],
    not: [
      withPaths({}, { components: { schemas: { A: string } } }),
      withPaths({}, { components: { schemas: { B: string } } }),
    ],
  },
  'schema-renamed': {
    document: [
      withSchema(ref('A'), 'response', { components: { schemas: { A: object({ a: string }) } } }),
      withSchema(ref('B'), 'response', { components: { schemas: { B: object({ a: string }) } } }),
    ],
    not: [
      withPaths({}, { components: { schemas: { A: object({ a: string }) } } }),
      withPaths({}, { components: { schemas: { B: object({ b: string }) } } }),
    ],
  },
  'documentation-changed': {
    operation: [{ summary: 'a' }, { summary: 'b' }],
    not: [{ summary: 'a' }, { summary: 'a' }],
  },

  'operation-added': {
    document: [withPaths({}), withPaths({ '/pets/{id}': { get: pet() } })],
    not: [withPaths({ '/pets/{id}': { get: pet() } }), withPaths({ '/pets/{id}': { get: pet() } })],
  },
  'operation-removed': {
    document: [withPaths({ '/pets/{id}': { get: pet() } }), withPaths({})],
    not: [withPaths({ '/pets/{id}': { get: pet() } }), withPaths({ '/animals/{id}': { get: pet() } })],
  },
  'operation-moved': {
    document: [withPaths({ '/pets/{id}': { get: pet() } }), withPaths({ '/animals/{id}': { get: pet() } })],
    not: [
      withPaths({ '/pets/{id}': { get: pet() } }),
      withPaths({
        '/pets/{id}': { get: pet({ deprecated: true }) },
        '/animals/{id}': { get: pet({ operationId: 'animals.get' }) },
      }),
    ],
  },
  'operation-deprecated': {
    operation: [{}, { deprecated: true }],
    not: [{ deprecated: true }, { deprecated: true }],
  },
  'operation-undeprecated': {
    operation: [{ deprecated: true }, { deprecated: false }],
    not: [{ deprecated: false }, {}],
  },
  'operation-renamed': {
    operation: [{ operationId: 'things.create' }, { operationId: 'things.make' }],
    not: [{ operationId: 'things.create' }, { operationId: 'things.create', tags: [] }],
  },
  'path-parameter-renamed': {
    document: [
      withPaths({ '/pets/{id}': { get: pet() } }),
      withPaths({
        '/pets/{petId}': {
          get: pet({ parameters: [{ name: 'petId', in: 'path', required: true, schema: string }] }),
        },
      }),
    ],
    not: [
      withPaths({ '/pets/{id}': { get: pet() } }),
      withPaths({ '/pets/{id}': { get: pet({ parameters: undefined }), parameters: pet().parameters } }),
    ],
  },
  'webhook-added': {
    document: [withPaths({}), withPaths({}, { webhooks: { done: { post: body({}) } } })],
    not: [
      withPaths({}, { webhooks: { done: { post: body({}) } } }),
      withPaths({}, { webhooks: { done: { post: { ...body({}), summary: 'x' } } } }),
    ],
  },
  'webhook-changed': {
    document: [
      withWebhook({}),
      withWebhook({ parameters: [{ name: 'X-Id', in: 'header', schema: string }] }),
    ],
    not: [withWebhook({}), withWebhook({ summary: 'A pet' })],
  },
  'webhook-removed': {
    document: [withPaths({}, { webhooks: { done: { post: body({}) } } }), withPaths({})],
    not: [
      withPaths({}, { webhooks: { done: { post: body({}) } } }),
      withPaths(
        {},
        {
          webhooks: { done: { $ref: '#/components/pathItems/Done' } },
          components: { pathItems: { Done: { post: body({}) } } },
        },
      ),
    ],
  },
  'idempotency-gained': {
    operation: [{}, { 'x-idempotent': true }],
    not: [{}, { 'x-idempotent': false }],
  },
  'idempotency-lost': {
    operation: [{ 'x-idempotent': true }, {}],
    not: [{ 'x-idempotent': true }, { 'x-idempotent': true }],
  },
  'pagination-added': {
    document: [withPaths({ '/things': unpaged }), withPaths({ '/things': pages({}) })],
    not: [withPaths({ '/things': pages({}) }), withPaths({ '/things': pages({}) })],
  },
  'pagination-removed': {
    document: [withPaths({ '/things': pages({}) }), withPaths({ '/things': unpaged })],
    not: [withPaths({ '/things': unpaged }), withPaths({ '/things': unpaged })],
  },
  'pagination-changed': {
    document: [withPaths({ '/things': pages({}) }), withPaths({ '/things': pages({ items: 'rows' }) })],
    not: [withPaths({ '/things': pages({}) }), withPaths({ '/things': pages({ maxLimit: 50 }) })],
  },
  'page-size-lowered': {
    document: [withPaths({ '/things': pages({}) }), withPaths({ '/things': pages({ maxLimit: 50 }) })],
    not: [withPaths({ '/things': pages({}) }), withPaths({ '/things': pages({ maxLimit: 200 }) })],
  },
  'page-size-raised': {
    document: [withPaths({ '/things': pages({}) }), withPaths({ '/things': pages({ defaultLimit: 50 }) })],
    not: [withPaths({ '/things': pages({}) }), withPaths({ '/things': pages({}) })],
  },

  'security-added': {
    operation: [{}, { security: [{ token: [] }] }],
    not: [{ security: [{ token: [] }] }, { security: [{ token: [] }] }],
    rest: secured,
  },
  'security-lifted': {
    operation: [{ security: [{ token: [] }] }, { security: [] }],
    not: [{ security: [] }, {}],
    rest: secured,
  },
  'security-alternative-added': {
    operation: [{ security: [{ token: [] }] }, { security: [{ token: [] }, { key: [] }] }],
    not: [{ security: [{ token: [] }, { key: [] }] }, { security: [{ key: [] }, { token: [] }] }],
    rest: secured,
  },
  'security-alternative-removed': {
    operation: [{ security: [{ token: [] }, { key: [] }] }, { security: [{ token: [] }] }],
    not: [{ security: [{ token: [], key: [] }] }, { security: [{ key: [], token: [] }] }],
    rest: secured,
  },
  'security-scheme-required': {
    operation: [{ security: [{ key: [] }] }, { security: [{ key: [], token: [] }] }],
    not: [{ security: [{ key: [] }] }, { security: [{ key: [] }, { token: [] }] }],
    rest: secured,
  },
  'security-scheme-optional': {
    operation: [{ security: [{ key: [], token: [] }] }, { security: [{ key: [] }] }],
    not: [{ security: [{ key: [] }, { token: [] }] }, { security: [{ key: [] }] }],
    rest: secured,
  },
  'scope-added': {
    operation: [{ 'x-required-scopes': ['a'] }, { 'x-required-scopes': ['a', 'b'] }],
    not: [{ 'x-required-scopes': ['a', 'b'] }, { 'x-required-scopes': ['b', 'a'] }],
  },
  'scope-removed': {
    operation: [{ 'x-required-scopes': ['a', 'b'] }, { 'x-required-scopes': ['a'] }],
    not: [{ 'x-required-scopes': ['a', 'b'] }, { 'x-required-scopes': ['b', 'a'] }],
  },
  'scopes-documented': {
    operation: [{}, { 'x-required-scopes': ['a'] }],
    not: [{ 'x-required-scopes': ['a'] }, { 'x-required-scopes': ['a'] }],
  },
  'scopes-undocumented': {
    operation: [{ 'x-required-scopes': ['a'] }, {}],
    not: [{}, {}],
  },

  'parameter-added-required': {
    operation: [{}, query({ required: true })],
    not: [{}, query({ required: false })],
  },
  'parameter-added-optional': {
    operation: [{}, query({})],
    not: [query({}), query({ required: false })],
  },
  'paging-added': {
    operation: [listed(), listed({ name: 'limit', in: 'query', schema: { ...integer, default: 20 } })],
    not: [listed(), listed({ name: 'limit', in: 'query', schema: integer })],
  },
  'parameter-removed': {
    operation: [query({}), {}],
    not: [
      { parameters: [{ name: 'X-Page', in: 'header', schema: integer }] },
      { parameters: [{ name: 'x-page', in: 'header', schema: integer }] },
    ],
  },
  'parameter-renamed': {
    operation: [query({ name: 'page_size' }), query({ name: 'pageSize' })],
    not: [query({ name: 'page' }), query({ name: 'cursor' })],
  },
  'parameter-moved': {
    operation: [query({}), query({ in: 'header' })],
    not: [query({}), query({})],
  },
  'parameter-became-required': {
    operation: [query({}), query({ required: true })],
    not: [query({ required: true }), query({ required: true })],
  },
  'parameter-became-optional': {
    operation: [query({ required: true }), query({})],
    not: [query({}), query({ required: false })],
  },
  'serialization-changed': {
    operation: [
      query({ schema: { type: 'array', items: integer } }),
      query({ schema: { type: 'array', items: integer }, explode: false }),
    ],
    not: [query({}), query({ style: 'form', explode: false })],
  },
  'reserved-characters-changed': {
    operation: [query({ allowReserved: false }), query({ allowReserved: true })],
    not: [query({}), query({ allowReserved: false })],
  },
  'part-type-added': {
    operation: [upload({ contentType: 'image/png' }), upload({ contentType: 'image/png, image/jpeg' })],
    not: [upload({}), upload({ contentType: 'application/octet-stream' })],
  },
  'part-type-removed': {
    operation: [upload({ contentType: 'image/png, image/jpeg' }), upload({ contentType: 'image/png' })],
    not: [upload({ contentType: 'application/octet-stream' }), upload({})],
  },
  'part-header-added-required': {
    operation: [upload({}), upload({ headers: { 'X-Id': { required: true, schema: string } } })],
    not: [upload({}), upload({ headers: { 'X-Id': { schema: string } } })],
  },
  'part-header-added-optional': {
    operation: [upload({}), upload({ headers: { 'X-Id': { schema: string } } })],
    not: [upload({}), upload({ headers: { 'X-Id': { required: true, schema: string } } })],
  },
  'part-header-removed': {
    operation: [upload({ headers: { 'X-Id': { schema: string } } }), upload({})],
    not: [upload({}), upload({ headers: {} })],
  },
  'part-header-changed': {
    operation: [
      upload({ headers: { 'X-Id': { schema: string } } }),
      upload({ headers: { 'X-Id': { schema: integer } } }),
    ],
    not: [
      upload({ headers: { 'X-Id': { schema: string } } }),
      upload({ headers: { 'x-id': { schema: string, description: 'An id' } } }),
    ],
  },
  'body-added-required': { operation: [{}, body({ required: true })], not: [{}, body({})] },
  'body-added-optional': { operation: [{}, body({})], not: [body({}), body({})] },
  'body-removed': { operation: [body({}), {}], not: [body({}), body({})] },
  'body-became-required': {
    operation: [body({}), body({ required: true })],
    not: [body({}), body({ required: false })],
  },
  'body-became-optional': {
    operation: [body({ required: true }), body({})],
    not: [body({ required: true }), body({ required: true })],
  },
  'media-type-added': {
    content: [['application/json'], ['application/json', 'text/plain']],
    not: [['application/json'], ['application/json; charset=utf-8']],
  },
  'media-type-removed': {
    content: [['application/json', 'text/plain'], ['application/json']],
    not: [
      ['application/json', 'text/plain'],
      ['text/plain', 'application/json'],
    ],
  },

  'success-added': {
    operation: [statuses('200'), statuses('200', '202')],
    not: [statuses('2XX'), statuses('2XX', '202')],
  },
  'success-removed': {
    operation: [statuses('200', '202'), statuses('200')],
    not: [statuses('200', '202'), statuses('2XX')],
  },
  'failure-added': {
    operation: [statuses('200'), statuses('200', '404')],
    not: [statuses('200', '4XX'), statuses('200', '404', '4XX')],
  },
  'failure-removed': {
    operation: [statuses('200', '404'), statuses('200')],
    not: [statuses('200', '404'), statuses('200', 'default')],
  },
  'content-added': {
    operation: [statuses('200'), { responses: { 200: { description: '200', ...body({}).requestBody } } }],
    not: [statuses('200'), statuses('200')],
  },
  'content-removed': {
    operation: [{ responses: { 200: { description: '200', ...body({}).requestBody } } }, statuses('200')],
    not: [statuses('200'), statuses('200')],
  },
  'header-added': { operation: [header(null), header({})], not: [header({}), header({ required: false })] },
  'header-removed': {
    operation: [header({ required: true }), header(null)],
    not: [header({}), header(null)],
  },
  'optional-header-removed': {
    operation: [header({}), header(null)],
    not: [header({ required: true }), header(null)],
  },
  'header-became-required': {
    operation: [header({}), header({ required: true })],
    not: [header({}), header({})],
  },
  'header-became-optional': {
    operation: [header({ required: true }), header({})],
    not: [header({}), header({ required: true })],
  },

  'property-added-required': {
    schema: [object({ a: string }), object({ a: string, b: string }, { required: ['b'] })],
    not: [object({ a: string }), object({ a: string, b: string })],
  },
  'property-added-optional': {
    schema: [object({ a: string }), object({ a: string, b: string })],
    not: [object({ a: string, b: string }), object({ b: string, a: string })],
  },
  'property-removed': {
    schema: [object({ a: string, b: string }), object({ a: string })],
    not: [object({ a: string }), { allOf: [object({ a: string })] }],
  },
  'property-renamed': {
    schema: [
      object({ apps: { type: 'integer', description: 'How many apps' } }),
      object({ projects: { type: 'integer', description: 'How many projects' } }),
    ],
    not: [
      object({ apps: { type: 'integer', description: 'How many apps' } }),
      object({ projects: { type: 'string', description: 'How many projects' } }),
    ],
  },
  'property-became-required': {
    schema: [object({ a: string }), object({ a: string }, { required: ['a'] })],
    not: [
      object({ a: string }, { required: ['a'] }),
      { allOf: [object({ a: string }), { required: ['a'] }] },
    ],
  },
  'property-became-optional': {
    schema: [object({ a: string }, { required: ['a'] }), object({ a: string })],
    not: [object({ a: string }), object({ a: string }, { required: [] })],
  },
  'property-became-read-only': {
    schema: [object({ a: string, b: string }), object({ a: string, b: { ...string, readOnly: true } })],
    not: [object({ a: string, b: string }), object({ a: string, b: { ...string, writeOnly: true } })],
  },
  'property-became-write-only': {
    schema: [object({ a: string, b: string }), object({ a: string, b: { ...string, writeOnly: true } })],
    not: [object({ a: string, b: string }), object({ a: string, b: { ...string, readOnly: true } })],
  },
  'property-became-writable': {
    schema: [object({ a: { ...string, readOnly: true } }), object({ a: string })],
    not: [object({}), object({ a: string })],
  },
  'property-became-readable': {
    schema: [object({ a: { ...string, writeOnly: true } }), object({ a: string })],
    not: [object({}), object({ a: string })],
  },
  'additional-properties-forbidden': {
    schema: [object({ a: string }), object({ a: string }, { additionalProperties: false })],
    not: [object({ a: string }), object({ a: string }, { additionalProperties: {} })],
  },
  'additional-properties-allowed': {
    schema: [object({ a: string }, { additionalProperties: false }), object({ a: string })],
    not: [object({ a: string }), object({ a: string }, { additionalProperties: true })],
  },
  'pattern-property-added': {
    schema: [object({}), object({}, { patternProperties: { '^x-': string } })],
    not: [
      object({}, { patternProperties: { '^x-': string } }),
      object({}, { patternProperties: { '^x-': string } }),
    ],
  },
  'pattern-property-removed': {
    schema: [object({}, { patternProperties: { '^x-': string } }), object({})],
    not: [object({}), object({}, { patternProperties: {} })],
  },
  'dependency-added': {
    schema: [
      object({ a: string, b: string }),
      object({ a: string, b: string }, { dependentRequired: { a: ['b'] } }),
    ],
    not: [
      object({ a: string, b: string }),
      object({ a: string, b: string }, { dependentRequired: { a: [] } }),
    ],
  },
  'dependency-removed': {
    schema: [
      object({ a: string, b: string }, { dependentRequired: { a: ['b'] } }),
      object({ a: string, b: string }),
    ],
    not: [
      object({ a: string, b: string }, { dependentRequired: { a: ['b'] } }),
      object({ a: string, b: string }, { dependentRequired: { a: ['b'], b: [] } }),
    ],
  },
  deprecated: {
    schema: [object({ a: string }), object({ a: { ...string, deprecated: true } })],
    not: [object({ a: string }), object({ a: { ...string, deprecated: false } })],
  },
  undeprecated: {
    schema: [object({ a: { ...string, deprecated: true } }), object({ a: string })],
    not: [object({ a: { ...string, deprecated: true } }), object({ a: { deprecated: true, ...string } })],
  },

  'xml-changed': {
    schema: [
      { ...string, xml: { name: 'a' } },
      { ...string, xml: { name: 'b' } },
    ],
    not: [
      { ...string, xml: { name: 'a' } },
      { ...string, xml: { name: 'a' } },
    ],
  },
  'null-added': {
    schema: [string, { type: ['string', 'null'] }],
    not: [{ type: ['string', 'null'] }, { anyOf: [string, { type: 'null' }] }],
  },
  'null-removed': {
    schema: [{ type: ['string', 'null'] }, string],
    not: [{ enum: ['a', null] }, { anyOf: [{ const: null }, { const: 'a' }] }],
  },
  'type-changed': {
    schema: [string, integer],
    not: [string, { type: ['string'] }],
  },
  'type-widened': { schema: [integer, { type: 'number' }], not: [integer, { type: ['integer'] }] },
  'type-narrowed': { schema: [{}, string], not: [{}, true] },
  'value-allowed': {
    schema: [object({ a: false }), object({ a: string })],
    not: [object({ a: false }), object({ a: { not: {} } })],
  },
  'value-forbidden': {
    schema: [object({ a: string }), object({ a: false })],
    not: [object({ a: false }), object({ a: false })],
  },
  'enum-value-added': {
    schema: [{ enum: ['a', 'b'] }, { enum: ['a', 'b', 'c'] }],
    not: [{ enum: ['a', 'b'] }, { type: 'string', enum: ['b', 'a'] }],
  },
  'enum-value-removed': {
    schema: [{ enum: ['a', 'b'] }, { enum: ['a'] }],
    not: [{ enum: ['a'] }, { const: 'a' }],
  },
  'enum-introduced': {
    schema: [string, { enum: ['a', 'b'] }],
    not: [{ type: 'boolean' }, { enum: [true, false] }],
  },
  'enum-dropped': {
    schema: [{ enum: ['a', 'b'] }, string],
    not: [{ enum: [false, true] }, { type: 'boolean' }],
  },
  'constant-changed': { schema: [{ const: 'a' }, { const: 'b' }], not: [{ const: 'a' }, { enum: ['a'] }] },
  'default-added': {
    schema: [integer, { ...integer, default: 1 }],
    not: [
      { ...integer, default: 1 },
      { default: 1, ...integer },
    ],
  },
  'default-removed': { schema: [{ ...integer, default: 1 }, integer], not: [integer, integer] },
  'default-changed': {
    schema: [
      { ...integer, default: 1 },
      { ...integer, default: 2 },
    ],
    not: [
      object({ a: string, b: string }, { default: { a: '1', b: '2' } }),
      object({ a: string, b: string }, { default: { b: '2', a: '1' } }),
    ],
  },

  'range-narrowed': {
    schema: [
      { ...integer, maximum: 10 },
      { ...integer, exclusiveMaximum: 10 },
    ],
    not: [
      { ...integer, maximum: 10 },
      { ...integer, maximum: 10, exclusiveMaximum: 11 },
    ],
  },
  'range-widened': {
    schema: [{ ...integer, minimum: 1 }, integer],
    not: [
      { ...integer, minimum: 1 },
      { ...integer, minimum: 1, exclusiveMinimum: 0 },
    ],
  },
  'length-narrowed': {
    schema: [string, { ...string, maxLength: 38 }],
    not: [string, { ...string, minLength: 0 }],
  },
  'length-widened': {
    schema: [
      { ...string, minLength: 4 },
      { ...string, minLength: 3 },
    ],
    not: [{ ...string, minLength: 0 }, string],
  },
  'count-narrowed': {
    schema: [
      { type: 'array', items: string },
      { type: 'array', items: string, minItems: 1 },
    ],
    not: [
      { type: 'array', items: string },
      { type: 'array', items: string, minItems: 0 },
    ],
  },
  'count-widened': {
    schema: [object({}, { maxProperties: 2 }), object({}, { maxProperties: 3 })],
    not: [object({}, { minProperties: 0 }), object({})],
  },
  'multiple-narrowed': {
    schema: [
      { type: 'number', multipleOf: 0.1 },
      { type: 'number', multipleOf: 0.5 },
    ],
    not: [
      { type: 'number', multipleOf: 5 },
      { type: 'number', multipleOf: 5.0 },
    ],
  },
  'multiple-widened': {
    schema: [
      { type: 'number', multipleOf: 4 },
      { type: 'number', multipleOf: 2 },
    ],
    not: [
      { type: 'number', multipleOf: 2 },
      { type: 'number', multipleOf: 4 },
    ],
  },
  'multiple-changed': {
    schema: [
      { type: 'number', multipleOf: 2 },
      { type: 'number', multipleOf: 3 },
    ],
    not: [
      { type: 'number', multipleOf: 2 },
      { type: 'number', multipleOf: 4 },
    ],
  },
  'pattern-added': {
    schema: [string, { ...string, pattern: '^a' }],
    not: [
      { ...string, pattern: '^a' },
      { pattern: '^a', ...string },
    ],
  },
  'pattern-removed': {
    schema: [{ ...string, pattern: '^a' }, string],
    not: [
      { ...string, pattern: '^a' },
      { ...string, pattern: '^b' },
    ],
  },
  'pattern-changed': {
    schema: [
      { ...string, pattern: '^a' },
      { ...string, pattern: '^b' },
    ],
    not: [string, { ...string, pattern: '^b' }],
  },
  'format-added': {
    schema: [string, { ...string, format: 'date-time' }],
    not: [
      { ...string, format: 'date' },
      { ...string, format: 'date-time' },
    ],
  },
  'format-removed': {
    schema: [{ ...string, format: 'date-time' }, string],
    not: [
      { ...string, format: 'date' },
      { ...string, format: 'date-time' },
    ],
  },
  'format-changed': {
    schema: [
      { ...string, format: 'date' },
      { ...string, format: 'date-time' },
    ],
    not: [
      { ...integer, format: 'int32' },
      { ...integer, format: 'int64' },
    ],
  },
  'format-widened': {
    schema: [
      { ...integer, format: 'int32' },
      { ...integer, format: 'int64' },
    ],
    not: [
      { ...integer, format: 'int64' },
      { ...integer, format: 'int32' },
    ],
  },
  'format-narrowed': {
    schema: [
      { type: 'number', format: 'double' },
      { type: 'number', format: 'float' },
    ],
    not: [
      { type: 'number', format: 'float' },
      { type: 'number', format: 'double' },
    ],
  },
  'content-media-type-changed': {
    schema: [
      { ...string, contentEncoding: 'base64', contentMediaType: 'image/png' },
      { ...string, contentEncoding: 'base64', contentMediaType: 'image/jpeg' },
    ],
    not: [
      { ...string, format: 'binary' },
      { ...string, contentMediaType: 'application/octet-stream' },
    ],
  },
  'content-schema-changed': {
    schema: [
      { ...string, contentMediaType: 'application/json', contentSchema: { type: 'object' } },
      { ...string, contentMediaType: 'application/json', contentSchema: { type: 'array' } },
    ],
    not: [
      {
        ...string,
        contentMediaType: 'application/json',
        contentSchema: { type: 'object', minProperties: 1 },
      },
      {
        ...string,
        contentMediaType: 'application/json',
        contentSchema: { minProperties: 1, type: 'object' },
      },
    ],
  },
  'unique-items-added': {
    schema: [
      { type: 'array', items: string },
      { type: 'array', items: string, uniqueItems: true },
    ],
    not: [
      { type: 'array', items: string },
      { type: 'array', items: string, uniqueItems: false },
    ],
  },
  'unique-items-removed': {
    schema: [
      { type: 'array', items: string, uniqueItems: true },
      { type: 'array', items: string },
    ],
    not: [
      { type: 'array', items: string, uniqueItems: false },
      { type: 'array', items: string },
    ],
  },
  'contains-added': {
    schema: [{ type: 'array' }, { type: 'array', contains: string }],
    not: [
      { type: 'array', contains: string },
      { type: 'array', contains: string, minContains: 1 },
    ],
  },
  'contains-removed': {
    schema: [{ type: 'array', contains: string }, { type: 'array' }],
    not: [{ type: 'array' }, { type: 'array', items: {} }],
  },
  'contains-changed': {
    schema: [
      { type: 'array', contains: string, maxContains: 1 },
      { type: 'array', contains: integer, maxContains: 1 },
    ],
    not: [
      { type: 'array', contains: string },
      { type: 'array', contains: integer },
    ],
  },

  'alternative-added': {
    schema: [string, { type: ['string', 'integer'] }],
    not: [{ type: ['string', 'integer'] }, { anyOf: [integer, string] }],
  },
  'alternative-removed': {
    schema: [{ oneOf: [string, object({ a: string })] }, { oneOf: [string] }],
    not: [{ anyOf: [string, integer] }, { oneOf: [{ anyOf: [integer, string] }] }],
  },
  'variant-added': {
    schema: [oneOf('Cat', 'Dog'), oneOf('Fish', 'Cat', 'Dog')],
    not: [oneOf('Cat', 'Dog'), oneOf('Dog', 'Cat')],
    rest: forms,
  },
  'variant-removed': {
    schema: [oneOf('Cat', 'Dog', 'Fish'), oneOf('Cat', 'Fish')],
    not: [oneOf('Cat', 'Dog'), { oneOf: [forms.components.schemas.Dog, ref('Cat')] }],
    rest: forms,
  },
  'exclusivity-added': {
    schema: [{ anyOf: [ref('Curly'), ref('Square')] }, oneOf('Curly', 'Square')],
    not: [{ anyOf: [ref('Cat'), ref('Dog')] }, oneOf('Cat', 'Dog')],
    rest: forms,
  },
  'exclusivity-removed': {
    schema: [oneOf('Curly', 'Square'), { anyOf: [ref('Curly'), ref('Square')] }],
    not: [oneOf('Cat', 'Dog'), { anyOf: [ref('Dog'), ref('Cat')] }],
    rest: forms,
  },
  'discriminator-added': {
    schema: [oneOf('Loose', 'Other'), mapped({ a: loose, b: other })],
    not: [
      oneOf('Cat', 'Dog'),
      {
        ...oneOf('Cat', 'Dog'),
        discriminator: {
          propertyName: 'kind',
          mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' },
        },
      },
    ],
    rest: forms,
  },
  'discriminator-removed': {
    schema: [mapped({ a: loose, b: other }), oneOf('Loose', 'Other')],
    not: [mapped({ a: loose, b: other }), mapped({ b: other, a: loose })],
    rest: forms,
  },
  'discriminator-changed': {
    schema: [mapped({ a: loose, b: other }), mapped({ a: loose, b: other }, 'kind')],
    not: [mapped({ a: loose, b: other }), mapped({ a: 'Loose', b: 'Other' })],
    rest: forms,
  },
  'discriminator-default-added': {
    schema: [withDefault(null), withDefault('First')],
    not: [withDefault('First'), withDefault('Second')],
    rest: defaults,
  },
  'discriminator-default-removed': {
    schema: [withDefault('First'), withDefault(null)],
    not: [withDefault('First'), withDefault('Second')],
    rest: defaults,
  },
  'discriminator-default-changed': {
    schema: [withDefault('First'), withDefault('Second')],
    not: [withDefault('First'), withDefault('Same')],
    rest: defaults,
  },
  'discriminator-value-added': {
    schema: [mapped({ a: loose, b: other }), mapped({ a: loose, b: other, c: other })],
    not: [mapped({ a: loose, b: other }), mapped({ a: 'Loose', b: 'Other' })],
    rest: forms,
  },
  'discriminator-value-removed': {
    schema: [mapped({ a: loose, b: other, c: other }), mapped({ a: loose, b: other })],
    not: [mapped({ a: loose, b: other }), mapped({ a: loose, b: other, c: other })],
    rest: forms,
  },
  'condition-added': {
    schema: [string, { ...string, not: { const: 'a' } }],
    not: [{ ...string, not: { const: 'a' } }, { allOf: [{ not: { enum: ['a'] } }, string] }],
  },
  'condition-removed': {
    schema: [{ ...string, not: { const: 'a' } }, string],
    not: [
      { ...string, not: { const: 'a' } },
      { not: { const: 'a' }, ...string },
    ],
  },
  'condition-changed': {
    schema: [
      { ...string, not: { const: 'a' } },
      { ...string, not: { const: 'b' } },
    ],
    not: [
      { ...string, not: { const: 'a' } },
      { ...string, not: { enum: ['a'] } },
    ],
  },
}

/** Names of schemas come and go with the documents of these cases, which is not what they are about. */
const isReported = ({ rule }: ShownChange) => !/^schema-(?:added|removed|renamed)$/.test(rule)

/** Rules that one direction only can have. */
const onlyIn: Readonly<Record<string, 'request' | 'response'>> = {
  'property-became-read-only': 'request',
  'property-became-writable': 'request',
  'property-became-write-only': 'response',
  'property-became-readable': 'response',
}

for (const [id, each] of Object.entries(cases) as [RuleName, Case][]) {
  const { level } = rules[id]
  const isDirected = typeof level !== 'string'
  const show = (changes: readonly ShownChange[]) => changes.map((change) => `${change.rule}: ${change.level}`)

  if ('schema' in each || 'content' in each) {
    const [old, next] = 'schema' in each ? each.schema : each.content
    for (const direction of ['request', 'response'] as const) {
      const complete = (part: unknown) =>
        'schema' in each
          ? withSchema(part, direction, each.rest)
          : withContent(
              Object.fromEntries((part as string[]).map((type) => [type, { schema: string }])),
              direction,
            )
      const isThere = (onlyIn[id] ?? direction) === direction
      const wanted = isDirected ? `${direction}-${id}: ${level[direction]}` : `${id}: ${level}`

      test(`${id} is reported for a ${direction}, and no other rule is`, async () => {
        const changes = await diffValues(complete(old), complete(next))
        expect(show(changes.filter(isReported))).toEqual(isThere ? [wanted] : [])
      })

      test(`${id} is not reported for a similar ${direction}`, async () => {
        const changes = await diffValues(complete(each.not[0]), complete(each.not[1]))
        expect(show(changes)).not.toContain(wanted)
      })
    }
  } else {
    const [old, next] = 'operation' in each ? each.operation : each.document
    const complete = (value: unknown) =>
      'operation' in each ? withOperation(value as Parts, each.rest) : value
    const wanted = `${id}: ${level}`

    test(`${id} is reported, and no other rule is`, async () => {
      const changes = await diffValues(complete(old), complete(next))
      const reported = id.startsWith('schema') ? changes : changes.filter(isReported)
      expect(new Set(show(reported))).toEqual(new Set([wanted]))
    })

    test(`${id} is not reported for a similar change`, async () => {
      const changes = await diffValues(complete(each.not[0]), complete(each.not[1]))
      expect(show(changes)).not.toContain(wanted)
    })
  }
}

test('every rule has a unique identifier, a reason and, if it can break callers, advice', () => {
  const all = listRules()
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  for (const { id, level, rule } of all) {
    expect(rule.reason, id).toMatch(/^[A-Z].*[.)]$/)
    if (level === 'breaking' || level === 'potentially breaking') expect(rule.advice, id).toBeDefined()
  }
})

test('a webhook request is compared as data that callers receive', async () => {
  const webhook = (schema: unknown) =>
    withPaths(
      {},
      { webhooks: { done: { post: { requestBody: { content: { 'application/json': { schema } } } } } } },
    )
  const changes = await diffValues(
    webhook(object({ a: string })),
    webhook(object({ a: { type: ['string', 'null'] } })),
  )
  expect(changes).toMatchObject([
    { rule: 'response-null-added', level: 'breaking', operation: 'POST done (webhook)' },
  ])
})

test('a webhook body that can be omitted is reported, and one that is always sent is a documentation change', async () => {
  const webhook = (required: boolean) =>
    withPaths(
      {},
      { webhooks: { done: { post: { requestBody: { required, content: { 'application/json': {} } } } } } },
    )
  expect(await diffValues(webhook(true), webhook(false))).toMatchObject([
    { rule: 'webhook-changed', message: 'The requirement of the body of `POST done (webhook)` changed' },
  ])
  expect(await diffValues(webhook(false), webhook(true))).toMatchObject([{ rule: 'documentation-changed' }])
})
