export type { TracingOptions } from './with-tracing.ts'
export { withTracing } from './with-tracing.ts'
