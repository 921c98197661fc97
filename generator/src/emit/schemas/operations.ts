import { writeMethod } from '../../model/operations/http-methods.ts'
import { itemSchemaOf } from '../../model/operations/item-schema.ts'
import { resolveSchema } from '../../model/schema/resolve-schema.ts'
import type { Body, Content, Operation, Parameter, Response } from '../../model/types.ts'
import { type Code, code, list } from '../code.ts'
import { docComment } from '../comment.ts'
import { booleanLiteral, identifier, objectLiteral, stringLiteral } from '../literals.ts'
import { listReadContents } from '../read-contents.ts'
import { printSchema } from './expression.ts'
import type { Scope } from './scope.ts'

/** The view of an operation in `operations.ts.hbs`. */
export interface OperationView {
  readonly z: Code
  readonly doc: Code
  readonly name: Code
  readonly id: Code
  readonly rules: Code
}

/** Builds the view of the validators of one operation. */
export function viewOperation(operation: Operation, scope: Scope): OperationView {
  const { name, method, path, deprecated, parameters, body, responses } = operation
  const rules = [
    ...printParameters(code`path`, parameters.path, scope),
    ...printParameters(code`query`, parameters.query, scope),
    ...printParameters(code`headers`, parameters.header, scope),
    ...printParameters(code`cookies`, parameters.cookie, scope),
    ...printParameters(code`querystring`, parameters.querystring, scope),
    ...(body === null ? [] : [code`body: ${printBody(body, scope)}`]),
    code`responses: ${objectLiteral(responses.map((response) => [response.status, printResponse(response, scope)]))}`,
  ]
  return {
    z: scope.z,
    doc: docComment({ text: [`Validators of \`${writeMethod(method)} ${path}\`.`], deprecated }),
    name: identifier(name.function),
    id: stringLiteral(name.id),
    rules: list(code`{`, rules, code`}`, code` `),
  }
}

/** The parameters of one location; empty without parameters. */
function printParameters(place: Code, parameters: readonly Parameter[], scope: Scope): readonly Code[] {
  if (parameters.length === 0) return []
  const entries = parameters.map(({ name, schema, required }) => {
    const value = printSchema(schema, scope)
    return [name, required ? value : code`${scope.z}.optional(${value})`] as const
  })
  return [code`${place}: ${objectLiteral(entries)}`]
}

function printBody({ required, contents }: Body, scope: Scope): Code {
  const schemas = contents.map(
    (content) =>
      [
        content.mediaType,
        content.kind === 'stream' ? printStream([content], null, scope) : printSchema(content.schema, scope),
      ] as const,
  )
  const rules = [code`required: ${booleanLiteral(required)}`, code`contents: ${objectLiteral(schemas)}`]
  return list(code`{`, rules, code`}`, code` `)
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
  const items = streams.map((content) =>
    printSchema(
      itemSchemaOf(content, (schema) => resolveSchema(schema, scope.lookup)),
      scope,
    ),
  )
  const parts = [printUnion(items, scope), ...(whole === null ? [] : [whole])]
  return list(code`${scope.z}.stream(`, parts, code`)`)
}

function printUnion(schemas: readonly Code[], { z }: Scope): Code {
  const [first = code`${z}.unknown`, ...others] = schemas
  return others.length === 0 ? first : code`${z}.union(${list(code`[`, schemas, code`]`)})`
}
