import type { Issue } from '../spec.ts'

/** A problem, and the field of the body that has it (`null`: the body as a whole). */
export interface Description {
  readonly field: string | null
  readonly message: string
}

/** Splits an issue into the field that it is in and a message with the path below the field. */
export function locateIssue({ path, message }: Issue): Description {
  const [field, ...rest] = path.map(String)
  return { field: field ?? null, message: rest.length > 0 ? `${rest.join('.')}: ${message}` : message }
}
