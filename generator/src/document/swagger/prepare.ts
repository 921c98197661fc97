import { formatPointer } from '../pointer.ts'
import { stateCollectionFormat } from './collection-format.ts'
import { objectsIn, operationsIn } from './drafts.ts'
import { isBody, listParameters, mergeBodies } from './list-parameters.ts'
import { chooseConsumes, chooseProduces, readMediaTypes } from './media-types.ts'
import { prepareHeaders, prepareResponses } from './prepare-responses.ts'
import type { Draft, Guess, OperationOrigins, Origin } from './types.ts'

/**
 * Makes explicit what the converter gets wrong, in a copy of the document: the media types of each operation,
 * `collectionFormat`, bodies that are shared by reference or by path, and responses that are shared by operations
 * with different media types. Returns where the parts of each operation are in the user's file, by pointer.
 */
export function prepare(root: Draft, guess: Guess): ReadonlyMap<string, OperationOrigins> {
  const origins = new Map<string, OperationOrigins>()
  for (const [name, parameter] of objectsIn(root.parameters)) {
    stateCollectionFormat(parameter, String(parameter.in), ['parameters', name], guess)
  }
  for (const [path, item] of objectsIn(root.paths)) preparePath(item, ['paths', path], root, guess, origins)
  const responses = objectsIn(root.responses).map(([, response]) => response)
  root.produces = [...chooseProduces(responses, readMediaTypes(root.produces), ['responses'], guess)]
  for (const [name, response] of objectsIn(root.responses))
    prepareHeaders(response, ['responses', name], guess)
  for (const [name, parameter] of objectsIn(root.parameters)) {
    if (isBody(parameter)) delete (root.parameters as Draft)[name]
  }
  return origins
}

function preparePath(
  item: Draft,
  tokens: readonly string[],
  root: Draft,
  guess: Guess,
  origins: Map<string, OperationOrigins>,
): void {
  const all = listParameters(item.parameters, tokens, root, guess)
  const parameters = all.filter(({ parameter }) => !isBody(parameter))
  const shared = all.filter(({ parameter }) => isBody(parameter))
  delete item.parameters
  origins.set(formatPointer(tokens), { parameters, body: [], responses: new Map() })
  for (const [method, operation] of operationsIn(item)) {
    const own = [...tokens, method]
    origins.set(formatPointer(own), prepareOperation(operation, own, shared, root, guess))
  }
  // At the end, because the converter takes what follows for operations that share the last body.
  if (parameters.length > 0) item.parameters = parameters.map(({ parameter }) => parameter)
}

function prepareOperation(
  operation: Draft,
  tokens: readonly string[],
  shared: readonly Origin[],
  root: Draft,
  guess: Guess,
): OperationOrigins {
  const all = listParameters(operation.parameters, tokens, root, guess)
  const parameters = all.filter(({ parameter }) => !isBody(parameter))
  const own = all.filter(({ parameter }) => isBody(parameter))
  const body = mergeBodies(own, shared, guess)
  operation.parameters = [...parameters, ...body].map(({ parameter }) => structuredClone(parameter))
  if (body.length > 0) {
    const declared = readMediaTypes(operation.consumes ?? root.consumes)
    operation.consumes = [...chooseConsumes(body, declared, tokens, guess)]
  }
  const responses = prepareResponses(operation, tokens, root, guess)
  const declared = readMediaTypes(operation.produces ?? root.produces)
  const drafts = objectsIn(operation.responses).map(([, response]) => response)
  operation.produces = [...chooseProduces(drafts, declared, tokens, guess)]
  return { parameters, body, responses }
}
