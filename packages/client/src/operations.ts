/**
 * Facts about all operations, as a table.
 *
 * @module
 */
export { operations } from './generated/all.ts'
