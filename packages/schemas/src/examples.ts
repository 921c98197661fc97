export { examples } from './generated/all-examples.ts'
export * from './generated/examples.ts'
