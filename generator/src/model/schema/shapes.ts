import type { Json } from '../../json.ts'
import type { Lookup, ObjectSchema, Schema } from '../types.ts'
import { toCanonicalText } from '../value/canonical.ts'
import { allTypes, jsonTypes, noTypes, type TypeSet, typesOfValues } from './json-types.ts'

/** Maximum number of shapes of a schema; a schema with more counts as unknown. */
const maximumShapes = 100

/** Maximum number of references to follow. */
const maximumDepth = 20

/** An alternative of a schema: without unions, and with all intersections merged. */
export interface Shape {
  readonly types: TypeSet
  /** The listed values, by their canonical string; `null` if none are listed. */
  readonly literals: ReadonlyMap<string, Json> | null
  readonly properties: ReadonlyMap<string, ShapeProperty>
  /** The only allowed properties; `null` if any property is allowed. */
  readonly allowed: ReadonlySet<string> | null
  /** True if a literal of its TypeScript type may have undeclared properties. */
  readonly hasIndex: boolean
  /** The scalars and arrays of the alternative. */
  readonly plain: readonly Schema[]
  /** True if types and properties describe it completely. */
  readonly isComplete: boolean
}

export type Shapes = readonly Shape[]

export interface ShapeProperty {
  readonly required: boolean
  /** Schemas that must all match. */
  readonly schemas: readonly Schema[]
}

const noProperties: ReadonlyMap<string, ShapeProperty> = new Map()

/** Any value, without known properties. */
const anyShape: Shape = {
  types: allTypes,
  literals: null,
  properties: noProperties,
  allowed: null,
  hasIndex: true,
  plain: [],
  isComplete: false,
}

/** Returns a function that lists the shapes of a schema and caches the results. */
export function createShapeLister(lookup: Lookup): (schema: Schema) => readonly Shape[] {
  const known = new WeakMap<Schema, readonly Shape[]>()

  function list(schema: Schema, depth: number): readonly Shape[] {
    const before = known.get(schema)
    if (before) return before
    if (depth > maximumDepth) return [anyShape]
    const shapes = expand(schema, depth)
    const result = shapes.length > maximumShapes ? [anyShape] : shapes
    if (depth === 0 || schema.kind !== 'reference') known.set(schema, result)
    return result
  }

  function expand(schema: Schema, depth: number): readonly Shape[] {
    switch (schema.kind) {
      case 'never':
        return []
      case 'unknown':
        return [{ ...anyShape, isComplete: true }]
      case 'not':
        return [anyShape]
      case 'literal':
        return [toLiteralShape(schema.values)]
      case 'object':
        return [toObjectShape(schema)]
      case 'union':
        return schema.members.flatMap((member) => list(member, depth + 1))
      case 'intersection':
        return schema.members.reduce<readonly Shape[]>(
          (shapes, member) => multiply(shapes, list(member, depth + 1)),
          [{ ...anyShape, isComplete: true }],
        )
      case 'reference': {
        const target = lookup(schema.name)
        return target ? list(target, depth + 1) : [anyShape]
      }
      default:
        return [{ ...anyShape, types: jsonTypes[schema.kind], plain: [schema], hasIndex: false }]
    }
  }

  return (schema) => list(schema, 0)
}

/** The shape of values that match `shape` and have a property of some values. */
export function withProperty(shape: Shape, name: string, schema: Schema): Shape {
  const known = shape.properties.get(name)
  const property = { required: true, schemas: [...(known?.schemas ?? []), schema] }
  return { ...shape, properties: new Map([...shape.properties, [name, property]]) }
}

function toLiteralShape(values: readonly Json[]): Shape {
  const literals = new Map(values.map((value) => [toCanonicalText(value), value]))
  return { ...anyShape, types: typesOfValues(values), literals, hasIndex: false, isComplete: true }
}

function toObjectShape(schema: ObjectSchema): Shape {
  const { properties, patternProperties, additional, propertyNames } = schema
  const isClosed = additional.kind === 'never' && patternProperties.length === 0
  return {
    types: jsonTypes.object,
    literals: null,
    properties: new Map(
      properties.map(({ name, required, schema: value }) => [name, { required, schemas: [value] }]),
    ),
    allowed: isClosed ? new Set(properties.map(({ name }) => name)) : null,
    hasIndex:
      !isClosed &&
      (schema.isOpen ||
        properties.length === 0 ||
        additional.kind !== 'unknown' ||
        patternProperties.length > 0),
    plain: [],
    isComplete:
      patternProperties.length === 0 &&
      propertyNames === null &&
      schema.minProperties === null &&
      schema.maxProperties === null &&
      schema.dependentRequired.length === 0 &&
      (additional.kind === 'unknown' || isClosed),
  }
}

function multiply(first: readonly Shape[], second: readonly Shape[]): readonly Shape[] {
  if (first.length * second.length > maximumShapes) return [anyShape]
  return first.flatMap((one) => second.flatMap((other) => merge(one, other)))
}

/** Merges two shapes; returns none if they share no type. */
function merge(first: Shape, second: Shape): readonly Shape[] {
  const types = first.types & second.types
  if (types === noTypes) return []
  const properties = new Map(first.properties)
  for (const [name, property] of second.properties) {
    const known = properties.get(name)
    const required = property.required || (known?.required ?? false)
    properties.set(name, { required, schemas: [...(known?.schemas ?? []), ...property.schemas] })
  }
  const { allowed } = second
  const typed = [first, second].filter((shape) => shape.types !== allTypes)
  return [
    {
      types,
      literals: keepCommon(first.literals, second.literals),
      properties,
      allowed:
        first.allowed && allowed
          ? new Set([...first.allowed].filter((name) => allowed.has(name)))
          : (first.allowed ?? allowed),
      hasIndex: (typed.length > 0 ? typed : [second]).some((shape) => shape.hasIndex),
      plain: [...first.plain, ...second.plain],
      isComplete: first.isComplete && second.isComplete,
    },
  ]
}

function keepCommon(first: Shape['literals'], second: Shape['literals']): Shape['literals'] {
  if (first === null || second === null) return first ?? second
  return new Map([...first].filter(([text]) => second.has(text)))
}
