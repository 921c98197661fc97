import { describe, expect, test } from 'vitest'
import { createClient, createDeployed, spicepod } from '../../test/client.ts'
import type { EmulatorOptions } from '../options.ts'
import type { Change } from '../store/table.ts'

const spec = { op: 'GT', threshold: 90 }
const defaults = { window: '5m', sustainSecs: 300, severity: 'critical' }
const body = { name: 'Server errors', templateId: 'http_5xx', spec }
const rowMatch = { op: 'EQ', threshold: 0, dataset: 'orders', column: 'status', value: 'late' }
const reaction = { name: 'Late orders', templateId: 'dataset_row_match', spec: rowMatch }
const email = { type: 'email', emails: ['a@example.com'] }
const nobody = '00000000-0000-4000-8000-000000000000'

async function setUp(options: EmulatorOptions = {}) {
  const client = createClient(options)
  await client.call(201, 'POST', '/v1/projects', {
    name: 'watched',
    region: 'us-west-2',
    default_alerts: false,
  })
  const post = (status: number, change: object, kind = 'monitors') =>
    client.call(status, 'POST', `/v1/projects/1/${kind}`, {
      ...(kind === 'monitors' ? body : reaction),
      ...change,
    })
  return { ...client, post }
}

const acme = {
  name: 'acme',
  members: [{ username: 'ada', roles: ['owner' as const] }, { username: 'grace' }],
}

describe.each([
  ['monitors', '/v1/projects/1/monitors', 'http_5xx'],
  ['reactions', '/v1/projects/1/reactions', 'task_history_error'],
  ['monitors', '/v1/clusters/acme-dedicated/monitors', 'cluster_cpu'],
] as const)('%s under %s', (envelope, path, templateId) => {
  test('can be created, listed, changed and deleted', async () => {
    const { call, emulator } = await setUp()
    const alert = await call(201, 'POST', path, { ...body, templateId })
    expect(alert).toEqual({
      ...body,
      templateId,
      spec: { ...spec, ...defaults },
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
      description: null,
      status: 'active',
      target: { type: 'email' },
      targets: [{ type: 'email' }],
      recipientUserIds: [1],
      last_fired_at: null,
      last_resolved_at: null,
      evaluation_unavailable_reason: null,
      created_at: '2026-01-01T00:00:00.000Z',
      updated_at: null,
    })
    expect(await call(200, 'GET', path)).toEqual({ [envelope]: [alert] })
    emulator.clock.advance(1000)
    const change = { status: 'disabled', spec: { op: 'LT', threshold: 1, window: '1m' } }
    const changed = await call(200, 'PATCH', `${path}/${alert.id}`, change)
    expect(changed).toEqual({
      ...alert,
      status: 'disabled',
      spec: { ...defaults, op: 'LT', threshold: 1, window: '1m' },
      updated_at: '2026-01-01T00:00:01.000Z',
    })
    expect(await call(200, 'GET', `${path}/${alert.id}`)).toEqual(changed)
    expect(await call(200, 'DELETE', `${path}/${alert.id}`)).toEqual({ ok: true })
    for (const method of ['GET', 'DELETE']) await call(404, method, `${path}/${alert.id}`)
    await call(404, 'PATCH', `${path}/${nobody}`, { status: 'active' })
    await call(400, 'GET', `${path}/not-a-uuid`)
  })
})

test('names of monitors and reactions are unique in a project, ignoring case', async () => {
  const { call, post } = await setUp()
  await post(201, { name: 'High CPU' })
  await post(409, { name: 'HIGH cpu' }, 'reactions')
  await call(201, 'POST', '/v1/clusters/acme-dedicated/monitors', {
    ...body,
    name: 'High CPU',
    templateId: 'cluster_cpu',
  })
  await call(409, 'POST', '/v1/clusters/acme-dedicated/monitors', {
    ...body,
    name: 'HIGH CPU',
    templateId: 'cluster_cpu',
  })
  const other = await post(201, { name: 'Other' }, 'reactions')
  await call(409, 'PATCH', `/v1/projects/1/reactions/${other.id}`, { name: 'high cpu' })
  await call(200, 'PATCH', `/v1/projects/1/reactions/${other.id}`, { name: 'OTHER' })
  await call(404, 'GET', `/v1/projects/1/monitors/${other.id}`)
})

