/** The types of an operation's responses, by status. A type that must be written out is written once. */
import { capitalize } from '../../model/names/words.ts'
import { itemSchemaOf } from '../../model/operations/item-schema.ts'
import type { Content, Operation, Response, Schema } from '../../model/types.ts'
import { Code, type Codes, code, join } from '../code.ts'
import { identifier, numberLiteral, stringLiteral } from '../literals.ts'
import { listMediaTypes, listReadContents } from '../read-contents.ts'
import type { Resolve } from '../resolve.ts'

/** Functions that return types. */
export interface TypeSource {
  /** The type of a schema: written out, or by name. */
  readonly schemaType: (schema: Schema) => Code
  readonly resolve: Resolve
  /** A type of `result.ts`. */
  readonly resultType: (name: string) => Code
}

/** The types of all responses of an operation. */
export interface ResponseTypes {
  /** The parts that the other types are composed of, for the module itself. */
  readonly parts: readonly Codes<'name' | 'type'>[]
  readonly data: Code
  readonly error: Code
  readonly results: readonly ResultView[]
  /** The results by the media type that the caller accepts, the default first; empty if there is no choice. */
  readonly accepts: readonly { readonly mediaType: Code; readonly results: readonly ResultView[] }[]
  /** The schemas that `data` and `error` write out, with the names of their types. */
  readonly named: ReadonlyMap<Schema, string>
}

/** A member of a result. */
type ResultView = Codes<'type'>

/** A response and the type of its content. */
interface ResponseType {
  readonly response: Response
  readonly type: Code
}

/** Builds the types of all responses of an operation. */
export function viewResponseTypes({ name, responses }: Operation, source: TypeSource): ResponseTypes {
  const answers = responses.map((response) => ({ response, type: responseType(response, source) }))
  const names = new Map<string, Code>()
  const named = new Map<Schema, string>()
  const parts: Codes<'name' | 'type'>[] = []
  const isUndeclared = (type: Code) => isWrittenOut(type) && !names.has(Code.print(type))
  const nameType = (type: Code) => names.get(Code.print(type)) ?? type

  const combine = (members: readonly ResponseType[], typeName: string): Code => {
    const [first, ...others] = distinct(members)
    if (first === undefined) return code`unknown`
    if (others.length === 0 && isUndeclared(first.type)) {
      names.set(Code.print(first.type), identifier(typeName))
      const [content, ...more] = listReadContents(first.response)
      if (content && content.kind !== 'stream' && more.length === 0) named.set(content.schema, typeName)
      return first.type
    }
    for (const { response, type } of [first, ...others].filter((member) => isUndeclared(member.type))) {
      // Ends with a status, which no other name in the module does.
      const part = identifier(typeName + capitalize(response.status))
      names.set(Code.print(type), part)
      parts.push({ name: part, type })
    }
    return union([first, ...others].map(({ type }) => nameType(type)))
  }

  const successes = answers.filter(({ response }) => response.success)
  const failures = answers.filter(({ response }) => !response.success || response.status === 'default')
  const data = combine(successes, `${name.type}Data`)
  const error = combine(failures, `${name.type}Error`)
  const mediaTypes = listMediaTypes(responses)
  const resultsOf = (accept: string | undefined) =>
    viewResults(
      responses.map((response) => ({ response, type: nameType(responseType(response, source, accept)) })),
      source,
    )
  return {
    data,
    error,
    parts,
    named,
    results: resultsOf(undefined),
    accepts:
      mediaTypes.length < 2
        ? []
        : mediaTypes.map((mediaType) => ({
            mediaType: stringLiteral(mediaType),
            results: resultsOf(mediaType),
          })),
  }
}

/** The type of a content that is sent. */
export function bodyType(content: Content, source: TypeSource): Code {
  return content.kind === 'stream'
    ? code`${source.resultType('StreamBody')}<${itemType(content, source)}>`
    : source.schemaType(content.schema)
}

/** The type of a content that is read. */
function readType(content: Content, source: TypeSource): Code {
  return content.kind === 'stream'
    ? code`AsyncIterable<${itemType(content, source)}>`
    : source.schemaType(content.schema)
}

function itemType(content: Content, { schemaType, resolve }: TypeSource): Code {
  return schemaType(itemSchemaOf(content, resolve))
}

function responseType(response: Response, source: TypeSource, accept?: string): Code {
  const accepted = response.contents.filter(({ mediaType }) => response.success && mediaType === accept)
  const contents = accepted.length > 0 ? accepted : listReadContents(response)
  return contents.length === 0 ? code`undefined` : union(contents.map((content) => readType(content, source)))
}

/** Statuses with the same content are joined. Undocumented statuses come last. */
function viewResults(answers: readonly ResponseType[], { resultType }: TypeSource): readonly ResultView[] {
  const [success, failure] = ['Success', 'Failure'].map(resultType) as [Code, Code]
  if (answers.length === 0)
    return [success, failure].map((result) => ({ type: code`${result}<number, unknown>` }))
  const documented = answers.map(({ response }) => response.status)
  const groups = new Map<string, { result: Code; type: Code; statuses: Code[] }>()
  for (const { response, type } of answers) {
    // A `default` response describes failures, too.
    const outcomes = response.status === 'default' ? [response.success, false] : [response.success]
    for (const isSuccess of new Set(outcomes)) {
      const result = isSuccess ? success : failure
      const key = `${isSuccess} ${Code.print(type)}`
      const group = groups.get(key) ?? { result, type, statuses: [] }
      group.statuses.push(statusType(response.status, isSuccess, documented, resultType))
      groups.set(key, group)
    }
  }
  const results = [...groups.values()].map(({ result, type, statuses }) => ({
    type: code`${result}<${union(statuses)}, ${type}>`,
  }))
  if (documented.includes('default')) return results
  const others = statusType('default', false, documented, resultType)
  return [...results, { type: code`${resultType('OtherFailure')}<${others}>` }]
}

/** The statuses of a key, without those that a more specific key covers (OAS 3.1, section 4.8.16). */
function statusType(
  status: string,
  isSuccess: boolean,
  documented: readonly string[],
  resultType: TypeSource['resultType'],
): Code {
  if (/^\d{3}$/.test(status)) return numberLiteral(Number(status))
  const all = status === 'default' ? (isSuccess ? ['2'] : ['1', '3', '4', '5']) : [status.slice(0, 1)]
  const ranges = status === 'default' ? all.filter((range) => !documented.includes(`${range}XX`)) : all
  const named = documented.filter((other) => /^\d{3}$/.test(other) && ranges.includes(other.slice(0, 1)))
  if (ranges.length === 0) return code`never`
  const range = union(ranges.map(stringLiteral))
  return named.length === 0
    ? code`${resultType('StatusRange')}[${range}]`
    : code`Exclude<${resultType('StatusRange')}[${range}], ${union(named.map((one) => numberLiteral(Number(one))))}>`
}

/** Returns whether a type is long enough to need a declaration. */
function isWrittenOut(type: Code): boolean {
  return Code.print(type).includes('\n')
}

/** The first response of each type. */
function distinct(answers: readonly ResponseType[]): readonly ResponseType[] {
  return [
    ...new Map(answers.toReversed().map((answer) => [Code.print(answer.type), answer])).values(),
  ].reverse()
}

/** Equal types are listed once. */
function union(types: readonly Code[]): Code {
  return join([...new Map(types.map((type) => [Code.print(type), type])).values()], code` | `)
}
