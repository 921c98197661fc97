/** Types that openapi-typescript prints wider than the schema, or wrong. */
import { NULL, tsLiteral, tsUnion, UNKNOWN } from 'openapi-typescript'
import ts from 'typescript'
import type { Json } from '../../json.ts'
import type { ArraySchema, ObjectSchema, Schema } from '../../model/types.ts'
import { Code } from '../code.ts'
import { stringLiteral } from '../literals.ts'

const { factory, SyntaxKind } = ts

/** The type of a schema; `transform` gives that of the schemas in it, `refer` the name of a named one. */
export function exactType(
  schema: Schema,
  transform: (schema: Schema) => ts.TypeNode,
  refer: (name: string) => string,
): ts.TypeNode {
  switch (schema.kind) {
    case 'reference':
      return factory.createTypeReferenceNode(refer(schema.name))
    case 'literal':
      return tsUnion(schema.values.map(literalType))
    case 'string':
      // A schema may be named `Blob`; the platform's is reached past it.
      return factory.createTypeReferenceNode('globalThis.Blob')
    case 'intersection':
      return factory.createIntersectionTypeNode(schema.members.map(transform))
    case 'array':
      return tupleType(schema, transform)
    case 'object':
      return objectType(schema, transform)
    default:
      return factory.createKeywordTypeNode(SyntaxKind.NeverKeyword)
  }
}

function tupleType(
  { prefixItems, items, minItems }: ArraySchema,
  transform: (schema: Schema) => ts.TypeNode,
): ts.TypeNode {
  const first = prefixItems.map((item, index) =>
    index < (minItems ?? 0) ? transform(item) : factory.createOptionalTypeNode(transform(item)),
  )
  if (items.kind === 'never') return factory.createTupleTypeNode(first)
  return factory.createTupleTypeNode([
    ...first,
    factory.createRestTypeNode(factory.createArrayTypeNode(transform(items))),
  ])
}

/** An index signature must take in every declared property (TypeScript handbook, "Index Signatures"). */
function objectType(schema: ObjectSchema, transform: (schema: Schema) => ts.TypeNode): ts.TypeNode {
  const { properties, patternProperties, additional, annotations } = schema
  const closed = transform({ ...schema, patternProperties: [], additional: { kind: 'never', annotations } })
  const others = [...patternProperties.map((other) => other.schema), additional].filter(
    ({ kind }) => kind !== 'never',
  )
  const types = [...properties.map((property) => property.schema), ...others].map(transform)
  if (properties.some(({ required }) => !required))
    types.push(factory.createKeywordTypeNode(SyntaxKind.UndefinedKeyword))
  const value = types.includes(UNKNOWN)
    ? UNKNOWN
    : others.length === 0
      ? factory.createKeywordTypeNode(SyntaxKind.NeverKeyword)
      : tsUnion(types)
  const key = factory.createParameterDeclaration(
    undefined,
    undefined,
    'key',
    undefined,
    factory.createKeywordTypeNode(SyntaxKind.StringKeyword),
  )
  const members = properties.length === 0 ? [] : (closed as ts.TypeLiteralNode).members
  return factory.createTypeLiteralNode([...members, factory.createIndexSignature(undefined, [key], value)])
}

/** A string is quoted by us, since openapi-typescript leaves what cannot be seen as it is. */
function literalType(value: Json): ts.TypeNode {
  if (typeof value !== 'string') return value === null ? NULL : tsLiteral(value)
  return factory.createTypeReferenceNode(Code.print(stringLiteral(value)))
}
