/**
 * The session of the `spice` CLI as a credential. Needs the file system.
 *
 * @module
 */
export type { CliSessionOptions } from './cli-session.ts'
export { cliSession } from './cli-session.ts'
