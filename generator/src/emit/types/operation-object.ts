/** The model's operations as plain operation objects, for openapi-typescript to read. */
import type { transformOperationObject } from 'openapi-typescript'
import type { Operation, Parameter, Schema } from '../../model/types.ts'
import { cleanText } from '../comment.ts'
import { toSchemaObject } from './schema-object.ts'

type OperationObject = Parameters<typeof transformOperationObject>[0]

/** An operation object that says what the model's operation says. */
export function toOperationObject({ parameters, body, responses }: Operation): OperationObject {
  const places = ['path', 'query', 'header', 'cookie'] as const
  return {
    parameters: places.flatMap((place) =>
      parameters[place].map((parameter) => ({ in: place, ...toParameterObject(parameter) })),
    ),
    ...(body === null ? {} : { requestBody: { required: body.required, content: toContent(body.contents) } }),
    responses: Object.fromEntries(
      responses.map(({ status, description, contents, headers }) => [
        status,
        {
          description: cleanText(description ?? ''),
          content: toContent(contents),
          headers: Object.fromEntries(headers.map((header) => [header.name, toParameterObject(header)])),
        },
      ]),
    ),
  } as never
}

function toParameterObject({ name, required, description, deprecated, schema }: Parameter): object {
  return {
    name,
    required,
    ...(description === null ? {} : { description: cleanText(description) }),
    ...(deprecated ? { deprecated } : {}),
    schema: toSchemaObject(schema),
  }
}

function toContent(contents: readonly { readonly mediaType: string; readonly schema: Schema }[]): object {
  return Object.fromEntries(
    contents.map(({ mediaType, schema }) => [mediaType, { schema: toSchemaObject(schema) }]),
  )
}
