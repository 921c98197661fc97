export { examples } from './generated/all.ts'
export * from './generated/examples.ts'
