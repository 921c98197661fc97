import { join } from 'node:path'
import type { DocumentName } from '../documents/documents.ts'
import { outputFolder } from '../harness/generate.ts'
import { type Generator, heyApi, kubb, openapiZodClient, orval, spicegen } from '../peers/generators.ts'
import { spicegenClassic } from '../peers/spicegen-classic.ts'

/** Programs that do the same, by who does it. */
export interface BundleGroup {
  readonly title: string
  readonly programs: Readonly<Record<string, string>>
}

const url = `'https://api.spice.ai'`

/** A module that a generator wrote, as it is written in an import. */
function from(generator: Generator, path: string, document: DocumentName = 'spice'): string {
  return JSON.stringify(join(outputFolder(generator, document), 'output', path))
}

const ours = `
import { createClient, listProjects } from '@spice-cloud/client'
const found = await listProjects(createClient({ baseUrl: ${url} }))
`
const heyApiCall = (document: DocumentName, name: string) => `
import { createClient } from ${from(heyApi, 'client/index.ts', document)}
import { ${name} } from ${from(heyApi, 'sdk.gen.ts', document)}
const found = await ${name}({ client: createClient({ baseUrl: ${url} }) })
`
const orvalCall = `
import { getV1Projects } from ${from(orval, 'client.ts')}
const found = await getV1Projects()
`
const kubbCall = `
import { getV1Projects } from ${from(kubb, 'clients/getV1Projects.ts')}
const found = await getV1Projects()
`
const spicegenCall = (generator: Generator, document: DocumentName, name: string) => `
import { createClient, ${name} } from ${from(generator, 'client/index.ts', document)}
const found = await ${name}(createClient({ baseUrl: ${url} }))
`
const spicegenSchemas = (generator: Generator, document: DocumentName, name: string) => `
import { ${name} as schemas } from ${from(generator, 'schemas/operations.ts', document)}
if (found.ok) console.log(schemas.responses['200'].safeParse(found.data))
`
const openaiCall = `
import OpenAI from 'openai'
const found = await new OpenAI({ apiKey: 'key', dangerouslyAllowBrowser: true }).models.list()
`
const print = '\nconsole.log(found)\n'

