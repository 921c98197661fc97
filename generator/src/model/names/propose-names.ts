import type { HttpMethod } from '../types.ts'
import { makeFunctionName, toSingularWords } from './function-name.ts'
import { isIdentifier, protectStart, toMemberName, toSafeMember } from './identifiers.ts'
import { type PathPart, parsePath } from './path-parts.ts'
import { isPlural } from './singular.ts'
import { isVerb, readsAsAction } from './verbs.ts'
import { splitWords, toCamelCase } from './words.ts'

/** What an operation's names are made from; nothing else, so that no other operation can change them. */
export interface Unnamed {
  readonly method: HttpMethod
  readonly path: string
  readonly operationId: string | null
  readonly tag: string | null
  /** Whether it answers with a list, by itself or in an envelope; `null` where its answer does not say. */
  readonly answersList: boolean | null
}

/** One way to call an operation. */
export interface Proposal {
  readonly resource: readonly string[]
  readonly method: string
  readonly function: string
  /** What the path begins with and the names leave out: `v1`. */
  readonly version: string
  /** Whether the version is among the resources, to tell two versions of one thing apart. */
  readonly isVersioned: boolean
}

/** The ways to call an operation, best first; at least one. */
export function proposeNames(operation: Unnamed): readonly [Proposal, ...Proposal[]] {
  const byPath = proposeByPath(operation)
  const byId = proposeById(operation)
  return byId === null ? byPath : [byId, ...byPath]
}

/** By `operationId`; `null` where there is none, or one that no name can be made of. */
function proposeById(operation: Unnamed): Proposal | null {
  const { operationId } = operation
  if (operationId === null || splitWords(operationId).length === 0) return null
  const grouped = /^([A-Z][A-Za-z0-9]*?)(?:Controller)?_([A-Za-z][A-Za-z0-9]*)$/.exec(operationId)
  const parts = grouped
    ? grouped.slice(1, 3)
    : operationId.split(/[./]/).filter((part) => splitWords(part).length > 0)
  if (parts.length === 1) return proposeByPlainId(operation, operationId)
  const isAsWanted = parts.every(isIdentifier) && !grouped && !operationId.includes('/')
  const names = parts.map((part) => toSafeMember(isAsWanted ? part : toMemberName(part)))
  const resource = names.slice(0, -1)
  const method = names.at(-1) ?? ''
  const isDotted = !grouped && !operationId.includes('/')
  const { parts: path } = parsePath(operation.path)
  return {
    resource,
    method,
    function: isDotted
      ? makeFunctionName(resource, method, operation.method, !path.at(-1)?.isItem)
      : toMemberName(operationId),
    ...describeVersion(operation),
  }
}

/** `listPets` with the tag `Pets` -> `pets.list`. The function keeps the id that the document's readers know. */
function proposeByPlainId(operation: Unnamed, operationId: string): Proposal {
  const { parts } = parsePath(operation.path)
  const tag = operation.tag?.toLowerCase() === 'default' ? '' : toMemberName(operation.tag ?? '')
  const resource = toSafeMember(tag || parts[0]?.name || 'root')
  const words = splitWords(operationId)
  const method = toSafeMember(
    protectStart(toCamelCase(dropResource(words, splitWords(resource), operation.method))),
  )
  return { resource: [resource], method, function: toMemberName(operationId), ...describeVersion(operation) }
}

/** The words of an id without those that its resource says already, if what is left still says what is done. */
function dropResource(
  words: readonly string[],
  resource: readonly string[],
  method: HttpMethod,
): readonly string[] {
  const [verb = '', ...rest] = words
  const wanted = toSingularWords(resource).join(' ')
  const isResource = (some: readonly string[]) => toSingularWords(some).join(' ') === wanted
  const object = rest.slice(0, resource.length)
  if (isVerb(verb) && isResource(object)) {
    const left = rest.slice(resource.length)
    const isMany = left.length === 0 && isPlural(object.at(-1) ?? '')
    return verb === 'get' && method === 'get' && isMany ? ['list'] : [verb, ...left]
  }
  const action = words.slice(resource.length)
  return isResource(words.slice(0, resource.length)) && isVerb(action[0] ?? '') ? action : words
}

/** By method and path: what a person would choose, then what tells it from one that has chosen that already. */
function proposeByPath(operation: Unnamed): readonly [Proposal, ...Proposal[]] {
  const { parts, prefix } = parsePath(operation.path)
  const last = parts.at(-1)
  const before = parts.slice(0, -1)
  if (last === undefined) {
    const root = toSafeMember(toMemberName(operation.tag ?? '') || 'root')
    return [propose(operation, [root], verbsOf(operation, null)[0], true)]
  }
  const isAction =
    before.length > 0 && !last.isItem && (last.isAction || readsAsAction(last.words, operation.method))
  const resource = nameParts(isAction ? before : parts)
  const isWhole = !last.isItem && !isAction
  const methods = isAction ? ([last.name] as const) : verbsOf(operation, last)
  const [first, ...others] = methods.map((method) => propose(operation, resource, method, isWhole))
  const chosen = first ?? propose(operation, resource, operation.method, isWhole)
  // Where a resource has the name of the action, the action is called like its function: `locks.lockDoor`.
  const asFunction = isAction ? [{ ...chosen, method: chosen.function }] : []
  const versioned = [...nameParts(prefix), ...resource]
  const other = { ...propose(operation, versioned, chosen.method, isWhole), isVersioned: true }
  return [chosen, ...others, ...asFunction, ...(prefix.length > 0 ? [other] : [])]
}

function propose(
  operation: Unnamed,
  resource: readonly string[],
  method: string,
  isWhole: boolean,
): Proposal {
  return {
    resource,
    method: toSafeMember(protectStart(method)),
    function: makeFunctionName(resource, method, operation.method, isWhole),
    ...describeVersion(operation),
  }
}

function describeVersion(operation: Unnamed): Pick<Proposal, 'version' | 'isVersioned'> {
  const { prefix } = parsePath(operation.path)
  return { version: nameParts(prefix).join('.'), isVersioned: false }
}

function nameParts(parts: readonly PathPart[]): readonly string[] {
  return parts.map((part) => toSafeMember(toMemberName(part.name)))
}

/** What a method does to the last part of a path, the usual word first. */
function verbsOf(operation: Unnamed, last: PathPart | null): readonly [string, ...string[]] {
  const isItem = last?.isItem ?? false
  const isMany = last !== null && !isItem && isPlural(last.words.at(-1) ?? '')
  switch (operation.method) {
    case 'get':
      return isItem
        ? ['get', 'getOne']
        : (operation.answersList ?? isMany)
          ? ['list', 'listAll']
          : ['get', 'getAll']
    case 'post':
      return isItem ? ['update', 'post'] : ['create', 'post']
    case 'put':
      return ['update', isMany ? 'replaceAll' : 'replace']
    case 'patch':
      return ['update', isMany ? 'updateAll' : 'patch']
    case 'delete':
      return isMany ? ['deleteAll'] : ['delete']
    default:
      return [operation.method]
  }
}
