import { clientCredentials, SpiceCloud } from '@spice-cloud/sdk'

const spice = new SpiceCloud({
  credential: clientCredentials({
    clientId: process.env.SPICE_CLOUD_CLIENT_ID!,
    clientSecret: process.env.SPICE_CLOUD_CLIENT_SECRET!,
  }),
})

const project = await spice.projects.create({ name: 'sales-bi', region: 'us-west-2' })
await spice.projects.secrets.set(project.id, { name: 'PG_PASS', value: 'correct-horse' })
await spice.projects.update(project.id, { spicepod: { version: 'v1', kind: 'Spicepod', name: 'sales-bi' } })

const deployment = await spice.projects.deployments.createAndWait(project.id)
console.log(`Deployment ${deployment.id} ${deployment.status}`)
