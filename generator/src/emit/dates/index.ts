import type { Model } from '../../model/types.ts'
import { copyRuntime } from '../copy-runtime.ts'
import { type EmitOptions, sibling, siblings } from '../emitter.ts'
import type { File } from '../file.ts'
import { Imports } from '../imports.ts'
import { identifier } from '../literals.ts'
import { renderParts } from '../parts.ts'
import { renderFile } from '../render-file.ts'
import { createResolve } from '../resolve.ts'
import { findConverted, hasConversions, hasDates } from './find-converted.ts'
import { type ConverterScope, converterModules, orNull, printConverter } from './print-converter.ts'

/** Writes the modules that convert values in JSON to `Date`s and `bigint`s, if the model has such values. */
export function emitDates(model: Model, options: EmitOptions): readonly File[] {
  const isExact = options.int64 === 'bigint'
  const hasConverters = hasConversions(model)
  const modules = [
    ...(isExact ? ['formats/json.ts'] : []),
    ...(isExact || hasConverters ? ['dates/convert.ts'] : []),
    ...(hasDates(model) ? ['dates/dates.ts', 'formats/date-times.ts'] : []),
  ]
  return [
    ...modules.map((name) => copyRuntime(name, options)),
    ...(hasConverters ? emitConverters(model, options) : []),
  ]
}

function emitConverters(model: Model, options: EmitOptions): readonly File[] {
  const converted = findConverted(model)
  const named = model.schemas.filter(({ name }) => converted.has(name))
  const render = (declared: Model['schemas'], split: boolean) => {
    const modules = siblings(options, 'convert', 'dates', 'json')
    const imports = new Imports({ ...modules, all: sibling('converters', options) }, converted)
    const scope: ConverterScope = {
      use: (name) => imports.use(converterModules[name], name),
      refer: (name) => (split ? imports.use('all', name) : identifier(name)),
      converted,
      isExact: false,
      resolve: createResolve(model),
    }
    const converters = declared.map(({ name, schema }) => ({
      lazy: scope.use('lazy'),
      type: imports.useType('convert', 'Converter'),
      name: identifier(name),
      expression: orNull(printConverter(schema, scope)),
    }))
    const view = { imports: imports.print(), converters, none: converters.length === 0 }
    return renderFile('dates/converters.ts.hbs', view, options)
  }
  return renderParts(named, render, options)
}
