import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeTempFolder } from '../test/support/temp-folder.ts'
import type { Config } from './config.ts'
import { generate } from './generate.ts'

const document = {
  openapi: '3.1.0',
  info: { title: 'Test', version: '1' },
  paths: {},
  components: { schemas: { Pet: { type: 'string' } } },
}

async function makeProject() {
  const folder = await makeTempFolder()
  await writeFile(join(folder, 'openapi.json'), JSON.stringify(document))
  const config: Config = { input: 'openapi.json', outputs: { types: { folder: 'types' } } }
  return { folder, config }
}

test('a second run changes nothing, and unchanged files keep their modification time', async () => {
  const { folder, config } = await makeProject()
  await generate(config, folder)
  const file = join(folder, 'types/schemas.ts')
  const before = await stat(file, { bigint: true })
  const { plans } = await generate(config, folder)
  expect(plans.flatMap(({ write, remove }) => [...write, ...remove])).toEqual([])
  expect((await stat(file, { bigint: true })).mtimeNs).toBe(before.mtimeNs)
})

test('`check` writes nothing', async () => {
  const { folder, config } = await makeProject()
  const { plans } = await generate(config, folder, { check: true })
  expect(plans[0]?.write.length).toBeGreaterThan(0)
  await expect(stat(join(folder, 'types'))).rejects.toThrow('ENOENT')
})

test('a file that the generator did not write is not replaced', async () => {
  const { folder, config } = await makeProject()
  await mkdir(join(folder, 'types'))
  await writeFile(join(folder, 'types/schemas.ts'), '// by hand')
  await expect(generate(config, folder)).rejects.toMatchObject({
    name: 'OutputConflictError',
    code: 'output-conflict',
    exitCode: 1,
    paths: [join(folder, 'types/schemas.ts')],
  })
  expect(await readFile(join(folder, 'types/schemas.ts'), 'utf8')).toBe('// by hand')
})

test('an invalid config passed by a program is an error that names the expected value', async () => {
  const { folder, config } = await makeProject()
  const wrong = { ...config, overlays: 'overlays.yaml' } as unknown as Config
  await expect(generate(wrong, folder)).rejects.toThrow(
    '"overlays" must be an array of strings, got "overlays.yaml".',
  )
})
