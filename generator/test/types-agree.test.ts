import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Config } from '../src/config.ts'
import { readModel } from '../src/make-outputs.ts'
import { compareTypes } from './support/compare-types.ts'
import { features } from './support/corpus.ts'

async function readComparison(given: Config, base: string) {
  const { model } = await readModel(given, base)
  return { validators: model, types: model }
}

test('zod infers types equal to the generated types for every component of the Management API', async () => {
  const base = join(import.meta.dirname, '../../spec')
  const config: { readonly default: Config } = await import(join(base, 'spicegen.config.ts'))
  const spice = await readComparison(config.default, base)
  expect(spice.types.schemas.length).toBeGreaterThan(15)
  expect(await compareTypes({ spice })).toBe('')
})

test.each(['string', 'Date'] as const)(
  'zod infers types equal to the generated types for every component of the corpus, with a %s for a time',
  async (dates) => {
    const entries = features.map(async ({ name, file }) => {
      return [name, await readComparison({ input: file, outputs: {}, dates }, import.meta.dirname)] as const
    })
    expect(await compareTypes(Object.fromEntries(await Promise.all(entries)))).toBe('')
  },
)
