import type { OperationName } from '../types.ts'
import { isReserved } from './identifiers.ts'
import type { Proposal } from './proposal.ts'
import { proposeNames, type Unnamed } from './propose-names.ts'
import { createUniqueNames, type UniqueNames } from './unique-names.ts'
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
    const { resource, method, proposal } = tree.place(proposals)
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
interface Placed {
  readonly proposal: Proposal
  readonly resource: readonly string[]
  readonly method: string
}

/** The tree of resources. The methods and resources of one node have different names. */
interface Tree {
  place(proposals: readonly [Proposal, ...Proposal[]]): Placed
}

interface Place {
  /** By name in lower case, with the spelling of its first occurrence. */
  readonly resources: Map<string, { readonly name: string; readonly place: Place }>
  /** By name in lower case, with the version of the method's path. */
  readonly methods: Map<string, string>
  /** The last number assigned to each name, because lower numbers are taken. */
  readonly numbers: Map<string, number>
}

function createTree(): Tree {
  const root = makePlace()

  function enter(place: Place, name: string): { readonly name: string; readonly place: Place } {
    const known = place.resources.get(name.toLowerCase())
    if (known !== undefined) return known
    // A method has this name already, and a function cannot also be a resource.
    const isTaken = place.methods.has(name.toLowerCase())
    const entered = isTaken ? enter(place, `${name}Resource`) : { name, place: makePlace() }
    place.resources.set(name.toLowerCase(), entered)
    return entered
  }

  function enterAll(names: readonly string[]): {
    readonly resource: readonly string[]
    readonly place: Place
  } {
    let place = root
    const resource = names.map((name) => {
      const entered = enter(place, name)
      place = entered.place
      return entered.name
    })
    return { resource, place }
  }

  /** Finds the node of a resource. Nothing is added to the tree, in case the name is not taken. */
  function find(names: readonly string[]): Place | undefined {
    return names.reduce<Place | undefined>(
      (place, name) => place?.resources.get(name.toLowerCase())?.place,
      root,
    )
  }

  return {
    place(proposals) {
      const [first] = proposals
      const owner = find(first.resource)?.methods.get(first.method.toLowerCase())
      const isOtherVersion = owner !== undefined && owner !== first.version.join('.')
      const inOrder = proposals.toSorted((one, two) =>
        isOtherVersion ? Number(two.isVersioned) - Number(one.isVersioned) : 0,
      )
      const proposal = inOrder.find((one) => isFree(find(one.resource), one.method)) ?? first
      const { resource, place } = enterAll(proposal.resource)
      const method = isFree(place, proposal.method) ? proposal.method : number(place, proposal.method)
      place.methods.set(method.toLowerCase(), proposal.version.join('.'))
      return { proposal, resource, method }
    },
  }
}

function isFree(place: Place | undefined, method: string): boolean {
  return !place || (!place.methods.has(method.toLowerCase()) && !place.resources.has(method.toLowerCase()))
}

/** The name with the lowest number from 2 on that is free. */
function number(place: Place, name: string): string {
  let number = place.numbers.get(name) ?? 2
  while (!isFree(place, `${name}${number}`)) number += 1
  place.numbers.set(name, number)
  return `${name}${number}`
}

function makePlace(): Place {
  return { resources: new Map(), methods: new Map(), numbers: new Map() }
}
