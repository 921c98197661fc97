export * from './generated/index.ts'
export { validators } from './generated/all.ts'
export type { Schema } from './generated/runtime.ts'
