import type { Model, Operation, Response } from '../../model/types.ts'
import { Code, code } from '../code.ts'
import { docComment } from '../comment.ts'
import { type Emitter, sibling } from '../emitter.ts'
import { Imports } from '../imports.ts'
import { identifier, propertyKey, stringLiteral } from '../literals.ts'
import { compileTemplate, type TemplateSource } from '../template.ts'
import { createTypeEngine, type Written } from './engine.ts'
import { viewOperations } from './operation.ts'

/** Writes the TypeScript types: named schemas, openapi-typescript's `paths`, and flat types for each operation. */
export const emitTypes: Emitter = (model, { header, templates, ...options }) => {
  const from = (module: string) => sibling(module, { header, templates, ...options })
  const file = (name: string, view: (header: Code) => object) => {
    const template = `types/${name}.hbs`
    return {
      path: name,
      contents: compileTemplate(template, templates as TemplateSource)(view(header(template))),
    }
  }
  const engine = createTypeEngine((name) => name)
  const schemas = model.schemas.map(({ name, schema }) => ({
    doc: docComment({
      text: [schema.annotations.title, schema.annotations.description],
      deprecated: schema.annotations.deprecated,
    }),
    name: identifier(name),
    type: engine.schemaType(schema),
  }))
  const operations = viewOperations(model.operations, from)
  return [
    file('index.ts', (header) => ({
      header,
      openapi: from('openapi'),
      operations: from('operations'),
      schemas: from('schemas'),
    })),
    file('openapi.ts', (header) => ({ header, ...viewOpenApi(model, operations.named, from) })),
    file('operations.ts', (header) => ({ header, ...operations.view })),
    file('result.ts', (header) => ({ header })),
    file('schemas.ts', (header) => ({ header, schemas, none: schemas.length === 0 })),
  ]
}

function viewOpenApi(
  { operations, schemas }: Model,
  named: ReadonlyMap<Written, string>,
  from: (module: string) => Code,
): object {
  const imports = new Imports({ flat: from('operations'), schemas: from('schemas') })
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
        method: identifier(method),
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

/** The responses that the document names, sorted, and that operations refer to. */
function listComponents(operations: readonly Operation[]): readonly (readonly [string, Response])[] {
  const components = operations.flatMap(({ responses }) =>
    responses.flatMap((response) =>
      response.component === null ? [] : [[response.component, response] as const],
    ),
  )
  return [...new Map(components)].sort(([first], [second]) => (first < second ? -1 : 1))
}

/** Types by the names of the document. One that it does not name goes by its own, unless the document calls another so. */
function keySchemas(schemas: Model['schemas']): readonly (readonly [key: string, name: string])[] {
  const keyed = schemas.map(
    ({ name, documentName, form }) => [form === 'whole' ? documentName : name, name] as const,
  )
  const renamed = new Set(keyed.filter(([key, name]) => key !== name).map(([key]) => key))
  return keyed.filter(([key, name]) => key !== name || !renamed.has(key))
}
