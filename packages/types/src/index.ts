export type * from './generated/index.ts'
