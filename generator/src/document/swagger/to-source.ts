import { formatPointer, parsePointer } from '../pointer.ts'
import { swaggerSections } from '../resolve/name-components.ts'
import type { OperationOrigins, Origin } from './types.ts'

/** Makes the function that turns a pointer into the converted document into one into the user's file. */
export function makeToSource(
  origins: ReadonlyMap<string, OperationOrigins>,
  hasHost: boolean,
): (pointer: string) => string {
  return (pointer) => {
    const tokens = parsePointer(pointer)
    return tokens === null ? pointer : formatPointer(find(tokens))
  }

  function find(tokens: readonly string[]): readonly string[] {
    const [first, second, third = '', ...rest] = tokens
    if (first === 'openapi') return ['swagger']
    if (first === 'servers') return hasHost ? ['host'] : ['basePath']
    if (first === 'components') {
      const section = swaggerSections.get(second ?? '')
      if (section === undefined) return []
      return third === '' ? [section] : [section, third, ...(inside[section]?.(rest) ?? rest)]
    }
    return first === 'paths' ? findInPath(tokens) : tokens
  }

  function findInPath(tokens: readonly string[]): readonly string[] {
    const isShared = tokens[2] === 'parameters'
    const owner = tokens.slice(0, isShared ? 2 : 3)
    const [section, key, ...rest] = tokens.slice(owner.length)
    const known = origins.get(formatPointer(owner))
    if (known === undefined) return tokens
    if (section === 'requestBody') return findInBody(owner, known.body, key === 'content' ? rest : [])
    if (key === undefined) return tokens
    if (section === 'parameters') {
      const origin = known.parameters[Number(key)]
      return origin === undefined ? [...owner, section] : [...origin.tokens, ...findInParameter(rest)]
    }
    if (section !== 'responses') return tokens
    const shared = known.responses.get(key)
    const response = shared === undefined ? [...owner, 'responses', key] : ['responses', shared]
    return [...response, ...findInResponse(rest)]
  }
}

function findInBody(
  owner: readonly string[],
  body: readonly Origin[],
  [, ...rest]: readonly string[],
): readonly string[] {
  const [first] = body
  if (first === undefined) return owner
  if (first.parameter.in === 'body') return [...first.tokens, ...rest]
  const [, , name, ...tail] = rest
  const field = body.find(({ parameter }) => parameter.name === name)
  return field === undefined ? [...owner, 'parameters'] : [...field.tokens, ...tail]
}

/** Turns the tokens below a component into those of the user's file, by its section. */
const inside: Readonly<Record<string, (tokens: readonly string[]) => readonly string[]>> = {
  parameters: findInParameter,
  responses: findInResponse,
  securityDefinitions: findInScheme,
}

function findInResponse([section, name, ...rest]: readonly string[]): readonly string[] {
  if (section === undefined) return []
  if (section === 'content') {
    const [field, , , ...below] = rest
    return field === 'examples' && name !== undefined ? [field, name, ...below] : rest
  }
  return section === 'headers' && name !== undefined ? [section, name, ...findInParameter(rest)] : [section]
}

/** A scheme has one flow, whose fields are in the scheme itself. */
function findInScheme([field = '', flow, ...rest]: readonly string[]): readonly string[] {
  if (field !== 'flows') return field === '' ? [] : [field === 'scheme' ? 'type' : field]
  return flow === undefined || rest.length === 0 ? ['flow'] : rest
}

function findInParameter(tokens: readonly string[]): readonly string[] {
  if (tokens[0] === 'examples') return ['example', ...tokens.slice(3)]
  if (tokens[0] === 'style' || tokens[0] === 'explode') return ['collectionFormat']
  return tokens[0] === 'schema' ? tokens.slice(1) : tokens
}
