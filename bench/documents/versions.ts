/** A document with one feature, and what a generator that knows the feature writes. */
export interface FeatureDocument {
  readonly title: string
  readonly document: object
  /** A name or an address that only this feature brings into the output. */
  readonly marker: RegExp
}

const info = { title: 'Feature', version: '1' }
const ok = { 200: { description: 'ok' } }
const object = (name: string) => ({
  type: 'object',
  required: [name],
  properties: { [name]: { type: 'string' } },
})
const json = (schema: object) => ({ 'application/json': { schema } })
const answer = (content: object) => ({ 200: { description: 'ok', content } })

function of32(title: string, marker: string, parts: object, rest: object = {}): FeatureDocument {
  const document = { openapi: '3.2.0', info, paths: { '/things': parts }, ...rest }
  return { title: `3.2: ${title}`, document, marker: new RegExp(marker, 'i') }
}

function of20(title: string, marker: string, parts: object, rest: object = {}): FeatureDocument {
  const document = { swagger: '2.0', info, paths: { '/things': parts }, ...rest }
  return { title: `2.0: ${title}`, document, marker: new RegExp(marker, 'i') }
}

/** Documents of OpenAPI 3.2 and Swagger 2.0. */
export const featureDocuments: readonly FeatureDocument[] = [
  of32('itemSchema of an event stream', 'eventMarker', {
    get: { responses: answer({ 'text/event-stream': { itemSchema: object('eventMarker') } }) },
  }),
  of32('itemSchema of JSON Lines that are sent', 'lineMarker', {
    post: {
      requestBody: { content: { 'application/jsonl': { itemSchema: object('lineMarker') } } },
      responses: ok,
    },
  }),
  of32('contentSchema in the data of events', 'dataMarker', {
    get: {
      responses: answer({
        'text/event-stream': {
          itemSchema: {
            type: 'object',
            properties: {
              data: {
                type: 'string',
                contentMediaType: 'application/json',
                contentSchema: object('dataMarker'),
              },
            },
          },
        },
      }),
    },
  }),
  of32('itemEncoding of multipart/mixed', 'image/marker', {
    post: {
      requestBody: {
        content: { 'multipart/mixed': { itemSchema: {}, itemEncoding: { contentType: 'image/marker' } } },
      },
      responses: ok,
    },
  }),
  of32('prefixEncoding of multipart/mixed', 'image/marker', {
    post: {
      requestBody: {
        content: {
          'multipart/mixed': {
            schema: { type: 'array', prefixItems: [object('a'), {}] },
            prefixEncoding: [{}, { contentType: 'image/marker' }],
          },
        },
      },
      responses: ok,
    },
  }),
  of32('in: querystring', 'filterMarker', {
    get: {
      parameters: [{ in: 'querystring', name: 'q', content: json(object('filterMarker')) }],
      responses: ok,
    },
  }),
  of32('style: cookie', 'cookieMarker', {
    get: {
      parameters: [{ in: 'cookie', name: 'cookieMarker', style: 'cookie', schema: { type: 'string' } }],
      responses: ok,
    },
  }),
  of32('the query method', 'askMarker', {
    query: { operationId: 'askMarker', requestBody: { content: json(object('a')) }, responses: ok },
  }),
  of32('additionalOperations', 'copyMarker', {
    additionalOperations: { COPY: { operationId: 'copyMarker', responses: ok } },
  }),
  of32(
    'components.mediaTypes',
    'mediaMarker',
    { get: { responses: answer({ 'application/json': { $ref: '#/components/mediaTypes/Thing' } }) } },
    { components: { mediaTypes: { Thing: { schema: object('mediaMarker') } } } },
  ),
  of32(
    '$self',
    'selfMarker',
    { get: { responses: answer(json({ $ref: 'https://self.example/a.json#/components/schemas/Thing' })) } },
    { $self: 'https://self.example/a.json', components: { schemas: { Thing: object('selfMarker') } } },
  ),
  of32('dataValue of an example', 'valueMarker', {
    get: {
      responses: answer({
        'application/json': { schema: object('a'), examples: { one: { dataValue: { a: 'valueMarker' } } } },
      }),
    },
  }),
  of20(
    'a body, and definitions',
    'bodyMarker',
    {
      post: {
        consumes: ['application/json'],
        parameters: [{ in: 'body', name: 'body', schema: { $ref: '#/definitions/Thing' } }],
        responses: ok,
      },
    },
    { definitions: { Thing: object('bodyMarker') } },
  ),
  of20('a file in formData', 'fileMarker', {
    post: {
      consumes: ['multipart/form-data'],
      parameters: [{ in: 'formData', name: 'fileMarker', type: 'file' }],
      responses: ok,
    },
  }),
  of20(
    'host and basePath',
    'https://legacy\\.example/v2',
    { get: { responses: ok } },
    { host: 'legacy.example', basePath: '/v2', schemes: ['https'] },
  ),
]
