/**
 * Deploys what a CI job has checked out: finds the project by name or creates it, hands over the Spicepod and the
 * secrets, deploys, and ends with exit code 1 when that fails. To run it twice does no harm.
 *
 *   SPICE_CLOUD_CLIENT_ID=… SPICE_CLOUD_CLIENT_SECRET=… SECRET_PG_PASS=… node examples/deploy-from-ci.ts sales-bi spicepod.yaml
 */
import { readFile } from 'node:fs/promises'
import { isDeploymentFailedError, SpiceCloud } from '@spice-cloud/sdk'

const [name = 'sales-bi', spicepodFile] = process.argv.slice(2)
const spicepod = spicepodFile
  ? await readFile(spicepodFile, 'utf8')
  : { version: 'v1', kind: 'Spicepod', name }

const spice = new SpiceCloud()
const project = (await findProject(name)) ?? (await spice.projects.create({ name, region: 'us-west-2' }))
await spice.projects.update(project.id, { spicepod })

for (const [variable, value] of Object.entries(process.env)) {
  const [, secret] = /^SECRET_(\w+)$/.exec(variable) ?? []
  if (secret && value) await spice.projects.secrets.set(project.id, { name: secret, value })
}

try {
  const deployment = await spice.projects.deployments.createAndWait(
    project.id,
    { branch: process.env.GITHUB_REF_NAME ?? 'main' },
    { deadlineMs: 600_000, onProgress: ({ id, status }) => console.log(`deployment ${id} is ${status}`) },
  )
  console.log(`Deployed ${name} at ${deployment.finished_at}`)
} catch (error) {
  if (!isDeploymentFailedError(error)) throw error
  console.log(error.message)
  const { logs } = await spice.projects.deployments.logs(project.id, error.deployment.id, { limit: 20 })
  for (const { message } of logs) console.log(`  ${message}`)
  console.log(
    error.retriable ? 'There was no room: run the job again later.' : 'It will fail again as it is.',
  )
  process.exitCode = 1
}

async function findProject(wanted: string) {
  for await (const found of spice.projects.list()) if (found.name === wanted) return found
  return undefined
}
