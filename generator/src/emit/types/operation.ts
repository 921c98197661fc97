/** The flat types of an operation: the types that callers need, without indexing into `paths`. */
import type { Body, Content, Operation, Parameter } from '../../model/types.ts'
import { Code, type Codes, code, join } from '../code.ts'
import { docComment } from '../comment.ts'
import { type EmitOptions, siblings } from '../emitter.ts'
import { Imports } from '../imports.ts'
import { identifier, stringLiteral } from '../literals.ts'
import type { Resolve } from '../resolve.ts'
import { createTypeEngine, type Written } from './engine.ts'
import { chooseQuery, toParametersSchema } from './operation-object.ts'
import { bodyType, type ResponseTypes, type TypeSource, viewResponseTypes } from './response-types.ts'

/** The view of an operation in `operations.ts.hbs`. */
export interface OperationView extends Codes<'doc' | 'input' | 'result' | 'acceptsDoc' | 'acceptsName'> {
  readonly types: readonly Codes<'doc' | 'name' | 'type'>[]
  readonly parts: ResponseTypes['parts']
  readonly members: readonly Member[]
  /** True if the body has several media types; a single one is a member of the input. */
  readonly hasBodies: boolean
  readonly bodies: readonly { readonly members: readonly Member[] }[]
  readonly results: ResponseTypes['results']
  /** True if the caller can choose the media type of the result. */
  readonly hasAccepts: boolean
  readonly accepts: ResponseTypes['accepts']
}

/** A property of an input. */
type Member = Codes<'key' | 'type'>

/** Suffixes of the type names of an operation. */
type Suffix =
  | 'Path'
  | 'Query'
  | 'Headers'
  | 'Cookies'
  | 'Body'
  | 'Input'
  | 'Data'
  | 'Error'
  | 'Result'
  | 'Results'

/** The flat types of all operations. */
export interface OperationTypes {
  readonly view: {
    readonly imports: Code
    readonly none: boolean
    readonly operations: readonly OperationView[]
  }
  /** The schemas and parameter arrays that are written out as one of the types, with its name. */
  readonly named: ReadonlyMap<Written, string>
}

/** Builds the flat types of all operations. */
export function viewOperations(
  operations: readonly Operation[],
  options: EmitOptions,
  resolve: Resolve,
): OperationTypes {
  const imports = new Imports(siblings(options, 'result', 'schemas'))
  const source: TypeSource = {
    schemaType: createTypeEngine((name) => Code.print(imports.useType('schemas', name))).schemaType,
    resolve,
    resultType: (name) => imports.useType('result', name),
  }
  const named = new Map<Written, string>()
  const views = operations.map((operation) => viewOperation(operation, source, named))
  return { view: { operations: views, none: operations.length === 0, imports: imports.print() }, named }
}

/** Builds the flat types of one operation. */
function viewOperation(operation: Operation, source: TypeSource, named: Map<Written, string>): OperationView {
  const { name, parameters, body } = operation
  const typeName = (suffix: Suffix) => identifier(name.type + suffix)
  const title = `\`${name.id}\``
  const groups = [
    { key: 'path', suffix: 'Path', of: parameters.path },
    { key: 'query', suffix: 'Query', of: chooseQuery(parameters) },
    { key: 'headers', suffix: 'Headers', of: parameters.header },
    { key: 'cookies', suffix: 'Cookies', of: parameters.cookie },
  ] as const
  const present = groups.filter(({ of }) => of.length > 0)
  for (const { suffix, of } of present) named.set(of, name.type + suffix)
  const answers = viewResponseTypes(operation, source)
  for (const [schema, type] of answers.named) named.set(schema, type)
  const [content] = body?.contents ?? []
  if (content && isWrittenOut(content)) named.set(content.schema, `${name.type}Body`)
  const declare = (suffix: Suffix, text: readonly (string | null)[], type: Code) => ({
    doc: docComment({ text }),
    name: typeName(suffix),
    type,
  })
  const wholeQuery = parameters.querystring.map((whole) => bodyType(whole.content, source))
  const typeOf = (of: readonly Parameter[]) =>
    of === parameters.querystring ? join(wholeQuery) : source.schemaType(toParametersSchema(of))
  const bodyOf = content ? bodyType(content, source) : code`unknown`
  return {
    types: [
      ...present.map(({ suffix, of }) =>
        declare(suffix, [`${suffix === 'Path' ? 'Path parameters' : suffix} of ${title}.`], typeOf(of)),
      ),
      ...(body === null ? [] : [declare('Body', [`Body of ${title}.`, body.description], bodyOf)]),
      declare('Data', [`The body of a successful response of ${title}.`], answers.data),
      declare('Error', [`The body of a failed response of ${title}.`], answers.error),
    ],
    parts: answers.parts,
    doc: docComment({ text: [`Input of ${title}.`] }),
    input: typeName('Input'),
    members: [
      ...present.map(({ key, suffix, of }) => member(key, typeName(suffix), of.some(isRequired))),
      ...(body?.contents.length === 1 ? [member('body', typeName('Body'), body.required)] : []),
      ...(answers.accepts.length > 0 ? [member('accept', code`keyof ${typeName('Results')}`, false)] : []),
    ],
    ...viewBodies(body, typeName('Body'), source),
    result: typeName('Result'),
    results: answers.results,
    hasAccepts: answers.accepts.length > 0,
    acceptsDoc: docComment({ text: [`Results of ${title} by the media type that is accepted.`] }),
    acceptsName: typeName('Results'),
    accepts: answers.accepts,
  }
}

function viewBodies(
  body: Body | null,
  first: Code,
  source: TypeSource,
): Pick<OperationView, 'hasBodies' | 'bodies'> {
  if (body === null || body.contents.length < 2) return { hasBodies: false, bodies: [] }
  return {
    hasBodies: true,
    bodies: body.contents.map((content, index) => ({
      members: [
        member('body', index === 0 ? first : bodyType(content, source), body.required),
        member('contentType', stringLiteral(content.mediaType), index > 0),
      ],
    })),
  }
}

function member(key: string, type: Code, required: boolean): Member {
  return required
    ? { key: identifier(key), type }
    : { key: code`${identifier(key)}?`, type: code`${type} | undefined` }
}

function isRequired({ required }: Parameter): boolean {
  return required
}

function isWrittenOut({ kind, schema }: Content): boolean {
  return schema.kind !== 'reference' && kind !== 'stream'
}
