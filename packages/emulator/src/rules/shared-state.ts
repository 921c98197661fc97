import type { Spicepod } from '../entities/projects.ts'

/** A setting that names state which a fork still shares with its source. */
export interface SharedState {
  readonly setting: string
  readonly value: string
}

/** Settings that say where an accelerated dataset keeps its data. */
const storageParameters: readonly string[] = [
  'duckdb_file',
  'sqlite_file',
  'pg_db',
  'pg_schema',
  'cayenne_file_path',
]

/** Lists the places in which a Spicepod keeps data outside of its own runtime. */
export function findSharedState(spicepod: Spicepod): SharedState[] {
  return [...readComponents(spicepod, 'datasets'), ...readComponents(spicepod, 'views')].flatMap(
    ({ path, component }) => {
      const parameters = read(read(component, 'acceleration'), 'params')
      return storageParameters.flatMap((name) => {
        const value = read(parameters, name)
        return typeof value === 'string' ? [{ setting: `${path}.acceleration.params.${name}`, value }] : []
      })
    },
  )
}

function readComponents(spicepod: Spicepod, list: string): { path: string; component: unknown }[] {
  const components = spicepod[list]
  if (!Array.isArray(components)) return []
  return components.map((component: unknown, index) => {
    const name = read(component, 'name')
    return { path: `${list}.${typeof name === 'string' ? name : index}`, component }
  })
}

function read(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined
}
