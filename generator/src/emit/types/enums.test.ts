import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { features, generateFeature } from '../../../test/support/corpus.ts'
import { makeTempFolder } from '../../../test/support/temp-folder.ts'
import { typeCheck } from '../../../test/support/type-check.ts'

const program = `
import * as types from './enums/types/index.ts'

export const colors: readonly types.Color[] = types.colorValues
export const green: 'dark-green' = types.colorByName.DarkGreen
export const small: 1 = types.sizeByName.Small
export const fits: readonly NonNullable<types.Shirt['fit']>[] = types.shirtFitValues
export function isColor(value: string): value is types.Color {
  return (types.colorValues as readonly string[]).includes(value)
}
`

test('the values of enums are available at run time', async () => {
  const folder = await makeTempFolder()
  const feature = features.find(({ name }) => name === 'enums')
  if (!feature) throw new Error('the corpus has no enums')
  await generateFeature(feature, folder)
  await writeFile(join(folder, 'program.ts'), program)
  expect(await typeCheck(folder, 'typescript-7', { allowImportingTsExtensions: true })).toBe('')
  expect({ ...(await import(join(folder, 'enums/types/index.ts'))) }).toEqual({
    colorValues: ['red', 'dark-green', 'none'],
    colorByName: { Red: 'red', DarkGreen: 'dark-green', None: 'none' },
    sizeValues: [1, 2],
    sizeByName: { Small: 1, Large: 2 },
    optionalValues: ['a', 'b'],
    clashValues: ['a', 'b'],
    colorValuesValues: ['x', 'y'],
    shirtFitValues: ['slim', 'wide'],
    shirtColorsValues: ['red', 'blue'],
    shirtDashEdValues: ['p', 'q'],
  })
})
