// Generated from openapi.json by emit/client/index.ts.hbs. Edit those, then run: npm run generate

export * from './operations.ts'
export { createClient } from './runtime.ts'
export type {
  AnyResult,
  CallContext,
  CallOptions,
  Client,
  ClientOptions,
  Fetch,
  FetchInit,
  Pagination,
  Operation,
  OperationInfo,
  OperationInput,
} from './runtime.ts'
