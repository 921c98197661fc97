import type { Project, Spicepod } from '../entities/projects.ts'
import { ApiError, unprocessable } from '../http/api-error.ts'
import type { State } from '../store/state.ts'
import { findSpicepod } from './spicepod-source.ts'

/**
 * The Spicepod that a fork starts from.
 * @throws ApiError 422 or 502
 */
export function readForkSource(state: State, source: Project): Spicepod {
  if (source.connection && !state.repositories.find(source.connection.repository)?.readable) {
    throw new ApiError(502, 'The repository of the source cannot be read', {
      code: 'fork_source_repository_unreadable',
    })
  }
  const reading = findSpicepod(state, source, source.settings.productionBranch)
  if (!reading) throw unprocessable('The source has no spicepod', 'fork_source_has_no_spicepod')
  if (!reading.ok) {
    throw unprocessable(
      `The spicepod of the source is not valid: ${reading.reason}`,
      'fork_source_spicepod_invalid',
    )
  }
  if (source.connection && loadsFiles(reading.spicepod)) {
    throw unprocessable(
      'The spicepod of the source loads files of its repository, which a fork does not have',
      'fork_source_loads_repository_files',
    )
  }
  return reading.spicepod
}

/** Returns true if a component is read from a file beside the manifest, or reads data from one. */
function loadsFiles(spicepod: Spicepod): boolean {
  const lists = Object.values(spicepod).filter((value) => Array.isArray(value))
  return lists.flat().some((item: unknown) => {
    if (typeof item !== 'object' || item === null) return false
    const { ref, sql_ref, files, from } = item as Record<string, unknown>
    if ([ref, sql_ref].some((path) => typeof path === 'string')) return true
    if (Array.isArray(files) && files.length > 0) return true
    return typeof from === 'string' && /^file:(?!\/\/?\/)/.test(from)
  })
}
