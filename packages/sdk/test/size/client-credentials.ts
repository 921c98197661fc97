import { createClient, listProjects } from '@spice-cloud/client'
import { clientCredentials, decorate, withAuth, withRetry } from '@spice-cloud/sdk'

const credential = clientCredentials({ clientId: 'a', clientSecret: 'b' })
const client = createClient({
  baseUrl: 'https://api.spice.ai',
  fetch: decorate(fetch, withRetry(), withAuth(credential)),
})
console.log(await listProjects(client))
