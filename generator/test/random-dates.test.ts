import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { copyRuntime } from '../src/emit/copy-runtime.ts'
import { emitDates } from '../src/emit/dates/index.ts'
import { emitSchemas } from '../src/emit/schemas/index.ts'
import { isJsonObject, type Json } from '../src/json.ts'
import { buildModel } from '../src/model/build-model.ts'
import { times as timeConversion } from '../src/model/conversions/conversion.ts'
import { convert } from '../src/model/conversions/convert.ts'
import { schemas, value } from './support/arbitrary-schema.ts'
import { emitOptions, writeFiles } from './support/emit.ts'
import type { Validator } from './support/import-schemas.ts'
import { makeDocument } from './support/literal-document.ts'
import { printSchema } from './support/print-schema.ts'
import { makeTempFolder } from './support/temp-folder.ts'

const count = Number(process.env.FAST_CHECK_RUNS ?? 100)
const seed = Number(process.env.FAST_CHECK_SEED ?? 1)

type Validators = Readonly<Record<string, Validator>>

const times = ['2026-01-02T03:04:05Z', '2026-01-02T03:04:05.678+09:00']

test('after the conversion of dates, validators accept the same values as for strings', async () => {
  const subjects = fc.sample(schemas.typed, { numRuns: count, seed }).map((schema) => withTimes(schema))
  const components = Object.fromEntries(subjects.map((schema, index) => [`S${index}`, schema]))
  const others = { First: { type: 'string', format: 'date-time' }, Second: { type: 'string' } }
  const { model } = buildModel(makeDocument({ components: { schemas: { ...others, ...components } } }))
  const dated = convert(model, timeConversion).model
  const folder = await makeTempFolder()
  await writeFiles(join(folder, 'texts'), emitSchemas(model, emitOptions()))
  await writeFiles(join(folder, 'dates'), emitSchemas(dated, emitOptions()))
  // The client, which has these modules beside it, writes `own.ts` for all of them.
  const own = copyRuntime('formats/own.ts', emitOptions())
  await writeFiles(join(folder, 'converters'), [...emitDates(dated, emitOptions()), own])
  const texts: Validators = await import(join(folder, 'texts/schemas.ts'))
  const dates: Validators = await import(join(folder, 'dates/schemas.ts'))
  const converters: Readonly<Record<string, (given: unknown) => unknown>> = await import(
    join(folder, 'converters/converters.ts')
  )
  const values = fc.sample(value, { numRuns: 80, seed }).map(toTimes)
  const counts = { dates: 0, accepted: 0 }
  for (const { name, schema } of dated.schemas) {
    const revive = converters[name] ?? ((given) => given)
    for (const candidate of values) {
      const revived = revive(structuredClone(candidate))
      const isRight = texts[name]?.safeParse(candidate).success
      if (dates[name]?.safeParse(revived).success !== isRight) {
        expect.fail(`${JSON.stringify(candidate)} against ${name}: ${printSchema(schema)}, texts: ${isRight}`)
      }
      if (isRight) counts.accepted++
      if (isRight && JSON.stringify(candidate) !== JSON.stringify(revived)) counts.dates++
    }
  }
  expect(counts.accepted).toBeGreaterThan(count)
  expect(counts.dates).toBeGreaterThan(count / 10)
})

/** Half of the texts become times. */
function withTimes(schema: Json): Json {
  let index = 0
  return JSON.parse(JSON.stringify(schema), (_, inner: Json) => {
    const isText = isJsonObject(inner) && inner.type === 'string' && index++ % 2 === 0
    return isText ? { type: 'string', format: 'date-time' } : inner
  })
}

function toTimes(candidate: Json): Json {
  let index = 0
  return JSON.parse(JSON.stringify(candidate), (_, inner: Json) =>
    typeof inner === 'string' && inner.length > 1 ? (times[index++ % 2] ?? inner) : inner,
  )
}
