import { isFixedMethod } from '../operations/http-methods.ts'
import type { OperationName } from '../types.ts'
import { isReserved, toMemberName, toSafeMember } from './identifiers.ts'
import { parsePath } from './path-parts.ts'
import type { Proposal, Unnamed } from './proposal.ts'
import { proposeById } from './propose-by-id.ts'
import { proposeByPath } from './propose-by-path.ts'
import { addNumber, createUniqueNames, type UniqueNames } from './unique-names.ts'
import { capitalize } from './words.ts'

/** Suffixes of an operation's type names (docs/architecture.md). */
const typeSuffixes = ['', 'Path', 'Query', 'Headers', 'Cookies', 'Body', 'Input', 'Data', 'Error', 'Result']

/**
 * Names operations. The candidate names of an operation depend only on itself. If two operations have the same
 * candidate, one with an `operationId` precedes one without; otherwise the first in the document precedes. So an
 * operation that is added at the end renames no other.
 */
export function nameOperations<Key extends Unnamed>(
  operations: readonly Key[],
  schemaNames: UniqueNames,
): ReadonlyMap<Key, OperationName> {
  const functions = createUniqueNames((name) => isReserved(name) || schemaNames.has(name))
  const types = createUniqueNames(
    (name) => !typeSuffixes.every((suffix) => schemaNames.isFree(name + suffix)),
  )
  const tree = createTree()
  const named = new Map<Key, OperationName>()
  const hasId = (operation: Key) => operation.operationId !== null
  const inOrder = [...operations.filter(hasId), ...operations.filter((operation) => !hasId(operation))]
  for (const operation of inOrder) {
    const proposals = proposeNames(operation)
    const { resource, method, proposal } = tree.add(proposals)
    // An id that is a reserved word (`delete`) cannot name a function, but the path gives a name.
    const usable = proposals.map((one) => one.function).filter((one) => one !== '' && !isReserved(one))
    const wanted = isReserved(proposal.function) ? usable[0] : proposal.function
    const name = functions.take(wanted || 'call', ...usable)
    named.set(operation, {
      id: [...resource, method].join('.'),
      resource,
      method,
      function: name,
      type: types.take(capitalize(name), `${capitalize(name)}Operation`),
    })
  }
  return named
}

/** A proposal with its node in the tree and its name there. */
interface Assigned {
  readonly proposal: Proposal
  readonly resource: readonly string[]
  readonly method: string
}

/** The tree of resources. The methods and resources of one node have different names. */
interface Tree {
  add(proposals: readonly [Proposal, ...Proposal[]]): Assigned
}

interface ResourceNode {
  /** By name in lower case, with the spelling of its first occurrence. */
  readonly resources: Map<string, { readonly name: string; readonly node: ResourceNode }>
  /** By name in lower case, with the version of the method's path. */
  readonly methods: Map<string, string>
  /** The last number assigned to each name. */
  readonly numbers: Map<string, number>
}

function createTree(): Tree {
  const root = createNode()

  function enter(node: ResourceNode, name: string): { readonly name: string; readonly node: ResourceNode } {
    const known = node.resources.get(name.toLowerCase())
    if (known !== undefined) return known
    // A method has this name already, and a function cannot also be a resource.
    const isTaken = node.methods.has(name.toLowerCase())
    const entered = isTaken ? enter(node, `${name}Resource`) : { name, node: createNode() }
    node.resources.set(name.toLowerCase(), entered)
    return entered
  }

  function enterAll(names: readonly string[]): {
    readonly resource: readonly string[]
    readonly node: ResourceNode
  } {
    let node = root
    const resource = names.map((name) => {
      const entered = enter(node, name)
      node = entered.node
      return entered.name
    })
    return { resource, node }
  }

  /** Finds the node of a resource. Nothing is added to the tree, in case the name is not taken. */
  function find(names: readonly string[]): ResourceNode | undefined {
    return names.reduce<ResourceNode | undefined>(
      (node, name) => node?.resources.get(name.toLowerCase())?.node,
      root,
    )
  }

  return {
    add(proposals) {
      const [first] = proposals
      const owner = find(first.resource)?.methods.get(first.method.toLowerCase())
      const isOtherVersion = owner !== undefined && owner !== first.version.join('.')
      const inOrder = proposals.toSorted((one, two) =>
        isOtherVersion ? Number(two.isVersioned) - Number(one.isVersioned) : 0,
      )
      const proposal = inOrder.find((one) => isFree(find(one.resource), one.method)) ?? first
      const { resource, node } = enterAll(proposal.resource)
      const method = isFree(node, proposal.method)
        ? proposal.method
        : addNumber(proposal.method, node.numbers, (name) => isFree(node, name))
      node.methods.set(method.toLowerCase(), proposal.version.join('.'))
      return { proposal, resource, method }
    },
  }
}

function isFree(node: ResourceNode | undefined, method: string): boolean {
  return !node || (!node.methods.has(method.toLowerCase()) && !node.resources.has(method.toLowerCase()))
}

function createNode(): ResourceNode {
  return { resources: new Map(), methods: new Map(), numbers: new Map() }
}

/** Candidate names of an operation, best first; at least one. */
function proposeNames(operation: Unnamed): readonly [Proposal, ...Proposal[]] {
  const { parts, prefix } = parsePath(operation.path)
  const version = prefix.map((part) => toSafeMember(toMemberName(part.name)))
  const method = isFixedMethod(operation.method) ? operation.method : toMemberName(operation.method)
  const subject = { ...operation, method, parts, version }
  const byPath = proposeByPath(subject)
  const byId = proposeById(subject)
  return byId === null ? byPath : [byId, ...byPath]
}
