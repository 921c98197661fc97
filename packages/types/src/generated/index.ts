// Generated from openapi.json by emit/types/index.ts.hbs. Edit those, then run: npm run generate

export type * from './openapi.ts'
export type * from './operations.ts'
export type * from './schemas.ts'
