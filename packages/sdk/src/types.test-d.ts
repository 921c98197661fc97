import type { Deployment, Project } from '@spice-cloud/types'
import { expectTypeOf } from 'vitest'
import {
  type ErrorCode,
  isApiError,
  isDeploymentFailedError,
  SpiceCloud,
  type SpiceCloudError,
} from './index.ts'

declare const spice: SpiceCloud
declare const thrown: unknown

// What a call gives.
expectTypeOf(await spice.projects.list().first()).toEqualTypeOf<Project | undefined>()
expectTypeOf(await spice.projects.list().toArray({ limit: 5 })).toEqualTypeOf<Project[]>()
expectTypeOf((await spice.projects.list()).projects).toEqualTypeOf<Project[]>()
expectTypeOf(await spice.projects.deployments.createAndWait(1)).toEqualTypeOf<Deployment>()
expectTypeOf((await spice.projects.get(1).withResponse()).response).toEqualTypeOf<Response>()
for await (const deployment of spice.projects.deployments.list(1, { status: 'failed' })) {
  expectTypeOf(deployment).toEqualTypeOf<Deployment>()
}

// A result is told apart by its status, and `null` is where there was none.
const result = await spice.projects.get(1).result()
if (result.status === 200) expectTypeOf(result.data.id).toEqualTypeOf<number>()
if (result.status === null) expectTypeOf(result.error).toEqualTypeOf<SpiceCloudError>()
if (result.ok) expectTypeOf(result.status).toEqualTypeOf<200>()

// Known codes are offered, new ones are taken.
if (isApiError(thrown)) {
  expectTypeOf(thrown.code).toEqualTypeOf<ErrorCode | undefined>()
  expectTypeOf(thrown.fieldErrors.name).toEqualTypeOf<readonly string[] | undefined>()
}
if (isDeploymentFailedError(thrown)) expectTypeOf(thrown.deployment).toEqualTypeOf<Deployment>()

// What must not compile.
// @ts-expect-error an id is a number
spice.projects.get('1')
// @ts-expect-error a name is required
spice.projects.create({})
// @ts-expect-error no such option
spice.projects.get(1, { timeout: 1 })
// @ts-expect-error a signal is for a call, not for a client
new SpiceCloud({ signal: AbortSignal.abort() })
// @ts-expect-error a deployment is not waited for by a text
spice.projects.deployments.wait(1, '2')
