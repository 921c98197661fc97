/**
 * An example of what every operation takes and answers: `createProject` holds those of `projects.create`.
 *
 * @module
 */
export { examples } from './generated/all-examples.ts'
export * from './generated/examples.ts'
