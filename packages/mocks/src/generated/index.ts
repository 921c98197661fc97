// Generated from openapi.json by emit/mocks/index.ts.hbs. Edit those, then run: npm run generate
export * from './handlers.ts'
export { handlers, mock } from './all.ts'
export type { Answer, Mock, MockOptions, Part } from './runtime.ts'
