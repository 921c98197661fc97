import type { HttpMethod } from '../types.ts'
import { makeFunctionName, toSingularWords } from './function-name.ts'
import { isIdentifier, isReserved, protectStart, toMemberName, toSafeMember } from './identifiers.ts'
import type { Proposal, Subject, Unnamed } from './proposal.ts'
import { isPlural, toSingular } from './singular.ts'
import { isVerb } from './verbs.ts'
import { splitWords, toCamelCase } from './words.ts'

/** Names an operation by its `operationId`; `null` if it has none or it is unusable as a name. */
export function proposeById(subject: Subject): Proposal | null {
  const given = dropSuffix(subject.operationId ?? '')
  if (splitWords(given).length === 0) return null
  const named = readRouteName(given, subject)
  if (named !== null) return proposeOnPath(subject, named)
  const operationId = nameAction(separateWords(dropArticles(dropPath(given, subject)), subject), subject)
  if (saysOnlyPath(operationId, subject)) return null
  // `VirtualMachines_List` of Azure, `CatsController_findAll` of NestJS.
  const grouped = /^([A-Z][A-Za-z0-9]*?)(?:Controller(?:V\d+)?)?_([A-Za-z][A-Za-z0-9]*)$/.exec(operationId)
  if (grouped) {
    const [resource = '', name = ''] = grouped.slice(1).map(toMemberName)
    const words = dropResource(splitWords(name), splitWords(resource), subject.method)
    return proposeParts(subject, [resource, toCamelCase(words)], null)
  }
  const parts = readParts(operationId, subject)
  if (parts.length === 1) return proposeByPlainId(subject, parts[0] ?? '')
  if (operationId.includes('/'))
    return proposeParts(subject, parts.map(toMemberName), toMemberName(parts.join('/')))
  const isWritten = parts.every((part) => isIdentifier(part) && !/^\p{Lu}/u.test(part))
  return proposeParts(subject, isWritten ? parts : parts.map(toMemberName), null)
}

/** Springfox appends the method (`listOrdersUsingGET`), and Springdoc a number to a repeated name (`listOrders_1`). */
function dropSuffix(operationId: string): string {
  return operationId.replace(/(?<=.)(?:Using(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS))?(?:_\d+)?$/, '')
}

/** The verbs of actions in Laravel and Rails, with the method that they belong to. */
const actions: ReadonlyMap<string, readonly [method: HttpMethod, verb: string]> = new Map([
  ['index', ['get', 'list']],
  ['store', ['post', 'create']],
  ['show', ['get', 'get']],
  ['destroy', ['delete', 'delete']],
])

