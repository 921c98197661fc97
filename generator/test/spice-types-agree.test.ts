import { join } from 'node:path'
import { expect, test } from 'vitest'
import config from '../../spec/spicegen.config.ts'
import { readModel } from '../src/generate.ts'
import { compareTypes } from './support/compare-types.ts'

test('for every component of the Management API, what zod infers is what the types say', async () => {
  const { model } = await readModel(config, join(import.meta.dirname, '../../spec'))
  expect(model.schemas.length).toBeGreaterThan(15)
  expect(await compareTypes(model)).toBe('')
})
