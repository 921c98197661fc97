import type { SpiceCloud } from '@spice-cloud/sdk'

/** Pauses the projects that are tagged `idle: yes`, and returns their names. Its tests are in the same folder. */
export async function pauseIdleProjects(spice: SpiceCloud): Promise<string[]> {
  const paused: string[] = []
  for await (const { id, name, tags } of spice.projects.list()) {
    if (tags?.idle !== 'yes') continue
    await spice.projects.pause(id)
    paused.push(name)
  }
  return paused
}
