import type { Content, Operation, Response } from '../../model/types.ts'
import { type Code, code, list } from '../code.ts'
import { docComment } from '../comment.ts'
import { identifier, numberLiteral, objectLiteral, stringLiteral } from '../literals.ts'
import { type NamedFailure, nameFailures } from './failures.ts'

/** What the modules that a handler needs are called. */
export interface Names {
  readonly examples: Code
  readonly runtime: Code
  readonly schemas: Code
  readonly types: Code
}

/** What `handlers.ts.hbs` is given for an operation. */
export interface HandlerView {
  readonly doc: Code
  readonly name: Code
  readonly type: Code
  readonly make: Code
}

/** Decides on what makes the handlers of one operation. */
export function viewHandler(operation: Operation, server: string, names: Names): HandlerView {
  const { name, method, path, summary, deprecated } = operation
  const failures = nameFailures(operation.responses)
  const type = (suffix: string) => code`${names.types}.${identifier(name.type + suffix)}`
  const self = identifier(name.function)
  return {
    doc: docComment({ text: [`Mocks \`${method.toUpperCase()} ${path}\`.`, summary], deprecated }),
    name: self,
    type: code`${names.runtime}.Mock<${type('Input')}, ${type('Data')}, ${type('Result')}, ${printFailures(failures)}>`,
    make: code`${names.runtime}.mock(${printInfo(operation, server, names)}, ${printFailures(failures)})`,
  }
}

function printInfo({ name, method, path, responses }: Operation, server: string, names: Names): Code {
  const success = responses.find((response) => response.success)
  const entries = [
    code`method: ${stringLiteral(method.toUpperCase())}`,
    code`path: ${stringLiteral(path)}`,
    code`server: ${stringLiteral(server)}`,
    code`answers: ${objectLiteral(responses.map((response) => [response.status, printMediaType(response)]))}`,
    code`status: ${numberLiteral(toStatus(success?.status ?? 'default'))}`,
    code`examples: ${names.examples}.${identifier(name.function)}`,
    code`schemas: ${names.schemas}.${identifier(name.function)}`,
  ]
  return list(code`{`, entries, code`}`, code` `)
}

function printFailures(failures: readonly NamedFailure[]): Code {
  return objectLiteral(failures.map(({ name, status }) => [name, numberLiteral(status)]))
}

/** The media type that is answered with; a range such as `text/*` stands for its plainest member. */
function printMediaType({ contents }: Response): Code {
  const content = contents.find(({ kind }) => kind === 'json') ?? contents[0]
  if (content === undefined) return code`null`
  return stringLiteral(content.mediaType.includes('*') ? plainest[content.kind] : content.mediaType)
}

const plainest: Readonly<Record<Content['kind'], string>> = {
  json: 'application/json',
  form: 'application/x-www-form-urlencoded',
  multipart: 'multipart/form-data',
  text: 'text/plain',
  binary: 'application/octet-stream',
  stream: 'application/octet-stream',
}

/** The first status of a range; `default` stands for success where nothing else does. */
function toStatus(status: string): number {
  return status === 'default' ? 200 : Number(status.replaceAll(/x/gi, '0'))
}
