import { ApiError } from '../http/api-error.ts'
import type { OperationSpec } from '../spec.ts'

/** Result of following a path. */
export interface Match {
  readonly operation: OperationSpec
  /** Decoded, by the names in the document. */
  readonly parameters: Readonly<Record<string, string>>
}

/** One segment of the paths, with those below it. */
interface Node {
  readonly fixed: Map<string, Node>
  any: Node | null
  /** By method. */
  readonly ends: Map<string, { readonly operation: OperationSpec; readonly names: readonly string[] }>
}

/** Finds the operation for a method and a path; `null` when nothing has that path. */
export type Router = (method: string, path: string) => Match | null

/** Builds a tree of all paths once, so that a request takes one step per segment. */
export function createRouter(operations: readonly OperationSpec[]): Router {
  const root = createNode()
  for (const operation of operations) addPath(root, operation)
  return (method, path) => {
    const values: string[] = []
    const node = walk(root, path.slice(1).split('/'), 0, values)
    if (!node) return null
    const end = node.ends.get(method === 'HEAD' ? 'GET' : method)
    if (!end) throw methodNotAllowed([...node.ends.keys()])
    const parameters = Object.fromEntries(end.names.map((name, i) => [name, decode(values[i] ?? '')]))
    return { operation: end.operation, parameters }
  }
}

function createNode(): Node {
  return { fixed: new Map(), any: null, ends: new Map() }
}

function addPath(root: Node, operation: OperationSpec): void {
  const names: string[] = []
  let node = root
  for (const segment of operation.info.path.slice(1).split('/')) {
    const name = /^\{(.+)\}$/.exec(segment)?.[1]
    let next = name === undefined ? node.fixed.get(segment) : node.any
    if (!next) {
      next = createNode()
      if (name === undefined) node.fixed.set(segment, next)
      else node.any = next
    }
    if (name !== undefined) names.push(name)
    node = next
  }
  node.ends.set(operation.info.method, { operation, names })
}

function walk(node: Node, segments: readonly string[], at: number, values: string[]): Node | null {
  if (at === segments.length) return node.ends.size > 0 ? node : null
  const segment = segments[at] as string
  const fixed = node.fixed.get(segment)
  const found = fixed && walk(fixed, segments, at + 1, values)
  if (found) return found
  if (!node.any || segment === '') return null
  values.push(segment)
  const deeper = walk(node.any, segments, at + 1, values)
  if (!deeper) values.pop()
  return deeper
}

function methodNotAllowed(methods: readonly string[]): ApiError {
  const allowed = methods.includes('GET') ? [...methods, 'HEAD'] : methods
  return new ApiError(405, 'Method not allowed', { headers: { allow: [...allowed].sort().join(', ') } })
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    throw new ApiError(400, 'The path is not valid percent-encoded UTF-8')
  }
}
