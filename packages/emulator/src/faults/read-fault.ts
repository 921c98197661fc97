import { requireOperation } from '../operation-names.ts'
import { readValue } from '../read-value.ts'
import type { Fault } from './fault.ts'
import { faultSchema } from './schema.ts'

/**
 * Checks a fault, whether it comes from TypeScript or over HTTP.
 * @throws UsageError that names everything that is wrong
 */
export function readFault(value: unknown, operations: readonly string[]): Fault {
  const fault = readValue(faultSchema, value, 'The fault is not valid')
  if (fault.operation !== undefined) requireOperation(fault.operation, operations)
  return fault
}
