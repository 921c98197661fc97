/** Operations of the model, written shortly. */
import type { Json } from '../../src/json.ts'
import type { Content, HttpMethod, Operation, Parameter, Response, Schema } from '../../src/model/types.ts'

/** An operation by its id, method and path: `projects.create` is the function `createProjects`. */
export function operation(
  id: string,
  method: HttpMethod,
  path: string,
  rest: Partial<Omit<Operation, 'parameters'>> & {
    readonly parameters?: Partial<Operation['parameters']>
  } = {},
): Operation {
  const parts = id.split('.')
  const last = parts.at(-1) ?? ''
  const resource = parts.slice(0, -1)
  const type = [last, ...resource].map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('')
  return {
    name: { id, resource, method: last, function: type.charAt(0).toLowerCase() + type.slice(1), type },
    method,
    path,
    summary: null,
    description: null,
    deprecated: false,
    tags: [],
    servers: [],
    body: null,
    responses: [],
    security: [],
    scopes: null,
    alternativeScopes: [],
    idempotent: false,
    pagination: null,
    pointer: '#/paths/x',
    ...rest,
    parameters: { path: [], query: [], header: [], cookie: [], querystring: [], ...rest.parameters },
  }
}

export function parameter(name: string, schema: Schema, rest: Partial<Parameter> = {}): Parameter {
  const plain = {
    description: null,
    deprecated: false,
    style: 'form',
    explode: true,
    allowReserved: false,
  } as const
  return {
    at: undefined,
    name,
    schema,
    required: false,
    mediaType: null,
    example: undefined,
    hasExample: rest.example !== undefined,
    ...plain,
    ...rest,
  }
}

export function content(schema: Schema, example?: Json, rest: Partial<Content> = {}): Content {
  return {
    at: null,
    mediaType: 'application/json',
    kind: 'json',
    schema,
    declared: schema,
    hasItemSchema: false,
    eventData: null,
    parts: null,
    encodings: [],
    example,
    namedExamples: [],
    ...rest,
  }
}

export function response(status: string, ...contents: readonly Content[]): Response {
  return {
    at: null,
    status,
    component: null,
    description: null,
    success: status.startsWith('2'),
    contents,
    headers: [],
  }
}
