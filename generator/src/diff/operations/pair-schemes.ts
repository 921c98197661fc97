import type { SecurityScheme } from '../../model/types.ts'
import { phrase, type Sentence, toText } from '../sentence.ts'
import type { Side } from '../types.ts'

/** For each security scheme of the old document its name in the new one, if it is there. */
export type SchemePairs = ReadonlyMap<string, string>

/** Pairs security schemes: by name, or else by what they are. */
export function pairSchemes({ model: old }: Side, { model: next }: Side): SchemePairs {
  const left = next.securitySchemes.filter(
    ({ name }) => !old.securitySchemes.some((scheme) => scheme.name === name),
  )
  return new Map(
    old.securitySchemes.flatMap((scheme) => {
      if (next.securitySchemes.some(({ name }) => name === scheme.name))
        return [[scheme.name, scheme.name] as const]
      const found = left.filter((other) => isSameScheme(other, scheme))
      return found.length === 1 && found[0] ? [[scheme.name, found[0].name] as const] : []
    }),
  )
}

/** Reports whether credentials of two security schemes are sent in the same way. */
export function isSameScheme(old: SecurityScheme, next: SecurityScheme): boolean {
  // The case of a header's name makes no difference.
  const write = (scheme: SecurityScheme) => {
    const text = toText(describeScheme(scheme))
    return scheme.in === 'header' ? text.toLowerCase() : text
  }
  return write(old) === write(next)
}

const locations = {
  header: 'header',
  query: 'query parameter',
  cookie: 'cookie',
} as const

/** A credential, and how it is sent: "an API key in the header `X-API-Key`". */
export function describeScheme({ type, scheme, in: location, parameterName }: SecurityScheme): Sentence {
  if (type === 'apiKey' && location !== null) {
    return phrase`an API key in the ${[locations[location]]} ${parameterName ?? ''}`
  }
  return type === 'http' && scheme !== null
    ? phrase`HTTP authentication with the scheme ${scheme}`
    : phrase`${type}`
}
