import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hostileCases } from './support/hostile-documents.ts'
import { checkRuns, judgeHostile, type Verdict } from './support/run-hostile.ts'
import { makeTempFolder } from './support/temp-folder.ts'

const wrong = (verdicts: readonly Verdict[]) =>
  verdicts
    .filter(({ correct }) => !correct)
    .map(({ name, verdict, why }) => `${name}: ${verdict}: ${why.join('; ')}`)

test('hostile documents are harmless and get the expected verdict', async () => {
  const verdicts = await judgeHostile(join(import.meta.dirname, 'hostile/INDEX.json'), await makeTempFolder())
  expect(verdicts.length).toBeGreaterThan(60)
  expect(wrong(verdicts)).toEqual([])
})

test('more hostile documents, with every class of attack in every location, get the expected verdict', async () => {
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
  await writeFile(join(folder, 'INDEX.json'), JSON.stringify({ cases }))
  const verdicts = await judgeHostile(join(folder, 'INDEX.json'), join(folder, 'runs'))
  expect(verdicts.length).toBe(hostileCases.length)
  expect(wrong(verdicts)).toEqual([])
})

test('the checker reports only the harmful outputs, although one process checks several', async () => {
  const work = await makeTempFolder()
  const outputs = {
    clean: 'export const a = 1\n',
    canary: "export const run = () => { (globalThis as any).__PWNED__ = 'x' }\n",
    pollutes: "Object.assign(Object.prototype, { polluted: 'yes' })\nexport {}\n",
    throws: "throw new Error('no')\nexport {}\n",
    alsoClean: 'export const b = 2\n',
  }
  const run = { exitCode: 0, signal: null, timedOut: false, stdout: '', stderr: '', escaped: [], fetched: [] }
  const cases = Object.keys(outputs).map((name) => ({
    ...{ name, class: 'inject', expect: 'emit', locate: [], literals: [], noLeak: [], maxOutMB: 1 },
  }))
  for (const [name, text] of Object.entries(outputs)) {
    const out = join(work, name, 'l1/l2/l3/out')
    await mkdir(out, { recursive: true })
    await writeFile(join(out, 'module.ts'), text)
    await writeFile(join(work, name, 'run.json'), JSON.stringify(run))
  }
  await writeFile(join(work, 'INDEX.json'), JSON.stringify({ cases }))
  const verdicts = await checkRuns(join(work, 'INDEX.json'), work, Object.keys(outputs))
  expect(Object.fromEntries(verdicts.map(({ name, verdict }) => [name, verdict]))).toEqual({
    clean: 'SAFE_INERT',
    canary: 'UNSAFE',
    pollutes: 'UNSAFE',
    throws: 'BROKEN',
    alsoClean: 'SAFE_INERT',
  })
})
