import { testPattern } from '../pattern/test-pattern.ts'
import type { ObjectSchema, Property, Schema } from '../types.ts'
import { couldMatch } from '../value/matches.ts'
import type { RefineScope } from './refine-scope.ts'
import { neverSchema, unknownSchema } from './schemas.ts'

/**
 * Declares the properties that `propertyNames` lists, so that types and messages name them: an object whose names are
 * an enum has exactly these properties.
 */
export function refineObject(scope: RefineScope, schema: ObjectSchema): ObjectSchema {
  const { propertyNames } = schema
  const names = propertyNames && listNames(scope, propertyNames)
  if (names === null) return schema
  const declared = schema.properties.map(
    (property): Property => (names.has(property.name) ? property : { ...property, schema: neverSchema }),
  )
  const known = new Set(declared.map(({ name }) => name))
  const others = [...names].filter((name) => !known.has(name))
  return {
    ...schema,
    properties: [
      ...declared,
      ...others.map((name) => ({ name, required: false, schema: findUndeclared(schema, name) })),
    ],
    // Names that match a pattern are allowed, too.
    patternProperties: schema.patternProperties.flatMap((pattern) => {
      const isUsed = [...names].some((name) => testPattern(pattern.pattern, pattern.flags, name) !== false)
      return isUsed ? [pattern] : []
    }),
    additional: neverSchema,
    propertyNames: schema.patternProperties.length > 0 ? propertyNames : null,
    isOpen: false,
  }
}

/** The complete list of strings that a schema accepts; `null` if it accepts others. */
function listNames(scope: RefineScope, schema: Schema): ReadonlySet<string> | null {
  const shapes = scope.shapesOf(schema)
  const names = new Set<string>()
  for (const { literals } of shapes) {
    if (literals === null) return null
    for (const value of literals.values()) {
      if (typeof value === 'string' && couldMatch(schema, value, scope.lookup)) names.add(value)
    }
  }
  return shapes.length === 0 ? null : names
}

function findUndeclared({ patternProperties, additional }: ObjectSchema, name: string): Schema {
  const isCovered = patternProperties.some(
    ({ pattern, flags }) => testPattern(pattern, flags, name) !== false,
  )
  return isCovered ? unknownSchema : additional
}
