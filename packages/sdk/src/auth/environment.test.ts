import { describe, expect, test, vi } from 'vitest'
import { project } from '../../test/support/server.ts'
import { canaries, setup } from '../../test/support/setup.ts'
import { SpiceCloud } from '../client/spice-cloud.ts'
import { fromEnvironment } from './environment.ts'

describe('`fromEnvironment()`', () => {
  test.each([
    [{ SPICE_API_TOKEN: canaries.pat }, `Bearer ${canaries.pat}`],
    [{ SPICE_CLOUD_PAT: `${canaries.pat}\n` }, `Bearer ${canaries.pat}`],
    [{ SPICE_API_TOKEN: ' ', SPICE_CLOUD_PAT: canaries.pat }, `Bearer ${canaries.pat}`],
    [
      { SPICE_CLOUD_CLIENT_ID: 'id', SPICE_CLOUD_CLIENT_SECRET: canaries.clientSecret },
      'Bearer access-canary-1',
    ],
    [{ SPICEAI_CLIENT_ID: 'id', SPICEAI_CLIENT_SECRET: canaries.clientSecret }, 'Bearer access-canary-1'],
    [
      { SPICE_API_TOKEN: canaries.pat, SPICEAI_CLIENT_ID: 'id', SPICEAI_CLIENT_SECRET: 's' },
      `Bearer ${canaries.pat}`,
    ],
  ])('reads a credential from the variables of case %#', async (environment, authorization) => {
    const { spice, server } = await setup([project], { credential: fromEnvironment(environment) })
    await spice.projects.get(1)
    expect(server.requests.at(-1)?.headers.authorization).toBe(authorization)
  })

  test('throws an error that names every variable if none is set', () => {
    expect(() => fromEnvironment({})).toThrow(
      'No credential: pass `credential`, or set one of SPICE_API_TOKEN, SPICE_CLOUD_PAT, SPICE_CLOUD_CLIENT_ID with SPICE_CLOUD_CLIENT_SECRET, SPICEAI_CLIENT_ID with SPICEAI_CLIENT_SECRET',
    )
  })

  test('throws an error that names the missing half of a pair of variables', () => {
    expect(() => fromEnvironment({ SPICEAI_CLIENT_SECRET: 's' })).toThrow(
      'SPICEAI_CLIENT_SECRET is set, but SPICEAI_CLIENT_ID is not',
    )
  })

  test('works on a platform without `process`', () => {
    vi.stubGlobal('process', undefined)
    try {
      expect(() => fromEnvironment()).toThrow('No credential')
    } finally {
      vi.unstubAllGlobals()
    }
  })
})

test('`new SpiceCloud()` reads the credential and the base URL from the environment', async () => {
  const { server } = await setup([project])
  vi.stubEnv('SPICE_API_TOKEN', canaries.pat)
  vi.stubEnv('SPICE_CLOUD_BASE_URL', server.url)
  try {
    await new SpiceCloud().projects.get(1)
  } finally {
    vi.unstubAllEnvs()
  }
  expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${canaries.pat}`)
})
