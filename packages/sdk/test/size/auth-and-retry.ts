import { createClient, listProjects } from '@spice-cloud/client'
import { decorate, personalAccessToken, withAuth, withRetry } from '@spice-cloud/sdk'

const credential = personalAccessToken(() => 'token')
const client = createClient({
  baseUrl: 'https://api.spice.ai',
  fetch: decorate(fetch, withRetry(), withAuth(credential)),
})
console.log(await listProjects(client))
