import { toJSONSchema } from 'zod/mini'
import { seedSchema } from './schema.ts'

/** The text of `seed.schema.json`, by which editors help to write a seed file. */
export function renderSeedSchema(): string {
  const schema = {
    title: 'State to start an emulator of the Spice.ai Management API from',
    ...toJSONSchema(seedSchema),
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}
