import type { Deployment } from '../entities/deployments.ts'
import type { Database } from './database.ts'
import { everything, OrderedIndex, type Page } from './ordered-index.ts'
import type { Table } from './table.ts'

/** Deployments by project. */
export class DeploymentStore {
  readonly table: Table<Deployment>
  readonly #byProject: OrderedIndex<Deployment>

  constructor(database: Database) {
    this.table = database.table('deployments')
    this.#byProject = new OrderedIndex(this.table, (deployment) => deployment.projectId)
  }

  find(projectId: number, id: number): Deployment | undefined {
    const deployment = this.table.get(id)
    return deployment?.projectId === projectId ? deployment : undefined
  }

  /** Newest first. */
  list(projectId: number, page: Page = everything): Deployment[] {
    return this.#byProject.pageBackwards(projectId, page)
  }

  /** Newest first, one after the other. */
  newestFirst(projectId: number): Generator<Deployment> {
    return this.#byProject.backwards(projectId)
  }

  latest(projectId: number): Deployment | undefined {
    return this.#byProject.latest(projectId)
  }
}
