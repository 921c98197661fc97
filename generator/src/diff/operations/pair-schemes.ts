import type { SecurityScheme } from '../../model/types.ts'
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
      const found = left.filter((other) => describeScheme(other) === describeScheme(scheme))
      return found.length === 1 && found[0] ? [[scheme.name, found[0].name] as const] : []
    }),
  )
}

/** How a credential is sent: `http bearer`, `apiKey in header X-API-Key`. */
export function describeScheme({ type, scheme, in: place, parameterName }: SecurityScheme): string {
  const where = place === null ? [] : ['in', place, parameterName]
  return [type, scheme, ...where].filter((word) => word !== null).join(' ')
}
