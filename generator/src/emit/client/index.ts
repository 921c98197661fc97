import { lookupIn } from '../../model/schema/order.ts'
import { code, list } from '../code.ts'
import { copyRuntime } from '../copy-runtime.ts'
import { findDated } from '../dates/find-dated.ts'
import { emitDates } from '../dates/index.ts'
import type { PlaceScope } from '../dates/print-place.ts'
import { type Emitter, sibling } from '../emitter.ts'
import { Imports } from '../imports.ts'
import { renderFile } from '../render-file.ts'
import { indexSchemas } from '../schemas/scope.ts'
import { viewOperation } from './operation.ts'

/** Writes the client: a function for each operation, and the one module that knows openapi-fetch. */
export const emitClient: Emitter = (model, options) => {
  const { operations } = model
  const runtime = sibling('runtime', options)
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
  const lookup = lookupIn(indexSchemas(model))
  const views = operations.map((operation) => viewOperation(operation, functions, lookup, dates))
  const all = new Imports({ functions: sibling('operations', options), runtime })
  const type = all.useType('runtime', 'OperationInfo')
  const infos = operations.map(({ name }) => code`${all.use('functions', name.function)}.operation`)
  const infoList = list(code`[`, infos, code`]`)
  return [
    renderFile('client/all.ts.hbs', { imports: all.print(), type, list: infoList }, options),
    renderFile('client/index.ts.hbs', { operations: sibling('operations', options), runtime }, options),
    renderFile(
      'client/operations.ts.hbs',
      { imports: functions.print(), operations: views, none: operations.length === 0 },
      options,
    ),
    copyRuntime('client/runtime.ts', options),
    copyRuntime('client/serialize.ts', options),
    ...emitDates(model, options),
  ]
}
