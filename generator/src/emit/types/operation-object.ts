/** The model's operations as plain operation objects for openapi-typescript. */
import type {
  HeaderObject,
  MediaTypeObject,
  ResponseObject,
  SchemaObject,
  transformOperationObject,
} from 'openapi-typescript'
import type { Content, ObjectSchema, Operation, Parameter, Response, Schema } from '../../model/types.ts'
import { cleanText } from '../comment.ts'
import { toObject, toReferenceObject, toSchemaObject } from './schema-object.ts'

type OperationObject = Parameters<typeof transformOperationObject>[0]
type RecallSchema = (schema: Schema) => string | undefined

/** An operation object with the body of the model's operation. */
export function toBodyObject({ body }: Operation, recall: RecallSchema): OperationObject {
  if (body === null) return {}
  return {
    requestBody: { required: body.required, content: toContent(body.contents, recall) },
  } satisfies OperationObject
}

/** A response object with the contents and headers of the model's response. */
export function toResponseObject(
  { description, contents, headers }: Response,
  recall: RecallSchema,
): ResponseObject {
  return {
    description: cleanText(description ?? ''),
    content: toContent(contents, recall),
    headers: Object.fromEntries(headers.map((header) => [header.name, toHeaderObject(header)])),
  } satisfies ResponseObject
}

function toContent(contents: readonly Content[], recall: RecallSchema): Record<string, MediaTypeObject> {
  return Object.fromEntries(
    contents.map(({ mediaType, schema }) => [mediaType, { schema: recallObject(schema, recall) }]),
  )
}

function recallObject(schema: Schema, recall: RecallSchema): SchemaObject {
  const name = recall(schema)
  return name === undefined ? toSchemaObject(schema) : toReferenceObject(name)
}

/**
 * The parameters of one location as an object schema. The description of a parameter takes precedence over that of its
 * schema.
 */
export function toParametersSchema(parameters: readonly Parameter[]): ObjectSchema {
  return toObject(
    parameters.map(({ name, required, description, deprecated, schema }) => {
      const { annotations } = schema
      const documented = {
        description: description ?? annotations.description,
        deprecated: deprecated || annotations.deprecated,
      }
      return { name, required, schema: { ...schema, annotations: { ...annotations, ...documented } } }
    }),
  )
}

/** The parameters of the query, or the one whose value is the whole query. */
export function chooseQuery({ query, querystring }: Operation['parameters']): readonly Parameter[] {
  return querystring.length > 0 ? querystring : query
}

function toHeaderObject({ required, description, deprecated, schema }: Parameter): HeaderObject {
  return {
    required,
    ...(description === null ? {} : { description: cleanText(description) }),
    ...(deprecated ? { deprecated } : {}),
    schema: toSchemaObject(schema),
  }
}
