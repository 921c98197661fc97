import { toIso } from '../clock.ts'
import type { Row } from '../store/table.ts'

export interface Region extends Row {
  /** Identifier, such as `us-west-2`. */
  readonly region: string
  /** Display name. */
  readonly name: string
  readonly provider: 'teraswitch' | 'aws' | 'azure'
  readonly isDefault: boolean
  readonly disabled: boolean
  /** First label of the region's host under `spiceai.io`. */
  readonly cname: string
  readonly env: 'prod' | 'dev'
}

export interface Cluster extends Row {
  readonly orgId: number
  readonly name: string
  readonly region: string
  readonly cloudProvider: string
  readonly endpoint: string
  readonly createdAt: number
}

export interface ContainerImage extends Row {
  readonly name: string
  readonly tag: string
  readonly channel: 'stable' | 'enterprise'
  readonly isDefault: boolean
}

const providerNames = { teraswitch: 'Teraswitch', aws: 'AWS', azure: 'Azure' } as const

/** A region as the API returns it. */
export function showRegion(region: Region): object {
  return {
    name: region.name,
    region: region.region,
    provider: region.provider,
    providerName: providerNames[region.provider],
    isDefault: region.isDefault,
    disabled: region.disabled,
    cname: region.cname,
  }
}

/** A cluster as the API returns it. */
export function showCluster(cluster: Cluster): object {
  return {
    cluster_name: cluster.name,
    region: cluster.region,
    cloud_provider: cluster.cloudProvider,
    endpoint: cluster.endpoint,
    created_at: toIso(cluster.createdAt),
    updated_at: toIso(cluster.createdAt),
  }
}

/** An image as the API returns it. */
export function showImage(image: ContainerImage): object {
  return { name: image.name, tag: image.tag, channel: image.channel }
}