test('monitors and reactions share a limit of 20, including disabled ones', async () => {
  const { post } = await setUp()
  const create = (status: number, i: number) =>
    post(status, { name: `alert ${i}`, status: 'disabled' }, i % 2 ? 'monitors' : 'reactions')
  for (let i = 0; i < 20; i++) await create(201, i)
  for (let i = 20; i < 22; i++) await create(422, i)
})

describe('recipients', () => {
  test('default to the owner if a program creates the alert', async () => {
    const { as, emulator } = await setUp()
    const machine = as(await emulator.tokens.issueAccessToken({ clientId: emulator.credentials.clientId }))
    const { recipientUserIds } = await machine(201, 'POST', '/v1/projects/1/monitors', body)
    expect(recipientUserIds).toEqual([1])
  })

  test('can be changed and emptied separately, and must be members', async () => {
    const { call, post } = await setUp()
    const alert = await post(201, { targets: [email], recipientUserIds: [1] })
    const path = `/v1/projects/1/monitors/${alert.id}`
    expect(await call(200, 'PATCH', path, { recipientUserIds: [] })).toMatchObject({
      recipientUserIds: [],
      targets: [email],
    })
    await call(422, 'PATCH', path, { recipientUserIds: [99] })
    await post(422, { name: 'other', recipientUserIds: [99] })
  })
})

describe('a template', () => {
  test('is unavailable if it belongs to another kind, is retired or unknown', async () => {
    const { post } = await setUp()
    for (const templateId of [
      'cluster_cpu',
      'dataset_query',
      'query_latency_p95',
      'nothing',
      'constructor',
    ]) {
      expect(await post(404, { templateId })).toMatchObject({ code: 'monitor_template_unavailable' })
    }
    await post(404, { templateId: 'http_5xx' }, 'reactions')
  })

  test('requires what it watches: a model, an accelerated dataset or a CPU limit', async () => {
    const { call, post } = await setUp()
    const put = (change: object) => call(200, 'PUT', '/v1/projects/1', change)
    const templates = ['llm_failures', 'dataset_refresh_errors', 'container_cpu']
    for (const templateId of templates) await post(404, { templateId })
    await put({ spicepod: { ...spicepod, datasets: [{ name: 'd', acceleration: { enabled: false } }] } })
    await post(404, { templateId: 'dataset_refresh_errors' })
    const models = [{ name: 'm', from: 'openai' }]
    const datasets = [{ name: 'd', acceleration: { enabled: true } }]
    await put({ spicepod: { ...spicepod, models, datasets }, resources: { limits: { cpu: '2' } } })
    for (const templateId of templates) await post(201, { name: templateId, templateId })
  })

  test('can watch the spicepod of a connected repository', async () => {
    const files = {
      'spicepod.yaml': 'version: v1\nkind: Spicepod\nname: a\nmodels: [{ name: m, from: openai }]',
    }
    const repositories = [{ name: 'acme/models', branches: { main: files } }]
    const { call, post } = await setUp({ seed: { organizations: [acme], repositories } })
    await post(404, { templateId: 'llm_failures' })
    await call(200, 'PUT', '/v1/projects/1/repository', { repository: 'acme/models' })
    await post(201, { templateId: 'llm_failures' })
  })

  test('requires a managed project for a monitor', async () => {
    const { call } = createClient()
    await call(201, 'POST', '/v1/projects', { name: 'standalone' })
    expect(await call(404, 'POST', '/v1/projects/1/monitors', body)).toMatchObject({
      code: 'monitor_template_unavailable',
    })
    await call(201, 'POST', '/v1/projects', { name: 'dedicated', cluster_name: 'acme-dedicated' })
    await call(201, 'POST', '/v1/projects/2/monitors', body)
  })

  test('for CPU usage reports that the limit was removed', async () => {
    const { call, post } = await setUp()
    await call(200, 'PUT', '/v1/projects/1', { resources: { limits: { cpu: '2' } } })
    const { id } = await post(201, { templateId: 'container_cpu' })
    await call(200, 'PUT', '/v1/projects/1', { resources: { limits: { memory: '8Gi' } } })
    expect(await call(200, 'GET', `/v1/projects/1/monitors/${id}`)).toMatchObject({
      evaluation_unavailable_reason: 'cpu_limit_missing',
    })
  })
})

