import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { features, generateFeature } from './support/corpus.ts'
import { listExportedTypes, printNeverCheck } from './support/list-exported-types.ts'
import { makeTempFolder } from './support/temp-folder.ts'
import { typeCheck } from './support/type-check.ts'

test('a type of the corpus is `never` only if its schema is `false`, or a warning reports that no value matches', async () => {
  const root = await makeTempFolder()
  let count = 0
  for (const feature of features) {
    const { folder, model, diagnostics } = await generateFeature(feature, root)
    const warned = new Set(
      diagnostics.filter(({ code }) => code === 'schema-unsatisfiable').map(({ pointer }) => pointer),
    )
    const never = model.schemas.filter(
      ({ schema, pointer }) => warned.has(pointer) || schema.kind === 'never',
    )
    const expected = new Set(never.map(({ name }) => name))
    const names = listExportedTypes(folder).filter((name) => !expected.has(name))
    count += names.length
    await writeFile(join(folder, 'never.ts'), printNeverCheck(names))
  }
  expect(count).toBeGreaterThan(300)
  expect(await typeCheck(root, 'typescript-7', { allowImportingTsExtensions: true })).toBe('')
})
