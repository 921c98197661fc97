import type { Json } from '../../json.ts'
import type { Context } from '../context.ts'
import type { ExampleMaker } from '../example/example-maker.ts'
import { formatLocation, type Location, locateBelow } from '../location.ts'
import { problems } from '../problems.ts'
import { isBinary } from '../schema/binary.ts'
import type { Form } from '../schema/forms.ts'
import { jsonTypes, noTypes, type TypeSet } from '../schema/json-types.ts'
import { annotate } from '../schema/schemas.ts'
import type { Body, Content, ContentKind, Operation, OperationName, Parameter, Schema } from '../types.ts'
import type { ContentDraft, ExampleDraft, OperationDraft, ParameterDraft } from './drafts.ts'
import { schemaOf } from './read-content.ts'
import { reportUndefinedEncodings, reportUndefinedStyle } from './report-undefined-styles.ts'

/** What it takes to bring operations into their final form. */
export interface Finishing {
  readonly context: Context
  readonly examples: ExampleMaker
  /** Brings a schema that was read into its final form. */
  finish(schema: Schema, form: Form | 'whole', isText: boolean): Schema
  typesOf(schema: Schema): TypeSet
  /** The schema behind a name, final or not. */
  lookup(name: string): Schema | undefined
}

/** Brings an operation into its final form: schemas as they are sent and received, and examples of them. */
export function finishOperation(finishing: Finishing, draft: OperationDraft, name: OperationName): Operation {
  const { operationId: _, at, body, parameters, responses, ...rest } = draft
  const finishAll = (all: readonly ParameterDraft[]) => all.map((one) => finishParameter(finishing, one))
  const sent = [...parameters.path, ...parameters.query, ...parameters.header, ...parameters.cookie]
  for (const parameter of sent) reportUndefinedStyle(finishing, parameter)
  for (const content of body?.contents ?? []) reportUndefinedEncodings(finishing, content)
  return {
    ...rest,
    name,
    parameters: {
      path: finishAll(parameters.path),
      query: finishAll(parameters.query),
      header: finishAll(parameters.header),
      cookie: finishAll(parameters.cookie),
    },
    body:
      body && ({ ...body, contents: finishContents(finishing, body.contents, 'write', at) } satisfies Body),
    responses: responses.map((response) => ({
      ...response,
      contents: finishContents(finishing, response.contents, 'read', at),
      headers: finishAll(response.headers),
    })),
    pointer: formatLocation(at),
  }
}

function finishParameter(finishing: Finishing, draft: ParameterDraft): Parameter {
  const { examples, ...rest } = draft
  const schema = finishing.finish(draft.schema, 'whole', true)
  const hasExample = examples.length > 0 || schema.annotations.examples.length > 0
  return { ...rest, schema, hasExample, example: chooseExample(finishing, schema, examples) }
}

function finishContents(
  finishing: Finishing,
  drafts: readonly ContentDraft[],
  form: Form,
  at: Location,
): readonly Content[] {
  return drafts.map((draft) => {
    const { examples, ...rest } = draft
    const content = settleKind(finishing, draft, form, at)
    const schema = finishing.finish(content.schema, form, content.kind === 'json')
    const declared =
      content.schema === draft.schema ? schema : finishing.finish(draft.schema, form, content.kind === 'json')
    const example = chooseExample(finishing, schema, examples)
    if (example === undefined) finishing.context.report(at, problems.exampleImpossible, {})
    const namedExamples = examples.flatMap(({ name, value }) =>
      name !== null && finishing.examples.isValid(schema, value) ? [{ name, value }] : [],
    )
    return { ...rest, ...content, schema, declared, example, namedExamples }
  })
}

/** Forms are written by the client, but not taken apart: an answer that is one comes as what it is made of. */
const readKinds: Partial<Record<ContentKind, ContentKind>> = { form: 'text', multipart: 'binary' }

/** Makes kind and schema agree: bytes and text are strings, whatever a schema says of what is in them. */
function settleKind(
  finishing: Finishing,
  { mediaType, kind: declared, schema }: ContentDraft,
  form: Form,
  at: Location,
): Pick<Content, 'kind' | 'schema'> {
  const isBytes = isBinary(schema, finishing.lookup)
  const kind =
    isBytes && mediaType.includes('*')
      ? 'binary'
      : form === 'read'
        ? (readKinds[declared] ?? declared)
        : declared
  if (kind !== 'text' && kind !== 'binary') return { kind, schema }
  const types = finishing.typesOf(schema)
  const isStructured = types !== noTypes && (types & ~(jsonTypes.object | jsonTypes.array)) === noTypes
  // A media type of somebody's own that is described as an object is JSON in all but name.
  if (declared === 'binary' && isStructured) return { kind: 'json', schema }
  if (kind === 'text' && types === jsonTypes.string) return { kind, schema }
  if (schema.kind !== 'unknown' && !isBytes && types !== jsonTypes.string) {
    finishing.context.report(at, problems.contentNotText, { mediaType, kind })
  }
  return {
    kind,
    schema: annotate(schemaOf(kind), { ...schema.annotations, default: undefined, examples: [] }),
  }
}

/** The value of an example that is written as JSON in a string. */
function parseJson(value: Json): Json | undefined {
  if (typeof value !== 'string') return undefined
  try {
    return JSON.parse(value)
  } catch {
    return undefined
  }
}

/** The document's own example where it is valid, else one made from the schema. */
function chooseExample(
  finishing: Finishing,
  schema: Schema,
  drafts: readonly ExampleDraft[],
): Json | undefined {
  for (const { value, at } of drafts) {
    if (finishing.examples.isValid(schema, value)) return value
    const parsed = parseJson(value)
    if (parsed !== undefined && finishing.examples.isValid(schema, parsed)) return parsed
    const { path, reason } = finishing.examples.findMismatch(schema, value)
    finishing.context.report(locateBelow(at, ...path), problems.exampleMismatch, { reason })
  }
  return finishing.examples.make(schema)
}
