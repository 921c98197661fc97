/**
 * The validators of every operation: `createProject` holds those of its path, query, body and answers.
 *
 * @module
 */
export { operations, validators } from './generated/all.ts'
export * from './generated/operations.ts'
