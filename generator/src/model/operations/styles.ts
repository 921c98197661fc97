import type { ParameterStyle, Parameters } from '../types.ts'

/** The place of a parameter: OpenAPI's `in`. */
export type ParameterPlace = keyof Parameters

/** The styles of each place, the default first (OpenAPI 3.1, section 4.8.12.3). */
export const stylesOf: Readonly<Record<ParameterPlace, readonly [ParameterStyle, ...ParameterStyle[]]>> = {
  path: ['simple', 'label', 'matrix'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  header: ['simple'],
  cookie: ['form'],
}

/** Whether text names a style. */
export function isStyle(text: string): text is ParameterStyle {
  return Object.values(stylesOf).some((styles) => (styles as readonly string[]).includes(text))
}

/** Whether text names a place. */
export function isPlace(text: string): text is ParameterPlace {
  return Object.hasOwn(stylesOf, text)
}
