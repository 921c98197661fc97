import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { emitSchemaModule } from '../../src/emit/schemas/index.ts'
import { emitTypes } from '../../src/emit/types/index.ts'
import { listChildren } from '../../src/model/schema/walk.ts'
import type { Model, Schema } from '../../src/model/types.ts'
import { emitOptions, writeFiles } from './emit.ts'
import { makeTempFolder } from './temp-folder.ts'
import { typeCheck } from './type-check.ts'

/** Validators, and the types that they have to agree with. */
export interface Comparison {
  readonly validators: Model
  readonly types: Model
}

/**
 * Compares what zod infers of each validator with the type of its schema. Gives back what the compiler printed:
 * nothing, when all agree.
 */
export async function compareTypes(comparisons: Readonly<Record<string, Comparison>>): Promise<string> {
  const root = await makeTempFolder()
  for (const [name, comparison] of Object.entries(comparisons)) {
    await writeComparison(join(root, name), comparison)
  }
  // In zod an optional property may be `undefined`, in the types it is absent; JSON has no such difference.
  const differing = { exactOptionalPropertyTypes: false, isolatedDeclarations: false, noUnusedLocals: false }
  return await typeCheck(root, 'typescript-7', { allowImportingTsExtensions: true, ...differing })
}

async function writeComparison(folder: string, { validators, types }: Comparison): Promise<void> {
  await writeFiles(join(folder, 'types'), emitTypes(types, emitOptions()))
  await writeFiles(join(folder, 'schemas'), [
    emitSchemaModule(validators, emitOptions(), { annotate: false }),
  ])
  await copyFile(join(import.meta.dirname, 'inferring-runtime.ts'), join(folder, 'schemas/runtime.ts'))
  const narrowed = findNarrowed(types)
  const checks = validators.schemas.map(
    ({ name }) =>
      `export const ${name}: ${narrowed.has(name) ? 'Within' : 'Same'}<output<typeof schemas.${name}>, types.${name}> = 'agree'\n`,
  )
  await writeFile(join(folder, 'compare.ts'), head + checks.join(''))
}

/**
 * Names of schemas whose types are wider than their validators. A discriminator that is only a hint changes no
 * validation, but narrows the type, so that a switch over it works.
 */
function findNarrowed({ schemas }: Model): ReadonlySet<string> {
  const narrowed = new Set<string>()
  const isNarrowed = (schema: Schema): boolean =>
    (schema.kind === 'union' && schema.discriminator?.exact === false) ||
    (schema.kind === 'reference' && narrowed.has(schema.name)) ||
    listChildren(schema).some(isNarrowed)
  for (let known = -1; known < narrowed.size; ) {
    known = narrowed.size
    for (const { name, schema } of schemas) if (isNarrowed(schema)) narrowed.add(name)
  }
  return narrowed
}

const head = `import type { output } from 'zod/mini'
import type * as schemas from './schemas/schemas.ts'
import type * as types from './types/index.ts'

type Same<Validator, Type> = [Validator] extends [Type]
  ? [Type] extends [Validator]
    ? 'agree'
    : 'the type allows more'
  : 'the validator allows more'
type Within<Validator, Type> = [Type] extends [Validator] ? 'agree' : 'the type allows more'

`
