import { findRoute } from '../../model/operations/route.ts'
import { lookupIn } from '../../model/schema/order.ts'
import type { Model, Operation } from '../../model/types.ts'
import { type Code, code, empty, join, list } from '../code.ts'
import { copyRuntime } from '../copy-runtime.ts'
import { findDated, hasDates } from '../dates/find-dated.ts'
import { emitDates } from '../dates/index.ts'
import type { ConverterScope } from '../dates/print-converter.ts'
import { type EmitOptions, type Emitter, sibling } from '../emitter.ts'
import type { File } from '../file.ts'
import { freeName } from '../free-name.ts'
import { identifier, objectLiteral, objectType, stringLiteral } from '../literals.ts'
import { renderParts } from '../parts.ts'
import { renderFile } from '../render-file.ts'
import { buildTree, type Resource } from '../resources/tree.ts'
import { indexSchemas } from '../schemas/scope.ts'
import { chooseServer, type Names, viewHandler } from './handler.ts'
import { sortBySpecificity } from './specificity.ts'

/** Writes factories of MSW handlers: a function for each operation, all of them as an array, and as a tree. */
export const emitMocks: Emitter = (model, options) => [
  ...emitDates(model, options),
  viewAll(model, options),
  ...renderParts(model.operations, (operations) => viewHandlers(model, operations, options), options),
  renderFile(
    'mocks/index.ts.hbs',
    {
      all: sibling('all', options),
      handlers: sibling('handlers', options),
      runtime: sibling('runtime', options),
    },
    options,
  ),
  ...runtimeModules.map((name) => copyRuntime(name, options)),
  ...(hasDates(model) ? [copyRuntime('mocks/wire.ts', options)] : []),
]

const runtimeModules = [
  'formats/item-streams.ts',
  'formats/own.ts',
  'mocks/accept.ts',
  'mocks/choices.ts',
  'mocks/complete.ts',
  'mocks/describe-problems.ts',
  'mocks/parameters.ts',
  'mocks/patterns.ts',
  'mocks/request.ts',
  'mocks/respond.ts',
  'mocks/runtime.ts',
  'mocks/status-names.ts',
  'mocks/vary.ts',
]

function viewHandlers(model: Model, operations: readonly Operation[], options: EmitOptions): File {
  const functions = new Set(operations.map(({ name }) => name.function))
  const free = (name: string) => freeName(name, functions)
  const names: Names = {
    examples: free('examples'),
    runtime: free('runtime'),
    schemas: free('schemas'),
    server: free('server'),
    types: free('types'),
    wire: free('wire'),
  }
  const dates = free('dates')
  const converters = free('converters')
  const used = new Set<Code>()
  const note = (module: Code, name: string) => {
    used.add(module)
    return code`${module}.${identifier(name)}`
  }
  const scope: ConverterScope = {
    use: (name) => note(dates, name),
    refer: (name) => note(converters, name),
    dated: findDated(model),
  }
  const lookup = lookupIn(indexSchemas(model))
  const views = operations.map((operation) => viewHandler(operation, names, scope, lookup))
  const imports = [
    code`import * as ${names.examples} from ${options.specifier('schemas', 'examples')}\n`,
    code`import * as ${names.schemas} from ${options.specifier('schemas', 'operations')}\n`,
    code`import type * as ${names.types} from ${options.specifier('types', 'operations')}\n`,
    ...(used.has(dates) ? [code`import * as ${dates} from ${sibling('dates', options)}\n`] : []),
    ...(used.has(converters)
      ? [code`import * as ${converters} from ${sibling('converters', options)}\n`]
      : []),
    code`import * as ${names.runtime} from ${sibling('runtime', options)}\n`,
    ...(used.size > 0 ? [code`import * as ${names.wire} from ${sibling('wire', options)}\n`] : []),
  ]
  const none = operations.length === 0
  const view = {
    imports: none ? empty : join(imports),
    server: none ? empty : code`\nconst ${names.server} = ${stringLiteral(chooseServer(model.servers))}\n`,
    operations: views,
    none,
  }
  return renderFile('mocks/handlers.ts.hbs', view, options)
}

function viewAll({ operations }: Model, options: EmitOptions): File {
  const make = ({ name }: Operation) => code`all.${identifier(name.function)}`
  const root = buildTree(operations)
  const sorted = sortBySpecificity(operations)
  const lastOfRoute = new Map(sorted.map((operation) => [findRoute(operation), operation]))
  const isShared = (operation: Operation) => lastOfRoute.get(findRoute(operation)) !== operation
  const view = {
    imports: join([
      code`import type { HttpHandler } from 'msw'\n`,
      ...(operations.length === 0 ? [] : [code`import * as all from ${sibling('handlers', options)}\n`]),
      code`import type { MockOptions } from ${sibling('runtime', options)}\n`,
    ]),
    shared: operations.some(isShared),
    makers: list(
      code`inOrder(`,
      sorted.map((each) => (isShared(each) ? code`skipInvalid(${make(each)})` : make(each))),
      code`)`,
    ),
    type: viewTree(root, (operation) => code`typeof ${make(operation)}`, objectType),
    tree: viewTree(root, make, objectLiteral),
  }
  return renderFile('mocks/all.ts.hbs', view, options)
}

function viewTree(
  { methods, children }: Resource,
  leaf: (operation: Operation) => Code,
  print: typeof objectLiteral,
): Code {
  return print([
    ...methods.map((operation) => [operation.name.method, leaf(operation)] as const),
    ...children.map((child) => [child.path.at(-1) ?? '', viewTree(child, leaf, print)] as const),
  ])
}
