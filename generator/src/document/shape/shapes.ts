import { fixedMethods } from '../list-methods.ts'
import type { Field, Kind, Shape } from './kinds.ts'
import { schemaFields } from './schema-fields.ts'

const operation: Field = { one: 'operation' }
const servers: Field = { list: 'server' }
const externalDocs: Field = { one: 'externalDocs' }
const examples: Field = { map: 'example' }
const content: Field = { map: 'mediaType' }
const schema: Field = { one: 'schema' }

/** Fields of both media types and encodings. */
const encodings: Readonly<Record<string, Field>> = {
  encoding: { map: 'encoding' },
  prefixEncoding: { list: 'encoding' },
  itemEncoding: { one: 'encoding' },
}

/** Fields of both parameters and headers. */
const described: Readonly<Record<string, Field>> = {
  description: 'text',
  required: 'boolean',
  deprecated: 'boolean',
  allowEmptyValue: 'boolean',
  style: 'string',
  explode: 'boolean',
  allowReserved: 'boolean',
  schema,
  example: 'data',
  examples,
  content,
}

/** The objects of OpenAPI 3.0, 3.1 and 3.2, and the types of their fields. */
export const shapes: Readonly<Record<Kind, Shape>> = {
  document: {
    name: 'document',
    fields: {
      openapi: 'string',
      $self: 'string',
      info: { one: 'info' },
      jsonSchemaDialect: 'string',
      servers,
      paths: { one: 'paths' },
      webhooks: { map: 'pathItem' },
      components: { one: 'components' },
      security: { list: 'securityRequirement' },
      tags: { list: 'tag' },
      externalDocs,
    },
  },
  info: {
    name: 'info object',
    fields: {
      title: 'text',
      summary: 'text',
      description: 'text',
      termsOfService: 'text',
      contact: { one: 'contact' },
      license: { one: 'license' },
      version: 'text',
    },
  },
  contact: { name: 'contact', fields: { name: 'text', url: 'text', email: 'text' } },
  license: { name: 'license', fields: { name: 'text', identifier: 'text', url: 'text' } },
  server: {
    name: 'server',
    fields: { url: 'string', name: 'text', description: 'text', variables: { map: 'serverVariable' } },
    required: ['url'],
  },
  serverVariable: {
    name: 'server variable',
    fields: { enum: 'strings', default: 'string', description: 'text' },
  },
  components: {
    name: 'components object',
    fields: {
      schemas: { map: 'schema' },
      responses: { map: 'response' },
      parameters: { map: 'parameter' },
      examples,
      requestBodies: { map: 'requestBody' },
      headers: { map: 'header' },
      securitySchemes: { map: 'securityScheme' },
      links: { map: 'link' },
      callbacks: { map: 'callback' },
      pathItems: { map: 'pathItem' },
      mediaTypes: content,
    },
  },
  paths: { name: 'paths object', fields: {}, others: { one: 'pathItem' } },
  pathItem: {
    name: 'path item',
    section: 'pathItems',
    fields: {
      summary: 'text',
      description: 'text',
      ...Object.fromEntries([...fixedMethods].map((method) => [method, operation])),
      additionalOperations: { map: 'operation' },
      servers,
      parameters: { list: 'parameter' },
    },
  },
  operation: {
    name: 'operation',
    fields: {
      tags: 'strings',
      summary: 'text',
      description: 'text',
      externalDocs,
      operationId: 'string',
      parameters: { list: 'parameter' },
      requestBody: { one: 'requestBody' },
      responses: { one: 'responses' },
      callbacks: { map: 'callback' },
      deprecated: 'boolean',
      security: { list: 'securityRequirement' },
      servers,
    },
  },
  externalDocs: {
    name: 'external documentation',
    fields: { description: 'text', url: 'text' },
  },
  parameter: {
    name: 'parameter',
    section: 'parameters',
    fields: { name: 'string', in: 'string', ...described },
    required: ['name', 'in'],
  },
  header: { name: 'header', section: 'headers', fields: described },
  requestBody: {
    name: 'request body',
    section: 'requestBodies',
    fields: { description: 'text', content, required: 'boolean' },
  },
  mediaType: {
    name: 'media type',
    fields: { schema, itemSchema: schema, example: 'data', examples, ...encodings },
  },
  encoding: {
    name: 'encoding',
    fields: {
      contentType: 'string',
      headers: { map: 'header' },
      style: 'string',
      explode: 'boolean',
      allowReserved: 'boolean',
      ...encodings,
    },
  },
  responses: { name: 'responses object', fields: {}, others: { one: 'response' } },
  response: {
    name: 'response',
    section: 'responses',
    fields: {
      summary: 'text',
      description: 'text',
      headers: { map: 'header' },
      content,
      links: { map: 'link' },
    },
  },
  callback: { name: 'callback', section: 'callbacks', fields: {}, others: { one: 'pathItem' } },
  example: {
    name: 'example',
    section: 'examples',
    fields: {
      summary: 'text',
      description: 'text',
      value: 'data',
      dataValue: 'data',
      serializedValue: 'string',
      externalValue: 'string',
    },
  },
  link: {
    name: 'link',
    section: 'links',
    fields: {
      operationRef: 'string',
      operationId: 'string',
      parameters: 'data',
      requestBody: 'data',
      description: 'text',
      server: { one: 'server' },
    },
  },
  tag: {
    name: 'tag',
    fields: {
      name: 'text',
      summary: 'text',
      description: 'text',
      parent: 'text',
      kind: 'text',
      externalDocs,
    },
  },
  schema: { name: 'schema', section: 'schemas', fields: schemaFields },
  discriminator: {
    name: 'discriminator',
    fields: { propertyName: 'string', mapping: { map: 'reference' }, defaultMapping: 'reference' },
    required: ['propertyName'],
  },
  xml: {
    name: 'xml object',
    fields: {
      nodeType: 'text',
      name: 'text',
      namespace: 'text',
      prefix: 'text',
      attribute: 'boolean',
      wrapped: 'boolean',
    },
  },
  securityScheme: {
    name: 'security scheme',
    section: 'securitySchemes',
    fields: {
      type: 'string',
      description: 'text',
      deprecated: 'boolean',
      name: 'string',
      in: 'string',
      scheme: 'string',
      bearerFormat: 'text',
      flows: { one: 'oauthFlows' },
      openIdConnectUrl: 'text',
      oauth2MetadataUrl: 'text',
    },
    required: ['type'],
  },
  oauthFlows: {
    name: 'OAuth flows object',
    fields: {
      implicit: { one: 'oauthFlow' },
      password: { one: 'oauthFlow' },
      clientCredentials: { one: 'oauthFlow' },
      authorizationCode: { one: 'oauthFlow' },
      deviceAuthorization: { one: 'oauthFlow' },
    },
  },
  oauthFlow: {
    name: 'OAuth flow',
    fields: {
      authorizationUrl: 'text',
      deviceAuthorizationUrl: 'text',
      tokenUrl: 'text',
      refreshUrl: 'text',
      scopes: { map: 'text' },
    },
  },
  securityRequirement: { name: 'security requirement', fields: {}, others: 'strings' },
}

const fieldsByKind = new Map(
  Object.entries(shapes).map(([kind, shape]) => [kind, new Map(Object.entries(shape.fields))]),
)

/** Returns the type of a key of an object; `undefined` for keys that the specification does not define. */
export function findField(kind: Kind, key: string): Field | undefined {
  const field = fieldsByKind.get(kind)?.get(key)
  return field ?? (key.startsWith('x-') ? undefined : shapes[kind].others)
}
