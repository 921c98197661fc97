/**
 * Walks the document through six real stages of the service, as a maintainer would: pull from a server, look at
 * what changed, generate, compile, write the changeset. The reports of each step are kept as examples in docs/.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from '../src/cli/run.ts'
import { typeCheck } from './support/type-check.ts'

const history = join(import.meta.dirname, '../../spec/history')
const examples = join(import.meta.dirname, '../../docs/examples/regeneration')
const packages = ['types', 'schemas', 'client', 'mocks']

let folder: string
let server: Server
let served: { readonly body: string; readonly etag: string }

beforeAll(async () => {
  folder = join(import.meta.dirname, '../.tmp', `history-${process.pid}`)
  for (const name of packages) {
    mkdirSync(join(folder, 'packages', name), { recursive: true })
    writeJson(`packages/${name}/package.json`, { name: `@acme/${name}`, version: '1.0.0' })
  }
  mkdirSync(join(folder, '.changeset'))
  writeJson('.changeset/config.json', {})
  server = createServer((request, response) => {
    if (request.headers['if-none-match'] === served.etag) response.writeHead(304).end()
    else response.writeHead(200, { 'content-type': 'application/json', etag: served.etag }).end(served.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const outputs = Object.fromEntries(packages.map((name) => [name, { folder: `packages/${name}/src` }]))
  writeJson('spicegen.config.json', {
    input: 'spec/openapi.json',
    url: `http://127.0.0.1:${port}/v1/docs`,
    overlays: ['overlays'],
    ignoreWarnings: ['nullable-in-3.1'],
    outputs,
  })
  mkdirSync(join(folder, 'overlays'))
  git('init', '--quiet')
})

afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

test('December 2025: all unresolved references are reported, and the document is valid once an overlay fixes it', async () => {
  serve('2025-12')
  expect(await spicegen('pull')).toMatchObject({ code: 0 })
  const refused = await spicegen('generate')
  expect(refused.code).toBe(1)
  const dangling = refused.error.split('\n').filter((line) => line.startsWith('error ref-unresolved'))
  expect(dangling).toHaveLength(3)
  expect(refused.error).toContain('#/paths/~1v1~1apps/get/responses/200/')
  expect(refused.error).toContain('#/paths/~1v1~1apps/post/responses/201/')
  expect(refused.error).toContain('#/paths/~1v1~1apps~1{appId}/put/responses/200/')
  expect(readdirSync(join(folder, 'packages/types'))).toEqual(['package.json'])

  writeFileSync(join(folder, 'overlays/fix.yaml'), fix)
  expect(await spicegen('generate')).toMatchObject({ code: 0 })
  expect(await typeCheck(join(folder, 'packages'))).toBe('')
  commit()
})

test('January 2026: the document needs no overlay, and its only breaking changes are nullable responses', async () => {
  serve('2026-01')
  rmSync(join(folder, 'overlays/fix.yaml'))
  const { changes } = await regenerate('2026-01', ['types', 'schemas'])
  expect(new Set(listBreaking(changes).map(({ rule }) => rule))).toEqual(new Set(['response-null-added']))
})

test('April 2026: `cname` becomes required to create an app', async () => {
  serve('2026-04')
  const { changes } = await regenerate('2026-04')
  expect(
    listBreaking(changes).map(({ operation, rule, message }) => `${operation} ${rule} ${message}`),
  ).toEqual([
    'GET /v1/apps response-property-removed `App.api_key` was removed',
    'GET /v1/apps response-property-removed `App.region` was removed',
    'POST /v1/apps request-property-added-required `cname` of the request body was added and is required',
    'POST /v1/apps response-property-removed `App.api_key` was removed',
    'POST /v1/apps response-property-removed `App.region` was removed',
    'GET /v1/apps/{appId} response-property-removed `AppWithConfig.region` was removed',
    'GET /v1/apps/{appId} response-enum-value-removed `AppWithConfig.config.update_channel` can no longer be `internal-sandbox`',
    'PUT /v1/apps/{appId} request-enum-value-removed `update_channel` of the request body can no longer be `internal-sandbox`',
    'PUT /v1/apps/{appId} response-property-removed `AppWithConfig.region` was removed',
    'PUT /v1/apps/{appId} response-enum-value-removed `AppWithConfig.config.update_channel` can no longer be `internal-sandbox`',
    'GET /v1/apps/{appId}/deployments response-type-changed `Deployment.created_by` changed from `integer` to `string`',
    'POST /v1/apps/{appId}/deployments response-type-changed `Deployment.created_by` changed from `integer` to `string`',
  ])
})

test('August 2026: projects replace apps, which are deprecated but still served, with some breaking changes', async () => {
  serve('2026-08')
  const { changes, replacements } = await regenerate('2026-08')
  expect(replacements).toMatchObject([{ from: '/v1/apps', to: '/v1/projects' }])
  expect(replacements[0]?.pairs).toHaveLength(16)
  expect(replacements[0]?.pairs.every(({ isServed }) => isServed)).toBe(true)
  expect(changes.filter(({ rule }) => /^operation-(moved|removed|renamed)$/.test(rule))).toEqual([])
  expect(
    listBreaking(changes).map(({ operation, rule, message }) => `${operation} ${rule} ${message}`),
  ).toEqual([
    'GET /v1/apps response-property-removed `Project.cluster_id` was removed',
    'GET /v1/apps response-null-added `Project.cname` can now be null',
    'POST /v1/apps request-length-narrowed `name` of the request body now has a maximum length of `38`',
    'POST /v1/apps response-property-removed `cluster_id` of the response `201` was removed',
    'POST /v1/apps response-null-added `cname` of the response `201` can now be null',
    'GET /v1/apps/{appId} response-null-added `ProjectWithConfig.cname` can now be null',
    'GET /v1/apps/{appId} response-enum-value-removed `ProjectWithConfig.config.update_channel` can no longer be `internal`',
    'PUT /v1/apps/{appId} request-property-removed `image` of the request body was removed',
    'PUT /v1/apps/{appId} request-property-removed `node_group` of the request body was removed',
    'PUT /v1/apps/{appId} request-property-removed `registry` of the request body was removed',
    'PUT /v1/apps/{appId} request-enum-value-removed `update_channel` of the request body can no longer be `internal`',
    'PUT /v1/apps/{appId} response-null-added `ProjectWithConfig.cname` can now be null',
    'PUT /v1/apps/{appId} response-enum-value-removed `ProjectWithConfig.config.update_channel` can no longer be `internal`',
    'GET /v1/apps/{appId}/deployments request-range-narrowed The query parameter `limit` now has a minimum of `1`',
    'GET /v1/apps/{appId}/deployments request-range-narrowed The query parameter `limit` now has a maximum of `100`',
    'POST /v1/apps/{appId}/deployments request-enum-value-removed `channel` of the request body can no longer be `internal`',
    'GET /v1/limits response-property-renamed `apps` of the response `200` was renamed to `projects`',
  ])
})

test('October 2026: operations are added without breaking changes', async () => {
  serve('2026-10')
  const { changes } = await regenerate('2026-10')
  expect(listBreaking(changes)).toEqual([])
  expect(changes.filter(({ rule }) => rule === 'operation-added')).toHaveLength(23)
})

test('November 2026: lists of projects are paged, and reactions get their own specification', async () => {
  serve('2026-11')
  const { changes } = await regenerate('2026-11', ['client', 'schemas', 'types'])
  expect(listBreaking(changes)).toEqual([])
  const rulesOf = (wanted: string) =>
    changes.filter(({ operation, level }) => operation === wanted && level !== 'docs').map(({ rule }) => rule)
  expect(rulesOf('GET /v1/projects')).toEqual([
    'paging-added',
    'request-pattern-changed',
    ...['after_id', 'offset'].map(() => 'parameter-added-optional'),
  ])
  const newProperties = changes.filter(
    ({ operation, rule }) =>
      operation === 'POST /v1/projects/{projectId}/reactions' && rule === 'request-property-added-optional',
  )
  for (const name of ['query', 'queryLanguage', 'column', 'value', 'conditions', 'model', 'target']) {
    expect(newProperties.filter(({ message }) => message.includes(`${name}\``))).toHaveLength(1)
  }
})

test('pulling the same document again changes nothing', async () => {
  const again = await spicegen('pull')
  expect(again).toMatchObject({ code: 0, out: expect.stringContaining('unchanged.') })
  served = { body: JSON.stringify(JSON.parse(served.body), null, 8), etag: '"other"' }
  expect(await spicegen('pull')).toMatchObject({
    code: 0,
    out: expect.stringContaining('unchanged.'),
  })
  expect(git('status', '--porcelain')).toBe('')
  expect(await spicegen('changeset')).toMatchObject({
    code: 0,
    out: expect.stringContaining('Nothing changed for users'),
  })
  expect(await spicegen('check')).toMatchObject({ code: 0, error: '' })
})

interface Entry {
  readonly rule: string
  readonly level: string
  readonly operation: string | null
  readonly message: string
}

interface Report {
  readonly changes: readonly Entry[]
  readonly replacements: readonly { readonly pairs: readonly { readonly isServed: boolean }[] }[]
}

/** All that a maintainer does for a new document. What is written for people is compared with the examples. */
async function regenerate(stage: string, affected: readonly string[] = packages): Promise<Report> {
  // April's document has another title, but the same servers and paths.
  expect(await spicegen('pull')).toMatchObject({ code: 0, out: expect.stringContaining('updated') })
  const { code, out } = await spicegen('diff', '--format', 'json', '--fail-on', 'breaking')
  const report: Report = JSON.parse(out)
  const breaks = listBreaking(report.changes).length > 0
  expect(code).toBe(breaks ? 1 : 0)
  expect(await spicegen('generate')).toMatchObject({ code: 0 })
  expect(await typeCheck(join(folder, 'packages'))).toBe('')
  expect(await spicegen('changeset')).toMatchObject({ code: 0 })
  expect(await spicegen('check')).toMatchObject({ code: 0 })

  const [changeset = ''] = readdirSync(join(folder, '.changeset')).filter((name) => name.endsWith('.md'))
  const text = readFileSync(join(folder, '.changeset', changeset), 'utf8')
  const bump = breaks ? 'major' : 'minor'
  expect(text).toMatch(
    new RegExp(
      `^---\n${affected
        .toSorted()
        .map((name) => `'@acme/${name}': ${bump}\n`)
        .join('')}---`,
    ),
  )
  await expect(text).toMatchFileSnapshot(join(examples, `${stage}-changeset.md`))
  const markdown = (await spicegen('diff', '--format', 'markdown')).out
  await expect(`${markdown}\n`).toMatchFileSnapshot(join(examples, `${stage}-report.md`))
  if (stage === '2026-08') {
    const page = (await spicegen('diff', '--format', 'html')).out
    await expect(`${page}\n`).toMatchFileSnapshot(join(examples, `${stage}-report.html`))
  }
  rmSync(join(folder, '.changeset', changeset))
  commit()
  return report
}

