import type { Json } from '../../json.ts'
import { objectsIn, operationsIn } from './drafts.ts'
import { readMediaTypes } from './media-types.ts'
import type { Draft } from './types.ts'

/** Counts the values of schemas that the conversion writes: one copy for each media type. Stops above `maximum`. */
export function measureCopies(root: Draft, maximum: number): number {
  const shared = sum(objectsIn(root.responses), maximum)
  let total = shared * count(root.produces)
  for (const [, item] of objectsIn(root.paths)) {
    for (const [, operation] of operationsIn(item)) {
      const parameters = Array.isArray(operation.parameters) ? operation.parameters : []
      total +=
        parameters.reduce((before, each) => before + countValues(each, maximum), 0) *
        count(operation.consumes)
      total += sum(objectsIn(operation.responses), maximum) * count(operation.produces)
      if (total > maximum) return total
    }
  }
  return total
}

function sum(objects: readonly (readonly [string, Draft])[], maximum: number): number {
  return objects.reduce((before, [, each]) => before + countValues(each, maximum), 0)
}

function count(types: Json | undefined): number {
  return readMediaTypes(types)?.length ?? 1
}

function countValues(value: Json, maximum: number): number {
  if (typeof value !== 'object' || value === null) return 1
  return Object.values(value).reduce<number>(
    (before, each) => (before > maximum ? before : before + countValues(each, maximum)),
    1,
  )
}