describe('a spec', () => {
  test.each([
    ['instance_health', { op: 'LT', threshold: 0 }],
    ['instance_health', { op: 'GT', threshold: 7 }],
    ['instance_health', { op: 'GT', threshold: 0, sustainSecs: 300 }],
    ['dataset_status', { op: 'GT', threshold: 3 }],
    ['dataset_status', { op: 'EQ', threshold: 9 }],
    ['dataset_status', { op: 'EQ', threshold: 1.5 }],
    ['memory_working_set', { op: 'GT', threshold: -1 }],
    ['http_5xx', { op: 'GT', threshold: 1, model: 'm' }],
  ])('of %s must not be %j', async (templateId, refused) => {
    const { post } = await setUp()
    await post(422, { templateId, spec: refused })
  })

  test('of `instance_health` has fixed conditions', async () => {
    const { post } = await setUp()
    const created = await post(201, { templateId: 'instance_health', spec: { op: 'GT', threshold: 0 } })
    expect(created.spec).toEqual({ ...defaults, op: 'GT', threshold: 0, sustainSecs: 0 })
  })

  test.each([
    [{ dataset: 'a', datasets: ['b'] }, { datasets: ['b'] }],
    [{ dataset: 'a', datasets: [] }, { dataset: 'a' }],
    [{ dataset: 'a' }, { dataset: 'a' }],
    [{}, {}],
  ])('of `dataset_status` with %j watches %j', async (sent, wanted) => {
    const { post } = await setUp()
    const created = await post(201, {
      templateId: 'dataset_status',
      spec: { op: 'EQ', threshold: 3, ...sent },
    })
    expect(created.spec).toEqual({ ...defaults, op: 'EQ', threshold: 3, ...wanted })
  })

  test('of a cluster monitor must not have a model', async () => {
    const { call } = await setUp()
    const monitor = { ...body, templateId: 'cluster_cpu', spec: { ...spec, model: 'm' } }
    await call(422, 'POST', '/v1/clusters/acme-dedicated/monitors', monitor)
  })

  const eq = { op: 'EQ', threshold: 0 }
  const condition = { dataset: 'orders', column: 'total', comparison: '>', value: 9 }
  test.each([
    [201, 'dataset_query', { ...eq, query: 'MATCH (n) RETURN n', dataset: 'orders' }],
    [
      201,
      'dataset_query',
      { ...eq, query: 'MATCH (n) RETURN n', datasets: ['a', 'b'], queryLanguage: 'cypher' },
    ],
    [422, 'dataset_query', eq],
    [422, 'dataset_query', { ...eq, query: 'MATCH (n) RETURN n' }],
    [422, 'dataset_query', { ...eq, query: 'MATCH (n) RETURN n', datasets: [] }],
    [422, 'dataset_query', { ...eq, query: ' ', dataset: 'orders' }],
    [400, 'dataset_query', { ...eq, query: 'SELECT 1', dataset: 'orders', queryLanguage: 'sql' }],
    [201, 'dataset_row_match', { ...rowMatch, value: false }],
    [201, 'dataset_row_match', { ...eq, conditions: [condition] }],
    [422, 'dataset_row_match', { ...eq, dataset: 'orders', column: 'status' }],
    [422, 'dataset_row_match', { ...eq, conditions: [] }],
    [400, 'dataset_row_match', { ...eq, conditions: [{ dataset: 'orders' }] }],
    [201, 'task_history_slow', { op: 'GT', threshold: 1000, model: 'summarizer' }],
  ])('of a reaction is answered with %i for %s with %j', async (status, templateId, sent) => {
    const { post } = await setUp()
    const answer = await post(status, { templateId, spec: sent }, 'reactions')
    if (status !== 201) return
    const language = templateId === 'dataset_query' ? { queryLanguage: 'gql' } : {}
    expect(answer.spec).toEqual({ ...defaults, ...language, ...sent })
  })
})

