import { code, list } from '../code.ts'
import { findDated, hasDates } from '../dates/find-dated.ts'
import { emitDates } from '../dates/index.ts'
import type { PlaceScope } from '../dates/print-place.ts'
import { type Emitter, sibling } from '../emitter.ts'
import { Imports } from '../imports.ts'
import { compileTemplate } from '../template.ts'
import { viewOperation } from './operation.ts'

/** Writes the client: a function for each operation, and the one module that knows openapi-fetch. */
export const emitClient: Emitter = (model, options) => {
  const { operations, schemas: named } = model
  const schemas = new Map(named.map(({ name, schema }) => [name, schema]))
  const runtime = sibling('runtime', options)
  const file = (name: string, view: object) => {
    const template = `client/${name}.hbs`
    return {
      path: name,
      contents: compileTemplate(template, options.templates)({ header: options.header(template), ...view }),
    }
  }
  const functions = new Imports({
    dates: sibling('dates', options),
    places: sibling('places', options),
    runtime,
    serialize: sibling('serialize', options),
    types: options.specifier('types', 'operations'),
  })
  const dates: PlaceScope = {
    use: (name) => functions.use('dates', name),
    refer: (name) => functions.use('places', name),
    dated: findDated(model),
  }
  const views = operations.map((operation) =>
    viewOperation(operation, functions, (name) => schemas.get(name), dates),
  )
  const all = new Imports({ functions: sibling('operations', options), runtime })
  const type = all.useType('runtime', 'OperationInfo')
  const infos = operations.map(({ name }) => code`${all.use('functions', name.function)}.operation`)
  return [
    file('all.ts', { imports: all.print(), type, list: list(code`[`, infos, code`]`) }),
    file('index.ts', { operations: sibling('operations', options), runtime }),
    file('operations.ts', { imports: functions.print(), operations: views, none: operations.length === 0 }),
    file('runtime.ts', { dates: hasDates(model) }),
    file('serialize.ts', {}),
    ...emitDates(model, options),
  ]
}
