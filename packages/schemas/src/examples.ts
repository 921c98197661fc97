/**
 * Examples of the request body and the responses of every operation: `createProject` has those of `projects.create`.
 *
 * @module
 */
export { examples } from './generated/all-examples.ts'
export * from './generated/examples.ts'
