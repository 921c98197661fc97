import { isJsonObject } from '../../json.ts'
import { getAt, parsePointer } from '../pointer.ts'
import { stateCollectionFormat } from './collection-format.ts'
import { objectsIn } from './drafts.ts'
import type { Draft, Guess } from './types.ts'

/**
 * Copies shared responses into an operation with its own `produces`: the converter gives them the media types of
 * the document. Returns the shared name of each copy by its status.
 */
export function prepareResponses(
  operation: Draft,
  tokens: readonly string[],
  root: Draft,
  guess: Guess,
): ReadonlyMap<string, string> {
  const copied = new Map<string, string>()
  for (const [status, response] of objectsIn(operation.responses)) {
    const target = typeof response.$ref === 'string' ? parsePointer(response.$ref) : null
    const shared = target?.[0] === 'responses' ? getAt(root, target) : undefined
    const name = target?.[1]
    if (operation.produces !== undefined && isJsonObject(shared) && name !== undefined) {
      const copy = structuredClone(shared) as Draft
      ;(operation.responses as Draft)[status] = copy
      copied.set(status, name)
      prepareHeaders(copy, null, guess)
    } else prepareHeaders(response, [...tokens, 'responses', status], guess)
  }
  return copied
}

/** States the formats of headers. Guesses about a copy are reported at its original, so its tokens are `null`. */
export function prepareHeaders(response: Draft, tokens: readonly string[] | null, guess: Guess): void {
  for (const [name, header] of objectsIn(response.headers)) {
    const report = tokens === null ? () => undefined : guess
    stateCollectionFormat(header, 'header', [...(tokens ?? []), 'headers', name], report)
    delete header.collectionFormat
  }
}
