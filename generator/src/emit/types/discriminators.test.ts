import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { features, generateFeature } from '../../../test/support/corpus.ts'
import { makeTempFolder } from '../../../test/support/temp-folder.ts'
import { typeCheck } from '../../../test/support/type-check.ts'

const program = `
import type * as types from './discriminators/types/index.ts'

/** A switch over the property narrows, whether or not the members declare its values themselves. */
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

const tagged = `
import type * as types from './chosen-by-tag/types/index.ts'

export const opened: types.Event = { type: 'opened', by: 'x' }
export const home: types.Home = { kind: 'house', floors: 1 }
export const input: types.SendItemsBody = { input: [{ role: 'user', content: 'hi' }, { type: 'call', name: 'f' }] }
export const envelope: types.Envelope = { v: 1, a: 'x' }
export const command: types.Server = { command: 'x' }
export const inner: types.OuterOfUntold = { type: 'A', a: 'x' }
export const volvo: types.Volvo['$type'] = 'volvo'
export function narrow(
  block: types.Block,
  outcome: types.Outcome,
  numbered: types.Numbered,
  outer: types.Outer,
  vehicle: types.CarOrTruck,
): unknown {
  return [
    block.kind === 'text' && block.text,
    outcome.ok ? outcome.data : outcome.error,
    numbered.v === 1 ? numbered.a : numbered.b,
    outer.type === 'A' ? outer.a : outer.type === 'B' ? outer.b : outer.c,
    vehicle.$type === 'truck' ? vehicle.load : vehicle.doors,
  ]
}
// @ts-expect-error the tag is that of another member
export const closed: types.Event = { type: 'closed', by: 'x' }
// @ts-expect-error a car is no truck
export const truck: types.Car['$type'] = 'truck'
`

test.each(['typescript-7', 'typescript-5'] as const)(
  'members keep their own tags, and get tags that only the discriminator declares (%s)',
  async (compiler) => {
    const folder = await makeTempFolder()
    const feature = features.find(({ name }) => name === 'chosen-by-tag')
    if (!feature) throw new Error('the corpus has no chosen-by-tag')
    await generateFeature(feature, folder)
    await writeFile(join(folder, 'program.ts'), tagged)
    expect(await typeCheck(folder, compiler, { allowImportingTsExtensions: true })).toBe('')
  },
)
