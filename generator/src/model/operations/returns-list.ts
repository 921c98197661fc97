import { wordSet } from '../../word-set.ts'
import { toSingular } from '../names/singular.ts'
import { splitWords } from '../names/words.ts'
import type { Lookup, Schema } from '../types.ts'
import type { OperationDraft } from './drafts.ts'

/** Properties that hold the payload of an envelope. */
const carriers = wordSet(`items data results values records entries list content rows value`)

/**
 * Returns whether an operation returns a list, directly or in an envelope; `null` if the document does not specify it.
 */
export function findReturnsList(operation: OperationDraft, lookup: Lookup): boolean | null {
  const success = operation.responses.find((response) => response.success)
  const content = success?.contents.find(({ kind }) => kind === 'json')
  const segment = operation.path.split('/').findLast((part) => part !== '' && !part.includes('{')) ?? ''
  return content ? isList(content.schema, splitWords(segment), lookup, new Set()) : null
}

/** Maximum number of schemas to visit for a response. */
const maximumSearched = 100

function isList(
  schema: Schema,
  segment: readonly string[],
  lookup: Lookup,
  seen: Set<string>,
): boolean | null {
  if (schema.kind === 'reference') {
    // Unions that lead to each other have too many paths to follow them all.
    if (seen.has(schema.name) || seen.size > maximumSearched) return null
    seen.add(schema.name)
    const target = lookup(schema.name)
    return target ? isList(target, segment, lookup, seen) : null
  }
  if (schema.kind === 'array') return true
  if (schema.kind === 'intersection' || schema.kind === 'union') {
    const answers = schema.members.map((member) => isList(member, segment, lookup, seen))
    return answers.includes(true) ? true : answers.includes(false) ? false : null
  }
  if (schema.kind !== 'object') return null
  const lists = schema.properties.filter((property) => property.schema.kind === 'array')
  const [only] = lists
  if (only === undefined || lists.length > 1) return false
  const name = splitWords(only.name)
  const carried = toSingular(name.at(-1) ?? '') === toSingular(segment.at(-1) ?? '')
  return carried || carriers.has(only.name) || schema.properties.length === 1
}
