/**
 * What needs the file system: the session of the command line as a credential.
 *
 * @module
 */
export type { CliSessionOptions } from './cli-session.ts'
export { cliSession } from './cli-session.ts'
