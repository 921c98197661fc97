import { createClient, listProjects } from '@spice-cloud/client'

console.log(await listProjects(createClient({ baseUrl: 'https://api.spice.ai' })))
