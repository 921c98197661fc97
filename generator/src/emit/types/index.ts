import type { Model } from '../../model/types.ts'
import { docComment } from '../comment.ts'
import { copyRuntime } from '../copy-runtime.ts'
import { type Emitter, siblings } from '../emitter.ts'
import { identifier } from '../literals.ts'
import { renderFile } from '../render-file.ts'
import { createResolve } from '../resolve.ts'
import { describeChoice } from './describe-choice.ts'
import { createTypeEngine } from './engine.ts'
import { viewEnums } from './enums.ts'
import { viewOpenApi } from './openapi.ts'
import { viewOperations } from './operation.ts'

/** Writes the TypeScript types: named schemas, openapi-typescript's `paths`, and flat types for each operation. */
export const emitTypes: Emitter = (model, options) => {
  const engine = createTypeEngine((name) => name)
  const schemas = model.schemas.map(({ name, schema }) => ({
    doc: docComment({
      text: [schema.annotations.title, schema.annotations.description, describeChoice(schema)],
      deprecated: schema.annotations.deprecated,
    }),
    name: identifier(name),
    type: engine.schemaType(schema),
  }))
  const { view, named } = viewOperations(model.operations, options, createResolve(model))
  const enums = viewEnums(model, listNames(model))
  const modules = siblings(options, 'enums', 'openapi', 'operations', 'schemas')
  return [
    ...(enums.length > 0 ? [renderFile('types/enums.ts.hbs', { enums }, options)] : []),
    renderFile('types/index.ts.hbs', { ...modules, hasEnums: enums.length > 0 }, options),
    renderFile('types/openapi.ts.hbs', viewOpenApi(model, named, options), options),
    renderFile('types/operations.ts.hbs', view, options),
    copyRuntime('types/result.ts', options),
    renderFile('types/schemas.ts.hbs', { schemas, none: schemas.length === 0 }, options),
  ]
}

/** The names of all types, which constants must not use. */
function listNames({ schemas, operations }: Model): ReadonlySet<string> {
  const suffixes = ['Path', 'Query', 'Headers', 'Cookies', 'Body', 'Input', 'Data', 'Error', 'Result']
  return new Set([
    ...['paths', 'components', 'operations'],
    ...schemas.map(({ name }) => name),
    ...operations.flatMap(({ name }) => suffixes.map((suffix) => name.type + suffix)),
  ])
}
