/**
 * A zod validator for every schema of the API, under its name in the document (`Project`, `Deployment`), and the
 * validators of all operations for the SDK.
 *
 * @module
 */
export { validators } from './generated/all.ts'
export * from './generated/index.ts'
export type { Schema } from './generated/runtime.ts'
