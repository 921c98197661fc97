import type { Model, Operation, Response } from '../../model/types.ts'
import { Code, type Codes, code } from '../code.ts'
import { docComment } from '../comment.ts'
import { type EmitOptions, sibling, siblings } from '../emitter.ts'
import { Imports } from '../imports.ts'
import { propertyKey, stringLiteral } from '../literals.ts'
import { createTypeEngine, type Written } from './engine.ts'

/** The document's `paths`, `components` and `operations`. */
export interface OpenApiView {
  readonly paths: readonly {
    readonly path: Code
    readonly methods: readonly Codes<'method' | 'id'>[]
  }[]
  readonly schemas: readonly Codes<'key' | 'name'>[]
  readonly hasResponses: boolean
  readonly hasPlainResponses: boolean
  readonly responses: readonly Codes<'member'>[]
  readonly operations: readonly Codes<'id' | 'type'>[]
  readonly imports: Code
}

/** Builds the types in the format of openapi-fetch and similar clients. */
export function viewOpenApi(
  { operations, schemas }: Model,
  named: ReadonlyMap<Written, string>,
  options: EmitOptions,
): OpenApiView {
  const imports = new Imports({ flat: sibling('operations', options), ...siblings(options, 'schemas') })
  const engine = createTypeEngine((name) => Code.print(imports.useType('schemas', name)))
  const recall = (written: Written) => {
    const name = named.get(written)
    return name === undefined ? undefined : Code.print(imports.useType('flat', name))
  }
  const byPath = new Map<string, Operation[]>()
  for (const operation of operations)
    byPath.set(operation.path, [...(byPath.get(operation.path) ?? []), operation])
  const responses = listComponents(operations)
  return {
    paths: [...byPath].map(([path, members]) => ({
      path: propertyKey(path),
      methods: members.map(({ method, name }) => ({
        method: propertyKey(method),
        id: stringLiteral(name.id),
      })),
    })),
    schemas: keySchemas(schemas).map(([key, name]) => ({
      key: propertyKey(key),
      name: imports.useType('schemas', name),
    })),
    hasResponses: responses.length > 0,
    hasPlainResponses: operations.some((operation) =>
      operation.responses.some(({ headers }) => headers.length === 0),
    ),
    responses: responses.map(([name, response]) => ({
      member: code`${docComment({ text: [response.description] })}${propertyKey(name)}: ${engine.responseType(response)}`,
    })),
    operations: operations.map((operation) => ({
      id: propertyKey(operation.name.id),
      type: engine.operationType(operation, recall),
    })),
    imports: imports.print(),
  }
}

/** The named responses of the document, sorted, which operations refer to. */
function listComponents(operations: readonly Operation[]): readonly (readonly [string, Response])[] {
  const components = operations.flatMap(({ responses }) =>
    responses.flatMap((response) =>
      response.component === null ? [] : [[response.component, response] as const],
    ),
  )
  return [...new Map(components)].sort(([first], [second]) => (first < second ? -1 : 1))
}

/**
 * Types by their names in the document. A schema without one is listed under its type name, unless the document uses
 * that name.
 */
function keySchemas(schemas: Model['schemas']): readonly (readonly [key: string, name: string])[] {
  const keyed = schemas.map(
    ({ name, documentName, variant }) => [variant === 'whole' ? documentName : name, name] as const,
  )
  const renamed = new Set(keyed.filter(([key, name]) => key !== name).map(([key]) => key))
  return keyed.filter(([key, name]) => key !== name || !renamed.has(key))
}
