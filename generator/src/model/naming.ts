import type { HttpMethod } from './types.ts'

/** How operations and schemas get their names; whatever is chosen is made an identifier, and unique. */
export interface Naming {
  /**
   * Whether operations are named after their `operationId` where they have one, or all after method and path.
   * @default 'operationId'
   */
  readonly operations?: 'operationId' | 'path'
  /** Names an operation, such as `projects.list`; `undefined` leaves it to `operations`. */
  readonly operation?: (operation: NameableOperation) => string | undefined
  /** Names a component schema by its name in the document; `undefined` leaves that as it is. */
  readonly schema?: (name: string) => string | undefined
}

/** What an operation can be named after. */
export interface NameableOperation {
  readonly method: HttpMethod
  /** Such as `/v1/projects/{projectId}`. */
  readonly path: string
  readonly operationId: string | null
  readonly tags: readonly string[]
}
