/** What an operation answers, by status. A type that has to be written out is written once. */
import type { Content, Operation, Response, Schema } from '../../model/types.ts'
import { Code, code, join } from '../code.ts'
import { identifier, numberLiteral, stringLiteral } from '../literals.ts'
import { listReadContents } from '../read-contents.ts'

/** Where types come from. */
export interface TypeSource {
  /** The type of a schema: written out, or by its name. */
  readonly schemaType: (schema: Schema) => Code
  /** A type of `result.ts`. */
  readonly resultType: (name: string) => Code
}

/** The types of all that an operation answers. */
export interface Answers {
  /** What the others are made of, for the module itself. */
  readonly parts: readonly { readonly name: Code; readonly type: Code }[]
  readonly data: Code
  readonly error: Code
  readonly results: readonly { readonly type: Code }[]
  /** The schemas that `data` and `error` write out, with the names of these types. */
  readonly named: ReadonlyMap<Schema, string>
}

/** A response, and the type of what it carries. */
interface Answer {
  readonly response: Response
  readonly type: Code
}

/** Decides on the types of all that an operation answers. */
export function viewAnswers({ name, responses }: Operation, source: TypeSource): Answers {
  const answers = responses.map((response) => ({ response, type: responseType(response, source) }))
  const names = new Map<string, Code>()
  const named = new Map<Schema, string>()
  const parts: { readonly name: Code; readonly type: Code }[] = []
  const isUntold = (type: Code) => isWrittenOut(type) && !names.has(Code.print(type))
  const tell = (type: Code) => names.get(Code.print(type)) ?? type

  const combine = (members: readonly Answer[], typeName: string): Code => {
    const [first, ...others] = distinct(members)
    if (first === undefined) return code`unknown`
    if (others.length === 0 && isUntold(first.type)) {
      names.set(Code.print(first.type), identifier(typeName))
      const [content, ...more] = listReadContents(first.response)
      if (content && more.length === 0) named.set(content.schema, typeName)
      return first.type
    }
    for (const { response, type } of [first, ...others].filter((member) => isUntold(member.type))) {
      // Ends with a status, as no other name in the module does.
      const part = identifier(typeName + capitalize(response.status))
      names.set(Code.print(type), part)
      parts.push({ name: part, type })
    }
    return union([first, ...others].map(({ type }) => tell(type)))
  }

  const successes = answers.filter(({ response }) => response.success)
  const failures = answers.filter(({ response }) => !response.success || response.status === 'default')
  return {
    data: combine(successes, `${name.type}Data`),
    error: combine(failures, `${name.type}Error`),
    parts,
    named,
    results: viewResults(
      answers.map(({ response, type }) => ({ response, type: tell(type) })),
      source,
    ),
  }
}

/** The type of a content, as it is sent or read. */
export function contentType({ kind, schema }: Content, { schemaType }: TypeSource): Code {
  return kind === 'stream' && schema.kind !== 'reference'
    ? code`ReadableStream<Uint8Array>`
    : schemaType(schema)
}

function responseType(response: Response, source: TypeSource): Code {
  const contents = listReadContents(response)
  return contents.length === 0
    ? code`undefined`
    : union(contents.map((content) => contentType(content, source)))
}

/** Statuses that carry the same are written together. What the document does not name comes last. */
function viewResults(
  answers: readonly Answer[],
  { resultType }: TypeSource,
): readonly { readonly type: Code }[] {
  const [success, failure] = ['Success', 'Failure'].map(resultType) as [Code, Code]
  if (answers.length === 0)
    return [success, failure].map((result) => ({ type: code`${result}<number, unknown>` }))
  const documented = answers.map(({ response }) => response.status)
  const groups = new Map<string, { result: Code; type: Code; statuses: Code[] }>()
  for (const { response, type } of answers) {
    // What holds for every status holds for those of failures, too.
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

/** The statuses that a key of the document stands for: none that another key names more exactly (OAS 3.1, section 4.8.16). */
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

/** Whether a type takes lines to write, and not just a few words. */
function isWrittenOut(type: Code): boolean {
  return Code.print(type).includes('\n')
}

/** The first answer of each type. */
function distinct(answers: readonly Answer[]): readonly Answer[] {
  return [
    ...new Map(answers.toReversed().map((answer) => [Code.print(answer.type), answer])).values(),
  ].reverse()
}

/** Types that read alike are named once. */
function union(types: readonly Code[]): Code {
  return join([...new Map(types.map((type) => [Code.print(type), type])).values()], code` | `)
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
