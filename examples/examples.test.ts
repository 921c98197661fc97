import { execFile } from 'node:child_process'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createEmulator } from '@spice-cloud/emulator'
import { type ServedEmulator, serve } from '@spice-cloud/emulator/node'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

const run = promisify(execFile)
const fromSource = '--conditions=@spice-cloud/source'

const emulator = createEmulator({
  deployments: { queuedMs: 0, inProgressMs: 0 },
  seed: {
    organizations: [
      { name: 'acme', projects: [{ name: 'orders', deployments: [{ status: 'succeeded' }] }] },
      {
        name: 'globex',
        members: [{ username: 'ada', roles: ['viewer'] }],
        projects: [{ name: 'reports' }, { name: 'sales' }],
      },
    ],
  },
})
let served: ServedEmulator
let folder: string

beforeAll(async () => {
  served = await serve({ emulator })
  folder = await mkdtemp(join(tmpdir(), 'examples-'))
})
beforeEach(() => emulator.reset())
afterAll(async () => {
  await served.close()
  await rm(folder, { recursive: true })
})

/** Runs an example as its reader would, against the emulator, and gives what it printed and how it ended. */
async function runExample(file: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
  const { clientId, clientSecret } = emulator.credentials
  const { stdout, stderr, code } = await run(process.execPath, [fromSource, file, ...args], {
    cwd: import.meta.dirname,
    env: {
      PATH: process.env.PATH,
      SPICE_CLOUD_BASE_URL: served.url,
      SPICE_CLOUD_CLIENT_ID: clientId,
      SPICE_CLOUD_CLIENT_SECRET: clientSecret,
      ...env,
    },
  }).then(
    (output) => ({ ...output, code: 0 }),
    (error: { stdout: string; stderr: string; code: number }) => error,
  )
  expect(stderr).toBe('')
  return { lines: stdout.trimEnd().split('\n'), code }
}

const token = (user: string, org: string) => emulator.tokens.createPersonalAccessToken({ user, org })
const asUser = () => ({ SPICE_API_TOKEN: token('ada', 'acme') })

test('`deploy.ts` creates, deploys and deletes a project', async () => {
  const { lines, code } = await runExample('deploy.ts')
  expect(code).toBe(0)
  expect(lines).toContain('New first key; users of the second still work: true')
})

test('`deploy-from-ci.ts` creates the project in its first run and finds it in the next', async () => {
  const spicepod = join(folder, 'spicepod.yaml')
  writeFileSync(spicepod, 'version: v1\nkind: Spicepod\nname: sales-bi\n')
  const secrets = { SECRET_PG_PASS: 'correct-horse' }
  for (const deployment of [2, 3]) {
    const { lines, code } = await runExample('deploy-from-ci.ts', ['sales-bi', spicepod], secrets)
    expect(code).toBe(0)
    expect(lines[0]).toMatch(new RegExp(`^deployment ${deployment} is `))
    expect(lines.at(-1)).toMatch(/^Deployed sales-bi at 20/)
  }
})

test('`deploy-from-ci.ts` fails the job when the deployment fails', async () => {
  emulator.deployments.next({ errorCode: 'unable_to_start' })
  const { lines, code } = await runExample('deploy-from-ci.ts')
  expect(code).toBe(1)
  expect(lines.join('\n')).toContain('unable_to_start')
  expect(lines.at(-1)).toBe('It will fail again as it is.')
})

test('`rotate-keys.ts` replaces both keys of every project', async () => {
  const { lines } = await runExample('rotate-keys.ts')
  expect(lines.at(-1)).toBe('Rotated both keys of orders')
  expect(emulator.requests.list('projects.apiKeys.regenerate')).toHaveLength(2)
})

test('`organizations.ts` lists the projects of each organization and reports an organization of others', async () => {
  const { lines } = await runExample('organizations.ts', [], asUser())
  expect(lines).toEqual([
    'acme (owner): orders',
    'globex (viewer): sales, reports',
    'ada (owner): no projects',
    'somebody-else: org_forbidden',
  ])
})

test('`audit-members.ts` requests a token that only reads members', async () => {
  const { lines, code } = await runExample('audit-members.ts')
  expect(code).toBe(0)
  expect(lines).toEqual([
    'username,roles,since',
    expect.stringMatching(/^"ada","owner","20/),
    '# 1 members, 1 of them administer the organization',
  ])
  expect((await runExample('audit-members.ts', ['0'])).code).toBe(1)
})

test('`custom-credential.ts` reads its token from a file', async () => {
  const file = join(folder, 'token')
  writeFileSync(file, `${token('ada', 'acme')}\n`)
  const { lines } = await runExample('custom-credential.ts', [], { SPICE_TOKEN_FILE: file })
  expect(lines).toEqual([expect.stringMatching(/^The token works: \d+ regions$/)])
})

test('the code that is generated from another API compiles and runs', async () => {
  const generator = '../generator/src/cli.ts'
  const options = { cwd: import.meta.dirname }
  await run(
    process.execPath,
    [fromSource, generator, 'generate', '--config', 'other-api/spicegen.config.ts'],
    options,
  )
  await run('tsc', ['--project', 'other-api'], options)
  const { lines } = await runExample('other-api/borrow.ts')
  expect(lines).toEqual([
    expect.stringMatching(/: a book$/),
    'attempt 1: all copies are out',
    expect.stringMatching(/^attempt 2: lent at 9 o'clock, due on 20/),
  ])
})

test('the code that is generated from OpenAPI 3.2 compiles, and sends and reads the described messages', async () => {
  const generator = '../generator/src/cli.ts'
  const options = { cwd: import.meta.dirname }
  const config = 'openapi-3.2/spicegen.config.ts'
  await run(process.execPath, [fromSource, generator, 'generate', '--config', config], options)
  await run('tsc', ['--project', 'openapi-3.2'], options)
  const { lines } = await runExample('openapi-3.2/observe.ts')
  expect(lines).toEqual([
    'GET /images?text=dust+%2B+gas&filters=r&filters=g',
    'QUERY /images {"near":"M31"}',
    'GET /images/m31:core%2Fx cookie: session=a%2C b',
    'COPY /images/moon',
    'POST /images --B|Content-Type: application/json||{"name":"moon"}|--B|Content-Type: image/png||png|--B--|',
    'POST /measurements {"at":"20:00","value":1}|{"at":"20:01","value":2}|',
    'GET /frames',
    'image/jpeg 3',
    'image/jpeg 4',
    'seen a comet of 3°',
    "seen { note: 'a bird' }",
    'uploaded moon',
    "{ note: 'x' }",
    'item 1: matches none of the variants',
  ])
})

test('every example is run by a test', () => {
  const cwd = import.meta.dirname
  const tests = globSync('*.test.ts', { cwd }).map((file) => readFileSync(join(cwd, file), 'utf8'))
  const source = tests.join('\n')
  const names = globSync('*.ts', { cwd, exclude: ['*.test.ts', 'vitest.config.ts'] })
  expect(names.filter((name) => !source.includes(name))).toEqual([])
})
