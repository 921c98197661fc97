import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { live } from './play.ts'

const json = { 'content-type': 'application/json' }
const named = z.object({ id: z.int(), name: z.string() })

/** It prints what it gets; `curl -sf` fails on every status from 400 on. */
test('the shell helper of the skills runs each of its commands', async () => {
  await live({ accept: '*/*', 'user-agent': 'curl/8.17.0' }, async ({ play, emulator, useToken }) => {
    await play({ send: ['GET', '/v1/health'], status: 200, reads: z.object({ status: z.literal('ok') }) })
    useToken(emulator.credentials.personalAccessToken)
    await play({ send: ['GET', '/v1/regions'], status: 200, reads: z.object({ default: z.string() }) })
    const created = await play({
      send: ['POST', '/v1/projects', '{"name":"sales-bi","region":"us-west-2","description":"Sales"}'],
      headers: json,
      status: 201,
      reads: named,
    })
    const projects = z.object({ projects: z.array(named) })
    expect(await play({ send: ['GET', '/v1/projects'], status: 200, reads: projects })).toEqual({
      projects: [created],
    })
    const path = `/v1/projects/${created.id}`
    await play({ send: ['GET', path], status: 200, reads: named })
    const spicepod = '{"spicepod":{"version":"v2","kind":"Spicepod","name":"sales-bi"}}'
    await play({ send: ['PUT', path, spicepod], headers: json, status: 200, reads: named })

    await play({ send: ['POST', `${path}/secrets`, '{"name":"A","value":"x"}'], headers: json, status: 200 })
    await play({
      send: ['GET', `${path}/secrets`],
      status: 200,
      reads: z.object({ secrets: z.array(named) }),
    })
    await play({ send: ['DELETE', `${path}/secrets/A`], status: 204 })

    await play({ send: ['POST', `${path}/deployments`, '{}'], headers: json, status: 202 })
    emulator.clock.advance(1000)
    const deployments = z.object({ deployments: z.array(z.object({ status: z.literal('succeeded') })) })
    await play({ send: ['GET', `${path}/deployments?status=succeeded`], status: 200, reads: deployments })

    const forked = z.object({ id: z.int(), name: z.string(), shared_state: z.array(z.unknown()) })
    await play({ send: ['POST', `${path}/forks`, '{}'], headers: json, status: 201, reads: forked })
    const west = '{"name":"sales-east","region":"us-east-1"}'
    await play({ send: ['POST', `${path}/forks`, west], headers: json, status: 201, reads: forked })
    const forks = z.object({ forks: z.array(named).check(z.length(2)) })
    await play({ send: ['GET', `${path}/forks`], status: 200, reads: forks })

    const keys = z.object({ api_key: z.string(), api_key_2: z.string() })
    await play({ send: ['GET', `${path}/api-keys`], status: 200, reads: keys })
    await play({
      send: ['POST', `${path}/api-keys`, '{"key_number":1}'],
      headers: json,
      status: 200,
      reads: keys,
    })
    const grace = '{"username":"grace","roles":["member"]}'
    const member = z.object({ user_id: z.int() })
    const { user_id } = await play({
      send: ['POST', '/v1/members', grace],
      headers: json,
      status: 201,
      reads: member,
    })
    await play({ send: ['GET', '/v1/members'], status: 200, reads: z.object({ members: z.array(member) }) })
    await play({ send: ['DELETE', `/v1/members/${user_id}`], status: 204 })
    const images = z.object({ images: z.array(z.object({ tag: z.string() })), default: z.string() })
    await play({ send: ['GET', '/v1/container-images?channel=stable'], status: 200, reads: images })
    await play({ send: ['DELETE', path], status: 204 })
  })
})
