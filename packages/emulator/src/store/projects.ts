import type { Project } from '../entities/projects.ts'
import type { Database } from './database.ts'
import { everything, OrderedIndex, type Page } from './ordered-index.ts'
import type { Table } from './table.ts'
import { UniqueIndex } from './unique-index.ts'

/** Projects, the deleted ones among them. */
export class ProjectStore {
  readonly table: Table<Project>
  readonly #byName: UniqueIndex<Project>
  readonly #live: OrderedIndex<Project>
  readonly #forks: OrderedIndex<Project>
  readonly #connections: OrderedIndex<Project>

  constructor(database: Database) {
    this.table = database.table('projects')
    this.#byName = new UniqueIndex(this.table, ({ orgId, name }) => `${orgId}/${name.toLowerCase()}`)
    this.#live = new OrderedIndex(this.table, (project) => (isLive(project) ? project.orgId : null))
    this.#forks = new OrderedIndex(this.table, (project) =>
      isLive(project) ? (project.forkedFrom?.id ?? null) : null,
    )
    this.#connections = new OrderedIndex(this.table, (project) =>
      isLive(project) && project.connection
        ? connectionKey(project.orgId, project.connection.repository, project.connection.rootDirectory)
        : null,
    )
  }

  /** Finds a project that is not deleted. */
  find(orgId: number, id: number): Project | undefined {
    const project = this.table.get(id)
    return project && project.orgId === orgId && isLive(project) ? project : undefined
  }

  /** Ignores case, and includes deleted projects. */
  findByName(orgId: number, name: string): Project | undefined {
    return this.#byName.find(`${orgId}/${name.toLowerCase()}`)
  }

  /** Newest first. */
  list(orgId: number, page: Page): Project[] {
    return this.#live.pageBackwards(orgId, page)
  }

  count(orgId: number): number {
    return this.#live.count(orgId)
  }

  listForks(sourceId: number, page: Page = everything): Project[] {
    return this.#forks.page(sourceId, page)
  }

  /** Those that deploy from a directory of a repository. */
  listConnected(orgId: number, repository: string, rootDirectory: string | null): Project[] {
    return this.#connections.all(connectionKey(orgId, repository, rootDirectory))
  }
}

function isLive(project: Project): boolean {
  return project.deletedAt === null
}

function connectionKey(orgId: number, repository: string, rootDirectory: string | null): string {
  return `${orgId}/${repository.toLowerCase()}:${rootDirectory ?? ''}`
}
