/** The flat types of an operation: what a call site needs, without a walk through `paths`. */
import type { Content, Operation, Parameter, Response } from '../../model/types.ts'
import { Code, code, join } from '../code.ts'
import { docComment } from '../comment.ts'
import { Imports } from '../imports.ts'
import { identifier, numberLiteral, stringLiteral } from '../literals.ts'
import { listReadContents } from '../read-contents.ts'

/** What `operations.ts.hbs` is given for an operation. */
export interface OperationView {
  readonly types: readonly { readonly doc: Code; readonly name: Code; readonly type: Code }[]
  readonly doc: Code
  readonly input: Code
  readonly members: readonly Member[]
  /** The ways to give the body, where there are several media types; else it is one of the members. */
  readonly hasBodies: boolean
  readonly bodies: readonly { readonly members: readonly Member[] }[]
  readonly result: Code
  readonly results: readonly { readonly type: Code }[]
}

/** A property of an input. */
interface Member {
  readonly key: Code
  readonly type: Code
}

/** Names that the types of an operation are made of. */
const operationTypeSuffixes = [
  'Path',
  'Query',
  'Headers',
  'Cookies',
  'Body',
  'Input',
  'Data',
  'Error',
  'Result',
] as const

/** Where a type comes from, by the module that has it. */
type Use = (module: 'openapi' | 'result' | 'schemas', name: string) => Code

/** What `operations.ts.hbs` is given. */
export function viewOperations(operations: readonly Operation[], from: (module: string) => Code): object {
  const modules = { openapi: from('openapi'), result: from('result'), schemas: from('schemas') }
  const imports = new Imports(modules)
  const use: Use = (module, name) => imports.useType(module, name)
  const views = operations.map((operation) => viewOperation(operation, use))
  return { operations: views, none: operations.length === 0, imports: imports.print() }
}

/** Decides on the flat types of one operation. */
function viewOperation(operation: Operation, use: Use): OperationView {
  const { name, parameters, body, responses } = operation
  const typeName = (suffix: (typeof operationTypeSuffixes)[number]) => identifier(name.type + suffix)
  const source = () => code`${use('openapi', 'operations')}[${stringLiteral(name.id)}]`
  const title = `\`${name.id}\``
  const parts = [
    { key: 'path', suffix: 'Path', place: 'path', of: parameters.path },
    { key: 'query', suffix: 'Query', place: 'query', of: parameters.query },
    { key: 'headers', suffix: 'Headers', place: 'header', of: parameters.header },
    { key: 'cookies', suffix: 'Cookies', place: 'cookie', of: parameters.cookie },
  ] as const
  const hasBodies = body !== null && body.contents.length > 1
  const present = parts.filter(({ of }) => of.length > 0)
  const successes = responses.filter(({ success }) => success)
  const failures = responses.filter(({ success, status }) => !success || status === 'default')
  return {
    types: [
      ...present.map(({ suffix, place, of }) => ({
        doc: docComment({ text: [`${suffix === 'Path' ? 'Path parameters' : suffix} of ${title}.`] }),
        name: typeName(suffix),
        type: parametersType(code`${source()}['parameters'][${stringLiteral(place)}]`, of),
      })),
      ...(body === null
        ? []
        : [
            {
              doc: docComment({ text: [`Body of ${title}.`, body.description] }),
              name: typeName('Body'),
              type: bodyType(body.contents[0], source, use),
            },
          ]),
      {
        doc: docComment({ text: [`What ${title} answers.`] }),
        name: typeName('Data'),
        type: dataType(successes, source, use),
      },
      {
        doc: docComment({ text: [`What ${title} answers when it fails.`] }),
        name: typeName('Error'),
        type: dataType(failures, source, use),
      },
    ],
    doc: docComment({ text: [`Input of ${title}.`] }),
    input: typeName('Input'),
    members: [
      ...present.map(({ key, suffix, of }) =>
        member(
          key,
          typeName(suffix),
          of.some(({ required }) => required),
        ),
      ),
      ...(body === null || hasBodies ? [] : [member('body', typeName('Body'), body.required)]),
    ],
    hasBodies,
    bodies: hasBodies
      ? body.contents.map((content, index) => ({
          members: [
            member('body', index === 0 ? typeName('Body') : bodyType(content, source, use), body.required),
            member('contentType', stringLiteral(content.mediaType), index > 0),
          ],
        }))
      : [],
    result: typeName('Result'),
    results: viewResults(operation, source, use),
  }
}

function member(key: string, type: Code, required: boolean): Member {
  return required
    ? { key: identifier(key), type }
    : { key: code`${identifier(key)}?`, type: code`${type} | undefined` }
}

function parametersType(source: Code, parameters: readonly Parameter[]): Code {
  return parameters.some(({ required }) => required) ? source : code`NonNullable<${source}>`
}

function bodyType(content: Content | undefined, source: () => Code, use: Use): Code {
  return content === undefined
    ? code`unknown`
    : contentType(content, () => code`NonNullable<${source()}['requestBody']>['content']`, use)
}

function dataType(responses: readonly Response[], source: () => Code, use: Use): Code {
  return responses.length === 0
    ? code`never`
    : union(responses.map((response) => responseType(response, source, use)))
}

function responseType(response: Response, source: () => Code, use: Use): Code {
  const { status } = response
  const contents = listReadContents(response)
  if (contents.length === 0) return code`undefined`
  const key = /^\d+$/.test(status) ? numberLiteral(Number(status)) : stringLiteral(status)
  return union(
    contents.map((content) =>
      contentType(content, () => code`${source()}['responses'][${key}]['content']`, use),
    ),
  )
}

function contentType({ kind, mediaType, schema }: Content, contents: () => Code, use: Use): Code {
  if (schema.kind === 'reference') return use('schemas', schema.name)
  if (kind === 'stream') return code`ReadableStream<Uint8Array>`
  return code`${contents()}[${stringLiteral(mediaType)}]`
}

/** Statuses that carry the same are told together. */
function viewResults(
  { responses }: Operation,
  source: () => Code,
  use: Use,
): readonly { readonly type: Code }[] {
  const groups = new Map<
    string,
    { readonly success: boolean; readonly type: Code; readonly statuses: Code[] }
  >()
  for (const response of responses) {
    const type = responseType(response, source, use)
    // What holds for every status holds for those of failures, too.
    for (const success of response.status === 'default'
      ? new Set([response.success, false])
      : [response.success]) {
      const key = `${success} ${Code.print(type)}`
      const group = groups.get(key) ?? { success, type, statuses: [] }
      group.statuses.push(statusType(response.status, use))
      groups.set(key, group)
    }
  }
  const results = [...groups.values()].map(({ success, type, statuses }) => ({
    type: code`${use('result', success ? 'Success' : 'Failure')}<${union(statuses)}, ${type}>`,
  }))
  return results.length > 0
    ? results
    : [
        { type: code`${use('result', 'Success')}<number, unknown>` },
        { type: code`${use('result', 'Failure')}<number, unknown>` },
      ]
}

function statusType(status: string, use: Use): Code {
  if (/^\d{3}$/.test(status)) return numberLiteral(Number(status))
  return status === 'default'
    ? code`number`
    : code`${use('result', 'StatusRange')}[${stringLiteral(status.slice(0, 1))}]`
}

/** Types that read alike are named once. */
function union(types: readonly Code[]): Code {
  const distinct = new Map(types.map((type) => [Code.print(type), type]))
  return distinct.size === 0 ? code`unknown` : join([...distinct.values()], code` | `)
}
