import type { Model } from '../../model/types.ts'
import { code, join } from '../code.ts'
import { copyRuntime } from '../copy-runtime.ts'
import { type EmitOptions, sibling } from '../emitter.ts'
import type { File } from '../file.ts'
import { freeName } from '../free-name.ts'
import { identifier } from '../literals.ts'
import { renderParts } from '../parts.ts'
import { renderFile } from '../render-file.ts'
import { findDated, hasDates } from './find-dated.ts'
import { orNull, printConverter } from './print-converter.ts'

/** Writes the modules with the locations of dates in values; no modules without dates. */
export function emitDates(model: Model, options: EmitOptions): readonly File[] {
  if (!hasDates(model)) return []
  const dated = findDated(model)
  const d = freeName('d', dated)
  const all = freeName('all', dated)
  const use = (name: string) => code`${d}.${identifier(name)}`
  const named = model.schemas.filter(({ name }) => dated.has(name))
  const render = (declared: Model['schemas'], split: boolean) => {
    const refer = (name: string) => (split ? code`${all}.${identifier(name)}` : identifier(name))
    const converters = declared.map(({ name, schema }) => ({
      d,
      name: identifier(name),
      expression: orNull(printConverter(schema, { use, dated, refer })),
    }))
    const none = converters.length === 0
    const imports = join([
      ...(split ? [code`import * as ${all} from ${sibling('converters', options)}\n`] : []),
      ...(none ? [] : [code`import * as ${d} from ${sibling('dates', options)}\n`]),
    ])
    return renderFile('dates/converters.ts.hbs', { imports, converters, none }, options)
  }
  return [
    copyRuntime('dates/dates.ts', options),
    copyRuntime('formats/date-times.ts', options),
    ...renderParts(named, render, options),
  ]
}
