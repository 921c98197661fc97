import type { Json } from '../../json.ts'
import type {
  Annotations,
  ArraySchema,
  IntersectionSchema,
  LiteralSchema,
  ObjectSchema,
  PlainSchema,
  Schema,
  StringSchema,
  UnionSchema,
} from '../types.ts'

/** The annotations of a schema without any. Shared, so that it can be compared by identity. */
export const noAnnotations: Annotations = {
  title: null,
  description: null,
  deprecated: false,
  readOnly: false,
  writeOnly: false,
  default: undefined,
  examples: [],
}

export const unknownSchema: PlainSchema = { kind: 'unknown', annotations: noAnnotations }
export const neverSchema: PlainSchema = { kind: 'never', annotations: noAnnotations }

/** The schema `{ "type": "object" }`. */
export const anyObject: ObjectSchema = {
  kind: 'object',
  annotations: noAnnotations,
  properties: [],
  patternProperties: [],
  additional: unknownSchema,
  propertyNames: null,
  minProperties: null,
  maxProperties: null,
  dependentRequired: [],
  isOpen: false,
}

/** The schema `{ "type": "string" }`. */
export const anyString: StringSchema = {
  kind: 'string',
  annotations: noAnnotations,
  format: null,
  minLength: null,
  maxLength: null,
  pattern: null,
  patternFlags: '',
  binary: false,
  date: false,
}

/** The schema `{ "type": "array" }`. */
export const anyArray: ArraySchema = {
  kind: 'array',
  annotations: noAnnotations,
  prefixItems: [],
  items: unknownSchema,
  minItems: null,
  maxItems: null,
  uniqueItems: false,
  contains: null,
}

/** A schema of some values. */
export function literalOf(values: readonly Json[]): LiteralSchema {
  return { kind: 'literal', annotations: noAnnotations, values }
}

/** The schema of objects with a property. */
export function objectWith(name: string, schema: Schema, required = true): ObjectSchema {
  return { ...anyObject, properties: [{ name, schema, required }] }
}

/** A union with at least one matching member; a single member is returned unchanged. */
export function uniteAny(members: readonly Schema[], annotations: Annotations = noAnnotations): Schema {
  return unite('any', members, annotations)
}

/** A union; a single member is returned unchanged, and no members result in `never`. */
export function unite(
  mode: UnionSchema['mode'],
  members: readonly Schema[],
  annotations: Annotations = noAnnotations,
): Schema {
  const [only] = members
  if (only === undefined) return annotate(neverSchema, annotations)
  if (members.length === 1) return annotate(only, annotations)
  return { kind: 'union', annotations, mode, members, discriminator: null }
}

/**
 * An intersection of all members. Members that accept anything only contribute annotations, and nested intersections
 * are flattened.
 */
export function intersect(members: readonly Schema[], annotations: Annotations = noAnnotations): Schema {
  const kept: Schema[] = []
  let merged = annotations
  for (const member of members) {
    if (member.kind === 'unknown') merged = mergeAnnotations(merged, member.annotations)
    else if (member.kind === 'intersection' && member.annotations === noAnnotations)
      kept.push(...member.members)
    else if (!kept.includes(member)) kept.push(member)
  }
  const [only] = kept
  if (only === undefined) return annotate(unknownSchema, merged)
  if (kept.length === 1) return annotate(only, merged)
  return { kind: 'intersection', annotations: merged, members: kept } satisfies IntersectionSchema
}

/** The schema with more annotations. Outer annotations take precedence. */
export function annotate(schema: Schema, outer: Annotations): Schema {
  const annotations = mergeAnnotations(outer, schema.annotations)
  return annotations === schema.annotations ? schema : { ...schema, annotations }
}

/** Merges two sets of annotations; the first takes precedence. */
export function mergeAnnotations(first: Annotations, second: Annotations): Annotations {
  if (second === noAnnotations) return first
  if (first === noAnnotations) return second
  return {
    title: first.title ?? second.title,
    description: first.description ?? second.description,
    deprecated: first.deprecated || second.deprecated,
    readOnly: first.readOnly || second.readOnly,
    writeOnly: first.writeOnly || second.writeOnly,
    default: first.default === undefined ? second.default : first.default,
    examples: first.examples.length > 0 ? first.examples : second.examples,
  }
}

/** The stricter of two bounds, where `null` means no bound. */
export function tighten(
  choose: (first: number, second: number) => number,
  first: number | null,
  second: number | null,
): number | null {
  return first === null ? second : second === null ? first : choose(first, second)
}
