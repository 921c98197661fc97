/** Modules that list projects and create one, through each client. `globalThis.fetch` is what they all end in. */
import { join } from 'node:path'
import { outputFolder } from '../harness/generate.ts'
import { type Generator, heyApi, kubb, orval } from '../peers/generators.ts'
import { heyApiValidating } from '../peers/hey-api-validating.ts'

/** Each exports `list` and `create`, which resolve to what the server answered. */
export interface CallProgram {
  readonly name: string
  /** Features in addition to sending the request and reading the response. */
  readonly does: string
  readonly code: string
}

const baseUrl = `'https://api.spice.ai'`
const body = `{ name: 'sales-bi', region: 'us-west-2' }`

function from(generator: Generator, path: string): string {
  return JSON.stringify(join(outputFolder(generator, 'spice'), 'output', path))
}

function heyApiProgram(generator: Generator): string {
  return `
import { createClient } from ${from(generator, 'client/index.ts')}
import { getV1Projects, postV1Projects } from ${from(generator, 'sdk.gen.ts')}
const client = createClient({ baseUrl: ${baseUrl}, auth: () => 'token' })
export const list = async () => (await getV1Projects({ client, throwOnError: true })).data
export const create = async () => (await postV1Projects({ client, body: ${body}, throwOnError: true })).data
`
}

function spiceCloud(options: string): string {
  return `
import { SpiceCloud, personalAccessToken } from '@spice-cloud/sdk'
import { validators } from '@spice-cloud/schemas'
const spice = new SpiceCloud({ baseUrl: ${baseUrl}, credential: personalAccessToken('token')${options} })
export const list = async () => ({ projects: (await spice.projects.list()) })
export const create = async () => await spice.projects.create(${body})
`
}

function decorated(does: string, layers: string): CallProgram {
  const isValidated = does.includes('validation')
  return {
    name: `@spice-cloud/client with ${does}`,
    does,
    code: `
import { createClient, createProject, listProjects } from '@spice-cloud/client'
import * as schemas from '@spice-cloud/schemas/operations'
import { decorate, personalAccessToken, withAuth, withRetry, withTimeout } from '@spice-cloud/sdk'
const client = createClient({ baseUrl: ${baseUrl}, fetch: decorate(fetch, ${layers}) })
const check = (schema, { data }) => ${isValidated ? 'schema.parse(data)' : 'data'}
export const list = async () => check(schemas.listProjects.responses[200], await listProjects(client))
export const create = async () =>
  check(schemas.createProject.responses[201], await createProject(client, { body: ${body} }))
`,
  }
}

const withToken = "withAuth(personalAccessToken('token'))"

export const callPrograms: readonly CallProgram[] = [
  {
    name: 'bare fetch',
    does: '',
    code: `
const headers = { authorization: 'Bearer token', accept: 'application/json' }
export const list = async () => await (await fetch('https://api.spice.ai/v1/projects', { headers })).json()
export const create = async () =>
  await (
    await fetch('https://api.spice.ai/v1/projects', {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(${body}),
    })
  ).json()
`,
  },
  {
    name: 'openapi-fetch',
    does: '',
    code: `
import createClient from 'openapi-fetch'
const client = createClient({ baseUrl: ${baseUrl} })
export const list = async () => (await client.GET('/v1/projects')).data
export const create = async () => (await client.POST('/v1/projects', { body: ${body} })).data
`,
  },
  {
    name: '@spice-cloud/client',
    does: '',
    code: `
import { createClient, createProject, listProjects } from '@spice-cloud/client'
const client = createClient({ baseUrl: ${baseUrl} })
export const list = async () => (await listProjects(client)).data
export const create = async () => (await createProject(client, { body: ${body} })).data
`,
  },
  {
    name: 'orval',
    does: '',
    code: `
import { getV1Projects, postV1Projects } from ${from(orval, 'client.ts')}
export const list = async () => (await getV1Projects()).data
export const create = async () => (await postV1Projects(${body})).data
`,
  },
  {
    name: 'kubb',
    does: '',
    code: `
import { getV1Projects } from ${from(kubb, 'clients/getV1Projects.ts')}
import { postV1Projects } from ${from(kubb, 'clients/postV1Projects.ts')}
export const list = () => getV1Projects()
export const create = () => postV1Projects(${body})
`,
  },
  { name: 'hey-api', does: 'auth', code: heyApiProgram(heyApi) },
  {
    name: 'orval, validating by hand',
    does: 'validation of the answer',
    code: `
import { getV1Projects, postV1Projects } from ${from(orval, 'client.ts')}
import { GetV1ProjectsResponse, PostV1ProjectsResponse } from ${from(orval, 'zod.ts')}
export const list = async () => GetV1ProjectsResponse.parse((await getV1Projects()).data)
export const create = async () => PostV1ProjectsResponse.parse((await postV1Projects(${body})).data)
`,
  },
  { name: 'hey-api, validating', does: 'auth, validation', code: heyApiProgram(heyApiValidating) },
  decorated('auth', withToken),
  decorated('retries', 'withRetry()'),
  decorated('auth, retries', `withRetry(), ${withToken}`),
  decorated('auth, retries, validation', `withRetry(), ${withToken}`),
  decorated('auth, retries, timeouts', `withRetry(), ${withToken}, withTimeout()`),
  {
    name: 'openai (its own client)',
    does: 'auth, retries, timeouts, errors',
    code: `
import OpenAI from 'openai'
const client = new OpenAI({ apiKey: 'token', baseURL: ${baseUrl}, fetch: (...args) => globalThis.fetch(...args) })
export const list = () => client.get('/v1/projects')
export const create = () => client.post('/v1/projects', { body: ${body} })
`,
  },
  {
    name: '@spice-cloud/sdk',
    does: 'auth, retries, timeouts, errors, size limit, hooks, pages',
    code: spiceCloud(''),
  },
  {
    name: '@spice-cloud/sdk, validating',
    does: 'the same and validation',
    code: spiceCloud(', validate: validators()'),
  },
]
