import type { Json, JsonObject } from '../../json.ts'
import { type Location, locateBelow } from '../location.ts'
import * as problems from '../problems.ts'
import { getOwn, readList, readString } from '../read.ts'
import { type Found, resolveObject } from '../resolve.ts'
import type { OperationDraft, ParameterDraft, QueryStringDraft } from './drafts.ts'
import type { OperationContext } from './read-content.ts'
import { makePathParameter, readParameter, readQueryString } from './read-parameter.ts'
import { isParameterLocation, type ParameterLocation } from './styles.ts'

/** Headers that are described elsewhere in an operation (OpenAPI 3.1, section 4.8.12.1). */
const ignoredHeaders = new Set(['accept', 'content-type', 'authorization'])

/** Reads parameters. A shared parameter is read only once. */
export interface ParametersReader {
  read(path: string, pathItem: Found, operation: Found): OperationDraft['parameters']
}

/** RFC 9110, section 5.6.2: fetch refuses to send anything else. */
const headerName = /^[\w!#$%&'*+.^`|~-]+$/

type Declared =
  | { readonly location: Exclude<ParameterLocation, 'querystring'>; readonly draft: ParameterDraft }
  | { readonly location: 'querystring'; readonly draft: QueryStringDraft }

type Placed = Declared & { readonly at: Location }

/** Creates a reader for all operations of a document. */
export function createParametersReader(operationContext: OperationContext): ParametersReader {
  const known = new Map<JsonObject, Declared | null>()

  function readOne(value: Json, at: Location): Placed | null {
    const found = resolveObject(operationContext.context, value, at)
    if (found === null) return null
    let declared = known.get(found.value)
    if (declared === undefined) {
      declared = readDeclared(operationContext, found)
      known.set(found.value, declared)
    }
    return declared && { ...declared, at }
  }

  function readAll(holder: Found): ReadonlyMap<string, Placed> {
    const all = new Map<string, Placed>()
    for (const [index, value] of readList(holder.value, 'parameters').entries()) {
      const declared = readOne(value, locateBelow(holder.at, 'parameters', String(index)))
      if (declared === null) continue
      const { name } = declared.draft
      const key = `${declared.location} ${declared.location === 'header' ? name.toLowerCase() : name}`
      if (all.has(key)) {
        const { location } = declared
        operationContext.context.report(declared.at, problems.parameterDuplicate, { name, location })
      } else {
        all.set(key, declared)
      }
    }
    return all
  }

  return {
    read(path, pathItem, operation) {
      const own = readAll(operation)
      const inherited = [...readAll(pathItem)].filter(([key]) => !own.has(key))
      const all = [...inherited.map(([, declared]) => declared), ...own.values()]
      const at = (location: ParameterLocation) =>
        all.filter((one) => one.location === location).map((one) => one.draft)
      const query = at('query')
      return {
        path: orderByPath(operationContext, path, operation.at, all),
        query,
        header: at('header').filter(({ name }) => !ignoredHeaders.has(name.toLowerCase())),
        cookie: at('cookie'),
        querystring: chooseQueryString(operationContext, all, query.length > 0),
      }
    },
  }
}

/** The names in the braces of a path, in order and without duplicates. */
export function listPathParameters(path: string): readonly string[] {
  return [...new Set([...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name ?? ''))]
}

/** The last one, since those of the operation itself come last; none next to parameters of the query. */
function chooseQueryString(
  { context }: OperationContext,
  all: readonly Placed[],
  hasQuery: boolean,
): readonly QueryStringDraft[] {
  const found = all.flatMap((one) => (one.location === 'querystring' ? [one] : []))
  const ignored = hasQuery ? found : found.slice(0, -1)
  for (const { at, draft } of ignored)
    context.report(at, problems.querystringConflict, { name: draft.name, hasQuery })
  return hasQuery ? [] : found.slice(-1).map(({ draft }) => draft)
}

function readDeclared(operationContext: OperationContext, found: Found): Declared | null {
  const { context } = operationContext
  const { value, at } = found
  const name = readString(value, 'name')
  const location = readString(value, 'in')
  if (name === null || name === '' || location === null || !isParameterLocation(location)) {
    context.report(at, problems.parameterWithoutName, {})
    return null
  }
  if (location === 'header' && !headerName.test(name)) {
    context.report(at, problems.headerNameMalformed, { name })
    return null
  }
  if (location === 'path' && getOwn(value, 'required') !== true) {
    context.report(at, problems.pathParameterOptional, { name })
  }
  if (location === 'querystring') {
    const draft = readQueryString(operationContext, found)
    if (draft === null) context.report(at, problems.parameterWithoutSchema, { name })
    return draft && { location, draft }
  }
  return { location, draft: readParameter(operationContext, name, location, found) }
}

function orderByPath(
  { context }: OperationContext,
  path: string,
  at: Location,
  all: readonly Placed[],
): readonly ParameterDraft[] {
  const declared = all.filter(({ location }) => location === 'path')
  const names = listPathParameters(path)
  for (const one of declared) {
    const { name } = one.draft
    if (!names.includes(name)) context.report(one.at, problems.pathParameterUnused, { name, path })
  }
  return names.map((name) => {
    const found = declared.find(({ draft }) => draft.name === name)
    if (found === undefined) context.report(at, problems.pathParameterUndeclared, { name, path })
    return found?.draft ?? makePathParameter(name)
  })
}
