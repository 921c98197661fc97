/**
 * The validators of every operation: `createProject` holds those of its path, query, body and answers.
 *
 * @module
 */
export { operations, validators } from './generated/all.ts'
export { describeIssue } from './generated/describe-issue.ts'
export * from './generated/operations.ts'
