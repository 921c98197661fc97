import type { Operation } from '../../model/types.ts'

/** A resource with its methods and child resources. */
export interface Resource {
  /** The path from the root: `['projects', 'deployments']`. */
  readonly path: readonly string[]
  readonly methods: readonly Operation[]
  /** Sorted by key, deprecated ones last. */
  readonly children: readonly Resource[]
}

/** Builds the tree of resources from the names of operations. */
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

/** Every resource of the tree, parents first. */
export function listResources(root: Resource): readonly Resource[] {
  return [root, ...root.children.flatMap(listResources)]
}

/** Returns whether everything in a resource is deprecated. */
export function isDeprecated({ methods, children }: Resource): boolean {
  return methods.every(({ deprecated }) => deprecated) && children.every(isDeprecated)
}
