import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeStaging } from './staging.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spicegen-staging-'))
})
afterEach(() => rm(folder, { recursive: true }))

test.each(['SIGTERM', 'SIGINT'] as const)('a run stopped by %s removes its folder', async (signal) => {
  const program = `
    const { makeStaging } = await import(${JSON.stringify(join(import.meta.dirname, 'staging.ts'))})
    await makeStaging(${JSON.stringify(join(folder, 'generated'))})
    console.log('ready')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program])
  await once(child.stdout, 'data')
  expect(await readdir(folder)).toHaveLength(1)
  child.kill(signal)
  expect(await once(child, 'exit')).toEqual([null, signal])
  expect(await readdir(folder)).toEqual([])
})

test('a run removes the folder of a killed run, but not that of an active run', async () => {
  const old = join(folder, '.generated.00000000-0000-4000-8000-000000000000.tmp')
  const current = join(folder, '.generated.11111111-0000-4000-8000-000000000000.tmp')
  await mkdir(old)
  await mkdir(current)
  await mkdir(join(folder, '.generated.mine.tmp'))
  await utimes(old, new Date(0), new Date(0))
  const staging = await makeStaging(join(folder, 'generated'))
  await staging.remove()
  expect((await readdir(folder)).sort()).toEqual([
    '.generated.11111111-0000-4000-8000-000000000000.tmp',
    '.generated.mine.tmp',
  ])
})
