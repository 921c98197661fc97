import { expect, test } from 'vitest'
import { createClient, createDeployed, spicepod } from '../../test/client.ts'

const spec = { op: 'GT', threshold: 90 }
const body = { name: 'High CPU', templateId: 'container_cpu', spec }
const nobody = '00000000-0000-4000-8000-000000000000'

async function setUp() {
  const client = createClient()
  await client.call(201, 'POST', '/v1/projects', { name: 'watched' })
  return client
}

const reaction = { ...body, templateId: 'dataset_query' }

const families = [
  ['monitors', '/v1/projects/1/monitors', 'http_5xx'],
  ['reactions', '/v1/projects/1/reactions', 'task_history_error'],
  ['monitors', '/v1/clusters/acme-dedicated/monitors', 'cluster_cpu'],
] as const

test.each(families)(
  '%s: creates, lists, changes and deletes under %s',
  async (envelope, path, templateId) => {
    const { call, emulator } = await setUp()
    const alert = await call(201, 'POST', path, { ...body, templateId })
    expect(alert).toEqual({
      ...body,
      templateId,
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
      description: null,
      status: 'active',
      targets: [],
      recipientUserIds: [1],
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
  },
)

test('names are unique over monitors and reactions of a project, whatever their case', async () => {
  const { call } = await setUp()
  await call(201, 'POST', '/v1/projects/1/monitors', body)
  await call(409, 'POST', '/v1/projects/1/reactions', { ...reaction, name: 'HIGH cpu' })
  await call(201, 'POST', '/v1/clusters/acme-dedicated/monitors', { ...body, templateId: 'cluster_cpu' })
  const other = await call(201, 'POST', '/v1/projects/1/reactions', { ...reaction, name: 'Other' })
  await call(409, 'PATCH', `/v1/projects/1/reactions/${other.id}`, { name: 'high cpu' })
  await call(200, 'PATCH', `/v1/projects/1/reactions/${other.id}`, { name: 'OTHER' })
  await call(404, 'GET', `/v1/projects/1/monitors/${other.id}`)
})

test('monitors and reactions share one limit of 20', async () => {
  const { call } = await setUp()
  const create = (status: number, i: number) => {
    const [path, alert] = i % 2 ? ['monitors', body] : ['reactions', reaction]
    return call(status, 'POST', `/v1/projects/1/${path}`, { ...(alert as object), name: `alert ${i}` })
  }
  for (let i = 0; i < 20; i++) await create(201, i)
  for (let i = 20; i < 22; i++) await create(422, i)
})

test('tells the owner where a program sets it and nobody is named', async () => {
  const { as, emulator } = await setUp()
  const machine = as(await emulator.tokens.issueAccessToken({ clientId: emulator.credentials.clientId }))
  const { recipientUserIds } = await machine(201, 'POST', '/v1/projects/1/monitors', body)
  expect(recipientUserIds).toEqual([1])
})

test('a template that is not of this kind, or has nothing to watch, is not available', async () => {
  const { call } = await setUp()
  const models = [{ name: 'm', from: 'openai' }]
  const datasets = [{ name: 'd', acceleration: { enabled: true } }]
  const put = (more: object) => call(200, 'PUT', '/v1/projects/1', { spicepod: { ...spicepod, ...more } })
  const create = (status: number, templateId: string) =>
    call(status, 'POST', '/v1/projects/1/monitors', { ...body, name: templateId, templateId })
  await put({})
  for (const template of ['cluster_cpu', 'dataset_query', 'query_latency_p95', 'llm_failures']) {
    expect(await create(404, template)).toMatchObject({ code: 'monitor_template_unavailable' })
  }
  await create(404, 'dataset_refresh_errors')
  await put({ models, datasets })
  await create(201, 'llm_failures')
  await create(201, 'dataset_refresh_errors')
})

test('a paused project takes no new ones', async () => {
  const { call } = await createDeployed()
  await call(200, 'POST', '/v1/projects/1/pause')
  expect(await call(409, 'POST', '/v1/projects/1/monitors', body)).toMatchObject({ code: 'project_paused' })
})

test.each([
  [404, 'monitor_template_unavailable', { templateId: 'nothing' }],
  [422, undefined, { spec: { ...spec, dataset: 'a', datasets: ['b'] } }],
  [422, undefined, { targets: [{ type: 'http', url: 'http://example.com' }] }],
  [422, undefined, { recipientUserIds: [99] }],
  [
    422,
    undefined,
    { targets: ['a@example.com', 'b@example.com'].map((email) => ({ type: 'email', emails: [email] })) },
  ],
  [400, undefined, { spec: { threshold: 1 } }],
  [400, undefined, { targets: [{ type: 'carrier-pigeon' }] }],
])('refuses with %i %s: %j', async (status, code, change) => {
  const { call } = await setUp()
  const answer = await call(status, 'POST', '/v1/projects/1/monitors', { ...body, ...change })
  expect(answer.code).toBe(code)
})

test('the token of a target is never told', async () => {
  const { call } = await setUp()
  const target = { type: 'http', url: 'https://example.com/hook' }
  const targets = [{ ...target, token: 'hunter2' }]
  const alert = await call(201, 'POST', '/v1/projects/1/monitors', {
    ...body,
    targets,
    recipientUserIds: [1],
  })
  expect(alert.targets).toEqual([target])
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
