import type { Content, Operation, Parameter, Response, Schema } from '../../model/types.ts'
import { type Code, code, list } from '../code.ts'
import { docComment } from '../comment.ts'
import { booleanLiteral, identifier, objectLiteral, stringLiteral } from '../literals.ts'
import { listReadContents } from '../read-contents.ts'
import { printSchema } from './expression.ts'
import type { Scope } from './scope.ts'

/** What `operations.ts.hbs` is given for an operation. */
export interface OperationView {
  readonly z: Code
  readonly doc: Code
  readonly name: Code
  readonly id: Code
  readonly rules: Code
}

/** Decides on the validators of one operation. */
export function viewOperation(operation: Operation, scope: Scope): OperationView {
  const { name, method, path, deprecated, parameters, body, responses } = operation
  const rules = [
    code`path: ${objectLiteral(parameters.path.map((parameter) => [parameter.name, printSchema(parameter.schema, scope)]))}`,
    code`query: ${printParameters(parameters.query, scope)}`,
    code`headers: ${printParameters(parameters.header, scope)}`,
    ...(parameters.cookie.length === 0 ? [] : [code`cookies: ${printParameters(parameters.cookie, scope)}`]),
    code`body: ${body === null ? code`null` : list(code`{`, [code`required: ${booleanLiteral(body.required)}`, code`contents: ${printContents(body.contents, scope)}`], code`}`, code` `)}`,
    code`responses: ${objectLiteral(responses.map((response) => [response.status, printResponse(response, scope)]))}`,
  ]
  return {
    z: scope.z,
    doc: docComment({ text: [`Validators of \`${method.toUpperCase()} ${path}\`.`], deprecated }),
    name: identifier(name.function),
    id: stringLiteral(name.id),
    rules: list(code`{`, rules, code`}`, code` `),
  }
}

function printParameters(parameters: readonly Parameter[], scope: Scope): Code {
  return objectLiteral(
    parameters.map(({ name, schema, required }) => [
      name,
      list(
        code`{`,
        [code`schema: ${printSchema(schema, scope)}`, code`required: ${booleanLiteral(required)}`],
        code`}`,
        code` `,
      ),
    ]),
  )
}

function printContents(contents: readonly Content[], scope: Scope): Code {
  return objectLiteral(contents.map(({ mediaType, schema }) => [mediaType, printSchema(schema, scope)]))
}

/** JSON before any other kind, as the client reads it; a stream is not waited for, and so not looked at. */
function printResponse(response: Response, scope: Scope): Code {
  const schemas = listReadContents(response).map(
    ({ schema, kind }): Schema =>
      kind === 'stream' ? { kind: 'unknown', annotations: schema.annotations } : schema,
  )
  const texts = schemas.map((schema) => printSchema(schema, scope))
  if (texts.length > 1) return code`${scope.z}.union(${list(code`[`, texts, code`]`)})`
  return texts[0] ?? code`null`
}
