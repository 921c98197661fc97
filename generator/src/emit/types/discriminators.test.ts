import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { features, generateFeature } from '../../../test/support/corpus.ts'
import { makeTempFolder } from '../../../test/support/temp-folder.ts'
import { typeCheck } from '../../../test/support/type-check.ts'

const program = `
import type * as types from './discriminators/types/index.ts'

/** A switch over the property narrows, whether or not the members say themselves what it is. */
export function countMapped(pet: types.Mapped): number | string {
  switch (pet.petType) {
    case 'cat':
    case 'kitten':
      return pet.lives
    case 'dog':
      return pet.bark
  }
}
export function countUnmapped(pet: types.Unmapped): number | string {
  return pet.petType === 'Cat' ? pet.lives : pet.bark
}
export function countTagged(shape: types.Tagged): number {
  return shape.kind === 'circle' ? shape.radius : shape.side
}
export function countUndeclared(shape: types.Undeclared): number | null {
  return shape && (shape.kind === 'circle' ? shape.radius : shape.side)
}
// @ts-expect-error no member has this value
export const wrong: types.Mapped = { petType: 'bird', lives: 1 }
// @ts-expect-error the value is that of another member
export const crossed: types.Mapped = { petType: 'dog', lives: 1 }
`

test('unions narrow by their discriminators', async () => {
  const folder = await makeTempFolder()
  const feature = features.find(({ name }) => name === 'discriminators')
  if (!feature) throw new Error('the corpus has no discriminators')
  await generateFeature(feature, folder)
  await writeFile(join(folder, 'program.ts'), program)
  expect(await typeCheck(folder, 'typescript-7', { allowImportingTsExtensions: true })).toBe('')
})
