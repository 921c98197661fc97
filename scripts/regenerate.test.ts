import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { copyRepository } from './copy-repository.ts'

const root = join(import.meta.dirname, '..')

let folder: string
let server: Server
let body: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'regenerate-'))
  copyRepository(folder)
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com']
  execFileSync('git', [...identity, 'commit', '--quiet', '--message', 'base'], { cwd: folder })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  symlinkSync(join(root, 'generator/node_modules'), join(folder, 'generator/node_modules'))
  body = readFileSync(join(folder, 'spec/openapi.json'), 'utf8')
  server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(body),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterEach(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

async function regenerate(...args: string[]): Promise<{ code: number | null; out: string; error: string }> {
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}/v1/docs`
  const child = spawn(process.execPath, ['scripts/regenerate.ts', '--no-test', '--url', url, ...args], {
    cwd: folder,
  })
  let [out, error] = ['', '']
  child.stdout.on('data', (text) => {
    out += text
  })
  child.stderr.on('data', (text) => {
    error += text
  })
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve))
  return { code, out, error }
}

test('a new operation and a new required parameter are generated, with a changeset and a summary for readers', async () => {
  const before = new Set(readdirSync(join(folder, '.changeset')))
  const document = JSON.parse(body)
  document.paths['/v1/backups'] = {
    get: { summary: 'List backups', responses: { 200: { description: 'The backups' } } },
  }
  document.paths['/v1/projects'].get.parameters.push({
    name: 'region',
    in: 'query',
    required: true,
    schema: { type: 'string' },
  })
  body = JSON.stringify(document)
  const report = join(folder, 'report.md')
  const { code, out, error } = await regenerate('--report', report)
  expect(code).toBe(0)
  // No rule of an overlay reaches the new operation.
  expect(error).toMatch(/^warning operation-without-scopes: "backups\.list"/)
  const summary = out.slice(out.lastIndexOf('In short'))
  expect(summary).toContain('`@spice-cloud/sdk`: minor')
  expect(summary).toContain('1 new operation. Some changes require changes in your code.')
  expect(summary).toContain(
    '- `projects.list`: The query parameter `region` was added and is required. Pass it.',
  )
  expect(summary).toContain('- `backups.list`')
  expect(readFileSync(report, 'utf8')).toMatch(
    /was added and is required\. Pass it\. <sub>parameter-added-required<\/sub>/,
  )
  expect(readFileSync(report, 'utf8')).toMatch(/\*\*Warnings\*\*.*list-without-pagination: "backups\.list"/s)

  expect(out).toContain('The previous document is kept in spec/history/2')
  const [kept] = execFileSync('git', ['status', '--porcelain', '--', 'spec/history'], {
    cwd: folder,
    encoding: 'utf8',
  }).match(/spec\S+/)!
  expect(readFileSync(join(folder, kept), 'utf8')).toBe(
    execFileSync('git', ['show', 'HEAD:spec/openapi.json'], { cwd: folder, encoding: 'utf8' }),
  )

  // One for packages that export functions, one for those that have methods.
  const added = readdirSync(join(folder, '.changeset')).filter((name) => !before.has(name))
  expect(added).toHaveLength(2)
  const text = added.map((name) => readFileSync(join(folder, '.changeset', name), 'utf8')).join()
  expect(text).toContain("'@spice-cloud/types': minor")
  expect(text).toContain("'@spice-cloud/sdk': minor")
  expect(readFileSync(join(folder, 'packages/client/src/generated/operations.ts'), 'utf8')).toContain(
    'listBackups',
  )
})

test('a run without changes writes no files, and does not use a document that is not valid', async () => {
  const status = () =>
    execFileSync(
      'git',
      ['status', '--porcelain', '--', 'spec/openapi.json', 'spec/history', 'packages', '.changeset'],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    )
  const same = await regenerate()
  expect(same).toMatchObject({ code: 0, error: '' })
  expect(same.out).toContain('Nothing has changed for users of the packages.')
  expect(status()).toBe('')

  body = '<!doctype html><title>Log in</title>'
  expect(await regenerate()).toMatchObject({ code: 1, error: expect.stringMatching(/^error /) })
  expect(status()).toBe('')
})

test('an overlay that no longer matches is reported with the change and the fix', async () => {
  const document = JSON.parse(body)
  delete document.paths['/v1/regions']
  body = JSON.stringify(document)
  const report = join(folder, 'out/report.md')
  const { code, out, error } = await regenerate('--report', report)
  expect(code).toBe(1)
  expect(error).toMatch(/error overlay-target-unmatched: action \d+ /)
  expect(out).toContain('GET /v1/regions')
  const text = readFileSync(report, 'utf8')
  expect(text).toMatch(/^\*\*Failed: Nothing could be generated\.\*\*/)
  expect(text).toContain('error overlay-target-unmatched')
  expect(text).toContain('**What to do next:** Correct the actions in `spec/overlays`')
  expect(text).toContain('GET /v1/regions')
})

test('overlays follow a schema that only moved, and are reported if its content changed too', async () => {
  const overlay = () => readFileSync(join(folder, 'spec/overlays/20-required.yaml'), 'utf8')
  const document = JSON.parse(body)
  const answer =
    document.paths['/v1/projects/{projectId}/monitors/{alertId}'].delete.responses[200].content[
      'application/json'
    ]
  const { schema } = answer
  answer.schema = { $ref: '#/components/schemas/Removed' }
  document.components.schemas.Removed = { ...schema, minProperties: 1 }
  body = JSON.stringify(document)
  const report = join(folder, 'out/report.md')
  expect((await regenerate('--report', report)).code).toBe(1)
  const text = readFileSync(report, 'utf8')
  expect(text).toMatch(/^\*\*Failed: Overlays no longer reach all that they reached\.\*\*/)
  expect(text).toContain('its content is now at #/components/schemas/Removed')
  expect(overlay()).not.toContain('Removed')

  document.components.schemas.Removed = schema
  body = JSON.stringify(document)
  const { code, out, error } = await regenerate()
  expect(code).toBe(0)
  expect(error).toContain('now targets $.components.schemas.Removed')
  expect(overlay()).toContain('target: $.components.schemas.Removed\n')
  // Only the name of the component is new.
  expect(out).not.toMatch(/^BREAKING|no longer/m)
})
