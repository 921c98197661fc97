import { expect, test } from 'vitest'
import { createClient } from '../../test/client.ts'

const spec = { op: 'GT', threshold: 90 }
const body = { name: 'High CPU', templateId: 'cpu_usage', spec }
const nobody = '00000000-0000-4000-8000-000000000000'

async function setUp() {
  const client = createClient()
  await client.call(201, 'POST', '/v1/projects', { name: 'watched' })
  return client
}

const families = [
  ['monitors', '/v1/projects/1/monitors'],
  ['reactions', '/v1/projects/1/reactions'],
  ['monitors', '/v1/clusters/acme-dedicated/monitors'],
] as const

test.each(families)('%s: creates, lists, changes and deletes under %s', async (envelope, path) => {
  const { call, emulator } = await setUp()
  const alert = await call(201, 'POST', path, body)
  expect(alert).toEqual({
    ...body,
    id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
    description: null,
    status: 'active',
    targets: [],
    recipientUserIds: [],
    last_fired_at: null,
    last_resolved_at: null,
    evaluation_unavailable_reason: null,
    created_at: '2026-01-01T00:00:00.000Z',
    updated_at: null,
  })
  expect(await call(200, 'GET', path)).toEqual({ [envelope]: [alert] })
  emulator.clock.advance(1000)
  const changed = await call(200, 'PATCH', `${path}/${alert.id}`, {
    status: 'disabled',
    spec: { op: 'LT', threshold: 1, window: '1m' },
  })
  expect(changed).toEqual({
    ...alert,
    status: 'disabled',
    spec: { op: 'LT', threshold: 1, window: '1m' },
    updated_at: '2026-01-01T00:00:01.000Z',
  })
  expect(await call(200, 'GET', `${path}/${alert.id}`)).toEqual(changed)
  expect(await call(200, 'DELETE', `${path}/${alert.id}`)).toEqual({ ok: true })
  for (const method of ['GET', 'DELETE']) await call(404, method, `${path}/${alert.id}`)
  await call(404, 'PATCH', `${path}/${nobody}`, { status: 'active' })
  await call(400, 'GET', `${path}/not-a-uuid`)
})

test('names are unique over monitors and reactions of a project, whatever their case', async () => {
  const { call } = await setUp()
  await call(201, 'POST', '/v1/projects/1/monitors', body)
  await call(409, 'POST', '/v1/projects/1/reactions', { ...body, name: 'HIGH cpu' })
  await call(201, 'POST', '/v1/clusters/acme-dedicated/monitors', body)
  const other = await call(201, 'POST', '/v1/projects/1/reactions', { ...body, name: 'Other' })
  await call(409, 'PATCH', `/v1/projects/1/reactions/${other.id}`, { name: 'high cpu' })
  await call(200, 'PATCH', `/v1/projects/1/reactions/${other.id}`, { name: 'OTHER' })
  await call(404, 'GET', `/v1/projects/1/monitors/${other.id}`)
})

test('monitors and reactions share one limit of 20', async () => {
  const { call } = await setUp()
  for (let i = 0; i < 20; i++) {
    await call(201, 'POST', `/v1/projects/1/${i % 2 ? 'monitors' : 'reactions'}`, {
      ...body,
      name: `alert ${i}`,
    })
  }
  for (const kind of ['monitors', 'reactions']) await call(422, 'POST', `/v1/projects/1/${kind}`, body)
})

test.each([
  [404, 'monitor_template_unavailable', { templateId: 'nothing' }],
  [422, undefined, { spec: { ...spec, dataset: 'a', datasets: ['b'] } }],
  [422, undefined, { targets: [{ type: 'http', url: 'http://example.com' }] }],
  [422, undefined, { recipientUserIds: [99] }],
  [400, undefined, { spec: { threshold: 1 } }],
  [400, undefined, { targets: [{ type: 'carrier-pigeon' }] }],
])('refuses with %i %s: %j', async (status, code, change) => {
  const { call } = await setUp()
  const answer = await call(status, 'POST', '/v1/projects/1/monitors', { ...body, ...change })
  expect(answer.code).toBe(code)
})

test('the token of a target is masked', async () => {
  const { call } = await setUp()
  const targets = [{ type: 'http', url: 'https://example.com/hook', token: 'hunter2' }]
  const alert = await call(201, 'POST', '/v1/projects/1/monitors', {
    ...body,
    targets,
    recipientUserIds: [1],
  })
  expect(alert.targets).toEqual([{ ...targets[0], token: '********' }])
})

test('a change that a gateway loses has been made: monitor_changed and 502 on order', async () => {
  const { call, emulator } = await setUp()
  const path = `/v1/projects/1/monitors/${(await call(201, 'POST', '/v1/projects/1/monitors', body)).id}`
  emulator.faults.add({
    operation: 'projects.monitors.update',
    effect: { kind: 'status', status: 409, code: 'monitor_changed' },
  })
  expect(await call(409, 'PATCH', path, { status: 'disabled' })).toMatchObject({ code: 'monitor_changed' })
  expect((await call(200, 'GET', path)).status).toBe('active')
  emulator.faults.add({
    operation: 'projects.monitors.*',
    when: 'after',
    effect: { kind: 'status', status: 502 },
  })
  await call(502, 'PATCH', path, { status: 'disabled' })
  expect((await call(200, 'GET', path)).status).toBe('disabled')
})

test('a cluster that is not there, or of others', async () => {
  const { call } = await setUp()
  expect(await call(404, 'GET', '/v1/clusters/nothing/monitors')).toEqual({
    error: 'Cluster nothing not found',
  })
})
