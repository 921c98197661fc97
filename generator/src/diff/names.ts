import type { NamedSchema, Operation } from '../model/types.ts'

/** How operations and schemas are called in sentences. */
export interface Names {
  operation(operation: Operation): string
  schema(schema: NamedSchema): string
}

/** As the documents have it: `GET /v1/projects`, `simple-user`. */
export const documentNames: Names = {
  operation: ({ method, path }) => `${method.toUpperCase()} ${path}`,
  schema: ({ documentName }) => documentName,
}

/** As generated code has it: `projects.list`, `SimpleUser`. */
export const generatedNames: Names = {
  operation: ({ name }) => name.id,
  schema: ({ name }) => name,
}
