import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { emitOptions, makeModel, writeFiles } from '../../../test/support/emit.ts'
import {
  array,
  boolean,
  intersection,
  literal,
  named,
  never,
  nothing,
  number,
  object,
  reference,
  string,
  union,
  unknown,
} from '../../../test/support/schemas.ts'
import { makeTempFolder } from '../../../test/support/temp-folder.ts'
import { typeCheck } from '../../../test/support/type-check.ts'
import type { Model, NamedSchema } from '../../model/types.ts'
import { emitTypes } from '../types/index.ts'
import { emitSchemaModule } from './index.ts'

/** Compares what zod infers of every validator with the type of its schema, and gives back what the compiler says. */
async function compareTypes(model: Model): Promise<string> {
  const folder = await makeTempFolder()
  await writeFiles(join(folder, 'types'), emitTypes(model, emitOptions()))
  await writeFiles(join(folder, 'schemas'), [emitSchemaModule(model, emitOptions(), { annotate: false })])
  await copyFile(
    join(import.meta.dirname, '../../../test/support/inferring-runtime.ts'),
    join(folder, 'schemas/runtime.ts'),
  )
  const checks = model.schemas.map(
    ({ name }) => `export const ${name}: Same<output<typeof schemas.${name}>, types.${name}> = true`,
  )
  await writeFile(
    join(folder, 'compare.ts'),
    `
import type { output } from 'zod/mini'
import type * as schemas from './schemas/schemas.ts'
import type * as types from './types/index.ts'
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : 'more than the validator takes') : 'less than the validator takes'
${checks.join('\n')}`,
  )
  // zod's optional properties may be \`undefined\`, those of the types are absent; the difference is none in JSON.
  return await typeCheck(folder, 'typescript-7', {
    allowImportingTsExtensions: true,
    exactOptionalPropertyTypes: false,
    isolatedDeclarations: false,
  })
}

const components: readonly NamedSchema[] = [
  named(
    'Plain',
    object({ id: number({ integer: true }), 'name?': string(), on: boolean, 'none?': nothing, any: unknown }),
  ),
  named(
    'Deep',
    object({
      list: array(object({ 'a?': literal('x', 'y', 1, null) })),
      either: union('any', [string(), number()]),
    }),
  ),
  named('Nullable', union('any', [object({ a: string() }), nothing])),
  named('Refers', object({ plain: reference('Plain'), 'list?': array(reference('Deep')) })),
  named('Both', intersection(reference('Plain'), object({ more: string({ format: 'date-time' }) }))),
  named('Map', object({}, { additional: number() })),
  named('Closed', object({ a: string() }, { additional: never })),
  named('Open', object({ a: string(), 'b?': boolean }, { additional: number() })),
  named('Odd', object({ constructor: string(), 'toString?': number() })),
  named('Pair', array(never, { prefixItems: [string(), number()] })),
  named('Bytes', string({ binary: true })),
  named(
    'Exactly',
    union('one', [object({ kind: literal('a') }), object({ kind: literal('b'), 'size?': number() })]),
  ),
  named('Tree', object({ 'children?': array(reference('Tree')) }), true),
]

test('what zod infers is what the types say', async () => {
  expect(await compareTypes(makeModel({ schemas: components }))).toBe('')
})
