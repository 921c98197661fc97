export * from './generated/examples.ts'
export { examples } from './generated/all.ts'
