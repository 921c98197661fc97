import type { Project } from '../entities/projects.ts'
import type { Random } from '../random.ts'

/** The two keys of a project. Not kept: each belongs to the project and to how often it was made anew. */
export function apiKeysOf(random: Random, project: Project): readonly [primary: string, secondary: string] {
  const key = (slot: 0 | 1) =>
    `${project.id}|${random.hex(32, 'api-key', project.id, slot, project.keyGenerations[slot])}`
  return [key(0), key(1)]
}
