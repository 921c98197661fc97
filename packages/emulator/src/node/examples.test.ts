import { operations } from '@spice-cloud/client/operations'
import { examples } from '@spice-cloud/schemas/examples'
import { expect, test } from 'vitest'
import { createClient, createDeployed } from '../../test/client.ts'

const infos = new Map(operations.map((info) => [info.id, info]))
const withBody = examples.filter(({ body }) => body !== undefined).map(({ id, body }) => [id, body] as const)

/** Identifiers of things that exist, by the resource that they belong to. */
async function createThings({ call }: Awaited<ReturnType<typeof createDeployed>>) {
  const create = async (parent: string, kind: string, templateId: string) =>
    (
      await call(201, 'POST', `/v1/${parent}/${kind}`, {
        name: kind + parent,
        templateId,
        spec: { op: 'GT', threshold: 1 },
      })
    ).id as string
  const member = await call(201, 'POST', '/v1/members', { username: 'alan' })
  return {
    'projects.monitors': await create('projects/1', 'monitors', 'http_5xx'),
    'projects.reactions': await create('projects/1', 'reactions', 'task_history_error'),
    'clusters.monitors': await create('clusters/acme-dedicated', 'monitors', 'cluster_cpu'),
    members: String(member.user_id),
  } as Record<string, string>
}

test.each(withBody)('the example body of the reference for %s is accepted', async (id, body) => {
  const { method = '', path = '' } = infos.get(id) ?? {}
  // The example of a new project has the name of the one that the others need.
  const isFirst = /^(projects|apps)\.create$/.test(id)
  const client = isFirst ? createClient() : await createDeployed()
  const things = isFirst ? {} : await createThings(client as Awaited<ReturnType<typeof createDeployed>>)
  const own = things[id.slice(0, id.lastIndexOf('.'))] ?? '1'
  const filled = path
    .replace(/\{(projectId|appId)\}/, '1')
    .replace('{clusterId}', 'acme-dedicated')
    .replace(/\{\w+\}/, own)
  const response = await client.send(method, filled, body)
  expect(response.status, await response.text()).toBeLessThan(300)
})
