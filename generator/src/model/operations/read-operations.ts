import { listMethods } from '../../document/list-methods.ts'
import { locateBelow, locateChild } from '../location.ts'
import * as problems from '../problems.ts'
import { getOwn, readBoolean, readObject, readString, readStrings } from '../read.ts'
import { readServers } from '../read-servers.ts'
import { type Found, resolveObject } from '../resolve.ts'
import type { HttpMethod } from '../types.ts'
import type { BodyDraft, OperationDraft } from './drafts.ts'
import { readExtension } from './extensions.ts'
import { findMethodObjection, isForbidden, isIdempotent } from './http-methods.ts'
import { readCallbacks } from './read-callbacks.ts'
import { type OperationContext, readContents } from './read-content.ts'
import { readPagination } from './read-pagination.ts'
import { createParametersReader, type ParametersReader } from './read-parameters.ts'
import { readResponses } from './read-responses.ts'
import { readSecurity } from './read-security.ts'

/** Statuses that never have a body (Fetch standard, "null body status"). */
const withoutBody: ReadonlySet<string> = new Set(['204', '205', '304'])

/** Reads all operations, in the order of the document. */
export function readOperations(operationContext: OperationContext): readonly OperationDraft[] {
  const { context } = operationContext
  const parameters = createParametersReader(operationContext)
  const paths = readObject(context.root, 'paths')
  return Object.keys(paths).flatMap((path) => {
    const at = locateBelow(null, 'paths', path)
    if (path.startsWith('x-')) return []
    if (!path.startsWith('/')) {
      context.report(at, problems.pathWithoutSlash, { path })
      return []
    }
    if (/[{}]/.test(path.replace(/\{[^{}]+\}/g, ''))) context.report(at, problems.pathMalformed, { path })
    const pathItem = resolveObject(context, getOwn(paths, path), at)
    if (pathItem === null) return []
    return listMethods(pathItem.value).flatMap(({ method, tokens }) => {
      const location = locateBelow(pathItem.at, ...tokens)
      const reason = tokens.length === 1 ? null : findMethodObjection(method)
      if (reason !== null) {
        context.report(location, problems.methodInvalid, { method, reason })
        return []
      }
      const holder = tokens.length === 1 ? pathItem.value : readObject(pathItem.value, tokens[0] ?? '')
      const operation = resolveObject(context, getOwn(holder, method), location)
      return operation
        ? [readOperation(operationContext, parameters, { method, path, pathItem, operation })]
        : []
    })
  })
}

interface Placed {
  readonly method: HttpMethod
  readonly path: string
  readonly pathItem: Found
  readonly operation: Found
}

function readOperation(
  operationContext: OperationContext,
  parametersReader: ParametersReader,
  { method, path, pathItem, operation }: Placed,
): OperationDraft {
  const { context } = operationContext
  const { value, at } = operation
  if (isForbidden(method)) context.report(at, problems.methodNotSendable, { method })
  readCallbacks(operationContext, operation)
  const parameters = parametersReader.read(path, pathItem, operation)
  const security = readSecurity(context, value)
  const extension = (name: Parameters<typeof readExtension>[2]) => readExtension(context, value, name, at)
  const readScopes = (name: 'x-required-scopes' | 'x-alternative-scopes') =>
    extension(name) === undefined ? null : readStrings(value, name)
  return {
    at,
    operationId: readString(value, 'operationId'),
    method,
    path,
    summary: readString(value, 'summary') ?? readString(pathItem.value, 'summary'),
    description: readString(value, 'description') ?? readString(pathItem.value, 'description'),
    deprecated: readBoolean(value, 'deprecated'),
    tags: readStrings(value, 'tags'),
    servers: readOwnServers(operationContext, pathItem, operation),
    parameters,
    body: readBody(operationContext, method, operation),
    responses: readResponses(operationContext, operation).map((response) => {
      // The response to HEAD describes the response to GET, but has no body.
      const isBare = method === 'head' || withoutBody.has(response.status)
      if (!isBare || response.contents.length === 0) return response
      if (method !== 'head') context.report(at, problems.contentNotReceivable, { status: response.status })
      return { ...response, contents: [] }
    }),
    security: security.alternatives,
    scopes: readScopes('x-required-scopes') ?? security.scopes,
    alternativeScopes: readScopes('x-alternative-scopes') ?? [],
    idempotent: (extension('x-idempotent') as boolean | undefined) ?? isIdempotent(method),
    pagination: readPagination(context, value, at, parameters.query),
    pointer: '',
  }
}

function readOwnServers({ context }: OperationContext, pathItem: Found, operation: Found): readonly string[] {
  const holder = [operation, pathItem].find(({ value }) => getOwn(value, 'servers') !== undefined)
  if (holder === undefined) return []
  const servers = readServers(context, holder.value, holder.at)
  const ofDocument = readServers(context, context.root, null)
  if (servers.length === ofDocument.length && servers.every((server) => ofDocument.includes(server)))
    return []
  if (servers.length > 0)
    context.report(locateChild(holder.at, 'servers'), problems.operationServers, { servers })
  return servers
}

function readBody(
  operationContext: OperationContext,
  method: HttpMethod,
  operation: Found,
): BodyDraft | null {
  const { context } = operationContext
  const value = getOwn(operation.value, 'requestBody')
  if (value === undefined) return null
  const location = locateChild(operation.at, 'requestBody')
  if (method === 'get' || method === 'head') {
    context.report(location, problems.bodyNotSendable, { method })
    return null
  }
  const found = resolveObject(context, value, location)
  if (found === null) return null
  const contents = readContents(operationContext, found)
  if (contents.length === 0) {
    context.report(found.at, problems.contentEmpty, {})
    return null
  }
  return {
    at: found.at,
    description: readString(found.value, 'description'),
    required: readBoolean(found.value, 'required'),
    contents,
  }
}
