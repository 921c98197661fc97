import type { Row } from '../store/table.ts'

/** A Git repository that the service's GitHub app can see. */
export interface Repository extends Row {
  /** `owner/name`. */
  readonly name: string
  readonly description?: string | null
  readonly defaultBranch: string
  /** Branch -> path of a file -> its text. */
  readonly branches: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** `false` makes reading it fail, as when the app lost its access. */
  readonly readable: boolean
}
