import { writeMethod } from '../../model/operations/http-methods.ts'
import { itemSchemaOf } from '../../model/operations/item-schema.ts'
import type { Body, Content, Operation, Parameter, Response } from '../../model/types.ts'
import { array, braces, type Code, type Codes, call, code } from '../code.ts'
import { docComment } from '../comment.ts'
import {
  booleanLiteral,
  fields,
  identifier,
  objectLiteral,
  objectOrNull,
  stringLiteral,
} from '../literals.ts'
import { listReadContents } from '../read-contents.ts'
import { printSchema } from './expression.ts'
import type { Scope } from './scope.ts'

/** The view of an operation in `operations.ts.hbs`. */
export type OperationView = Codes<'z' | 'doc' | 'name' | 'id' | 'rules'>

/** Builds the view of the validators of one operation. */
export function viewOperation(operation: Operation, scope: Scope): OperationView {
  const { name, method, path, deprecated, parameters, body, responses } = operation
  const rules = fields({
    path: printParameters(parameters.path, scope),
    query: printParameters(parameters.query, scope),
    headers: printParameters(parameters.header, scope),
    cookies: printParameters(parameters.cookie, scope),
    querystring: printParameters(parameters.querystring, scope),
    body: body && printBody(body, scope),
    responses: objectLiteral(responses.map((response) => [response.status, printResponse(response, scope)])),
  })
  return {
    z: scope.z,
    doc: docComment({ text: [`Validators of \`${writeMethod(method)} ${path}\`.`], deprecated }),
    name: identifier(name.function),
    id: stringLiteral(name.id),
    rules: braces(rules),
  }
}

/** The parameters of one location; `null` without parameters. */
function printParameters(parameters: readonly Parameter[], scope: Scope): Code | null {
  return objectOrNull(
    parameters.map(({ name, schema, required }) => {
      const value = printSchema(schema, scope)
      return [name, required ? value : code`${scope.z}.optional(${value})`]
    }),
  )
}

function printBody({ required, contents }: Body, scope: Scope): Code {
  const schemas = contents.map(
    (content) =>
      [
        content.mediaType,
        content.kind === 'stream' ? printStream([content], null, scope) : printSchema(content.schema, scope),
      ] as const,
  )
  return braces(fields({ required: booleanLiteral(required), contents: objectLiteral(schemas) }))
}

/** JSON takes precedence over other kinds, as in the client. A stream is not read ahead, so its items are validated. */
function printResponse(response: Response, scope: Scope): Code {
  const texts = listReadContents(response).flatMap(({ kind, schema }) =>
    kind === 'stream' ? [] : [printSchema(schema, scope)],
  )
  const streams = response.contents.filter(({ kind }) => kind === 'stream')
  const whole = texts.length === 0 ? null : printUnion(texts, scope)
  return streams.length > 0 ? printStream(streams, whole, scope) : (whole ?? code`null`)
}

/** The validator of the items of streams, and of the value that is no stream. */
function printStream(streams: readonly Content[], whole: Code | null, scope: Scope): Code {
  const items = streams.map((content) => printSchema(itemSchemaOf(content, scope.resolve), scope))
  const parts = [printUnion(items, scope), ...(whole === null ? [] : [whole])]
  return call(code`${scope.z}.stream`, parts)
}

function printUnion(schemas: readonly Code[], { z }: Scope): Code {
  const [first = code`${z}.unknown`, ...others] = schemas
  return others.length === 0 ? first : code`${z}.union(${array(schemas)})`
}
