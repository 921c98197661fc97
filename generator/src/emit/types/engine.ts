/**
 * The one module that knows openapi-typescript, which turns schemas and operations into types. Another engine
 * would have to provide these two functions (docs/decisions, "engines behind one module").
 */
import {
  type GlobalContext,
  NULL,
  transformOperationObject,
  transformSchemaObject,
  tsLiteral,
  tsUnion,
  UNKNOWN,
} from 'openapi-typescript'
import ts from 'typescript'
import type { Json } from '../../json.ts'
import type { Operation, Parameter, Schema } from '../../model/types.ts'
import { Code, trust } from '../code.ts'
import { cleanText } from '../comment.ts'
import { stringLiteral } from '../literals.ts'
import { exactKey, toSchemaObject } from './schema-object.ts'

/** The type of the values that a schema takes. Named schemas are referred to by their names. */
export function schemaType(schema: Schema): Code {
  return printType(transform(schema))
}

/** What an operation takes and answers, in the form in which openapi-fetch and others of its family read it. */
export function operationType(operation: Operation): Code {
  const members = transformOperationObject(toOperationObject(operation), { ctx: context, path: '#' })
  return printType(factory.createTypeLiteralNode(members))
}

const { factory, SyntaxKind } = ts
const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed })
const blank = ts.createSourceFile('types.ts', '', ts.ScriptTarget.ESNext, false, ts.ScriptKind.TS)

/** The printer quotes whatever it prints; it indents by four spaces, the rest of our files by two. */
function printType(node: ts.TypeNode): Code {
  const text = printer.printNode(ts.EmitHint.Unspecified, node, blank)
  return trust(text.replaceAll(/^(?: {4})+/gm, (spaces) => spaces.slice(spaces.length / 2)))
}

function transform(schema: Schema): ts.TypeNode {
  return transformSchemaObject(toSchemaObject(schema), { ctx: context, path: '#' })
}

const context: GlobalContext = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  defaultNonNullable: false,
  discriminators: { objects: {}, refsHandled: [] },
  emptyObjectsUnknown: false,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  injectFooter: [],
  makePathsEnum: false,
  pathParamsAsTypes: false,
  postTransform: undefined,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  redoc: undefined as never,
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  silent: true,
  transform: (schemaObject) =>
    exactKey in schemaObject ? exactType(schemaObject[exactKey] as Schema) : undefined,
  transformProperty: undefined,
  resolve: () => undefined,
}

/** Types that openapi-typescript prints wider than the schema, or wrong. */
function exactType(schema: Schema): ts.TypeNode {
  switch (schema.kind) {
    case 'reference':
      return factory.createTypeReferenceNode(schema.name)
    case 'literal':
      return tsUnion(schema.values.map(literalType))
    case 'string':
      return factory.createTypeReferenceNode('Blob')
    case 'intersection':
      return factory.createIntersectionTypeNode(schema.members.map(transform))
    case 'array': {
      const rest = factory.createRestTypeNode(factory.createArrayTypeNode(transform(schema.items)))
      const required = schema.minItems ?? 0
      const items = schema.prefixItems.map((item, index) =>
        index < required ? transform(item) : factory.createOptionalTypeNode(transform(item)),
      )
      return factory.createTupleTypeNode(schema.items.kind === 'never' ? items : [...items, rest])
    }
    case 'object': {
      // An index signature must take in every declared property (TypeScript handbook, "Index Signatures").
      const properties = toSchemaObject({
        ...schema,
        patternProperties: [],
        additional: { kind: 'never', annotations: schema.annotations },
      })
      const literal = transformSchemaObject(properties, { ctx: context, path: '#' }) as ts.TypeLiteralNode
      const values = [
        ...schema.properties.map((property) => property.schema),
        ...schema.patternProperties.map((other) => other.schema),
        schema.additional,
      ]
      const types = values.filter(({ kind }) => kind !== 'never').map(transform)
      if (schema.properties.some(({ required }) => !required))
        types.push(factory.createKeywordTypeNode(SyntaxKind.UndefinedKeyword))
      const key = factory.createParameterDeclaration(
        undefined,
        undefined,
        'key',
        undefined,
        factory.createKeywordTypeNode(SyntaxKind.StringKeyword),
      )
      return factory.createTypeLiteralNode([
        ...literal.members,
        factory.createIndexSignature(undefined, [key], widest(types)),
      ])
    }
    default:
      return factory.createKeywordTypeNode(SyntaxKind.NeverKeyword)
  }
}

/** A string is quoted by us, since openapi-typescript leaves what cannot be seen as it is. */
function literalType(value: Json): ts.TypeNode {
  if (typeof value !== 'string') return value === null ? NULL : tsLiteral(value)
  return factory.createTypeReferenceNode(Code.print(stringLiteral(value)))
}

function widest(types: readonly ts.TypeNode[]): ts.TypeNode {
  return types.includes(UNKNOWN) ? UNKNOWN : tsUnion([...types])
}

function toOperationObject({
  parameters,
  body,
  responses,
}: Operation): Parameters<typeof transformOperationObject>[0] {
  const places = ['path', 'query', 'header', 'cookie'] as const
  return {
    parameters: places.flatMap((place) =>
      parameters[place].map((parameter) => ({ in: place, ...toParameterObject(parameter) })),
    ),
    ...(body === null ? {} : { requestBody: { required: body.required, content: toContent(body.contents) } }),
    responses: Object.fromEntries(
      responses.map(({ status, description, contents, headers }) => [
        status,
        {
          description: cleanText(description ?? ''),
          content: toContent(contents),
          headers: Object.fromEntries(headers.map((header) => [header.name, toParameterObject(header)])),
        },
      ]),
    ),
  } as never
}

function toParameterObject({ name, required, description, deprecated, schema }: Parameter): object {
  return {
    name,
    required,
    ...(description === null ? {} : { description: cleanText(description) }),
    ...(deprecated ? { deprecated } : {}),
    schema: toSchemaObject(schema),
  }
}

function toContent(contents: readonly { readonly mediaType: string; readonly schema: Schema }[]): object {
  return Object.fromEntries(
    contents.map(({ mediaType, schema }) => [mediaType, { schema: toSchemaObject(schema) }]),
  )
}
