/**
 * Spans for calls and attempts, for programs that have `@opentelemetry/api`.
 *
 * @module
 */
export type { TracingOptions } from './with-tracing.ts'
export { withTracing } from './with-tracing.ts'
