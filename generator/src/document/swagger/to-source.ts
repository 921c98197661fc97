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
      const tail = section === 'parameters' ? dropSchema(rest) : rest
      const inside = section === 'responses' ? findInResponse(rest) : tail
      return third === '' ? [section] : [section, third, ...inside]
    }
    return first === 'paths' ? findInPath(tokens) : tokens
  }

  function findInPath(tokens: readonly string[]): readonly string[] {
    const isShared = tokens[2] === 'parameters'
    const owner = tokens.slice(0, isShared ? 2 : 3)
    const [section, key = '', ...rest] = tokens.slice(owner.length)
    const known = origins.get(formatPointer(owner))
    if (known === undefined) return tokens
    if (section === 'parameters') {
      const origin = known.parameters[Number(key)]
      return origin === undefined ? [...owner, 'parameters'] : [...origin.tokens, ...dropSchema(rest)]
    }
    if (section === 'requestBody') return findInBody(owner, known.body, key === 'content' ? rest : [])
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

function findInResponse([section, name, ...rest]: readonly string[]): readonly string[] {
  if (section === undefined) return []
  if (section === 'content') return rest
  return section === 'headers' && name !== undefined ? [section, name, ...dropSchema(rest)] : [section]
}

function dropSchema(tokens: readonly string[]): readonly string[] {
  if (tokens[0] === 'style' || tokens[0] === 'explode') return ['collectionFormat']
  return tokens[0] === 'schema' ? tokens.slice(1) : tokens
}
