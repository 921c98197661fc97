import type { Operation } from '../../model/types.ts'

/** A resource with its methods and the resources below it. */
export interface Resource {
  /** From the root: `['projects', 'deployments']`. */
  readonly path: readonly string[]
  readonly methods: readonly Operation[]
  /** Sorted by key, deprecated ones last. */
  readonly children: readonly Resource[]
}

/** Sorts the operations into the tree that their names describe. */
export function buildTree(operations: readonly Operation[], path: readonly string[] = []): Resource {
  const depth = path.length
  const below = new Map<string, Operation[]>()
  const methods: Operation[] = []
  for (const operation of operations) {
    const key = operation.name.resource[depth]
    if (key === undefined) methods.push(operation)
    else below.set(key, [...(below.get(key) ?? []), operation])
  }
  const children = [...below]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, members]) => buildTree(members, [...path, key]))
    .sort((a, b) => Number(isDeprecated(a)) - Number(isDeprecated(b)))
  return { path, methods, children }
}

/** Every resource of the tree, each before those below it. */
export function listResources(root: Resource): readonly Resource[] {
  return [root, ...root.children.flatMap(listResources)]
}

/** Whether all that a resource has is deprecated. */
export function isDeprecated({ methods, children }: Resource): boolean {
  return methods.every(({ deprecated }) => deprecated) && children.every(isDeprecated)
}