export const bundleGroups: readonly BundleGroup[] = [
  {
    title: 'One operation',
    programs: {
      '@spice-cloud/client': ours + print,
      'openapi-fetch, by hand': `
import createClient from 'openapi-fetch'
const found = await createClient({ baseUrl: ${url} }).GET('/v1/projects')${print}`,
      'hey-api': heyApiCall('spice', 'getV1Projects') + print,
      orval: orvalCall + print,
      kubb: kubbCall + print,
      'openapi-zod-client (validates)': `
import { createApiClient } from ${from(openapiZodClient, 'client.ts')}
const found = await createApiClient(${url}).get('/v1/projects')${print}`,
      'bare fetch': `const found = await (await fetch('https://api.spice.ai/v1/projects')).json()${print}`,
    },
  },
  {
    title: 'One operation, with auth and retries',
    programs: {
      '@spice-cloud/sdk, a token': `
import { createClient, listProjects } from '@spice-cloud/client'
import { decorate, personalAccessToken, withAuth, withRetry } from '@spice-cloud/sdk'
const client = createClient({
  baseUrl: ${url},
  fetch: decorate(fetch, withRetry(), withAuth(personalAccessToken('token'))),
})
const found = await listProjects(client)${print}`,
      '@spice-cloud/sdk, client credentials': `
import { createClient, listProjects } from '@spice-cloud/client'
import { clientCredentials, decorate, withAuth, withRetry } from '@spice-cloud/sdk'
const client = createClient({
  baseUrl: ${url},
  fetch: decorate(fetch, withRetry(), withAuth(clientCredentials({ clientId: 'id', clientSecret: 'secret' }))),
})
const found = await listProjects(client)${print}`,
      'openai (its own API)': openaiCall + print,
    },
  },
  {
    title: 'One operation, its answer validated',
    programs: {
      '@spice-cloud/client and schemas, zod/mini': `${ours}
import { listProjects as schemas } from '@spice-cloud/schemas/operations'
if (found.ok) console.log(schemas.responses['200'].safeParse(found.data))`,
      'spicegen, zod classic':
        spicegenCall(spicegenClassic, 'spice', 'listProjects') +
        spicegenSchemas(spicegenClassic, 'spice', 'listProjects'),
      'hey-api': `${heyApiCall('spice', 'getV1Projects')}
import { zGetV1ProjectsResponse } from ${from(heyApi, 'zod.gen.ts')}
console.log(zGetV1ProjectsResponse.safeParse(found.data))`,
      orval: `${orvalCall}
import { GetV1ProjectsResponse } from ${from(orval, 'zod.ts')}
console.log(GetV1ProjectsResponse.safeParse(found.data))`,
      kubb: `${kubbCall}
import { getV1ProjectsQueryResponseSchema } from ${from(kubb, 'zod/getV1ProjectsSchema.ts')}
console.log(getV1ProjectsQueryResponseSchema.safeParse(found))`,
      'openapi-zod-client': `
import { createApiClient } from ${from(openapiZodClient, 'client.ts')}
const found = await createApiClient(${url}).get('/v1/projects')${print}`,
    },
  },
  {
    title: 'Everything',
    programs: {
      '@spice-cloud/sdk': `
import { SpiceCloud } from '@spice-cloud/sdk'
const found = await new SpiceCloud().projects.list()${print}`,
      '@spice-cloud/sdk with all validators': `
import { SpiceCloud } from '@spice-cloud/sdk'
import { validators } from '@spice-cloud/schemas'
const found = await new SpiceCloud({ validate: validators() }).projects.list()${print}`,
      'hey-api, all operations': `
import * as found from ${from(heyApi, 'sdk.gen.ts')}${print}`,
      'hey-api, all operations and validators': `
import * as sdk from ${from(heyApi, 'sdk.gen.ts')}
import * as zod from ${from(heyApi, 'zod.gen.ts')}
const found = { sdk, zod }${print}`,
      'orval, all operations and validators': `
import * as sdk from ${from(orval, 'client.ts')}
import * as zod from ${from(orval, 'zod.ts')}
const found = { sdk, zod }${print}`,
      'kubb, all operations and validators': `
import * as sdk from ${from(kubb, 'clients/index.ts')}
import * as zod from ${from(kubb, 'zod/index.ts')}
const found = { sdk, zod }${print}`,
      'openai (its own API)': openaiCall + print,
    },
  },
  {
    title: 'One operation of a large document',
    programs: {
      "spicegen, GitHub's": spicegenCall(spicegen, 'github', 'metaGet') + print,
      "spicegen, GitHub's, validated, zod/mini":
        spicegenCall(spicegen, 'github', 'metaGet') + spicegenSchemas(spicegen, 'github', 'metaGet'),
      'spicegen, synthetic, 10,000 operations':
        spicegenCall(spicegen, 'synthetic-10000', 'listThing0s') + print,
      'spicegen, synthetic, 10,000 operations, validated, zod/mini':
        spicegenCall(spicegen, 'synthetic-10000', 'listThing0s') +
        spicegenSchemas(spicegen, 'synthetic-10000', 'listThing0s'),
      "hey-api, GitHub's": heyApiCall('github', 'metaGet') + print,
      "hey-api, GitHub's, validated": `${heyApiCall('github', 'metaGet')}
import { zMetaGetResponse } from ${from(heyApi, 'zod.gen.ts', 'github')}
console.log(zMetaGetResponse.safeParse(found.data))`,
      "orval, GitHub's": `
import { metaGet } from ${from(orval, 'client.ts', 'github')}
const found = await metaGet()${print}`,
    },
  },
]
