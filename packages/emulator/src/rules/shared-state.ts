import type { Spicepod } from '../entities/projects.ts'

/** A setting that names state which a fork still shares with its source. */
export interface SharedState {
  readonly setting: string
  readonly value: string
}

/** Parameters that name a position in an external stream: projects that share one each receive only a part. */
const sharedParameter = /consumer_group|replication_slot/

/** Lists the settings of a Spicepod for state outside of its own runtime: streams and snapshots. */
export function findSharedState(spicepod: Spicepod): SharedState[] {
  const location = read(read(spicepod, 'snapshots'), 'location')
  const snapshots = typeof location === 'string' ? [{ setting: 'snapshots.location', value: location }] : []
  return [...readDatasets(spicepod), ...snapshots]
}

function readDatasets({ datasets }: Spicepod): SharedState[] {
  if (!Array.isArray(datasets)) return []
  return datasets.flatMap((dataset: unknown, index) => {
    const name = read(dataset, 'name')
    const path = `datasets.${typeof name === 'string' ? name : index}.params`
    return Object.entries(read(dataset, 'params') ?? {}).flatMap(([parameter, value]) =>
      sharedParameter.test(parameter) && typeof value === 'string'
        ? [{ setting: `${path}.${parameter}`, value }]
        : [],
    )
  })
}

function read(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined
}
