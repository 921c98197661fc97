import type { NamedSchema } from '../types.ts'
import { listReferences } from './walk.ts'

interface State {
  readonly index: number
  low: number
  isOpen: boolean
}

/**
 * Strongly connected components of a graph, each after the components that it leads to (Tarjan 1972, without recursion,
 * because a chain of references can be as long as the document).
 */
export function findComponents(
  nodes: Iterable<string>,
  listTargets: (node: string) => readonly string[],
): readonly (readonly string[])[] {
  const components: string[][] = []
  const found = new Map<string, State>()
  const open: string[] = []
  const path: { node: string; targets: readonly string[]; next: number }[] = []

  function enter(node: string): void {
    found.set(node, { index: found.size, low: found.size, isOpen: true })
    open.push(node)
    path.push({ node, targets: listTargets(node), next: 0 })
  }

  function close(node: string): void {
    const component = open.splice(open.lastIndexOf(node))
    for (const member of component) (found.get(member) as State).isOpen = false
    components.push(component)
  }

  for (const root of nodes) {
    if (!found.has(root)) enter(root)
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const state = found.get(top.node) as State
      const target = top.targets[top.next]
      top.next += 1
      if (target !== undefined) {
        const known = found.get(target)
        if (known === undefined) enter(target)
        else if (known.isOpen) state.low = Math.min(state.low, known.index)
        continue
      }
      path.pop()
      const above = path.at(-1)
      const aboveState = above && found.get(above.node)
      if (aboveState) aboveState.low = Math.min(aboveState.low, state.low)
      if (state.low === state.index) close(top.node)
    }
  }
  return components
}

/** Groups named schemas: a cycle is one group, and each group follows the groups that it needs. */
export function groupSchemas(
  schemas: ReadonlyMap<string, Omit<NamedSchema, 'recursive'>>,
): readonly (readonly NamedSchema[])[] {
  const targets = new Map<string, readonly string[]>()
  for (const [name, { schema }] of schemas) {
    targets.set(
      name,
      listReferences(schema).filter((target) => schemas.has(target)),
    )
  }
  return findComponents(schemas.keys(), (name) => targets.get(name) ?? []).map((component) =>
    component.flatMap((name) => {
      const named = schemas.get(name)
      const recursive = component.length > 1 || (targets.get(name)?.includes(name) ?? false)
      return named ? [{ ...named, recursive }] : []
    }),
  )
}
