import type { Model, Operation } from '../../model/types.ts'
import { type Code, code, empty, join, list } from '../code.ts'
import { findDated, hasDates } from '../dates/find-dated.ts'
import { emitDates } from '../dates/index.ts'
import type { PlaceScope } from '../dates/print-place.ts'
import { type EmitOptions, type Emitter, sibling } from '../emitter.ts'
import type { File } from '../file.ts'
import { freeName } from '../free-name.ts'
import { identifier, objectLiteral, stringLiteral } from '../literals.ts'
import { buildTree, type Resource } from '../resources/tree.ts'
import { compileTemplate } from '../template.ts'
import { chooseServer, type Names, viewHandler } from './handler.ts'
import { sortBySpecificity } from './specificity.ts'

/** Writes what makes MSW handlers: a function for each operation, all of them as a list, and as a tree. */
export const emitMocks: Emitter = (model, options) => [
  ...emitDates(model, options),
  viewAll(model, options),
  viewHandlers(model, options),
  render('index.ts', options, {
    all: sibling('all', options),
    handlers: sibling('handlers', options),
    runtime: sibling('runtime', options),
  }),
  render('choices.ts', options, { schemas: options.specifier('schemas', 'operations') }),
  render('parameters.ts', options, { choices: sibling('choices', options) }),
  render('request.ts', options, {
    choices: sibling('choices', options),
    parameters: sibling('parameters', options),
    schemas: options.specifier('schemas', 'operations'),
  }),
  render('runtime.ts', options, {
    request: sibling('request', options),
    examples: options.specifier('schemas', 'examples'),
    schemas: options.specifier('schemas', 'operations'),
    vary: sibling('vary', options),
  }),
  render('vary.ts', options, { schemas: options.specifier('schemas', 'operations') }),
  ...(hasDates(model)
    ? [
        render('wire.ts', options, {
          dates: sibling('dates', options),
          schemas: options.specifier('schemas', 'operations'),
        }),
      ]
    : []),
]

function viewHandlers(model: Model, options: EmitOptions): File {
  const { operations, schemas, servers } = model
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
  const places = free('places')
  const used = new Set<Code>()
  const note = (module: Code, name: string) => {
    used.add(module)
    return code`${module}.${identifier(name)}`
  }
  const scope: PlaceScope = {
    use: (name) => note(dates, name),
    refer: (name) => note(places, name),
    dated: findDated(model),
  }
  const named = new Map(schemas.map(({ name, schema }) => [name, schema]))
  const resolve = (name: string) => named.get(name)
  const views = operations.map((operation) => viewHandler(operation, names, scope, resolve))
  const imports = [
    code`import * as ${names.examples} from ${options.specifier('schemas', 'examples')}\n`,
    code`import * as ${names.schemas} from ${options.specifier('schemas', 'operations')}\n`,
    code`import type * as ${names.types} from ${options.specifier('types', 'operations')}\n`,
    ...(used.has(dates) ? [code`import * as ${dates} from ${sibling('dates', options)}\n`] : []),
    ...(used.has(places) ? [code`import * as ${places} from ${sibling('places', options)}\n`] : []),
    code`import * as ${names.runtime} from ${sibling('runtime', options)}\n`,
    ...(used.size > 0 ? [code`import * as ${names.wire} from ${sibling('wire', options)}\n`] : []),
  ]
  return render('handlers.ts', options, {
    imports: operations.length === 0 ? empty : join(imports),
    server:
      operations.length === 0
        ? empty
        : code`\nconst ${names.server} = ${stringLiteral(chooseServer(servers))}\n`,
    operations: views,
    none: operations.length === 0,
  })
}

function viewAll({ operations }: Model, options: EmitOptions): File {
  const make = ({ name }: Operation) => code`all.${identifier(name.function)}`
  const root = buildTree(operations)
  return render('all.ts', options, {
    imports: join([
      code`import type { HttpHandler } from 'msw'\n`,
      ...(operations.length === 0 ? [] : [code`import * as all from ${sibling('handlers', options)}\n`]),
      code`import type { MockOptions } from ${sibling('runtime', options)}\n`,
    ]),
    makers: list(code`inOrder(`, sortBySpecificity(operations).map(make), code`)`),
    type: viewTree(root, (operation) => code`typeof ${make(operation)}`),
    tree: viewTree(root, make),
  })
}

function viewTree({ methods, children }: Resource, leaf: (operation: Operation) => Code): Code {
  return objectLiteral([
    ...methods.map((operation) => [operation.name.method, leaf(operation)] as const),
    ...children.map((child) => [child.path.at(-1) ?? '', viewTree(child, leaf)] as const),
  ])
}

function render(name: string, options: EmitOptions, view: object): File {
  const template = `mocks/${name}.hbs`
  return {
    path: name,
    contents: compileTemplate(template, options.templates)({ header: options.header(template), ...view }),
  }
}
