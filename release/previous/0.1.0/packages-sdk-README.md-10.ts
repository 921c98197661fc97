import { SpiceCloud } from '@spice-cloud/sdk'

const spice = new SpiceCloud() // takes SPICE_API_TOKEN, or a client's id and secret, from the environment

const project = await spice.projects.create({ name: 'sales-bi', region: 'us-west-2' })
await spice.projects.secrets.set(project.id, { name: 'PG_PASS', value: 'correct-horse' })
await spice.projects.update(project.id, { spicepod: { version: 'v1', kind: 'Spicepod', name: 'sales-bi' } })

const deployment = await spice.projects.deployments.createAndWait(
  project.id,
  {},
  { onProgress: ({ status }) => console.log(status) },
)
console.log(`deployed at ${deployment.finished_at}`)

for await (const { id, status } of spice.projects.deployments.list(project.id)) console.log(id, status)
