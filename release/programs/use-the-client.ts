// A program that uses what the generated packages promise, as `use-the-sdk.ts` does for the SDK.
import { type Client, createClient, type Fetch, getProject, listProjects } from '@spice-cloud/client'
import { operations as everyOperation } from '@spice-cloud/client/operations'
import { createEmulator, type EmulatorOptions } from '@spice-cloud/emulator'
import { Project } from '@spice-cloud/schemas'
import { examples } from '@spice-cloud/schemas/examples'
import { operations } from '@spice-cloud/schemas/operations'
import type {
  CreateProjectBody,
  GetProjectResult,
  ListProjectsInput,
  Project as ProjectType,
} from '@spice-cloud/types'

const settings: EmulatorOptions = { now: '2026-01-01', randomSeed: 'compatible' }
const emulator = createEmulator(settings)
const fetch: Fetch = (url, init) => emulator.fetch(url, init)
const client: Client = createClient({
  baseUrl: 'https://api.spice.ai',
  headers: { authorization: `Bearer ${emulator.credentials.personalAccessToken}` },
  fetch,
})

const input: ListProjectsInput = { query: { limit: 5 } }
const listed = await listProjects(client, input, { signal: AbortSignal.timeout(10_000) })
if (listed.ok) console.log(listed.data.projects.map(({ name }) => name))
else console.log(listed.status, listed.error)

const found: GetProjectResult = await getProject(client, { path: { projectId: 1 } })
if (found.status === 200) console.log(Project.safeParse(found.data).success)
if (found.status === 404) console.log(found.error.error)

const body: CreateProjectBody = { name: 'sales-bi', region: 'us-west-2' }
const { id, method, path, scopes } = listProjects.operation
console.log(id, method, path, scopes, body.name)
console.log(everyOperation.length > 50, operations.length === everyOperation.length, examples.length > 50)

export const describe = (project: ProjectType): string => `${project.id}: ${project.name}`
