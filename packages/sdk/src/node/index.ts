export type { CliSessionOptions } from './cli-session.ts'
export { cliSession } from './cli-session.ts'