describe('destinations', () => {
  const hook = { type: 'http', url: 'https://example.com/hook' }

  test.each([
    'http://example.com',
    'https://localhost/x',
    'https://LOCALHOST./x',
    'https://app.localhost/x',
    'https://printer.local/x',
    'https://intranet/x',
    'https://127.0.0.1/x',
    'https://2130706433/x',
    'https://0x7f.1/x',
    'https://10.1.2.3/x',
    'https://172.16.0.1/x',
    'https://192.168.1.1/x',
    'https://169.254.169.254/latest',
    'https://100.64.0.1/x',
    'https://0.0.0.0/x',
    'https://[::1]/x',
    'https://[fd00::1]/x',
    'https://[fe80::1]/x',
    'https://[::ffff:192.168.0.1]/x',
    'https://u:p@example.com/x',
    'https://u@example.com/x',
  ])('must not have the address %s', async (url) => {
    const { post } = await setUp()
    await post(422, { targets: [{ type: 'http', url }] })
    await post(422, { target: { type: 'http', url } })
  })

  test.each(['https://example.com/x', 'https://8.8.8.8/x', 'https://[2606:4700::1111]/x'])(
    'can have the address %s',
    async (url) => {
      const { post } = await setUp()
      await post(201, { targets: [{ type: 'http', url }] })
    },
  )

  test('can be set by `target`, which is returned in addition to `targets`', async () => {
    const { post } = await setUp()
    const alert = await post(201, { target: email })
    expect([alert.target, alert.targets, alert.recipientUserIds]).toEqual([email, [email], []])
    const both = await post(201, { name: 'both', target: hook, targets: [email] })
    expect(both.targets).toEqual([email])
  })

  test('must be one to three, with at most one of each type', async () => {
    const { post } = await setUp()
    await post(422, { targets: [] })
    await post(422, { targets: [email, { type: 'email', emails: ['b@example.com'] }] })
    await post(400, { targets: [{ type: 'carrier-pigeon' }] })
    await post(201, { targets: [email, hook] })
  })

  test('in Slack require a connected workspace and a channel ID', async () => {
    const slack = { type: 'slack', channelId: 'C0123ABCD' }
    const { post } = await setUp()
    await post(422, { targets: [slack] })
    const connected = await setUp({ seed: { organizations: [{ ...acme, slack_connected: true }] } })
    await connected.post(201, { targets: [slack] })
    await connected.post(422, { name: 'by name', targets: [{ ...slack, channelId: '#alerts' }] })
  })

  test('never return the token of an HTTP target, and keep it as long as the address does not change', async () => {
    // A token is visible only where the emulator stores it.
    const written: Change[] = []
    const storage = {
      read: () => [],
      append: (changes: readonly Change[]) => void written.push(...changes),
      replace() {},
    }
    const { call, post } = await setUp({ storage })
    const { id, ...alert } = await post(201, { targets: [{ ...hook, token: 'hunter2' }] })
    const shown = { ...hook, method: 'POST' }
    expect([alert.target, alert.targets]).toEqual([shown, [shown]])
    const path = `/v1/projects/1/monitors/${id}`
    const tokenAfter = async (change: object) => {
      written.length = 0
      await call(200, 'PATCH', path, change)
      return JSON.stringify(written).includes('hunter2')
    }
    expect(await tokenAfter({ targets: [email, hook] })).toBe(true)
    expect(await tokenAfter({ target: { ...hook, method: 'PUT' } })).toBe(true)
    expect(await tokenAfter({ targets: [{ ...hook, url: 'https://example.com/other' }] })).toBe(false)
  })
})

