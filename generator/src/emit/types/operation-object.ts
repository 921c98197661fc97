/** The model's operations as plain operation objects, for openapi-typescript to read. */
import type { SchemaObject, transformOperationObject } from 'openapi-typescript'
import type { Content, ObjectSchema, Operation, Parameter, Schema } from '../../model/types.ts'
import { cleanText } from '../comment.ts'
import { toObject, toReferenceObject, toSchemaObject } from './schema-object.ts'

type OperationObject = Parameters<typeof transformOperationObject>[0]

/** An operation object that says what the model's operation says, but for its parameters. */
export function toOperationObject(
  { body, responses }: Operation,
  recall: (schema: Schema) => string | undefined,
): OperationObject {
  const toContent = (contents: readonly Content[]): object =>
    Object.fromEntries(
      contents.map(({ mediaType, schema }) => [mediaType, { schema: recallObject(schema, recall) }]),
    )
  return {
    ...(body === null ? {} : { requestBody: { required: body.required, content: toContent(body.contents) } }),
    responses: Object.fromEntries(
      responses.map(({ status, description, contents, headers }) => [
        status,
        {
          description: cleanText(description ?? ''),
          content: toContent(contents),
          headers: Object.fromEntries(headers.map((header) => [header.name, toHeaderObject(header)])),
        },
      ]),
    ),
  } as never
}

function recallObject(schema: Schema, recall: (schema: Schema) => string | undefined): SchemaObject {
  const name = recall(schema)
  return name === undefined ? toSchemaObject(schema) : toReferenceObject(name)
}

/** The parameters of one place as one object. What is said of a parameter stands before what its schema says. */
export function toParametersSchema(parameters: readonly Parameter[]): ObjectSchema {
  return toObject(
    parameters.map(({ name, required, description, deprecated, schema }) => {
      const { annotations } = schema
      const said = {
        description: description ?? annotations.description,
        deprecated: deprecated || annotations.deprecated,
      }
      return { name, required, schema: { ...schema, annotations: { ...annotations, ...said } } }
    }),
  )
}

function toHeaderObject({ name, required, description, deprecated, schema }: Parameter): object {
  return {
    name,
    required,
    ...(description === null ? {} : { description: cleanText(description) }),
    ...(deprecated ? { deprecated } : {}),
    schema: toSchemaObject(schema),
  }
}
