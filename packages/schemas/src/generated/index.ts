// Generated from openapi.json by emit/schemas/index.ts.hbs. Edit those, then run: npm run generate
export * from './schemas.ts'
