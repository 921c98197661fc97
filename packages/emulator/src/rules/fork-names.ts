import type { Project } from '../entities/projects.ts'
import type { State } from '../store/state.ts'

const maxLength = 38

/** `<source>-fork`, then `<source>-fork-2` and so on; long names are cut so that the result is a name. */
export function chooseForkName(state: State, source: Project): string {
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '-fork' : `-fork-${number}`
    const name = `${source.name.slice(0, maxLength - ending.length)}${ending}`
    if (!state.projects.findByName(source.orgId, name)) return name
  }
}
