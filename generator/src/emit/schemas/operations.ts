import { writeMethod } from '../../model/operations/http-methods.ts'
import type { Body, Content, Operation, Parameter, Response, Schema } from '../../model/types.ts'
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
    (content) => [content.mediaType, printSchema(wholeSchema(content), scope)] as const,
  )
  const rules = [code`required: ${booleanLiteral(required)}`, code`contents: ${objectLiteral(schemas)}`]
  return list(code`{`, rules, code`}`, code` `)
}

/** A stream is not read ahead, so it is not validated. */
function wholeSchema({ kind, schema }: Content): Schema {
  return kind === 'stream' ? { kind: 'unknown', annotations: schema.annotations } : schema
}

/** JSON takes precedence over other kinds, as in the client; a stream is not validated. */
function printResponse(response: Response, scope: Scope): Code {
  const schemas = listReadContents(response).map(wholeSchema)
  const texts = schemas.map((schema) => printSchema(schema, scope))
  if (texts.length > 1) return code`${scope.z}.union(${list(code`[`, texts, code`]`)})`
  return texts[0] ?? code`null`
}
