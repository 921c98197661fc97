import type { Row } from '../store/table.ts'

/** A sign-in that the Spice CLI started, and that was answered in a browser. */
export interface CliLogin extends Row {
  /** Chosen by the CLI. */
  readonly code: string
  /** `null` if it was refused. */
  readonly userId: number | null
}
