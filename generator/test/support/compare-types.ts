import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { emitSchemaModule } from '../../src/emit/schemas/index.ts'
import { emitTypes } from '../../src/emit/types/index.ts'
import type { Model } from '../../src/model/types.ts'
import { emitOptions, writeFiles } from './emit.ts'
import { makeTempFolder } from './temp-folder.ts'
import { typeCheck } from './type-check.ts'

/**
 * Compares what zod infers of each validator with the type of its schema. Gives back what the compiler printed:
 * nothing, when all agree.
 *
 * @param types The model that the types are made of, where it is not that of the validators.
 */
export async function compareTypes(model: Model, types: Model = model): Promise<string> {
  const folder = await makeTempFolder()
  await writeFiles(join(folder, 'types'), emitTypes(types, emitOptions()))
  await writeFiles(join(folder, 'schemas'), [emitSchemaModule(model, emitOptions(), { annotate: false })])
  await copyFile(join(import.meta.dirname, 'inferring-runtime.ts'), join(folder, 'schemas/runtime.ts'))
  const checks = model.schemas.map(
    ({ name }) => `export const ${name}: Same<output<typeof schemas.${name}>, types.${name}> = 'agree'\n`,
  )
  await writeFile(join(folder, 'compare.ts'), head + checks.join(''))
  // In zod an optional property may be `undefined`, in the types it is absent; in JSON the difference is none.
  const options = {
    allowImportingTsExtensions: true,
    exactOptionalPropertyTypes: false,
    isolatedDeclarations: false,
  }
  return await typeCheck(folder, 'typescript-7', options)
}

const head = `import type { output } from 'zod/mini'
import type * as schemas from './schemas/schemas.ts'
import type * as types from './types/index.ts'

type Same<Validator, Type> = [Validator] extends [Type]
  ? [Type] extends [Validator]
    ? 'agree'
    : 'the type allows more'
  : 'the validator allows more'

`
