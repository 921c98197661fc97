import type { Model, Operation } from '../../model/types.ts'
import { array, braces, type Code, code, empty, join } from '../code.ts'
import { docComment } from '../comment.ts'
import { copyRuntime } from '../copy-runtime.ts'
import { type EmitOptions, type Emitter, sibling } from '../emitter.ts'
import type { File } from '../file.ts'
import { freeName } from '../free-name.ts'
import { exportName, identifier } from '../literals.ts'
import { renderParts } from '../parts.ts'
import { renderFile } from '../render-file.ts'
import { createResolve } from '../resolve.ts'
import { viewExamples } from './examples.ts'
import { printSchema } from './expression.ts'
import { viewOperation } from './operations.ts'

/** Writes the validators: one for each named schema, those of each operation, and all examples. */
export const emitSchemas: Emitter = (model, options) => [
  ...viewLists(model, options),
  ...renderParts(model.operations, (operations) => viewExampleModule(operations, options), options),
  viewIndex(model, options),
  ...renderParts(model.operations, (operations) => viewOperations(model, operations, options), options),
  ...renderParts(
    model.schemas,
    (schemas, split) => emitSchemaModule(model, options, { annotate: true, schemas, split }),
    options,
  ),
  ...runtimeModules.map((name) => copyRuntime(name, options)),
]

const runtimeModules = [
  'formats/addresses.ts',
  'formats/date-times.ts',
  'formats/own.ts',
  'formats/text-formats.ts',
  'formats/uris.ts',
  'schemas/canonical.ts',
  'schemas/describe-issue.ts',
  'schemas/formats.ts',
  'schemas/multiples.ts',
  'schemas/operation-examples.ts',
  'schemas/runtime.ts',
  'schemas/structures.ts',
  'schemas/unions.ts',
]

/** Exports each component under its TypeScript name, and under its document name if that differs. */
function viewIndex({ schemas }: Model, options: EmitOptions): File {
  const taken = new Set(schemas.map(({ name }) => name))
  const own = schemas.filter(
    ({ documentName, variant, pointer }) =>
      variant === 'whole' && /^#\/components\/schemas\/[^/]+$/.test(pointer) && !taken.has(documentName),
  )
  const names = own.flatMap(({ name, documentName }) =>
    // ECMA-262, section 16.2.3.1: a string with lone surrogates cannot name an export.
    /\p{Surrogate}/u.test(documentName) ? [] : [code`${identifier(name)} as ${exportName(documentName)}`],
  )
  const view = {
    schemas: sibling('schemas', options),
    hasOwn: names.length > 0,
    own: braces(names),
  }
  return renderFile('schemas/index.ts.hbs', view, options)
}

/**
 * Writes the module of named schemas. Without annotations, their types are inferred by zod, provided that the builders
 * infer. A recursive schema is always annotated, because its inference would not terminate.
 */
export function emitSchemaModule(
  model: Model,
  options: EmitOptions,
  {
    annotate,
    schemas: declared = model.schemas,
    split = false,
  }: {
    readonly annotate: boolean
    /** The schemas that this module declares (default: all). */
    readonly schemas?: Model['schemas']
    /** True if other modules declare the rest. References then go through the module that exports all. */
    readonly split?: boolean
  },
): File {
  const names = new Set(model.schemas.map(({ name }) => name))
  const z = freeName('z', names)
  const types = freeName('types', names)
  const all = freeName('all', names)
  const refer = (name: string) => (split ? code`${all}.${identifier(name)}` : identifier(name))
  const scope = { z, refer, resolve: createResolve(model) }
  const schemas = declared.map(({ name, schema, recursive }) => ({
    z,
    doc: docComment({
      text: [schema.annotations.title, schema.annotations.description],
      deprecated: schema.annotations.deprecated,
    }),
    name: identifier(name),
    annotation: annotate || recursive ? code`: ${z}.Schema<${types}.${identifier(name)}>` : empty,
    expression: printSchema(schema, scope),
  }))
  const isAnnotated = declared.some(({ recursive }) => annotate || recursive)
  const imports = join([
    ...(isAnnotated ? [importAll(code`type * as ${types}`, options.specifier('types', 'schemas'))] : []),
    ...(split ? [importAll(code`* as ${all}`, sibling('schemas', options))] : []),
    ...(schemas.length > 0 ? [importAll(code`* as ${z}`, sibling('runtime', options))] : []),
  ])
  return renderFile('schemas/schemas.ts.hbs', { imports, schemas, none: schemas.length === 0 }, options)
}

function viewExampleModule(operations: readonly Operation[], options: EmitOptions): File {
  const type = sibling('operation-examples', options)
  return renderFile('schemas/examples.ts.hbs', { ...viewExamples(operations), type }, options)
}

function viewOperations(model: Model, declared: readonly Operation[], options: EmitOptions): File {
  const names = new Set(declared.map(({ name }) => name.function))
  const schemas = freeName('schemas', names)
  const referred = new Set<string>()
  const scope = {
    z: freeName('z', names),
    resolve: createResolve(model),
    refer: (name: string) => {
      referred.add(name)
      return code`${schemas}.${identifier(name)}`
    },
  }
  const operations = declared.map((operation) => viewOperation(operation, scope))
  const runtime = sibling('runtime', options)
  const imports = join([
    ...(operations.length > 0 ? [importAll(code`* as ${scope.z}`, runtime)] : []),
    ...(referred.size > 0 ? [importAll(code`* as ${schemas}`, sibling('schemas', options))] : []),
  ])
  return renderFile('schemas/operations.ts.hbs', { imports, operations, runtime }, options)
}

/** The lists are separate modules, so that importing one operation does not import all. */
function viewLists({ operations }: Model, options: EmitOptions): readonly File[] {
  const listOf = (module: Code) =>
    array(operations.map(({ name }) => code`${module}.${identifier(name.function)}`))
  const importList = (module: Code, type: Code) =>
    join([
      ...(operations.length > 0 ? [importAll(code`* as all`, module)] : []),
      code`import type { ${type} } from ${module}\n`,
    ])
  return [
    renderFile(
      'schemas/all.ts.hbs',
      {
        imports: importList(sibling('operations', options), code`OperationSchemas`),
        operations: listOf(code`all`),
      },
      options,
    ),
    renderFile(
      'schemas/all-examples.ts.hbs',
      {
        imports: importList(sibling('examples', options), code`OperationExamples`),
        examples: listOf(code`all`),
      },
      options,
    ),
  ]
}

function importAll(names: Code, module: Code): Code {
  return code`import ${names} from ${module}\n`
}
