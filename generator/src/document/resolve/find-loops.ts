import { isJsonObject, type Json, type JsonObject } from '../../json.ts'

/** A circle of references that never comes to say anything. */
export interface Loop {
  /** The object whose reference closes the circle. */
  readonly holder: JsonObject
  /** The objects in the circle, each leading to the next. */
  readonly members: readonly JsonObject[]
  /** Whether it is made of `$ref`s alone, with no `allOf` or the like on the way. */
  readonly pure: boolean
}

type Edge = { readonly to: JsonObject; readonly isReference: boolean; readonly from: JsonObject }

/**
 * Finds the circles in which a schema must match itself before it can match anything. A schema that contains
 * itself by a property or as an item is none: every such step goes deeper into the value.
 */
export function findLoops(
  starts: Iterable<JsonObject>,
  follow: (holder: JsonObject) => JsonObject | null,
): readonly Loop[] {
  const loops: Loop[] = []
  const done = new Set<JsonObject>()
  const onPath = new Map<JsonObject, number>()
  for (const start of starts) {
    if (done.has(start)) continue
    // A stack of our own: chains of references can be longer than the call stack is deep.
    const path: { readonly object: JsonObject; readonly edges: Edge[]; readonly via: Edge | null }[] = []
    const push = (object: JsonObject, via: Edge | null): void => {
      onPath.set(object, path.length)
      path.push({ object, edges: findEdges(object, follow), via })
    }
    push(start, null)
    for (let frame = path.at(-1); frame !== undefined; frame = path.at(-1)) {
      const edge = frame.edges.pop()
      if (edge === undefined) {
        path.pop()
        onPath.delete(frame.object)
        done.add(frame.object)
        continue
      }
      const since = onPath.get(edge.to)
      if (since !== undefined) loops.push(describeLoop(path.slice(since), edge))
      else if (!done.has(edge.to)) push(edge.to, edge)
    }
  }
  return loops
}

function describeLoop(
  path: readonly { readonly object: JsonObject; readonly via: Edge | null }[],
  last: Edge,
): Loop {
  const edges = [...path.slice(1).map(({ via }) => via), last].filter((edge) => edge !== null)
  const holder = edges.findLast((edge) => edge.isReference)?.from ?? last.from
  const members = path.map(({ object }) => object)
  return { holder, members, pure: edges.every((edge) => edge.isReference) }
}

/** The schemas that the same value must be held against, references last so that they are tried first. */
function findEdges(object: JsonObject, follow: (holder: JsonObject) => JsonObject | null): Edge[] {
  const inside: (Json | undefined)[] = [object.not, object.if, object.then, object.else]
  for (const key of ['allOf', 'anyOf', 'oneOf']) {
    const members = object[key]
    if (Array.isArray(members)) inside.push(...members)
  }
  const edges: Edge[] = inside.filter(isJsonObject).map((to) => ({ to, isReference: false, from: object }))
  const target = follow(object)
  if (target !== null) edges.push({ to: target, isReference: true, from: object })
  return edges
}
