export { operations, validators } from './generated/all.ts'
export * from './generated/operations.ts'
