import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { serve } from './serve.ts'

// The commands of the service's public documentation, with other addresses.
test('the curl commands of the public documentation work against the emulator', async () => {
  const served = await serve()
  const { url, tokenUrl, emulator } = served
  const { clientId, clientSecret, org, personalAccessToken } = emulator.credentials
  const curl = async (...args: string[]) => {
    const { stdout } = await promisify(execFile)('curl', ['--silent', '--fail-with-body', ...args])
    // biome-ignore lint/suspicious/noExplicitAny: the shapes are what the test is about
    return stdout === '' ? undefined : (JSON.parse(stdout) as any)
  }
  const json = (body: object) => ['-H', 'Content-Type: application/json', '-d', JSON.stringify(body)]
  try {
    const grant = { client_id: clientId, client_secret: clientSecret, grant_type: 'client_credentials' }
    const { access_token, token_type } = await curl('-X', 'POST', tokenUrl, ...json(grant))
    expect(token_type).toBe('Bearer')
    for (const token of [access_token, personalAccessToken]) {
      const auth = ['-H', `Authorization: Bearer ${token}`]
      expect(await curl(...auth, `${url}/v1/projects`)).toHaveProperty('projects')
    }
    const auth = ['-H', `Authorization: Bearer ${access_token}`]
    expect((await curl(...auth, '-H', `X-Org-Name: ${org}`, `${url}/v1/orgs`)).orgs).toMatchObject([
      { name: org },
    ])
    expect(await curl(`${url}/v1/health`)).toMatchObject({ status: 'ok' })
    expect((await curl(...auth, `${url}/v1/regions`)).default).toBe('us-east-1')
    const project = {
      name: 'my-project',
      region: 'us-west-2',
      description: 'My Spice project',
      visibility: 'private',
    }
    const { id } = await curl('-X', 'POST', `${url}/v1/projects`, ...auth, ...json(project))
    const place = `${url}/v1/projects/${id}`
    const secret = { name: 'DATABASE_URL', value: 'postgresql://user:pass@host:5432/db' }
    expect((await curl('-X', 'POST', `${place}/secrets`, ...auth, ...json(secret))).value).toBe('********')
    const spicepod = { version: 'v2', kind: 'Spicepod', name: 'my-project' }
    await curl('-X', 'PUT', place, ...auth, ...json({ spicepod }))
    const commit = { branch: 'main', commit_sha: 'abc123', commit_message: 'Deploy latest changes' }
    const deployment = await curl('-X', 'POST', `${place}/deployments`, ...auth, ...json(commit))
    expect(deployment).toMatchObject({ ...commit, status: 'queued' })
    emulator.clock.advance(1000)
    expect((await curl(...auth, `${place}/deployments?limit=10&status=succeeded`)).deployments).toHaveLength(
      1,
    )
    await curl('-X', 'POST', `${place}/api-keys`, ...auth)
    expect(
      (await curl('-X', 'POST', `${place}/api-keys`, ...auth, ...json({ key_number: 2 }))).regenerated_key,
    ).toBe(2)
    expect(await curl('-X', 'DELETE', place, ...auth)).toBeUndefined()
    expect((await curl(`${url}/openapi.json`)).openapi).toBe('3.1.0')
  } finally {
    await served.close()
  }
})
