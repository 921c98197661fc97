import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { project } from '../../test/support/server.ts'
import { setup } from '../../test/support/setup.ts'
import { type CliSessionOptions, cliSession } from './cli-session.ts'

async function makeFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cli-session-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  return folder
}

/** Options of a session that reads only the files of a test. */
async function isolate(files: Readonly<Record<string, string>>) {
  const folder = await makeFolder(files)
  vi.stubEnv('HOME', folder)
  onTestFinished(() => void vi.unstubAllEnvs())
  return { folder, keychain: false, environment: {} }
}

/** The authorization and the organization of a request with a session. */
async function send(options: CliSessionOptions, call: { org?: string } = {}) {
  const { spice, server } = await setup([project], { credential: cliSession(options) })
  await spice.projects.get(1, call)
  const { authorization, 'x-org-name': org } = server.requests[0]?.headers ?? {}
  return [authorization, org]
}

test.each([
  ['plain', 'SPICE_SPICEAI_TOKEN=session-token'],
  ['in double quotes', `A=1\nSPICE_SPICEAI_TOKEN="session-token" # from spice login\nB=2`],
  ['in single quotes', `SPICE_SPICEAI_TOKEN='session-token'`],
  ['exported', 'export SPICE_SPICEAI_TOKEN = session-token # comment'],
  ['with Windows line ends', 'SPICE_SPICEAI_TOKEN=session-token\r\nA=1\r\n'],
  ['defined twice, with the last value', 'SPICE_SPICEAI_TOKEN=old\nSPICE_SPICEAI_TOKEN=session-token'],
])('`cliSession()` reads a token from an env file: %s', async (_, text) => {
  expect(await send(await isolate({ '.env': text }))).toEqual(['Bearer session-token', undefined])
})

test('a variable of the environment overrides the env files', async () => {
  const options = await isolate({ '.env': 'SPICE_SPICEAI_TOKEN=file' })
  const environment = { SPICE_SPICEAI_TOKEN: 'variable' }
  expect(await send({ ...options, environment })).toEqual(['Bearer variable', undefined])
})

test('`.env` is ignored if `.env.local` exists, and a new login takes effect at once', async () => {
  const options = await isolate({ '.env': 'SPICE_SPICEAI_TOKEN=one', '.env.local': 'OTHER=1' })
  const { spice, server, fails } = await setup([project], { credential: cliSession(options) })
  expect((await fails(spice.projects.get(1))).name).toBe('CredentialError')
  await writeFile(join(options.folder, '.env.local'), 'SPICE_SPICEAI_TOKEN=two')
  await spice.projects.get(1)
  expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(['Bearer two'])
})

test.runIf(process.platform === 'linux')('`secret-tool` reads the keychain on Linux', async () => {
  const options = await isolate({
    'secret-tool': '#!/bin/sh\n[ "$*" = "lookup service SPICE_SPICEAI_TOKEN username spice" ] && echo kept',
    '.env': 'SPICE_SPICEAI_TOKEN=file',
  })
  await chmod(join(options.folder, 'secret-tool'), 0o755)
  vi.stubEnv('PATH', `${options.folder}:/bin:/usr/bin`)
  expect(await send({ ...options, keychain: true })).toEqual(['Bearer kept', undefined])
})

test('an organization has a separate token; the default token is not a fallback', async () => {
  const variables = 'SPICE_SPICEAI_TOKEN=default\nSPICE_SPICEAI_TOKEN_ACME_2DDATA=acme'
  const options = await isolate({ '.env': variables })
  const environment = { SPICE_CLOUD_ORG: 'acme-data' }
  expect(await send({ ...options, environment })).toEqual(['Bearer acme', 'acme-data'])
  expect(await send({ ...options, org: 'ACME-data' })).toEqual(['Bearer acme', 'ACME-data'])
  expect(await send(options, { org: 'acme-data' })).toEqual(['Bearer acme', 'acme-data'])
  const { spice, fails } = await setup([project], { credential: cliSession({ ...options, org: 'other' }) })
  expect((await fails(spice.projects.get(1))).message).toContain(
    'sign in with `spice cloud login --org other`',
  )
})

test('the organization selected in the CLI is the default, and an invalid selection is an error', async () => {
  const options = await isolate({ '.env': 'SPICE_SPICEAI_TOKEN_ACME=acme' })
  await mkdir(join(options.folder, '.spice'))
  const context = join(options.folder, '.spice', 'cloud-context.json')
  await writeFile(context, '{"active_org":"acme"}')
  expect(await send(options)).toEqual(['Bearer acme', 'acme'])
  await writeFile(context, '{')
  expect(() => cliSession(options)).toThrow('is not valid JSON')
  await writeFile(context, '{"active_org":"a b"}')
  expect(() => cliSession(options)).toThrow('not a valid handle')
})

test('the error of a missing session names the locations that were searched', async () => {
  const options = await isolate({ '.env': '#SPICE_SPICEAI_TOKEN=x\nSPICE_SPICEAI_TOKEN=' })
  const { spice, server, fails } = await setup([project], { credential: cliSession(options) })
  expect(await fails(spice.projects.get(1))).toMatchObject({
    name: 'CredentialError',
    message: `GET /v1/projects/1 was not sent: no SPICE_SPICEAI_TOKEN in the environment, ${join(options.folder, '.env')}: sign in with \`spice login\``,
    operation: 'projects.get',
  })
  expect(server.requests).toHaveLength(0)
})
