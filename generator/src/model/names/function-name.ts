import { wordSet } from '../../word-set.ts'
import type { HttpMethod } from '../types.ts'
import { toSingular } from './singular.ts'
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
    return toCamelCase([verbOf(httpMethod), ...holders, ...toSingularWords(last), ...methodWords])
  }
  const isMany = ofMany.has(first) || isBatch(first) || rest[0] === 'all' || (ofWhole.has(first) && isWhole)
  const object = [...holders, ...(isMany ? last : toSingularWords(last))]
  if (rest[0] === 'all') return toCamelCase([first, 'all', ...object, ...rest.slice(1)])
  if (rest.length === 0 || particles.has(rest[0] ?? '')) return toCamelCase([first, ...object, ...rest])
  return toCamelCase([first, ...holders, ...toSingularWords(last), ...rest])
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
