// Generated from openapi.json by emit/schemas/index.ts.hbs. Edit those, then run: pnpm generate
export * from './schemas.ts'
