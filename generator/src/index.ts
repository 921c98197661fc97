/**
 * API of the program `spicegen`.
 *
 * @module
 */
export { type Config, defineConfig, type OutputConfig } from './config.ts'
export type { Diagnostic, Severity } from './diagnostics.ts'
export { ConfigError, DiagnosticError, OutputConflictError, SpicegenError, TemplateError } from './errors.ts'
export {
  type GenerateOptions,
  type GenerateReport,
  generate,
} from './generate.ts'
export type { Json, JsonObject } from './json.ts'
export type { Stage } from './make-outputs.ts'
export type { NameableOperation, Naming } from './model/naming.ts'
export type { Model } from './model/types.ts'
export type { Plan } from './write/plan.ts'
