import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { canonicalize } from './canonicalize.ts'
import { defaultLimits } from './limits.ts'
import { readDocument } from './read-document.ts'

const spec = fileURLToPath(new URL('../../../spec/', import.meta.url))
const stage = (name: string) => join(spec, 'history', `${name}.openapi.json`)
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spicegen-'))
})
afterEach(() => rm(folder, { recursive: true }))

test.each(['2026-01', '2026-04', '2026-08', '2026-10'])('the document of %s is read', async (name) => {
  const { document, diagnostics } = await readDocument(stage(name))
  expect(diagnostics.map(({ code }) => code)).toEqual(['nullable-in-3.1'])
  expect(document?.version).toBe('3.1')
  expect(JSON.stringify(document?.root)).not.toContain('"nullable"')
})

test('the document of December 2025 is rejected, with every unresolved reference', async () => {
  const { document, diagnostics } = await readDocument(stage('2025-12'))
  expect(document).toBeNull()
  const text = await readFile(stage('2025-12'), 'utf8')
  const dangling = diagnostics.filter(({ code }) => code === 'ref-unresolved')
  expect(dangling).toHaveLength(text.split('"#/components/schemas/App"').length - 1)
  for (const { line, help } of dangling) {
    expect(text.split('\n')[(line ?? 0) - 1]).toContain('#/components/schemas/App')
    expect(help).toContain(`"update":{"schemas":{"App":{}}}`)
  }
  expect(diagnostics.map(({ code }) => code)).toContain('security-scheme-undefined')
})

test('an overlay fixes the document of December 2025', async () => {
  const overlay = join(folder, 'fix.yaml')
  await writeFile(
    overlay,
    `overlay: 1.0.0
info: { title: What December 2025 left out, version: '1' }
actions:
  - target: $.components
    update:
      schemas: { App: { type: object, properties: { id: { type: integer } } } }
      securitySchemes: { BearerAuth: { type: http, scheme: bearer } }
`,
  )
  const { document, diagnostics } = await readDocument(stage('2025-12'), { overlays: [overlay] })
  expect(diagnostics.map(({ code }) => code)).toEqual(['nullable-in-3.1'])
  expect(document).not.toBeNull()
})

test('overlays are applied in the given order, and all their problems are reported', async () => {
  const write = (name: string, actions: string) =>
    writeFile(join(folder, name), `overlay: 1.1.0\ninfo: {title: x, version: '1'}\nactions: ${actions}\n`)
  await write('a.yaml', '[{target: $.info.title, update: A}]')
  await write('b.yaml', '[{target: $.info.title, update: B}]')
  await write('c.yaml', '[{target: $.nothing, remove: true}]')
  const overlays = (names: string) => [...names].map((name) => join(folder, `${name}.yaml`))
  const read = async (names: string) => readDocument(stage('2026-01'), { overlays: overlays(names) })
  expect((await read('ba')).document?.root.info).toMatchObject({ title: 'A' })
  expect((await read('ab')).document?.root.info).toMatchObject({ title: 'B' })
  expect((await read('cdc')).diagnostics.map(({ code, source }) => `${code} ${source}`)).toEqual([
    `overlay-target-unmatched ${join(folder, 'c.yaml')}`,
    `source-not-found ${join(folder, 'd.yaml')}`,
    `overlay-target-unmatched ${join(folder, 'c.yaml')}`,
  ])
})

test.each([
  ['{"swagger": "1.2", "info": {}}', 'swagger-version-unsupported', /"1\.2" is not supported/],
  ['{"openapi": "3.3.0"}', 'openapi-version-unsupported', /"3\.3\.0".*only 3\.0, 3\.1 and 3\.2/],
  ['{"openapi": "3.2.0"}', null, /^/],
  ['{"openapi": "4.0.0"}', 'openapi-version-unsupported', /"4\.0\.0"/],
  ['{"openapi": "3.1"}', null, /^/],
  ['{"openapi": 3.1}', 'openapi-version-not-string', /must be a string/],
  ['{"info": {}}', 'openapi-version-missing', /no "openapi" field/],
  ['{"overlay": "1.0.0"}', 'openapi-version-missing', /looks like an overlay/],
  ['{"error": "Token expired"}', 'openapi-version-missing', /reports an error/],
])('the error for %s names the problem', async (text, code, message) => {
  const path = join(folder, 'a.json')
  await writeFile(path, text)
  const { diagnostics } = await readDocument(path)
  expect(diagnostics[0]?.code ?? null).toBe(code)
  expect(diagnostics[0]?.message ?? '').toMatch(message)
})

test('the document is stored in its canonical form', async () => {
  const bytes = await readFile(join(spec, 'openapi.json'))
  expect(canonicalize(bytes, 'openapi.json', defaultLimits).text).toBe(bytes.toString())
})

test('the document is the newest version of its history', async () => {
  const newest = (await readdir(join(spec, 'history'))).toSorted().at(-1) ?? ''
  const bytes = await readFile(join(spec, 'history', newest))
  expect(canonicalize(bytes, newest, defaultLimits).text).toBe(
    await readFile(join(spec, 'openapi.json'), 'utf8'),
  )
})

test('the canonical form does not depend on key order, whitespace or format', async () => {
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .map(([key, item]) => [key, reversed(item)])
        .toReversed(),
    )
  }
  const text = await readFile(stage('2026-10'), 'utf8')
  const shuffled = JSON.stringify(reversed(JSON.parse(text)))
  const form = (given: string) => canonicalize(new TextEncoder().encode(given), 'a', defaultLimits).text
  expect(form(shuffled)).toBe(form(text))
  expect(form(`# the same as YAML\n${shuffled}`)).toBe(form(text))
})
