import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hostileCases } from './support/hostile-documents.ts'
import { judgeHostile, type Verdict } from './support/run-hostile.ts'
import { makeTempFolder } from './support/temp-folder.ts'

const wrong = (verdicts: readonly Verdict[]) =>
  verdicts
    .filter(({ correct }) => !correct)
    .map(({ name, verdict, why }) => `${name}: ${verdict}: ${why.join('; ')}`)

test('hostile documents are harmless, and are answered rightly', { timeout: 600_000 }, async () => {
  const verdicts = await judgeHostile(join(import.meta.dirname, 'hostile/INDEX.json'), await makeTempFolder())
  expect(verdicts.length).toBeGreaterThan(60)
  expect(wrong(verdicts)).toEqual([])
})

test('so are further ones, with every class of attack in every place that takes text', {
  timeout: 600_000,
}, async () => {
  const folder = await makeTempFolder()
  await mkdir(join(folder, 'cases'))
  const cases = []
  for (const { document, isYaml, ...one } of hostileCases) {
    const file = `cases/${one.name}.${isYaml ? 'yaml' : 'json'}`
    await writeFile(join(folder, file), document)
    const rest = {
      locate: [],
      literals: [],
      noLeak: ['LEAKED_SECRET_7f3a91', 'root:x:0:0'],
      timeoutSec: 30,
      maxOutMB: 60,
    }
    cases.push({ ...rest, ...one, file })
  }
  await writeFile(join(folder, 'INDEX.json'), JSON.stringify({ port: 47999, cases }))
  const verdicts = await judgeHostile(join(folder, 'INDEX.json'), join(folder, 'runs'))
  expect(verdicts.length).toBe(hostileCases.length)
  expect(wrong(verdicts)).toEqual([])
})