describe('PATCH', () => {
  async function setUpAlert() {
    const client = await setUp()
    const alert = await client.post(201, { description: 'First', targets: [email], recipientUserIds: [1] })
    const patch = (status: number, change: object) =>
      client.call(status, 'PATCH', `/v1/projects/1/monitors/${alert.id}`, change)
    return { ...client, alert, patch }
  }

  test('keeps omitted fields', async () => {
    const { alert, patch } = await setUpAlert()
    expect(await patch(200, {})).toEqual({ ...alert, updated_at: '2026-01-01T00:00:00.000Z' })
    expect(await patch(200, { description: null })).toMatchObject({ description: null, name: alert.name })
  })

  test('replaces a spec as a whole', async () => {
    const { patch } = await setUpAlert()
    await patch(200, { spec: { op: 'GT', threshold: 1, window: '1h', severity: 'warn' } })
    const { spec: replaced } = await patch(200, { spec: { op: 'GT', threshold: 2 } })
    expect(replaced).toEqual({ ...defaults, op: 'GT', threshold: 2 })
  })

  test('changes a template only together with its spec', async () => {
    const { patch } = await setUpAlert()
    await patch(422, { templateId: 'http_5xx' })
    await patch(422, { templateId: 'query_failures' })
    await patch(422, { templateId: 'dataset_status', spec })
    await patch(404, { templateId: 'query_latency_p95', spec })
    const status = { templateId: 'dataset_status', spec: { op: 'EQ', threshold: 3 } }
    expect(await patch(200, status)).toMatchObject(status)
  })

  test('prefers `targets` to `target`, and replaces all of them', async () => {
    const { patch } = await setUpAlert()
    const hook = { type: 'http', url: 'https://example.com/hook', method: 'POST' }
    expect((await patch(200, { target: hook })).targets).toEqual([hook])
    expect((await patch(200, { targets: [email, hook], target: hook })).targets).toEqual([email, hook])
    await patch(422, { targets: [] })
  })

  test('responds with 409 or 502 if a fault has that status', async () => {
    const { alert, patch, call, emulator } = await setUpAlert()
    const path = `/v1/projects/1/monitors/${alert.id}`
    emulator.faults.add({
      operation: 'projects.monitors.update',
      effect: { kind: 'status', status: 409, code: 'monitor_changed' },
    })
    expect(await patch(409, { status: 'disabled' })).toMatchObject({ code: 'monitor_changed' })
    expect((await call(200, 'GET', path)).status).toBe('active')
    emulator.faults.add({
      operation: 'projects.monitors.*',
      when: 'after',
      effect: { kind: 'status', status: 502 },
    })
    await patch(502, { status: 'disabled' })
    expect((await call(200, 'GET', path)).status).toBe('disabled')
  })
})

describe('roles', () => {
  test('allow members to create monitors and reactions, and only admins to change monitors and manage cluster monitors', async () => {
    const clusters = [{ cluster_name: 'big', region: 'us-west-2' }]
    const { as, call, emulator } = await setUp({ seed: { organizations: [{ ...acme, clusters }] } })
    const grace = as(emulator.tokens.createPersonalAccessToken({ user: 'grace', org: 'acme' }))
    const monitor = await grace(201, 'POST', '/v1/projects/1/monitors', body)
    await grace(403, 'PATCH', `/v1/projects/1/monitors/${monitor.id}`, { status: 'disabled' })
    const made = await grace(201, 'POST', '/v1/projects/1/reactions', reaction)
    await grace(200, 'PATCH', `/v1/projects/1/reactions/${made.id}`, { status: 'disabled' })
    await grace(200, 'DELETE', `/v1/projects/1/monitors/${monitor.id}`)

    const ofCluster = { ...body, templateId: 'cluster_cpu' }
    expect(await grace(403, 'POST', '/v1/clusters/big/monitors', ofCluster)).toMatchObject({
      code: 'forbidden',
    })
    const { id } = await call(201, 'POST', '/v1/clusters/big/monitors', ofCluster)
    await grace(200, 'GET', `/v1/clusters/big/monitors/${id}`)
    await grace(403, 'PATCH', `/v1/clusters/big/monitors/${id}`, { status: 'disabled' })
    await grace(403, 'DELETE', `/v1/clusters/big/monitors/${id}`)
  })
})

describe('data reactions', () => {
  test('require a ready Drasi source to be created or changed', async () => {
    const projects = [{ name: 'watched', region: 'us-west-2', drasi_ready: false }]
    const { call } = createClient({ seed: { organizations: [{ ...acme, projects }] } })
    await call(503, 'POST', '/v1/projects/1/reactions', reaction)
    await call(201, 'POST', '/v1/projects/1/monitors', body)
  })

  test('respond with 429, as if another update held the lock, if a fault has that status', async () => {
    const { call, post, emulator } = await setUp()
    const { id } = await post(201, {}, 'reactions')
    emulator.faults.add({ operation: 'projects.reactions.update', effect: { kind: 'status', status: 429 } })
    const path = `/v1/projects/1/reactions/${id}`
    await call(429, 'PATCH', path, { status: 'disabled' })
    expect(await call(200, 'PATCH', path, { status: 'disabled' })).toMatchObject({ status: 'disabled' })
  })
})

