/**
 * The only module that depends on openapi-typescript, which turns schemas and operations into types. Another engine
 * would have to provide the same functions (docs/decisions, "engines behind one module").
 */
import type { GlobalContext } from 'openapi-typescript'
import type { PropertyName, PropertySignature, TypeElement, TypeLiteralNode, TypeNode } from 'typescript'
import type { Operation, Parameter, Response, Schema } from '../../model/types.ts'
import { Code, trust } from '../code.ts'
import { cleanText } from '../comment.ts'
import { stringLiteral } from '../literals.ts'
import { exactType } from './exact-type.ts'
import {
  nodes,
  transformOperationObject,
  transformResponseObject,
  transformSchemaObject,
  ts,
} from './load-engine.ts'
import { chooseQuery, toBodyObject, toParametersSchema, toResponseObject } from './operation-object.ts'
import { exactKey, nameKey, toSchemaObject } from './schema-object.ts'

/** Something whose type may be in another file: the schema of a body, or the parameters of a location. */
export type Written = Schema | readonly Parameter[]

/** Returns the type in another file; `undefined` if it has no such type. */
export type Recall = (written: Written) => string | undefined

/** Turns parts of the model into types. */
export interface TypeEngine {
  /** The type of the values that a schema takes. */
  readonly schemaType: (schema: Schema) => Code
  /**
   * The input and output of an operation, in the format of openapi-fetch and similar clients. Types of another file are
   * not repeated.
   */
  readonly operationType: (operation: Operation, recall: Recall) => Code
  /** A response in the same format. Operations refer to named responses as `responses`. */
  readonly responseType: (response: Response) => Code
}

/** Creates an engine for one file; `refer` returns the code for a named schema. */
export function createTypeEngine(refer: (name: string) => string): TypeEngine {
  const transform = (schema: Schema) => transformSchemaObject(toSchemaObject(schema), options)
  const options = {
    path: '#',
    ctx: {
      ...settings,
      transform: (object: object) => {
        if (nameKey in object) return factory.createTypeReferenceNode(object[nameKey] as string)
        return exactKey in object ? exactType(object[exactKey] as Schema, transform, refer) : undefined
      },
    },
  }
  const responseNode = (response: Response, recall: Recall) => {
    const node = transformResponseObject(toResponseObject(response, recall), options) as TypeLiteralNode
    if (response.headers.length > 0) return node
    const [, ...others] = node.members
    return factory.createTypeLiteralNode([propertySignature('headers', anyHeaders), ...others])
  }
  return {
    schemaType: (schema) => printType(transform(schema)),
    operationType: (operation, recall) => {
      const [, body] = transformOperationObject(toBodyObject(operation, recall), options)
      const parameters = parametersType(operation, (list) => {
        const name = recall(list)
        return name === undefined
          ? transform(toParametersSchema(list))
          : factory.createTypeReferenceNode(name)
      })
      return printType(
        factory.createTypeLiteralNode([
          propertySignature('parameters', parameters),
          body as TypeElement,
          propertySignature(
            'responses',
            responsesType(operation, (response) => responseNode(response, recall)),
          ),
        ]),
      )
    },
    responseType: (response) => printType(responseNode(response, () => undefined)),
  }
}

/** Like openapi-typescript, but with one type for each location. */
function parametersType(
  { parameters }: Operation,
  transform: (list: readonly Parameter[]) => TypeNode,
): TypeNode {
  const { header, path, cookie } = parameters
  const places = Object.entries({ query: chooseQuery(parameters), header, path, cookie })
  return factory.createTypeLiteralNode(
    places.map(([place, all]) =>
      factory.createPropertySignature(
        undefined,
        place,
        all.some(({ required }) => required) ? undefined : nodes.QUESTION_TOKEN,
        all.length === 0 ? nodes.NEVER : transform(all),
      ),
    ),
  )
}

/** Like openapi-typescript, but with references to named responses. */
function responsesType({ responses }: Operation, transform: (response: Response) => TypeNode): TypeNode {
  if (responses.length === 0) return nodes.NEVER
  return factory.createTypeLiteralNode(
    responses.map((response) => {
      const { status, component, description } = response
      const name = nodes.tsPropertyIndex(status)
      if (component !== null)
        return propertySignature(
          name,
          factory.createTypeReferenceNode(`responses[${Code.print(stringLiteral(component))}]`),
        )
      const property = propertySignature(name, transform(response))
      nodes.addJSDocComment({ description: cleanText(description ?? '') }, property)
      return property
    }),
  )
}

function propertySignature(name: string | PropertyName, type: TypeNode): PropertySignature {
  return factory.createPropertySignature(undefined, name, undefined, type)
}

const { factory } = ts
/** Named, because nearly every response uses it. */
const anyHeaders = factory.createTypeReferenceNode('AnyHeaders')
const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed })
const scanner = ts.createScanner(ts.ScriptTarget.ESNext, false)
const blank = ts.createSourceFile('types.ts', '', ts.ScriptTarget.ESNext, false, ts.ScriptKind.TS)

/**
 * The printer quotes all values. It indents by four spaces, ends members with semicolons and prefers double quotes; our
 * files do not.
 */
function printType(node: TypeNode): Code {
  const text = printer.printNode(ts.EmitHint.Unspecified, node, blank)
  scanner.setText(text)
  let printed = ''
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    const part = scanner.getTokenText()
    if (token === ts.SyntaxKind.SemicolonToken && text[scanner.getTokenEnd()] === '\n') continue
    printed += token === ts.SyntaxKind.StringLiteral ? part.replace(/^"([^"']*)"$/, "'$1'") : part
  }
  return trust(printed.replaceAll(/^(?: {4})+/gm, (spaces) => spaces.slice(spaces.length / 2)))
}

/** openapi-typescript has no decisions to make, because the model has made them. */
const settings: GlobalContext = {
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
  // The configuration of its CLI, which a transform does not use.
  redoc: {} as GlobalContext['redoc'],
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  silent: true,
  transform: undefined,
  transformProperty: undefined,
  resolve: () => undefined,
}
