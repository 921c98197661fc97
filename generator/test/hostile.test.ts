import { join } from 'node:path'
import { expect, test } from 'vitest'
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
