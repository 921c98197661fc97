import { makeFunctionName } from './function-name.ts'
import { protectStart, toMemberName, toSafeMember } from './identifiers.ts'
import type { PathPart } from './path-parts.ts'
import type { Proposal, Subject } from './proposal.ts'
import { isPlural } from './singular.ts'
import { readsAsAction } from './verbs.ts'
import { splitWords, toCamelCase } from './words.ts'

/**
 * Names an operation by method and path: first the usual name, then names that distinguish it from operations with the
 * same name.
 */
export function proposeByPath(subject: Subject): readonly [Proposal, ...Proposal[]] {
  const { parts, version } = subject
  const last = parts.at(-1)
  if (last === undefined) {
    const root = toSafeMember(toMemberName(subject.tag ?? '') || 'root')
    return [propose(subject, [root], listVerbs(subject, null)[0], true)]
  }
  const before = parts.slice(0, -1)
  const isAction =
    before.length > 0 && !last.isItem && (last.isAction || readsAsAction(last.words, subject.method))
  const resource = (isAction ? before : parts).map((part) => toSafeMember(toMemberName(part.name)))
  const [verb, ...otherVerbs]: readonly [string, ...string[]] = isAction
    ? [last.name]
    : listVerbs(subject, last)
  const isWhole = !last.isItem && !isAction
  const chosen = propose(subject, resource, verb, isWhole)
  const others = otherVerbs.map((other) => propose(subject, resource, other, isWhole))
  // If a resource has the name of the action, the action is called like its function: `doors.lockDoor`.
  const asFunction = isAction ? [{ ...chosen, method: chosen.function }] : []
  const versioned = propose(subject, [...version, ...resource], verb, isWhole)
  return [
    chosen,
    ...others,
    ...asFunction,
    // If two resources have the same singular, such as `people` and `persons`, the plural distinguishes them.
    { ...chosen, function: toCamelCase([verb, ...resource].flatMap(splitWords)) },
    ...(version.length > 0 ? [{ ...versioned, isVersioned: true }] : []),
  ]
}

function propose(
  { method, version }: Subject,
  resource: readonly string[],
  verb: string,
  isWhole: boolean,
): Proposal {
  return {
    resource,
    method: toSafeMember(protectStart(verb)),
    function: makeFunctionName(resource, verb, method, isWhole),
    version,
    isVersioned: false,
  }
}

/** Verbs for an HTTP method on the last part of a path, the most common first. */
function listVerbs(operation: Subject, last: PathPart | null): readonly [string, ...string[]] {
  const isItem = last?.isItem ?? false
  const isMany = last !== null && !isItem && isPlural(last.words.at(-1) ?? '')
  switch (operation.method) {
    case 'get':
      return isItem
        ? ['get', 'getOne']
        : (operation.returnsList ?? isMany)
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
