/**
 * Replaces both API keys of every project without a moment in which no key works: the second one first, then, when
 * its users have moved to that, the first.
 *
 *   SPICE_CLOUD_CLIENT_ID=… SPICE_CLOUD_CLIENT_SECRET=… node examples/rotate-keys.ts
 */
import { SpiceCloud } from '@spice-cloud/sdk'

const spice = new SpiceCloud()

for await (const { id, name } of spice.projects.list()) {
  const { api_key_2: second } = await spice.projects.apiKeys.regenerate(id, { key_number: 2 })
  await handOver(name, second)
  const { api_key: first } = await spice.projects.apiKeys.regenerate(id, { key_number: 1 })
  await handOver(name, first)
  console.log(`Rotated both keys of ${name}`)
}

/** Here you put the key where your programs look for it, and wait until all of them have it. */
async function handOver(project: string, key: string | null | undefined): Promise<void> {
  if (!key) throw new Error(`${project} got no key`)
  console.log(`${project}: a new key of ${key.length} characters is handed over`)
}
