import type { ParameterStyle, Parameters } from '../types.ts'

/** The location of a parameter: OpenAPI's `in`. */
export type ParameterLocation = keyof Parameters

/** The styles of each location, the default first (OpenAPI 3.2, section 4.12.3). */
export const stylesOf: Readonly<Record<ParameterLocation, readonly [ParameterStyle, ...ParameterStyle[]]>> = {
  path: ['simple', 'label', 'matrix'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  header: ['simple'],
  cookie: ['form', 'cookie'],
  // Has a media type instead.
  querystring: ['form'],
}

/** Returns whether a string is a style. */
export function isStyle(text: string): text is ParameterStyle {
  return Object.values(stylesOf).some((styles) => (styles as readonly string[]).includes(text))
}

/** Returns whether a string is a parameter location. */
export function isParameterLocation(text: string): text is ParameterLocation {
  return Object.hasOwn(stylesOf, text)
}
