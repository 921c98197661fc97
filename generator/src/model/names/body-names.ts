import type { Unnamed } from './proposal.ts'
import { dropPath } from './propose-by-id.ts'
import { splitWords, toPascalCase } from './words.ts'

/**
 * Names for the bodies that FastAPI names after whole operation ids: `Body_upload_file_files__post` becomes
 * `BodyUploadFile`. A name that two bodies would have is left out.
 */
export function nameBodies(
  operations: readonly Pick<Unnamed, 'operationId' | 'path' | 'method'>[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const owners = new Map<string, string>()
  for (const operation of operations) {
    const { operationId } = operation
    if (operationId === null) continue
    const component = `Body_${operationId}`
    const name = `Body${toPascalCase(splitWords(dropPath(operationId, operation)))}`
    const owner = owners.get(name)
    if (owner === undefined) names.set(component, name)
    else names.delete(owner)
    owners.set(name, component)
  }
  return names
}
