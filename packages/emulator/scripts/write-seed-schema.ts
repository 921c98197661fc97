import { writeFileSync } from 'node:fs'
import { renderSeedSchema } from '../src/seed/render-schema.ts'

writeFileSync(new URL('../seed.schema.json', import.meta.url), renderSeedSchema())
