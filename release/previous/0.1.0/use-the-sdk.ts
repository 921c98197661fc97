// A program that uses what the SDK promises, so that a later release that breaks one of these promises is noticed.

import { createProject, listProjects } from '@spice-cloud/client'
import { createEmulator } from '@spice-cloud/emulator'
import { validators } from '@spice-cloud/schemas'
import {
  type AttemptEvent,
  type Credential,
  clientCredentials,
  type Decorator,
  DeploymentFailedError,
  type Hooks,
  isApiError,
  isNotFoundError,
  isSpiceCloudError,
  personalAccessToken,
  type RequestOptions,
  requiredScopes,
  SpiceCloud,
  type SpiceCloudOptions,
  waitUntil,
} from '@spice-cloud/sdk'
import type { Deployment, Project } from '@spice-cloud/types'

const emulator = createEmulator()
const { clientId, clientSecret, personalAccessToken: token } = emulator.credentials

const seen: string[] = []
const hooks: Hooks = {
  onRequest: ({ operation }: AttemptEvent) => void seen.push(operation),
  onRetry: ({ delayMs, reason }) => console.log(delayMs satisfies number, reason),
}
const scopes: string[] = requiredScopes(listProjects, createProject)
const decorator: Decorator = (next) => (request, context) => next(request, context)
const options: SpiceCloudOptions = {
  credential: clientCredentials({ clientId, clientSecret }),
  fetch: emulator.fetch,
  org: 'acme',
  timeoutMs: 10_000,
  deadlineMs: 60_000,
  retries: 3,
  use: [decorator],
  hooks,
  validate: validators(),
}
const spice = new SpiceCloud(options)

const created: Project = await spice.projects.create({ name: 'compatible', region: 'us-west-2' })
const spicepod = { version: 'v1', kind: 'Spicepod', name: 'compatible' }
await spice.projects.update(created.id, { spicepod })
await spice.projects.secrets.set(created.id, { name: 'PG_PASS', value: 'correct-horse' })

const request: RequestOptions = { signal: AbortSignal.timeout(30_000), timeoutMs: 5000, retries: 0 }
const { data, response } = await spice.projects.get(created.id, request).withResponse()
console.log(data.name, response.status)

const deployment: Deployment = await spice.projects.deployments
  .createAndWait(
    created.id,
    { branch: 'main' },
    { intervalMs: 100, onProgress: ({ status }) => console.log(status) },
  )
  .catch((error: unknown) => {
    if (error instanceof DeploymentFailedError) return error.deployment
    throw error
  })
console.log(deployment.status)

const projects = await spice.projects.list().toArray({ limit: 10 })
for await (const one of spice.projects.deployments.list(created.id, { limit: 5 })) console.log(one.id)
console.log(projects.map(({ name, region }) => `${name} in ${region}`))

const found = await spice.projects.get(999_999).result()
if (found.status === 404) console.log('no such project:', found.error.message)
else if (found.status === null) throw found.error

try {
  await spice.projects.get(999_999)
} catch (error) {
  if (!isSpiceCloudError(error) || !isNotFoundError(error) || !isApiError(error)) throw error
  console.log(error.status satisfies number, error.code, error.message)
}

const custom: Credential = { token: async () => token }
const other = new SpiceCloud({ credential: custom, fetch: emulator.fetch })
const ready = await waitUntil(
  (each) => other.projects.get(created.id, each),
  ({ id }) => id === created.id,
)
const third = new SpiceCloud({ credential: personalAccessToken(token), fetch: emulator.fetch })
await third.projects.delete(ready.id)
console.log(seen.length > 5, scopes.length)
