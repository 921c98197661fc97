import type { HttpMethod } from './types.ts'

/** Options for the names of operations and schemas. Every result is made a unique identifier. */
export interface Naming {
  /**
   * `true` to name operations after their `operationId` if they have one, or always after method and path.
   * @default 'operationId'
   */
  readonly operations?: 'operationId' | 'path'
  /** Names an operation, such as `projects.list`; return `undefined` to use the strategy of `operations`. */
  readonly operation?: (operation: NameableOperation) => string | undefined
  /** Names a component schema by its name in the document; return `undefined` to keep that name. */
  readonly schema?: (name: string) => string | undefined
}

/** The facts of an operation that a naming function receives. */
export interface NameableOperation {
  readonly method: HttpMethod
  /** Such as `/v1/projects/{projectId}`. */
  readonly path: string
  readonly operationId: string | null
  readonly tags: readonly string[]
}
