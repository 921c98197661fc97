import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { live, text } from './play.ts'

const json = { 'content-type': 'application/json' }
const number = z.nullish(z.number())
const project = z.object({
  id: z.int(),
  name: z.string(),
  description: text,
  visibility: text,
  region: text,
  config: z.nullish(z.object({ image_tag: text, replicas: number, storage_size_gb: number })),
})
const projects = z.object({ apps: z.array(project) })
const deployment = z.object({
  id: z.int(),
  status: z.string(),
  created_at: text,
  finished_at: text,
  image_tag: text,
  replicas: number,
  error_message: text,
})
const deployments = z.object({ deployments: z.array(deployment) })
const secret = z.object({ name: z.string(), value: text })
const keys = z.object({ api_key: z.nullish(z.string()), api_key_2: z.nullish(z.string()) })
const exchange = z.object({ access_token: z.optional(z.string()), access_denied: z.boolean() })

test('the Spice CLI signs in, deploys a project of an organization and reads it', async () => {
  await live({ 'user-agent': 'spice/2.3.2 (linux; x86_64)' }, async ({ play, emulator, useToken }) => {
    const code = 'Q7ZK2M9X'
    const poll = { send: ['POST', '/auth/token/exchange', { code }] as const, headers: json, reads: exchange }
    expect((await play({ ...poll, status: 202 })).access_token).toBeUndefined()
    // What the browser does that it opens.
    await play({ send: ['GET', `/auth/token?code=${code}`], headers: { accept: 'text/html' }, status: 200 })
    const { access_token } = await play({ ...poll, status: 200 })
    useToken(access_token ?? '')

    const session = z.object({
      username: z.string(),
      email: z.string(),
      org: z.object({ name: z.string() }),
      app: z.nullable(z.object({ name: z.string(), api_key: z.string() })),
    })
    const own = await play({ send: ['GET', '/api/spice-cli/auth'], status: 200, reads: session })
    expect([own.org.name, own.app]).toEqual([own.username, null])
    await play({ send: ['GET', '/api/spice-cli/auth?org_name=acme'], status: 200, reads: session })
    const orgs = z.object({ orgs: z.array(z.object({ id: z.int(), name: z.string(), role: z.string() })) })
    const listed = await play({ send: ['GET', '/v1/orgs'], status: 200, reads: orgs })
    expect(listed.orgs.map(({ name }) => name)).toEqual(['acme', own.username])

    // From here on every request names the organization that was chosen.
    const headers = { 'x-org-name': 'acme' }
    const sends = { ...headers, ...json }
    const regions = z.object({
      regions: z.array(z.object({ region: z.string(), cname: text })),
      default: text,
    })
    await play({ send: ['GET', '/v1/regions'], headers, status: 200, reads: regions })
    const created = await play({
      send: [
        'POST',
        '/v1/apps',
        {
          name: 'sales-bi',
          visibility: 'private',
          cname: 'us-west-2-prod-aws-data',
          replicas: 1,
          resources: { limits: { cpu: '2', memory: '8Gi' } },
        },
      ],
      headers: sends,
      status: 201,
      reads: project,
    })
    expect(created.region).toBe('us-west-2')
    const { apps } = await play({ send: ['GET', '/v1/apps'], headers, status: 200, reads: projects })
    const path = `/v1/apps/${apps.find(({ name }) => name === 'sales-bi')?.id}`
    await play({ send: ['GET', path], headers, status: 200, reads: project })
    const spicepod = 'version: v2\nkind: Spicepod\nname: sales-bi\n'
    await play({
      send: ['PUT', path, { spicepod, storage_size_gb: 10 }],
      headers: sends,
      status: 200,
      reads: project,
    })

    await play({
      send: ['POST', `${path}/secrets`, { name: 'A', value: 'x' }],
      headers: sends,
      status: 200,
      reads: secret,
    })
    const secrets = z.object({ secrets: z.array(secret) })
    expect(
      (await play({ send: ['GET', `${path}/secrets`], headers, status: 200, reads: secrets })).secrets,
    ).toHaveLength(1)
    await play({ send: ['GET', `${path}/secrets/A`], headers, status: 200, reads: secret })
    await play({ send: ['DELETE', `${path}/secrets/A`], headers, status: 204 })

    const started = await play({
      send: ['POST', `${path}/deployments`, { branch: 'main', debug: false }],
      headers: sends,
      status: 202,
      reads: deployment,
    })
    await play({ send: ['POST', `${path}/deployments`, { debug: false }], headers: sends, status: 409 })
    emulator.clock.advance(1000)
    const done = await play({
      send: ['GET', `${path}/deployments?limit=10&status=succeeded`],
      headers,
      status: 200,
      reads: deployments,
    })
    expect(done.deployments.map(({ id }) => id)).toEqual([started.id])
    const logs = z.object({ logs: z.array(z.object({ message: z.string(), timestamp: text, level: text })) })
    await play({
      send: ['GET', `${path}/deployments/${started.id}/logs?limit=100`],
      headers,
      status: 200,
      reads: logs,
    })
    const metrics = z.object({ metrics: z.record(z.string(), z.object({ cpu_usage_percent: number })) })
    await play({ send: ['GET', `${path}/metrics`], headers, status: 200, reads: metrics })

    const before = await play({ send: ['GET', `${path}/api-keys`], headers, status: 200, reads: keys })
    const regenerated = z.object({ api_key_2: text, regenerated_key: z.int() })
    const after = await play({
      send: ['POST', `${path}/api-keys`, { key_number: 2 }],
      headers: sends,
      status: 200,
      reads: regenerated,
    })
    expect(after).toMatchObject({
      regenerated_key: 2,
      api_key_2: expect.not.stringContaining(before.api_key_2 ?? ''),
    })

    await play({ send: ['DELETE', path], headers, status: 204 })
    const rest = await play({ send: ['GET', '/v1/apps'], headers, status: 200, reads: projects })
    expect(rest.apps).toEqual([])
    // Another organization refuses the CLI.
    await play({ send: ['GET', '/v1/apps'], headers: { 'x-org-name': 'others' }, status: 403 })
  })
})
