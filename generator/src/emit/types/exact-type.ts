/** Types that openapi-typescript prints too wide or wrong. */
import type { TypeLiteralNode, TypeNode } from 'typescript'
import type { Json } from '../../json.ts'
import type { ArraySchema, ObjectSchema, Schema } from '../../model/types.ts'
import { Code } from '../code.ts'
import { stringLiteral } from '../literals.ts'
import { nodes, ts } from './load-engine.ts'
import { otherString } from './schema-object.ts'

const { factory, SyntaxKind } = ts
const { NULL, tsLiteral, tsUnion, UNKNOWN } = nodes

type Transform = (schema: Schema) => TypeNode

/** The type of a schema; `transform` returns that of a child, `refer` the name of a named schema. */
export function exactType(schema: Schema, transform: Transform, refer: (name: string) => string): TypeNode {
  switch (schema.kind) {
    case 'reference':
      return factory.createTypeReferenceNode(refer(schema.name))
    case 'literal':
      return tsUnion(schema.values.map(literalType))
    case 'string':
      if (otherString in schema) return factory.createIntersectionTypeNode([stringType, anything])
      // A schema can be named `Blob`, so the global one is accessed with `globalThis`.
      return factory.createTypeReferenceNode(schema.date ? 'globalThis.Date' : 'globalThis.Blob')
    case 'number':
      return bigintType
    case 'intersection':
      return factory.createIntersectionTypeNode(schema.members.map(transform))
    case 'array':
      return tupleType(schema, transform)
    case 'object':
      return objectType(schema, transform)
    default:
      return never
  }
}

function tupleType({ prefixItems, items, minItems }: ArraySchema, transform: Transform): TypeNode {
  const first = prefixItems.map((item, index) =>
    index < (minItems ?? 0) ? transform(item) : factory.createOptionalTypeNode(transform(item)),
  )
  if (items.kind === 'never') return factory.createTupleTypeNode(first)
  return factory.createTupleTypeNode([
    ...first,
    factory.createRestTypeNode(factory.createArrayTypeNode(transform(items))),
  ])
}

/** An index signature must include every declared property (TypeScript handbook, "Index Signatures"). */
function objectType(schema: ObjectSchema, transform: Transform): TypeNode {
  const { properties, patternProperties, additional, annotations } = schema
  const others = [...patternProperties.map((other) => other.schema), additional].filter(isPossible)
  const signature = (type: TypeNode) => factory.createIndexSignature(undefined, [key], type)
  if (properties.length === 0) {
    const value = others.length === 0 ? never : tsUnion(others.map(transform))
    return factory.createTypeLiteralNode([signature(value)])
  }
  const closed: ObjectSchema = {
    ...schema,
    patternProperties: [],
    additional: { kind: 'never', annotations },
    isOpen: false,
  }
  const types = [...properties.map((property) => property.schema), ...others].map(transform)
  if (properties.some(({ required }) => !required)) types.push(undefinedType)
  const value = types.includes(UNKNOWN) ? UNKNOWN : tsUnion(types)
  return factory.createTypeLiteralNode([...(transform(closed) as TypeLiteralNode).members, signature(value)])
}

function isPossible({ kind }: Schema): boolean {
  return kind !== 'never'
}

const never = factory.createKeywordTypeNode(SyntaxKind.NeverKeyword)
const bigintType = factory.createKeywordTypeNode(SyntaxKind.BigIntKeyword)
const undefinedType = factory.createKeywordTypeNode(SyntaxKind.UndefinedKeyword)
const stringType = factory.createKeywordTypeNode(SyntaxKind.StringKeyword)
/** Accepts the same values as `string`, but TypeScript does not merge it into `string`. */
const anything = factory.createTypeLiteralNode([])
const key = factory.createParameterDeclaration(undefined, undefined, 'key', undefined, stringType)

/** Strings are quoted here, because openapi-typescript does not escape invisible characters. */
function literalType(value: Json): TypeNode {
  if (typeof value !== 'string') return value === null ? NULL : tsLiteral(value)
  return factory.createTypeReferenceNode(Code.print(stringLiteral(value)))
}
