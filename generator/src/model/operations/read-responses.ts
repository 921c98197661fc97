import { type Location, listTokens } from '../location.ts'
import { readString } from '../read.ts'
import { type Found, resolveMembers } from '../resolve.ts'
import type { ParameterDraft, ResponseDraft } from './drafts.ts'
import { type OperationContext, readContents } from './read-content.ts'
import { readParameter } from './read-parameter.ts'

/** Reads the responses of an operation: statuses by number, then ranges, then `default`. */
export function readResponses(
  operationContext: OperationContext,
  operation: Found,
): readonly ResponseDraft[] {
  const drafts = resolveMembers(operationContext.context, operation, 'responses')
    .filter(({ name }) => !name.startsWith('x-'))
    .map((response) => readResponse(operationContext, response.name, response))
  const hasSuccess = drafts.some(({ success }) => success)
  return drafts
    .map((draft) => (draft.status === 'default' ? { ...draft, success: !hasSuccess } : draft))
    .toSorted((first, second) => rank(first.status) - rank(second.status))
}

function rank(status: string): number {
  if (status === 'default') return 2000
  return status.endsWith('XX') ? 1000 + Number(status[0]) : Number(status)
}

function readResponse(operationContext: OperationContext, status: string, response: Found): ResponseDraft {
  const { value, at } = response
  return {
    at,
    status,
    component: readComponent(at),
    description: readString(value, 'description') ?? readString(value, 'summary'),
    success: status.startsWith('2'),
    contents: readContents(operationContext, response, false),
    headers: readHeaders(operationContext, response),
  }
}

function readComponent(at: Location): string | null {
  const [components, section, name, ...below] = listTokens(at)
  const isComponent = components === 'components' && section === 'responses' && below.length === 0
  return isComponent && name !== undefined ? name : null
}

function readHeaders(operationContext: OperationContext, response: Found): readonly ParameterDraft[] {
  return (
    resolveMembers(operationContext.context, response, 'headers')
      // The media type describes it instead (OpenAPI 3.1, section 4.8.17.1).
      .filter(({ name }) => name.toLowerCase() !== 'content-type')
      .map((header) => readParameter(operationContext, header.name, 'header', header))
  )
}
