export * from './generated/operations.ts'
export { operations, validators } from './generated/all.ts'
