import type { Call } from '../call.ts'
import type { Project, ProjectAddresses } from '../entities/projects.ts'
import { invalidField } from '../http/api-error.ts'
import type { State } from '../store/state.ts'

/** Location where a caller wants a project to run. */
export interface PlacementRequest {
  readonly region?: string
  readonly cluster_name?: string | null
  /** The older word for a region. */
  readonly cname?: string
}

export interface Placement {
  readonly region: string | null
  readonly clusterName: string | null
}

/**
 * Finds the region or cluster in a request; empty if it names none.
 * @throws ApiError 400 when there is no such place
 */
export function choosePlacement({ state, org }: Call, request: PlacementRequest): Partial<Placement> {
  const regionName = request.region ?? request.cname?.replace(/\.spiceai\.io$/, '')
  const region = regionName === undefined ? undefined : state.catalog.findRegion(regionName)
  if (regionName !== undefined && region?.env !== 'prod') {
    throw invalidField(
      request.region === undefined ? 'cname' : 'region',
      `must be one of ${listRegions(state).join(', ')}, got ${regionName}`,
    )
  }
  if (region?.disabled) throw invalidField('region', 'takes no projects at present')
  if (request.cluster_name == null) {
    if (region) return { region: region.region, clusterName: null }
    return request.cluster_name === null ? { clusterName: null } : {}
  }
  const cluster = state.catalog.findCluster(org.id, request.cluster_name)
  if (!cluster) throw invalidField('cluster_name', `Cluster '${request.cluster_name}' not found`)
  if (region && region.region !== cluster.region) {
    throw invalidField('region', `'${region.region}' does not match cluster region '${cluster.region}'`)
  }
  return { region: cluster.region, clusterName: cluster.name }
}

function listRegions({ catalog }: State): readonly string[] {
  return [...catalog.regions.values()].flatMap(({ region, env }) => (env === 'prod' ? [region] : []))
}

/** The addresses under which a project is reached. */
export function addressesOf(state: State, project: Project): ProjectAddresses {
  const { region: regionName, clusterName } = project.settings
  const region = regionName === null ? undefined : state.catalog.findRegion(regionName)
  const cluster = clusterName === null ? undefined : state.catalog.findCluster(project.orgId, clusterName)
  return {
    endpoint: cluster?.endpoint ?? (region ? `https://${region.cname}.spiceai.io` : null),
    cname: region?.cname ?? null,
  }
}
