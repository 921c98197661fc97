/**
 * The validators of every operation: `createProject` has those of its path, query, body and responses.
 *
 * @module
 */
export { operations, validators } from './generated/all.ts'
export { describeIssue } from './generated/describe-issue.ts'
export * from './generated/operations.ts'
