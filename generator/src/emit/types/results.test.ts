import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Feature, features, generateFeature } from '../../../test/support/corpus.ts'
import { makeTempFolder } from '../../../test/support/temp-folder.ts'
import { typeCheck } from '../../../test/support/type-check.ts'

const program = `
import { type Client, getNote, listNotes, replaceNote } from './statuses/client/index.ts'
import { handlers, replaceNote as mockReplaceNote } from './statuses/mocks/index.ts'

export async function undocumented(client: Client): Promise<string> {
  const result = await listNotes(client)
  // @ts-expect-error a failure has no data
  result.data
  if (result.status === 401) return 'log in'
  if (result.status === 520) return String(result.error)
  if (!result.ok) {
    const status: number = result.status
    // @ts-expect-error the document does not describe it
    result.error.message
    return String(result.error) + status
  }
  return result.data[0] ?? ''
}

export async function explicit(client: Client): Promise<string | undefined> {
  const result = await getNote(client, { path: { id: '1' } })
  if (result.status === 404) return result.error.missing
  if (result.status === 409) return result.error.refused
  if (result.status === 500) return result.error.broken
  return undefined
}

export async function named(client: Client): Promise<string> {
  const result = await replaceNote(client, { path: { id: '1' } })
  if (result.status === 404) return result.error.missing
  if (result.ok) return String(result.data satisfies undefined)
  return String(result.error)
}

mockReplaceNote.notFound({ missing: 'x' })
// @ts-expect-error only documented failures can be mocked by name
mockReplaceNote.conflict()
handlers()
`

test('a result has a member for undocumented failures that does not widen documented ones', async () => {
  const folder = await makeTempFolder()
  const feature = features.find(({ name }) => name === 'statuses') as Feature
  await generateFeature(feature, folder)
  await writeFile(join(folder, 'program.ts'), program)
  for (const compiler of ['typescript-7', 'typescript-5'] as const)
    expect(await typeCheck(folder, compiler, { allowImportingTsExtensions: true })).toBe('')
})
