import type { Deployment, Project } from '@spice-cloud/types'
import type { CreateProjectMonitorBody } from '@spice-cloud/types/operations'
import { expectTypeOf } from 'vitest'
import {
  type ApiError,
  type ErrorCode,
  isApiError,
  isDeploymentFailedError,
  type Member,
  SpiceCloud,
  type SpiceCloudError,
} from '../index.ts'

declare const spice: SpiceCloud
declare const thrown: unknown

// Calls and lists return the types of the API.
expectTypeOf(await spice.projects.list().first()).toEqualTypeOf<Project | undefined>()
expectTypeOf(await spice.projects.list().toArray({ limit: 5 })).toEqualTypeOf<Project[]>()
expectTypeOf((await spice.projects.list()).projects).toEqualTypeOf<Project[]>()
expectTypeOf(await spice.projects.deployments.createAndWait(1)).toEqualTypeOf<Deployment>()
expectTypeOf((await spice.projects.get(1).withResponse()).response).toEqualTypeOf<Response>()
for await (const deployment of spice.projects.deployments.list(1, { status: 'failed' })) {
  expectTypeOf(deployment).toEqualTypeOf<Deployment>()
}

// The status narrows a result; `null` means that there was no response.
const result = await spice.projects.get(1).result()
if (result.status === 200) expectTypeOf(result.data.id).toEqualTypeOf<number>()
if (result.status === null) expectTypeOf(result.error).toEqualTypeOf<SpiceCloudError>()
if (result.ok) expectTypeOf(result.status).toEqualTypeOf<200>()

// Editors suggest known codes; new codes are accepted.
if (isApiError(thrown)) {
  expectTypeOf(thrown.code).toEqualTypeOf<ErrorCode | undefined>()
  expectTypeOf(thrown.fieldErrors.name).toEqualTypeOf<readonly string[] | undefined>()
}
if (isDeploymentFailedError(thrown)) expectTypeOf(thrown.deployment).toEqualTypeOf<Deployment>()

// A reaction accepts the fields of its template.
spice.projects.reactions.create(1, {
  name: 'Late orders',
  templateId: 'dataset_query',
  spec: {
    op: 'EQ',
    threshold: 0,
    query: 'MATCH (o:orders) RETURN o',
    queryLanguage: 'cypher',
    dataset: 'orders',
  },
})
spice.projects.reactions.create(1, {
  name: 'Late orders',
  templateId: 'dataset_row_match',
  spec: { op: 'EQ', threshold: 0, dataset: 'orders', column: 'status', value: 'late', model: 'summarizer' },
})
spice.projects.reactions.update(1, 'id', {
  spec: {
    op: 'EQ',
    threshold: 0,
    conditions: [{ dataset: 'orders', column: 'total', comparison: '>', value: 9 }],
  },
  target: { type: 'email', emails: ['operations@example.com'] },
})
// Editors suggest known templates; other templates are accepted.
type MonitorTemplate = CreateProjectMonitorBody['templateId']
expectTypeOf<'http_5xx'>().toExtend<MonitorTemplate>()
expectTypeOf<string>().toExtend<MonitorTemplate>()
expectTypeOf<Exclude<MonitorTemplate, 'http_5xx'>>().not.toEqualTypeOf<MonitorTemplate>()

const monitor = { name: 'Errors', templateId: 'http_5xx' }
// @ts-expect-error a monitor has no query
spice.projects.monitors.create(1, { ...monitor, spec: { op: 'GT', threshold: 0, query: '' } })
// @ts-expect-error a monitor has no model
spice.projects.monitors.create(1, { ...monitor, spec: { op: 'GT', threshold: 0, model: 'm' } })
// @ts-expect-error a monitor of a cluster has no conditions
spice.clusters.monitors.create('c', { ...monitor, spec: { op: 'GT', threshold: 0, conditions: [] } })

// Invalid calls do not compile.
// @ts-expect-error an id is a number
spice.projects.get('1')
// @ts-expect-error a name is required
spice.projects.create({})
// @ts-expect-error no such option
spice.projects.get(1, { timeout: 1 })
// @ts-expect-error `signal` is an option of a call, not of a client
new SpiceCloud({ signal: AbortSignal.abort() })
// @ts-expect-error the id of a deployment is a number
spice.projects.deployments.wait(1, '2')

// Every failure has an error of this package, so one `if` suffices.
if (!result.ok) expectTypeOf(result.error).toExtend<SpiceCloudError>()
if (result.status === 404) expectTypeOf(result.error).toEqualTypeOf<ApiError>()
expectTypeOf(await spice.members.list().first()).toEqualTypeOf<Member | undefined>()
expectTypeOf(await spice.projects.list().asResponse()).toEqualTypeOf<Response>()
expectTypeOf(spice.request<{ things: string[] }>('GET', '/v1/beta')).resolves.toEqualTypeOf<{
  things: string[]
}>()
expectTypeOf<Parameters<typeof spice.projects.get>[0]>().toEqualTypeOf<number>()
for await (const line of spice.projects.deployments.followLogs(1, 2)) {
  expectTypeOf(line.message).toEqualTypeOf<string>()
}
// A call accepts null for a signal, as fetch does.
spice.regions.list({}, { signal: null })
// The type of a regenerated key is never null.
expectTypeOf((await spice.projects.apiKeys.regenerate(1)).api_key).toEqualTypeOf<string>()
const { api_key_2: second } = await spice.projects.apiKeys.regenerate(1, { key_number: 2 })
expectTypeOf(second).toEqualTypeOf<string>()
const both = await spice.projects.apiKeys.regenerate(1, { key_number: 0 })
expectTypeOf([both.api_key, both.api_key_2]).toEqualTypeOf<string[]>()
expectTypeOf((await spice.projects.apiKeys.get(1)).api_key_2).toEqualTypeOf<string | null | undefined>()
// Options of fetch belong in `fetchOptions`.
// @ts-expect-error no such option
spice.projects.get(1, { cache: 'no-store' })
// Any fetch is accepted, as are its options.
new SpiceCloud({ fetch: async () => ({ ok: true, json: async () => ({}) }) })
new SpiceCloud({
  fetch,
  fetchOptions: { dispatcher: {}, cache: 'no-store', next: { revalidate: 5 }, cf: {} },
})
// @ts-expect-error no such method
spice.request('FETCH', '/v1/beta')
// @ts-expect-error a path begins with a slash
spice.request('GET', 'v1/beta')
