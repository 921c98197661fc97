import type { Project } from '../entities/projects.ts'
import type { Random } from '../random.ts'

/** One of the two keys of a project. It is not stored: it follows from the project and from how often it was regenerated. */
export function apiKeyOf(random: Random, project: Project, slot: 0 | 1): string {
  return `${project.id}|${random.hex(32, 'api-key', project.id, slot, project.keyGenerations[slot])}`
}

/** Both keys of a project. */
export function apiKeysOf(random: Random, project: Project): readonly [primary: string, secondary: string] {
  return [apiKeyOf(random, project, 0), apiKeyOf(random, project, 1)]
}
