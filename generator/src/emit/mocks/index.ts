import { findRoute } from '../../model/operations/route.ts'
import type { Model, Operation } from '../../model/types.ts'
import { type Code, code, empty, join, list } from '../code.ts'
import { copyRuntime } from '../copy-runtime.ts'
import { hasConversions } from '../dates/find-converted.ts'
import { emitDates } from '../dates/index.ts'
import { converterScope } from '../dates/print-converter.ts'
import { type EmitOptions, type Emitter, sibling, siblings } from '../emitter.ts'
import type { File } from '../file.ts'
import { freeName } from '../free-name.ts'
import { Imports } from '../imports.ts'
import { identifier, objectLiteral, objectType, stringLiteral } from '../literals.ts'
import { renderParts } from '../parts.ts'
import { renderFile } from '../render-file.ts'
import { buildTree, type Resource } from '../resources/tree.ts'
import { chooseServer, type HandlerScope, viewHandler } from './handler.ts'
import { sortBySpecificity } from './specificity.ts'

/** Writes factories of MSW handlers: a function for each operation, all of them as an array, and as a tree. */
export const emitMocks: Emitter = (model, options) => [
  ...emitDates(model, options),
  viewAll(model, options),
  ...renderParts(model.operations, (operations) => viewHandlers(model, operations, options), options),
  renderFile('mocks/index.ts.hbs', siblings(options, 'all', 'handlers', 'runtime'), options),
  ...runtimeModules.map((name) => copyRuntime(name, options)),
  ...(hasConversions(model) || options.int64 === 'bigint' ? [copyRuntime('mocks/wire.ts', options)] : []),
]

const runtimeModules = [
  'formats/item-streams.ts',
  'formats/items.ts',
  'formats/own.ts',
  'formats/parts.ts',
  'formats/split-parts.ts',
  'mocks/accept.ts',
  'mocks/choices.ts',
  'mocks/complete.ts',
  'mocks/describe-problems.ts',
  'mocks/parameters.ts',
  'mocks/patterns.ts',
  'mocks/read-items.ts',
  'mocks/read-parts.ts',
  'mocks/relate.ts',
  'mocks/request.ts',
  'mocks/respond.ts',
  'mocks/runtime.ts',
  'mocks/status-names.ts',
  'mocks/vary.ts',
  'mocks/write-header.ts',
]

function viewHandlers(model: Model, operations: readonly Operation[], options: EmitOptions): File {
  const functions = new Set(operations.map(({ name }) => name.function))
  const imports = new Imports(
    {
      ...siblings(options, 'convert', 'converters', 'dates', 'json', 'runtime', 'wire'),
      examples: options.specifier('schemas', 'examples'),
      openapi: options.specifier('types', 'index'),
      schemas: options.specifier('schemas', 'operations'),
      types: options.specifier('types', 'operations'),
    },
    functions,
  )
  const scope: HandlerScope = {
    imports,
    server: freeName('server', functions),
    converters: converterScope(model, options, imports),
  }
  const views = operations.map((operation) => viewHandler(operation, scope))
  const none = operations.length === 0
  const view = {
    imports: imports.print(),
    server: operations.every(({ servers }) => servers.length > 0)
      ? empty
      : code`\nconst ${scope.server} = ${stringLiteral(chooseServer(model.servers))}\n`,
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
