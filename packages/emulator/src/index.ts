/**
 * The API as an object, with state: no port, no network.
 *
 * @module
 */

export type { Emulator, OperationReport } from './api.ts'
export type { Clock } from './clock.ts'
export type { Credentials } from './credentials.ts'
export { createEmulator } from './emulator.ts'
export type { Effect, Fault } from './faults/fault.ts'
export type { Faults, PendingFault } from './faults/faults.ts'
export type { Incoming, Outgoing, WireFault } from './http/exchange.ts'
export { tokenPath } from './oauth/token-endpoint.ts'
export type { OperationId, OperationPattern } from './operation-names.ts'
export type { EmulatorOptions, Storage } from './options.ts'
export type { ReceivedRequest, RequestSummary } from './requests/received-request.ts'
export type { RequestLog } from './requests/request-log.ts'
export type { DeploymentTiming, Outcome } from './rules/timeline.ts'
export { defaultSeed } from './seed/default-seed.ts'
export type * from './seed/seed.ts'
export type { OperationSpec, ParameterSpec, Schema } from './spec.ts'
export { documentOperations } from './spec.ts'
export type { Change, Row } from './store/table.ts'
export type { AccessTokenOptions, ClientOptions, Tokens, UserTokenOptions } from './tokens.ts'
export { UsageError } from './usage-error.ts'
