/**
 * One program for many organizations: lists those that the user belongs to, and the projects of each. The clones
 * share one connection to the service, with its token and retry budget, and differ in the organization they name.
 *
 *   SPICE_API_TOKEN=… node examples/organizations.ts
 *
 * It takes the token of a user; that of an OAuth client is good for its own organization only.
 */
import { isPermissionError, SpiceCloud } from '@spice-cloud/sdk'

const spice = new SpiceCloud()

for await (const { name, role } of spice.orgs.list()) {
  const tenant = spice.withOptions({ org: name })
  const projects = await tenant.projects.list().toArray()
  console.log(`${name} (${role}): ${projects.map((project) => project.name).join(', ') || 'no projects'}`)
}

// A single call may name another one as well.
try {
  await spice.projects.list({}, { org: 'somebody-else' })
} catch (error) {
  if (!isPermissionError(error)) throw error
  console.log(`somebody-else: ${error.code}`)
}
