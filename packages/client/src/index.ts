/**
 * One function for every operation, and the client that they send through. The functions are named in the reference of
 * the API; everything else is here.
 *
 * @module
 */
export * from './generated/index.ts'
