/**
 * The life of a project in one program: create it, give it a secret and a Spicepod, deploy it and watch, look at
 * its deployments, rotate its API keys without a gap, delete it.
 *
 *   SPICE_CLOUD_CLIENT_ID=… SPICE_CLOUD_CLIENT_SECRET=… node examples/deploy.ts
 *
 * `SPICE_CLOUD_BASE_URL` points it at another server, such as the emulator: `npm run quickstart` does all of that.
 */
import { SpiceCloud } from '@spice-cloud/sdk'

const spice = new SpiceCloud()

const { regions, default: region = 'us-west-2' } = await spice.regions.list()
console.log(`Regions: ${regions.map((each) => each.region).join(', ')}`)

const project = await spice.projects.create({ name: `hello-${Date.now().toString(36)}`, region })
console.log(`Created project ${project.name} (${project.id}) in ${project.region}`)
try {
  await deploy(project.id, project.name)
  await rotateKeys(project.id)
} finally {
  await spice.projects.delete(project.id)
  console.log(`Deleted project ${project.name}`)
}

async function deploy(projectId: number, name: string) {
  const secret = await spice.projects.secrets.set(projectId, { name: 'PG_PASS', value: 'correct-horse' })
  console.log(`Set secret ${secret.name}, which reads ${secret.value} from now on`)

  const spicepod = { version: 'v1', kind: 'Spicepod', name }
  await spice.projects.update(projectId, { spicepod })
  console.log('Pushed the Spicepod')

  const deployment = await spice.projects.deployments.createAndWait(
    projectId,
    {},
    {
      onProgress: ({ id, status }) => console.log(`  deployment ${id} is ${status}`),
    },
  )
  console.log(`Deployed at ${deployment.finished_at}`)

  // What runs has the secrets of its deployment, so a new value takes another one.
  await spice.projects.secrets.set(projectId, { name: 'PG_PASS', value: 'battery-staple' })
  await spice.projects.deployments.create(projectId)

  // A list is read page by page, as far as it is needed.
  for await (const { id, status } of spice.projects.deployments.list(projectId, { limit: 1 })) {
    console.log(`  listed: deployment ${id}, ${status}`)
  }
}

/** A project has two keys, so that its users can move to one while the other is replaced. */
async function rotateKeys(projectId: number) {
  const before = await spice.projects.apiKeys.get(projectId)
  const fresh = await spice.projects.apiKeys.regenerate(projectId, { key_number: 2 })
  console.log(`New second key; users of the first still work: ${fresh.api_key === before.api_key}`)

  // Here your programs move to fresh.api_key_2.

  const after = await spice.projects.apiKeys.regenerate(projectId, { key_number: 1 })
  console.log(`New first key; users of the second still work: ${after.api_key_2 === fresh.api_key_2}`)
}
