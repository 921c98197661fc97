import type { HttpMethod } from '../types.ts'
import { makeFunctionName, toSingularWords } from './function-name.ts'
import { isIdentifier, protectStart, toMemberName, toSafeMember } from './identifiers.ts'
import type { Proposal, Subject } from './proposal.ts'
import { isPlural } from './singular.ts'
import { isVerb } from './verbs.ts'
import { splitWords, toCamelCase } from './words.ts'

/** Names an operation by its `operationId`; `null` where there is none, or one that no name can be made of. */
export function proposeById(subject: Subject): Proposal | null {
  const operationId = subject.operationId && dropPath(subject.operationId, subject)
  if (operationId === null || splitWords(operationId).length === 0) return null
  if (saysOnlyPath(operationId, subject)) return null
  // `VirtualMachines_List` of Azure, `CatsController_findAll` of NestJS.
  const grouped = /^([A-Z][A-Za-z0-9]*?)(?:Controller)?_([A-Za-z][A-Za-z0-9]*)$/.exec(operationId)
  if (grouped) return proposeParts(subject, grouped.slice(1).map(toMemberName), toMemberName(operationId))
  const parts = operationId.split(/[./]/).filter((part) => splitWords(part).length > 0)
  if (parts.length === 1) return proposeByPlainId(subject, operationId)
  if (operationId.includes('/'))
    return proposeParts(subject, parts.map(toMemberName), toMemberName(operationId))
  const isWritten = parts.every((part) => isIdentifier(part) && !/^\p{Lu}/u.test(part))
  return proposeParts(subject, isWritten ? parts : parts.map(toMemberName), null)
}

/** FastAPI writes the path and the method behind the name that a person gave: `read_items_items__get`. */
function dropPath(operationId: string, { path, method }: Subject): string {
  const written = `${path.replace(/\W/g, '_')}_${method}`
  const rest = operationId.slice(0, -written.length)
  return operationId.endsWith(written) && splitWords(rest).length > 0 ? rest : operationId
}

/**
 * Whether an id was made of method and path by a machine, and says nothing beside: `PostAccountsAccountCardsId`.
 * `getPets` may well be what a person wrote.
 */
function saysOnlyPath(operationId: string, { path, method, version }: Subject): boolean {
  if (!path.includes('{') && (method === 'get' || method === 'delete')) return false
  const spell = (text: string) => splitWords(text).join('')
  const whole = spell(path)
  const bare = whole.slice(spell(version.join(' ')).length)
  return [whole, bare].some((told) => [method + told, told + method].includes(spell(operationId)))
}

function proposeParts(subject: Subject, parts: readonly string[], functionName: string | null): Proposal {
  const resource = parts.slice(0, -1).map(toSafeMember)
  const method = parts.at(-1) ?? ''
  const isWhole = !subject.parts.at(-1)?.isItem
  return {
    resource,
    method: toSafeMember(method),
    function: functionName ?? makeFunctionName(resource, method, subject.method, isWhole),
    version: subject.version,
    isVersioned: false,
  }
}

/** `listPets` with the tag `Pets` -> `pets.list`. The function keeps the id that the document's readers know. */
function proposeByPlainId(subject: Subject, operationId: string): Proposal {
  const { tag, parts, method } = subject
  const tagName = tag === null || tag.toLowerCase() === 'default' ? '' : toMemberName(tag)
  const resource = tagName || parts[0]?.name || 'root'
  const words = dropResource(splitWords(operationId), splitWords(resource), method)
  return proposeParts(subject, [resource, protectStart(toCamelCase(words))], toMemberName(operationId))
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
  const [first = '', ...others] = words.slice(resource.length)
  const isAction = isVerb(first) || first === method
  return isResource(words.slice(0, resource.length)) && isAction ? [first, ...others] : words
}
