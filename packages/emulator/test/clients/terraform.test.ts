import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { live, text } from './play.ts'

// Go reads `null` and what is missing as the zero value, and fails on another type.
const number = z.nullish(z.number())
const config = z.object({
  spicepod: z.unknown(),
  registry: text,
  image: text,
  image_tag: text,
  update_channel: text,
  replicas: number,
  region: text,
  node_group: text,
  storage_claim_size_gb: number,
})
const app = z.object({
  id: z.int(),
  name: z.string(),
  description: text,
  visibility: text,
  created_at: text,
  region: text,
  production_branch: text,
  api_key: text,
  tags: z.nullish(z.record(z.string(), z.string())),
  config: z.nullish(config),
})
const deployment = z.object({
  id: z.int(),
  status: z.string(),
  replicas: number,
  branch: text,
  error_message: text,
  // The provider's type for it is a number, which is why a machine must not be named.
  created_by: number,
})
const secret = z.object({ id: z.int(), name: z.string(), value: text })
const member = z.object({ user_id: z.int(), username: z.string(), roles: z.array(z.string()) })
const spicepod = { version: 'v2', kind: 'Spicepod', name: 'sales-bi' }

test('the Terraform provider creates, reads, changes and destroys its resources', async () => {
  const common = { accept: 'application/json', 'content-type': 'application/json' }
  await live(common, async ({ play, emulator, useToken, ignored }) => {
    const { clientId, clientSecret } = emulator.credentials
    const grant = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret }
    const { access_token, expires_in } = await play({
      send: ['POST', '/api/oauth/token', new URLSearchParams(grant).toString()],
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      status: 200,
      reads: z.object({ access_token: z.string(), expires_in: z.int() }),
    })
    expect(expires_in).toBeGreaterThan(60)
    useToken(access_token)

    const regions = z.object({
      regions: z.array(z.object({ region: z.string(), cname: z.string() })),
      default: z.string(),
    })
    const { default: region } = await play({ send: ['GET', '/v1/regions'], status: 200, reads: regions })
    const images = z.object({ images: z.array(z.object({ tag: z.string(), channel: z.string() })) })
    await play({ send: ['GET', '/v1/container-images?channel=stable'], status: 200, reads: images })

    // spiceai_app: create without a place, then apply the configuration.
    const base = {
      name: 'sales-bi',
      description: 'Sales figures',
      visibility: 'private',
      tags: { team: 'sales' },
    }
    const { id } = await play({ send: ['POST', '/v1/apps', base], status: 201, reads: app })
    const path = `/v1/apps/${id}`
    const wanted = { spicepod, update_channel: 'stable', replicas: 2, region, storage_claim_size_gb: 10 }
    const changed = await play({
      send: [
        'PUT',
        path,
        { ...base, name: undefined, ...wanted, image: 'spiceai-enterprise', node_group: 'default' },
      ],
      status: 200,
      reads: app,
    })
    expect(ignored()).toBe('image, node_group')
    expect(changed.config).toMatchObject(wanted)
    expect(await play({ send: ['GET', path], status: 200, reads: app })).toEqual(changed)
    const list = z.object({ apps: z.array(app) })
    expect((await play({ send: ['GET', '/v1/apps'], status: 200, reads: list })).apps).toHaveLength(1)

    // spiceai_secret.
    const value = { name: 'PG_PASS', value: 'correct-horse' }
    await play({ send: ['POST', `${path}/secrets`, value], status: 200, reads: secret })
    const secrets = z.object({ secrets: z.array(secret) })
    const [stored] = (await play({ send: ['GET', `${path}/secrets`], status: 200, reads: secrets })).secrets
    expect(stored).toMatchObject({ name: 'PG_PASS', value: expect.not.stringContaining('horse') })

    // spiceai_deployment: it polls the list and looks for the id.
    const body = { branch: 'main', commit_sha: '3f78685', debug: false }
    const started = await play({
      send: ['POST', `${path}/deployments`, body],
      status: 202,
      reads: deployment,
    })
    emulator.clock.advance(1000)
    const deployments = z.object({ deployments: z.array(deployment) })
    const read = await play({
      send: ['GET', `${path}/deployments?limit=100`],
      status: 200,
      reads: deployments,
    })
    expect(read.deployments.find((one) => one.id === started.id)?.status).toBe('succeeded')
    const keys = z.object({ api_key: z.string(), api_key_2: z.string() })
    await play({ send: ['GET', `${path}/api-keys`], status: 200, reads: keys })

    // spiceai_member.
    const added = await play({
      send: ['POST', '/v1/members', { username: 'grace', roles: ['member'] }],
      status: 201,
      reads: member,
    })
    const memberPath = `/v1/members/${added.user_id}`
    const updated = await play({
      send: ['PATCH', memberPath, { roles: ['viewer'] }],
      status: 200,
      reads: member,
    })
    expect(updated.roles).toEqual(['viewer'])
    const members = z.object({ members: z.array(member) })
    expect((await play({ send: ['GET', '/v1/members'], status: 200, reads: members })).members).toHaveLength(
      2,
    )

    // destroy: what is not found any more is removed from Terraform's state.
    await play({ send: ['DELETE', memberPath], status: 204 })
    await play({ send: ['DELETE', `${path}/secrets/PG_PASS`], status: 204 })
    await play({ send: ['DELETE', path], status: 204 })
    await play({ send: ['GET', path], status: 404 })
  })
})
