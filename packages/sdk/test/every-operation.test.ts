import { operations } from '@spice-cloud/client/operations'
import { createEmulator } from '@spice-cloud/emulator'
import { examples } from '@spice-cloud/schemas/examples'
import { operations as schemas } from '@spice-cloud/schemas/operations'
import { expect, test } from 'vitest'
import { type Call, personalAccessToken, SpiceCloud } from '../src/index.ts'

// The list is generated, so a new operation of the document is tested without further code.
test.each(operations.map(({ id }) => id))('`%s` returns a response that matches its schema', async (id) => {
  const state = await createState()
  await state.prepare[id]?.()
  const { data, response } = await callOperation(state, id).withResponse()
  const schema = schemas.find((operation) => operation.id === id)?.responses[response.status]
  expect(schema, `a schema for ${response.status}`).toBeDefined()
  if (schema === null) expect(data).toBeUndefined()
  else expect(schema?.safeParse(data)).toMatchObject({ success: true })
})

type State = Awaited<ReturnType<typeof createState>>

/** Calls the method of an operation, with an argument for each path parameter and one for the body. */
function callOperation({ spice, path, body }: State, id: string): Call<unknown, unknown> {
  const names = id.split('.')
  const resource = names.slice(0, -1).reduce<object>((node, name) => Reflect.get(node, name), spice)
  const operation = schemas.find((candidate) => candidate.id === id)
  const given = Object.keys(operation?.path ?? {}).map(
    // For a new operation, any value that its schema accepts.
    (name) =>
      path(id, name) ?? [1, '1', 'name'].find((value) => operation?.path[name]?.safeParse(value).success),
  )
  const example = examples.find((candidate) => candidate.id === id)?.body
  const sent = operation?.body ? [body[id.replace('apps.', 'projects.')] ?? example] : []
  return Reflect.get(resource, names.at(-1) ?? '')(...given, ...sent)
}

/** Creates one resource of each kind, so that each identifier in a path exists. */
async function createState() {
  const emulator = createEmulator({ now: '2026-11-01T00:00:00Z' })
  const spice = new SpiceCloud({
    credential: personalAccessToken(emulator.credentials.personalAccessToken),
    fetch: emulator.fetch,
    logLevel: 'off',
  })
  const { id: projectId } = await spice.projects.create({ name: 'every-operation', region: 'us-west-2' })
  await spice.projects.update(projectId, { spicepod: { version: 'v1', kind: 'Spicepod', name: 'every' } })
  const secret = await spice.projects.secrets.set(projectId, { name: 'PG_PASS', value: 'secret' })
  const deployment = await spice.projects.deployments.create(projectId)
  emulator.clock.advance(3_600_000)
  const instance = await spice.projects.instances.list(projectId).first()
  const cluster = await spice.clusters.list().first()
  const clusterId = cluster?.cluster_name ?? ''
  const alert = { name: 'busy', templateId: 'http_5xx', spec: { op: 'GT', threshold: 80 } } as const
  const reactionTo = { ...alert, name: 'rows', templateId: 'task_history_error' }
  const onCluster = { ...alert, templateId: 'cluster_cpu' }
  const monitor = await spice.projects.monitors.create(projectId, alert)
  const reaction = await spice.projects.reactions.create(projectId, reactionTo)
  const clusterMonitor = await spice.clusters.monitors.create(clusterId, onCluster)
  const member = await spice.members.add({ username: 'grace' })
  const identifiers: Readonly<Record<string, string | number | undefined>> = {
    projectId,
    appId: projectId,
    deploymentId: deployment.id,
    secretName: secret.name,
    instanceName: instance?.name,
    clusterId,
    memberId: member.user_id,
    'projects.monitors': monitor.id,
    'projects.reactions': reaction.id,
    'clusters.monitors': clusterMonitor.id,
  }
  // Values that a generated example cannot contain: unused names and existing resources.
  const body: Readonly<Record<string, object>> = {
    'projects.create': { name: 'another-project', region: 'us-west-2' },
    'projects.update': { description: 'changed' },
    'projects.deployments.create': {},
    'projects.forks.create': {},
    'projects.repository.connect': { repository: 'quickstart' },
    'projects.monitors.create': { ...alert, name: 'new' },
    'projects.monitors.update': { name: 'changed' },
    'projects.reactions.create': { ...reactionTo, name: 'new' },
    'projects.reactions.update': { name: 'changed' },
    'clusters.monitors.create': { ...onCluster, name: 'new' },
    'clusters.monitors.update': { name: 'changed' },
    'members.add': { username: 'edsger' },
    'instanceAdoptionCodes.create': { org: 'acme' },
    'members.update': { roles: ['admin'] },
  }
  return {
    spice,
    body,
    path: (id: string, name: string) => identifiers[name] ?? identifiers[id.split('.').slice(0, 2).join('.')],
    prepare: { 'projects.resume': () => spice.projects.pause(projectId) } as Readonly<
      Record<string, () => PromiseLike<unknown>>
    >,
  }
}
