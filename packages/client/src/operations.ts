export { operations } from './generated/all.ts'
