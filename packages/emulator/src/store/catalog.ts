import type { Cluster, ContainerImage, Region } from '../entities/catalog.ts'
import type { Database } from './database.ts'
import { everything, OrderedIndex, type Page } from './ordered-index.ts'
import type { Table } from './table.ts'
import { UniqueIndex } from './unique-index.ts'

/** Regions and clusters in which projects can run. */
export class CatalogStore {
  readonly regions: Table<Region>
  readonly clusters: Table<Cluster>
  readonly images: Table<ContainerImage>
  readonly #regionsByEnv: OrderedIndex<Region>
  readonly #regionsByName: UniqueIndex<Region>
  readonly #regionsByHost: UniqueIndex<Region>
  readonly #clustersByName: UniqueIndex<Cluster>
  readonly #clustersByOrg: OrderedIndex<Cluster>
  readonly #imagesByChannel: OrderedIndex<ContainerImage>
  readonly #imagesByTag: UniqueIndex<ContainerImage>

  constructor(database: Database) {
    this.regions = database.table('regions')
    this.clusters = database.table('clusters')
    this.images = database.table('images')
    this.#regionsByEnv = new OrderedIndex(this.regions, (region) => region.env)
    this.#regionsByName = new UniqueIndex(this.regions, (region) => region.region)
    this.#regionsByHost = new UniqueIndex(this.regions, (region) => region.cname)
    this.#clustersByName = new UniqueIndex(this.clusters, ({ orgId, name }) => `${orgId}/${name}`)
    this.#clustersByOrg = new OrderedIndex(this.clusters, (cluster) => cluster.orgId)
    this.#imagesByChannel = new OrderedIndex(this.images, (image) => image.channel)
    this.#imagesByTag = new UniqueIndex(this.images, (image) => image.tag)
  }

  listRegions(env: string, page: Page): Region[] {
    return this.#regionsByEnv.page(env, page)
  }

  /** By identifier, or by host as older clients name it. */
  findRegion(nameOrHost: string): Region | undefined {
    return this.#regionsByName.find(nameOrHost) ?? this.#regionsByHost.find(nameOrHost)
  }

  defaultRegion(env: string): Region | undefined {
    const regions = this.#regionsByEnv.all(env)
    return regions.find((region) => region.isDefault) ?? regions[0]
  }

  listClusters(orgId: number, page: Page = everything): Cluster[] {
    return this.#clustersByOrg.page(orgId, page)
  }

  findCluster(orgId: number, name: string): Cluster | undefined {
    return this.#clustersByName.find(`${orgId}/${name}`)
  }

  listImages(channel: string, page: Page): ContainerImage[] {
    return this.#imagesByChannel.page(channel, page)
  }

  defaultImage(channel: string): ContainerImage | undefined {
    const images = this.#imagesByChannel.all(channel)
    return images.find((image) => image.isDefault) ?? images[0]
  }

  findImage(tag: string): ContainerImage | undefined {
    return this.#imagesByTag.find(tag)
  }
}
