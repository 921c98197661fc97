import { createClient, listProjects } from '@spice-cloud/client'

const client = createClient({
  baseUrl: 'https://api.spice.ai',
  headers: { authorization: `Bearer ${process.env.SPICE_API_TOKEN}` },
})

const result = await listProjects(client, { query: { limit: 10 } })
if (result.ok) console.log(result.data.projects.map((project) => project.name))
else console.log(result.status, result.error)