describe('default monitors', () => {
  const names = async (change: object) => {
    const { call } = createClient()
    await call(201, 'POST', '/v1/projects', { name: 'watched', ...change })
    const { monitors } = await call(200, 'GET', '/v1/projects/1/monitors')
    return monitors.map(({ templateId }: { templateId: string }) => templateId)
  }

  test('are created with a managed project', async () => {
    expect(await names({ region: 'us-west-2' })).toContain('instance_health')
    expect(await names({ region: 'us-west-2' })).not.toContain('container_cpu')
    const resources = { limits: { cpu: '2' } }
    expect(await names({ cluster_name: 'acme-dedicated', resources })).toContain('container_cpu')
  })

  test('are not created with a standalone project or if they are declined', async () => {
    expect(await names({})).toEqual([])
    expect(await names({ region: 'us-west-2', default_alerts: false })).toEqual([])
  })

  test('are created once, even if a project of the same name is restored', async () => {
    const { call } = createClient()
    const project = { name: 'watched', region: 'us-west-2' }
    await call(201, 'POST', '/v1/projects', project)
    const first = await call(200, 'GET', '/v1/projects/1/monitors')
    await call(204, 'DELETE', '/v1/projects/1')
    await call(201, 'POST', '/v1/projects', project)
    expect(await call(200, 'GET', '/v1/projects/1/monitors')).toEqual(first)
  })

  test('are stored once one is changed, added or deleted, and keep their ids and fields', async () => {
    const stored: Change[] = []
    const storage = {
      read: () => stored,
      append: (changes: readonly Change[]) => void stored.push(...changes),
      replace: (changes: Iterable<Change>) => void stored.splice(0, stored.length, ...changes),
    }
    const { call } = createClient({ storage })
    await call(201, 'POST', '/v1/projects', { name: 'watched', region: 'us-west-2' })
    const path = '/v1/projects/1/monitors'
    const { monitors } = await call(200, 'GET', path)
    const countRows = () => stored.filter(({ table }) => table === 'alerts').length
    expect(countRows()).toBe(0)
    expect(await call(200, 'GET', `${path}/${monitors[1].id.toUpperCase()}`)).toEqual(monitors[1])
    await call(404, 'PATCH', `${path}/${nobody}`, { status: 'disabled' })
    await call(409, 'POST', path, { ...body, name: monitors[0].name.toUpperCase() })
    expect(countRows()).toBe(0)
    const changed = await call(200, 'PATCH', `${path}/${monitors[0].id}`, { status: 'disabled' })
    expect(countRows()).toBe(monitors.length + 1)
    await call(200, 'DELETE', `${path}/${monitors[1].id}`)
    const expected = [changed, ...monitors.slice(2)]
    expect(await call(200, 'GET', path)).toEqual({ monitors: expected })
    const again = createClient({ storage })
    expect(await again.call(200, 'GET', path)).toEqual({ monitors: expected })
  })

  test('are completed if a restored project has a CPU limit for the first time', async () => {
    const { call } = createClient()
    const project = { name: 'watched', region: 'us-west-2' }
    await call(201, 'POST', '/v1/projects', project)
    const { monitors } = await call(200, 'GET', '/v1/projects/1/monitors')
    await call(204, 'DELETE', '/v1/projects/1')
    await call(201, 'POST', '/v1/projects', { ...project, resources: { limits: { cpu: '2' } } })
    const { monitors: restored } = await call(200, 'GET', '/v1/projects/1/monitors')
    expect(restored.slice(0, -1)).toEqual(monitors)
    expect(restored.at(-1)).toMatchObject({ templateId: 'container_cpu' })
  })
})

test('a monitor cannot be created in a paused project', async () => {
  const { call } = await createDeployed()
  await call(200, 'POST', '/v1/projects/1/pause')
  expect(await call(409, 'POST', '/v1/projects/1/monitors', body)).toMatchObject({ code: 'project_paused' })
})

test('a cluster that does not exist or belongs to others is not found', async () => {
  const { call } = await setUp()
  expect(await call(404, 'GET', '/v1/clusters/nothing/monitors')).toEqual({
    error: 'Cluster nothing not found',
  })
})
