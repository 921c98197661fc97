export { validators } from './generated/all.ts'
export * from './generated/index.ts'
export type { Schema } from './generated/runtime.ts'
