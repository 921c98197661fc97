import { isJsonObject, type JsonObject } from '../../json.ts'

/** A step from one schema to another that validates the same value. */
export interface Step {
  readonly from: JsonObject
  readonly to: JsonObject
  readonly by: '$ref' | (typeof applicators)[number]
}

/** A cycle of steps: each begins where the previous one ends, and the first where the last ends. */
export type Loop = readonly Step[]

const applicators = ['not', 'if', 'then', 'else', 'allOf', 'anyOf', 'oneOf', 'dependentSchemas'] as const

/**
 * Finds cycles in which a schema validates the same value with itself. A schema that contains itself in a property or an
 * item is not such a cycle, because each step goes deeper into the value.
 */
export function findLoops(
  starts: Iterable<JsonObject>,
  follow: (holder: JsonObject) => JsonObject | null,
): readonly Loop[] {
  const loops: Loop[] = []
  const done = new Set<JsonObject>()
  for (const start of starts) {
    if (done.has(start)) continue
    // An explicit stack, because a chain of references can exceed the call stack.
    const path: { readonly object: JsonObject; readonly steps: Step[]; readonly via: Step | null }[] = []
    const onPath = new Map<JsonObject, number>()
    const push = (object: JsonObject, via: Step | null): void => {
      onPath.set(object, path.length)
      path.push({ object, steps: listSteps(object, follow), via })
    }
    push(start, null)
    for (let frame = path.at(-1); frame !== undefined; frame = path.at(-1)) {
      const step = frame.steps.pop()
      if (step === undefined) {
        path.pop()
        onPath.delete(frame.object)
        done.add(frame.object)
        continue
      }
      const since = onPath.get(step.to)
      if (since !== undefined) {
        const via = path.slice(since + 1).map((each) => each.via)
        loops.push([...via.filter((each) => each !== null), step])
      } else if (!done.has(step.to)) push(step.to, step)
    }
  }
  return loops
}

/** Lists the steps from a schema. The reference is last, so that it is popped first. */
function listSteps(from: JsonObject, follow: (holder: JsonObject) => JsonObject | null): Step[] {
  const steps = applicators.flatMap((by): readonly Step[] => {
    const value = from[by]
    const schemas = by === 'dependentSchemas' && isJsonObject(value) ? Object.values(value) : [value].flat()
    return schemas.filter(isJsonObject).map((to) => ({ from, to, by }))
  })
  const to = follow(from)
  if (to !== null) steps.push({ from, to, by: '$ref' })
  return steps
}
