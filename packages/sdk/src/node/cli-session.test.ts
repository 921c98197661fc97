import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { project } from '../../test/support/server.ts'
import { setup } from '../../test/support/setup.ts'
import { cliSession } from './cli-session.ts'

async function makeFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cli-session-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  return folder
}

test.each([
  ['plain', 'SPICE_SPICEAI_TOKEN=session-token'],
  ['in quotes', `A=1\nSPICE_SPICEAI_TOKEN="session-token" # from spice login\nB=2`],
  ['in single quotes', `SPICE_SPICEAI_TOKEN='session-token'`],
  ['exported', 'export SPICE_SPICEAI_TOKEN = session-token # comment'],
  ['on Windows', 'SPICE_SPICEAI_TOKEN=session-token\r\nA=1\r\n'],
  ['twice, where the last counts', 'SPICE_SPICEAI_TOKEN=old\nSPICE_SPICEAI_TOKEN=session-token'],
])('the token is found where it stands %s', async (_, text) => {
  const credential = cliSession({ folder: await makeFolder({ '.env': text }) })
  const { spice, server } = await setup([project], { credential })
  await spice.projects.get(1)
  expect(server.requests[0]?.headers.authorization).toBe('Bearer session-token')
})

test('.env.local goes before .env, and a new login counts at once', async () => {
  const folder = await makeFolder({ '.env': 'SPICE_SPICEAI_TOKEN=one', '.env.local': 'OTHER=1' })
  const { spice, server } = await setup([project], { credential: cliSession({ folder }) })
  await spice.projects.get(1)
  await writeFile(join(folder, '.env.local'), 'SPICE_SPICEAI_TOKEN=two')
  await spice.projects.get(1)
  expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(['Bearer one', 'Bearer two'])
})

test('without a login the error says what to do', async () => {
  const credential = cliSession({
    folder: await makeFolder({ '.env': '#SPICE_SPICEAI_TOKEN=x\nSPICE_SPICEAI_TOKEN=' }),
  })
  const { spice, server, fails } = await setup([project], { credential })
  expect(await fails(spice.projects.get(1))).toMatchObject({
    name: 'CredentialError',
    message: 'No SPICE_SPICEAI_TOKEN in .env.local or .env: log in with `spice login`',
    operation: 'projects.get',
  })
  expect(server.requests).toHaveLength(0)
})
