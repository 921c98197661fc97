import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { features, generateFeature } from '../../../test/support/corpus.ts'
import { makeTempFolder } from '../../../test/support/temp-folder.ts'
import { typeCheck } from '../../../test/support/type-check.ts'

const program = `
import type * as types from './other-properties/types/index.ts'

export const settings: types.Settings = { name: 's', size: 1, deep: { a: 1 } }
export const name: string = settings.name
export const size: unknown = settings['size']
export const labelled: types.Labelled = { name: 's', count: 1, other: [] }
export const counted: types.Counted = { name: 's', a: 1 }
export const extended: types.Extended = { name: 's', more: 's', other: 1 }
export const labels: types.Labels = { de: 's' }
// @ts-expect-error a declared property keeps its type
export const wrong: types.Settings = { name: 1 }
// @ts-expect-error a schema that is silent about others has none
export const silent: types.Silent = { name: 's', other: 1 }
// @ts-expect-error no such name is listed
export const unlisted: types.Labels = { it: 's' }
// @ts-expect-error the others are integers
export const uncounted: types.Counted = { name: 's', a: true }
`

test('undeclared properties are part of the type without changing declared ones', async () => {
  const folder = await makeTempFolder()
  const feature = features.find(({ name }) => name === 'other-properties')
  if (!feature) throw new Error('the corpus has no other-properties')
  await generateFeature(feature, folder)
  await writeFile(join(folder, 'program.ts'), program)
  expect(await typeCheck(folder, 'typescript-7', { allowImportingTsExtensions: true })).toBe('')
})
