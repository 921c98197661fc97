import { wordSet } from '../../word-set.ts'
import type { HttpMethod } from '../types.ts'
import { isPlural, toSingular } from './singular.ts'
import { isVerb } from './verbs.ts'
import { capitalize, splitWords, toCamelCase } from './words.ts'

/** The verbs of methods that have another name. */
const verbOfMethod: ReadonlyMap<HttpMethod, string> = new Map([
  ['post', 'create'],
  ['put', 'update'],
  ['patch', 'update'],
])

function verbOf(method: HttpMethod): string {
  return verbOfMethod.get(method) ?? method
}

/** Verbs whose object stays plural. */
const ofMany = new Set(['list', 'search', 'find', 'count', 'query'])

/** Verbs whose object is plural if it is the resource as a whole: `watchEvents`, but `watchEvent` of one event. */
const ofWhole = new Set(['get', 'follow', 'stream', 'subscribe', 'tail', 'watch'])

/** Words that are not separated from the verb by the object: `listForOrg` of `repos` is `listReposForOrg`. */
const particles = wordSet(`all and as at by for from in into of on to with`)

/**
 * Makes the name of a standalone function: the verb, the parent resource in the singular, the resource.
 * `projects.deployments.list` -> `listProjectDeployments`.
 *
 * @param isWhole whether the path ends in the resource itself rather than in one of its items, so that `metrics.get` is
 * `getMetrics`
 */
export function makeFunctionName(
  resource: readonly string[],
  method: string,
  httpMethod: HttpMethod,
  isWhole: boolean,
): string {
  const methodWords = joinBatch(putVerbFirst(splitWords(method), httpMethod))
  const [first = '', ...rest] = methodWords
  const holders = resource.slice(0, -1).flatMap((name) => toSingularWords(splitWords(name)))
  const last = splitWords(resource.at(-1) ?? '')
  if (!isVerb(first) && !isBatch(first) && methodWords.join() !== splitWords(httpMethod).join()) {
    return toCamelCase([verbOf(httpMethod), ...holders, ...addResource(methodWords, last)])
  }
  const [second = '', ...others] = rest
  const count = countObjects(first, rest, last)
  const isMany = ofMany.has(first) || isBatch(first) || (ofWhole.has(first) && isWhole)
  const object = [
    ...holders,
    ...((count === null ? isMany : count === 'many') ? last : toSingularWords(last)),
  ]
  if (count !== null) return toCamelCase([first, second, ...object, ...others])
  if (rest.length === 0 || particles.has(second)) return toCamelCase([first, ...object, ...rest])
  return toCamelCase([first, ...holders, ...addResource(rest, last)])
}

/** The number of objects that a word after the verb gives, which precedes the object: `listAllUsers`, `findOneUser`, `updateManyUsers`. */
function countObjects(
  verb: string,
  rest: readonly string[],
  resource: readonly string[],
): 'one' | 'many' | null {
  const [count = ''] = rest
  if (count === 'all') return 'many'
  if (rest.length > 1) return null
  if (count === 'one') return verb === 'find' ? 'one' : null
  return /^(?:many|multiple)$/.test(count) && isPlural(resource.at(-1) ?? '') ? 'many' : null
}

/** Puts a resource before words, unless they contain it: `activeUsers` of `users`. */
function addResource(words: readonly string[], resource: readonly string[]): readonly string[] {
  const spell = (some: readonly string[]) => ` ${some.map(toSingular).join(' ')} `
  return spell(words).includes(spell(resource)) ? words : [...toSingularWords(resource), ...words]
}

/** `refundsDelete` of a DELETE is `deleteRefunds`; `passwordReset` is a resource. */
function putVerbFirst(words: readonly string[], method: HttpMethod): readonly string[] {
  const last = words.at(-1) ?? ''
  const isBehind = words.length > 1 && !isVerb(words[0] ?? '') && (last === method || last === verbOf(method))
  return isBehind ? [last, ...toSingularWords(words.slice(0, -1))] : words
}

/** `batchGet` and `bulkDelete` are one verb with a plural object: `batchGetUsers`. */
function joinBatch(words: readonly string[]): readonly string[] {
  const [first = '', second = '', ...rest] = words
  return (first === 'batch' || first === 'bulk') && isVerb(second)
    ? [first + capitalize(second), ...rest]
    : words
}

function isBatch(verb: string): boolean {
  return /^(?:batch|bulk)\p{Lu}/u.test(verb)
}

/** The words with the last one in the singular. */
export function toSingularWords(words: readonly string[]): readonly string[] {
  return words.map((word, index) => (index === words.length - 1 ? toSingular(word) : word))
}
