import { join } from 'node:path'
import { emitSchemas } from '../../src/emit/schemas/index.ts'
import type { Schema } from '../../src/model/types.ts'
import { emitOptions, makeModel, writeFiles } from './emit.ts'
import { named } from './schemas.ts'
import { makeTempFolder } from './temp-folder.ts'

/** The part of a validator that tests use. */
export interface Validator {
  safeParse(value: unknown): {
    readonly success: boolean
    readonly data?: unknown
    readonly error?: {
      readonly issues: readonly {
        readonly code: string
        readonly path: readonly PropertyKey[]
        readonly message: string
      }[]
    }
  }
}

/** Writes the validators of named schemas, and imports them. */
export async function importSchemas<Name extends string>(
  schemas: Readonly<Record<Name, Schema>>,
  zod: 'mini' | 'classic' = 'mini',
): Promise<Readonly<Record<Name, Validator>>> {
  const folder = await makeTempFolder()
  const list = Object.entries<Schema>(schemas).map(([name, schema]) => named(name, schema, true))
  await writeFiles(folder, emitSchemas(makeModel({ schemas: list }), emitOptions({ zod })))
  return await import(join(folder, 'schemas.ts'))
}