/** `timeEntries.index` is `timeEntries.list`, unless the path ends with `index` too. */
function nameAction(operationId: string, { method, parts, returnsList }: Subject): string {
  return operationId.replace(/(?<=^|[./:#@]|^[A-Z][A-Za-z0-9]*_)[a-z]+$/, (action) => {
    const [wanted, verb = ''] = actions.get(action) ?? []
    if (method !== wanted || parts.at(-1)?.name === action) return action
    const isOne = returnsList === false && !isPlural(parts.at(-1)?.words.at(-1) ?? '')
    return verb === 'list' && isOne ? 'get' : verb
  })
}

/** The parts of an id, without the beginning that the path has too (`v1.`), and without the suffix of controllers. */
function readParts(operationId: string, { version }: Subject): readonly string[] {
  const parts = operationId.split(/[./:#@]/).filter((part) => splitWords(part).length > 0)
  const isPrefix = (part: string) => version.includes(toMemberName(part))
  const start = parts.findIndex((part) => !isPrefix(part))
  return parts
    .slice(Math.max(start, 0))
    .map((part, index, { length }) => (index < length - 1 ? part.replace(controllerSuffix, '') : part))
}

const controllerSuffix = /(?<=.)Controller(?:V\d+)?$/

/** FastAPI appends the path and the method to the function's name: `read_items_items__get`. */
export function dropPath(operationId: string, { path, method }: Pick<Unnamed, 'path' | 'method'>): string {
  const written = `${path.replace(/\W/g, '_')}_${method}`
  const rest = operationId.slice(0, -written.length)
  return operationId.endsWith(written) && splitWords(rest).length > 0 ? rest : operationId
}

/** The name after method and path, as in `delete-/crm/v3/things/{thingId}_archive`; `null` for other ids. */
function readRouteName(operationId: string, { path, method }: Subject): string | null {
  const start = `${method}-${path}_`
  return operationId.toLowerCase().startsWith(start.toLowerCase()) ? operationId.slice(start.length) : null
}

/**
 * A name that is only a verb is combined with the resource of the path. A name that the path ends with is removed from
 * it.
 */
function proposeOnPath(subject: Subject, name: string): Proposal | null {
  const resource = subject.parts.map((part) => part.name)
  if (resource.length === 0 || toMemberName(name) === resource.at(-1)) return null
  return proposeParts(subject, [...resource, toMemberName(name)], null)
}

/** Sentences contain articles and possessives: `retrieve-a-block`, `List an Organization's Installs`. */
function dropArticles(operationId: string): string {
  if (!/[\s-]/.test(operationId.trim())) return operationId
  return operationId.replace(/['’]s\b/g, '').replace(/(?<=[\s_-])(?:an?|the)[\s_-]+/gi, '')
}

/**
 * Returns whether an id was generated from method and path: `PostAccountsAccountCardsId`, `get_files_id` for
 * `/files/{file_id}`. It may leave out segments before the first parameter. `getPets` may be handwritten, and so is an
 * id with dots.
 */
function saysOnlyPath(operationId: string, { path, method }: Subject): boolean {
  const segments = path.split('/').filter((segment) => segment !== '')
  const isPlain = !path.includes('{')
  if (/[.:]/.test(operationId)) return false
  if (isPlain && (method === 'get' || method === 'delete')) return false
  const id = splitWords(operationId)
  const rest = id[0] === method ? id.slice(1) : id.at(-1) === method ? id.slice(0, -1) : null
  if (rest === null || rest.length === 0) return false
  const spelled = rest.join('')
  const first = segments.findIndex((segment) => segment.startsWith('{'))
  const last = isPlain ? segments.length : Math.max(first, 1)
  return segments.slice(0, last).some((_, index) => spellsPath(spelled, segments.slice(index)))
}

/** The words that an operation is about: those of its path and tag, and their singular. */
function listTopics({ path, tag }: Subject): ReadonlySet<string> {
  const words = splitWords(`${path} ${tag ?? ''}`)
  return new Set([...words, ...words.map(toSingular)])
}

/** Adds a verb to an id that only names what is read: `users.getToken` for `userToken` at `/users/{id}/token`. */
function addVerb(operationId: string, subject: Subject): string {
  if (subject.method !== 'get' || subject.parts.length === 0 || /[./:]/.test(operationId)) return operationId
  const topics = listTopics(subject)
  const words = splitWords(operationId)
  if (!words.every((word) => !isVerb(word) && word !== 'get' && topics.has(toSingular(word))))
    return operationId
  const isMany = subject.returnsList ?? isPlural(words.at(-1) ?? '')
  return `${isMany ? 'list' : 'get'}-${operationId}`
}

/** Separates the words of an id in lower case by those of its path and tag: `deletespendlimit` at `/spend_limit`. */
function separateWords(operationId: string, subject: Subject): string {
  if (!/^[a-z]{4,100}$/.test(operationId) || isVerb(operationId)) return operationId
  const topics = [...listTopics(subject)].filter((word) => word.length > 1).toSorted(byLength)
  const deadEnds = new Set<number>()
  const separate = (start: number): readonly string[] | null => {
    if (start === operationId.length) return []
    if (deadEnds.has(start)) return null
    deadEnds.add(start)
    for (const word of topics) {
      const rest = operationId.startsWith(word, start) ? separate(start + word.length) : null
      if (rest !== null) return [word, ...rest]
    }
    return null
  }
  for (let end = 2; end < operationId.length; end++) {
    const verb = operationId.slice(0, end)
    const rest = isVerb(verb) ? separate(end) : null
    if (rest !== null) return [verb, ...rest].join('_')
  }
  return operationId
}

function byLength(one: string, other: string): number {
  return other.length - one.length
}

/** Returns whether a string consists of the segments, where a parameter may be shortened to its last word. */
function spellsPath(text: string, segments: readonly string[]): boolean {
  let ends = new Set([0])
  for (const segment of segments) {
    const words = splitWords(segment)
    const spellings = [words.join(''), ...(segment.startsWith('{') ? [words.at(-1) ?? ''] : [])]
    const next = new Set<number>()
    for (const end of ends) {
      for (const spelling of spellings) if (text.startsWith(spelling, end)) next.add(end + spelling.length)
    }
    ends = next
  }
  return ends.has(text.length)
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

/** `listPets` with the tag `Pets` -> `pets.list`. The function keeps the id that readers of the document know. */
function proposeByPlainId(subject: Subject, operationId: string): Proposal {
  const { tag, parts, method } = subject
  const tagName =
    tag === null || tag.toLowerCase() === 'default' ? '' : toMemberName(dropVersion(tag, subject))
  const resource = tagName || parts[0]?.name || 'root'
  const words = dropResource(splitWords(addVerb(operationId, subject)), splitWords(resource), method)
  const verb = operationId.toLowerCase()
  // `bulk` at `/bulk` is a name; `bulkBulk` would not be.
  const isVerbOnly =
    splitWords(operationId).length === 1 && isVerb(verb) && !isReserved(verb) && resource !== verb
  // `stream` at `/projects/{id}/logs` is about the logs.
  if (isVerbOnly && tagName === '' && parts.length > 1)
    return proposeParts(subject, [...parts.map(({ name }) => name), verb], null)
  const functionName = isVerbOnly ? null : toMemberName(operationId)
  return proposeParts(subject, [resource, protectStart(toCamelCase(words))], functionName)
}

/** Tags can begin with the version of the path: `Api20100401Account` at `/2010-04-01/Accounts`. */
function dropVersion(tag: string, { version }: Subject): string {
  const numbers = version.map((part) => part.replace(/\D/g, '')).filter((number) => number !== '')
  return numbers.reduce(
    (rest, number) => rest.replace(RegExp(`^(?:api)?[ _-]?v?${number}[ _.-]?(?=\\p{L})`, 'iu'), ''),
    tag,
  )
}

/** The words of an id without those of its resource, if the rest still contains a verb. */
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
