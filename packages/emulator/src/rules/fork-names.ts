import type { Project } from '../entities/projects.ts'
import { conflict } from '../http/api-error.ts'
import type { State } from '../store/state.ts'

const maxLength = 38

/** Number of names to try. Not documented by the service. */
const most = 100

/**
 * `<source>-fork`, then `<source>-fork-2` and so on; long names are cut so that the result is a name.
 * @throws ApiError 409
 */
export function chooseForkName(state: State, source: Project): string {
  for (let number = 1; number <= most; number++) {
    const ending = number === 1 ? '-fork' : `-fork-${number}`
    const name = `${source.name.slice(0, maxLength - ending.length)}${ending}`
    if (!state.projects.findByName(source.orgId, name)) return name
  }
  throw conflict('Every name that a fork could have is taken: choose one', 'fork_name_unavailable')
}
