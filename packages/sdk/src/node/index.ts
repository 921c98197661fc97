/**
 * A credential that reads the session of the `spice` CLI from the file system.
 *
 * @module
 */
export type { CliSessionOptions } from './cli-session.ts'
export { cliSession } from './cli-session.ts'