function listBreaking(changes: readonly Entry[]): readonly Entry[] {
  return changes.filter(({ level }) => level === 'breaking')
}

function serve(stage: string): void {
  served = { body: readFileSync(join(history, `${stage}.openapi.json`), 'utf8'), etag: `"${stage}"` }
}

async function spicegen(
  command: string,
  ...args: string[]
): Promise<{ code: number; out: string; error: string }> {
  const [out, error]: [string[], string[]] = [[], []]
  const config = join(folder, 'spicegen.config.json')
  const code = await run([command, '--config', config, ...args], {
    out: (text) => out.push(text),
    error: (text) => error.push(text),
  })
  return { code, out: out.join('\n'), error: error.join('\n') }
}

function commit(): void {
  git('add', '--all')
  git('-c', 'user.name=Test', '-c', 'user.email=test@example.com', 'commit', '--quiet', '--message', 'next')
}

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8' })
}

function writeJson(path: string, value: unknown): void {
  writeFileSync(join(folder, path), JSON.stringify(value))
}

const fix = `
overlay: 1.0.0
info: { title: What the document of December 2025 refers to and does not have, version: 1.0.0 }
actions:
  - target: $
    update:
      components:
        schemas:
          App:
            type: object
            properties:
              id: { type: integer }
              name: { type: string }
              description: { type: string, nullable: true }
              region: { type: string, nullable: true }
              api_key: { type: string, nullable: true }
        securitySchemes:
          BearerAuth: { type: http, scheme: bearer }
`
