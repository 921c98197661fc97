import { expect, test, vi } from 'vitest'
import { project } from '../support/server.ts'
import { setup } from '../support/setup.ts'

// The platform decides whether fetch uses these variables; the SDK neither reads nor changes them.
test('F62 proxy variables of the environment add no header to a request', async () => {
  const { spice, server } = await setup([project])
  for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY']) {
    vi.stubEnv(name, 'http://proxy-user:proxy-password@127.0.0.1:9')
  }
  try {
    await spice.projects.get(1)
  } finally {
    vi.unstubAllEnvs()
  }
  expect(server.requests[0]?.headers['proxy-authorization']).toBeUndefined()
  expect(JSON.stringify(server.requests)).not.toContain('proxy-password')
})
