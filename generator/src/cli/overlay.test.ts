import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { runCommand } from '../../test/support/repository.ts'
import { makeTempFolder } from '../../test/support/temp-folder.ts'

const overlay = (actions: string) => `overlay: 1.0.0\ninfo: { title: t, version: '1' }\nactions: [${actions}]`

async function makeFiles(actions: string): Promise<readonly [document: string, overlay: string]> {
  const folder = await makeTempFolder()
  const [document, file] = [join(folder, 'openapi.json'), join(folder, 'overlay.yaml')]
  writeFileSync(
    document,
    JSON.stringify({ openapi: '3.1.0', info: { title: 'Old', version: '1' }, paths: {} }),
  )
  writeFileSync(file, overlay(actions))
  return [document, file]
}

const wanted = { openapi: '3.1.0', info: { title: 'New', version: '1' }, paths: {} }

test.each([
  [[], (text: string) => JSON.parse(text)],
  [['--format', 'json'], (text: string) => JSON.parse(text)],
  [['--format', 'yaml'], (text: string) => parse(text)],
])('`overlay` applies overlays and prints the document, with the arguments %j', async (args, read) => {
  const files = await makeFiles('{ target: $.info, update: { title: New } }')
  const { code, out, error } = await runCommand('overlay', ...files, ...args)
  expect({ code, error }).toEqual({ code: 0, error: '' })
  expect(read(out)).toEqual(wanted)
})

test('`overlay` reports an action that matches nothing as a warning', async () => {
  const files = await makeFiles(
    '{ target: $.nowhere, update: {} }, { target: $.info, update: { title: New } }',
  )
  const { code, out, error } = await runCommand('overlay', ...files)
  expect(code).toBe(0)
  expect(JSON.parse(out)).toEqual(wanted)
  expect(error).toMatch(/^warning overlay-target-unmatched/)
})

test('`overlay` reports an invalid overlay as an error and prints no document', async () => {
  const [document] = await makeFiles('')
  for (const args of [[], ['--format', 'json']]) {
    const failed = await runCommand('overlay', document, document, ...args)
    expect(failed).toEqual({ code: 1, out: '', error: expect.stringMatching(/^error /) })
  }
})
