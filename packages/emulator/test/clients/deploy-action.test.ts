import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { live, text } from './play.ts'

const json = { 'content-type': 'application/json' }
const app = z.object({
  id: z.number(),
  name: z.string(),
  region: text,
  cname: text,
  tags: z.nullish(z.record(z.string(), z.string())),
})
const apps = z.object({ apps: z.array(app) })
const deployment = z.object({ id: z.number(), status: z.string(), created_at: z.string() })
const deployments = z.object({ deployments: z.array(deployment) })
const spicepod = 'version: v2\nkind: Spicepod\nname: sales-bi\n'

test('the deploy action for GitHub deploys a project that it finds or creates', async () => {
  await live({ accept: 'application/json', 'user-agent': 'spice-cloud-deploy-action' }, async (player) => {
    const { play, emulator, useToken } = player
    const { clientId, clientSecret } = emulator.credentials
    const grant = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret }
    const { access_token } = await play({
      send: ['POST', '/api/oauth/token', grant],
      headers: json,
      status: 200,
      reads: z.object({ access_token: z.string(), token_type: z.literal('Bearer'), expires_in: z.number() }),
    })
    useToken(access_token)

    // It reads one page, so that a project beyond a page of 20 is found only if the page has all.
    for (let i = 0; i < 21; i++) {
      await play({
        send: ['POST', '/v1/apps', { name: `other-${i}`, region: 'us-east-1' }],
        headers: json,
        status: 201,
      })
    }
    const { apps: before } = await play({ send: ['GET', '/v1/apps'], status: 200, reads: apps })
    expect(before.map(({ name }) => name)).toContain('other-0')
    expect(before.find(({ name }) => name === 'sales-bi')).toBeUndefined()

    const tags = { managed_by: 'github-action' }
    const created = await play({
      send: ['POST', '/v1/apps', { name: 'sales-bi', region: 'us-west-2', visibility: 'private', tags }],
      headers: json,
      status: 201,
      reads: app,
    })
    expect(created).toMatchObject({ region: 'us-west-2', cname: expect.stringContaining('us-west-2') })
    const path = `/v1/apps/${created.id}`
    const put = (body: object) => play({ send: ['PUT', path, body], headers: json, status: 200, reads: app })
    expect((await put({ tags: { ...created.tags, team: 'sales' } })).tags).toEqual({ ...tags, team: 'sales' })
    await put({ spicepod })
    for (const name of ['PG_PASS', 'OPENAI_API_KEY']) {
      await play({ send: ['POST', `${path}/secrets`, { name, value: 'x' }], headers: json, status: 200 })
    }

    // A refusal for a moment is repeated after `Retry-After`.
    emulator.faults.add({
      operation: 'apps.deployments.create',
      effect: { kind: 'status', status: 429, headers: { 'retry-after': '1' } },
    })
    const commit = { branch: 'main', commit_sha: '3f78685', commit_message: 'Add orders' }
    const deploy = { send: ['POST', `${path}/deployments`, commit] as const, headers: json }
    await play({ ...deploy, status: 429 })
    const started = await play({ ...deploy, status: 202, reads: deployment })
    expect(started.status).toBe('queued')

    const statuses: string[] = []
    for (const wait of [0, 200, 1000]) {
      emulator.clock.advance(wait)
      const list = await play({
        send: ['GET', `${path}/deployments?limit=20`],
        status: 200,
        reads: deployments,
      })
      statuses.push(list.deployments.find(({ id }) => id === started.id)?.status ?? 'missing')
    }
    expect(statuses).toEqual(['queued', 'in_progress', 'succeeded'])
    const keys = z.object({ api_key: z.string(), api_key_2: z.string() })
    await play({ send: ['GET', `${path}/api-keys`], status: 200, reads: keys })

    const { apps: after } = await play({ send: ['GET', '/v1/apps'], status: 200, reads: apps })
    expect(after.find(({ name }) => name === 'sales-bi')?.id).toBe(created.id)
    expect(after[0]?.name).toBe('sales-bi')
  })
})
