import { type Location, listTokens, locateBelow, locateChild } from '../location.ts'
import { getOwn, readObject, readString } from '../read.ts'
import { type Found, resolveObject } from '../resolve.ts'
import type { ParameterDraft, ResponseDraft } from './drafts.ts'
import { type OperationContext, readContents } from './read-content.ts'
import { readParameter } from './read-parameter.ts'

/** Reads the responses of an operation: statuses by number, then ranges, then `default`. */
export function readResponses(
  operationContext: OperationContext,
  operation: Found,
): readonly ResponseDraft[] {
  const { context } = operationContext
  const responses = readObject(operation.value, 'responses')
  const drafts = new Map<string, ResponseDraft>()
  for (const key of Object.keys(responses)) {
    if (key.startsWith('x-')) continue
    const location = locateBelow(operation.at, 'responses', key)
    const found = resolveObject(context, getOwn(responses, key), location)
    if (found) drafts.set(key, readResponse(operationContext, key, found))
  }
  const hasSuccess = [...drafts.values()].some(({ success }) => success)
  return [...drafts.values()]
    .map((draft) => (draft.status === 'default' ? { ...draft, success: !hasSuccess } : draft))
    .toSorted((first, second) => rank(first.status) - rank(second.status))
}

function rank(status: string): number {
  if (status === 'default') return 2000
  return status.endsWith('XX') ? 1000 + Number(status[0]) : Number(status)
}

function readResponse(
  operationContext: OperationContext,
  status: string,
  { value, at }: Found,
): ResponseDraft {
  return {
    at,
    status,
    component: readComponent(at),
    description: readString(value, 'description') ?? readString(value, 'summary'),
    success: status.startsWith('2'),
    contents: readContents(operationContext, value, at),
    headers: readHeaders(operationContext, { value, at }),
  }
}

function readComponent(at: Location): string | null {
  const [components, section, name, ...below] = listTokens(at)
  const isComponent = components === 'components' && section === 'responses' && below.length === 0
  return isComponent && name !== undefined ? name : null
}

function readHeaders(operationContext: OperationContext, { value, at }: Found): readonly ParameterDraft[] {
  const headers = readObject(value, 'headers')
  return Object.keys(headers).flatMap((name) => {
    // The media type describes it instead (OpenAPI 3.1, section 4.8.17.1).
    if (name.toLowerCase() === 'content-type') return []
    const found = resolveObject(
      operationContext.context,
      getOwn(headers, name),
      locateChild(locateChild(at, 'headers'), name),
    )
    return found ? [readParameter(operationContext, name, 'header', found.value, found.at)] : []
  })
}
