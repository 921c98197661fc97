import { writeMethod } from '../model/operations/http-methods.ts'
import type { NamedSchema, Operation } from '../model/types.ts'

/** The names of operations and schemas in sentences. */
export interface Names {
  operation(operation: Operation): string
  schema(schema: NamedSchema): string
}

/** The names in the documents: `GET /v1/projects`, `simple-user`. */
export const documentNames: Names = {
  operation: ({ method, path }) => `${writeMethod(method)} ${path}`,
  schema: ({ documentName }) => documentName,
}

/** The names of functions and types in generated code: `listProjects`, `SimpleUser`. */
export const functionNames: Names = {
  operation: ({ name }) => name.function,
  schema: ({ name }) => name,
}

/** The names of methods and types in generated code: `projects.list`, `SimpleUser`. */
export const methodNames: Names = {
  operation: ({ name }) => name.id,
  schema: ({ name }) => name,
}
