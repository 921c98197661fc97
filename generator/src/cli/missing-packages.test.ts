import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { runCommand } from '../../test/support/repository.ts'
import { startProgram } from '../../test/support/start-program.ts'
import { findMissingPackages } from './missing-packages.ts'

/** A project outside of this workspace, so that no package is installed. */
function makeProject(mediaType: string) {
  const folder = mkdtempSync(join(tmpdir(), 'spicegen-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const content = { [mediaType]: { schema: { type: 'string' } } }
  const operation = { responses: { 200: { description: 'x', content } } }
  const document = {
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: { '/a': { get: operation } },
  }
  writeFileSync(join(folder, 'openapi.json'), JSON.stringify(document))
  return {
    folder,
    install: (name: string) => mkdirSync(join(folder, 'node_modules', name), { recursive: true }),
    generate: async () =>
      await runCommand('generate', '-i', join(folder, 'openapi.json'), '-o', join(folder, 'api')),
    init: async () => (await startProgram(folder, ['init']).finished).stdout,
  }
}

const hint = 'Not installed, but imported: npm install'

test('`generate` names the packages that generated code imports and that are not installed', async () => {
  const { folder, install, generate } = makeProject('text/event-stream')
  install('zod')
  expect((await generate()).out).toContain(`${hint} openapi-fetch eventsource-parser@3 msw`)
  const files = readdirSync(join(folder, 'api'), { recursive: true, encoding: 'utf8' })
  const texts = files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(folder, 'api', file), 'utf8'))
  const imported = texts.flatMap((text) => [
    ...text.matchAll(/^(?:import|export|\}).* from '([a-z@][^/']*)/gm),
  ])
  const names = new Set(imported.map(([, name]) => name))
  expect([...names].toSorted()).toEqual(['eventsource-parser', 'msw', 'openapi-fetch', 'zod'])
  for (const name of ['openapi-fetch', 'eventsource-parser', 'msw']) install(name)
  rmSync(join(folder, 'api'), { recursive: true })
  expect((await generate()).out).not.toContain(hint)
})

test('`generate` names eventsource-parser only for event streams', async () => {
  const { generate } = makeProject('text/plain')
  expect((await generate()).out).toContain(`${hint} zod openapi-fetch msw`)
})

test.each([
  ['text/event-stream', 'npm install zod openapi-fetch eventsource-parser@3\n'],
  ['text/plain', 'npm install zod openapi-fetch\n'],
])('`init` for a document with %s prints `%s`', async (mediaType, command) => {
  expect(await makeProject(mediaType).init()).toContain(command)
})

test.each([
  " * import x from 'msw'",
  'export const text = "from \'msw\'"',
  "import x from 'msw-other'",
  "import x from './msw'",
])('the line %j imports no package', (text) => {
  expect(findMissingPackages([{ folder: makeProject('text/plain').folder, text }])).toEqual([])
})
