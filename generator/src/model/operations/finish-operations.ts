import { type Json, tryParseJson } from '../../json.ts'
import { formatLocation, type Location, locateBelow } from '../location.ts'
import * as problems from '../problems.ts'
import { isBinary } from '../schema/binary.ts'
import { jsonTypes, noTypes } from '../schema/json-types.ts'
import { annotate } from '../schema/schemas.ts'
import type { Variant } from '../schema/variants.ts'
import type { Body, Content, ContentKind, Operation, OperationName, Parameter, Schema } from '../types.ts'
import { isEqual } from '../value/canonical.ts'
import type { ContentDraft, ExampleDraft, OperationDraft, ParameterDraft } from './drafts.ts'
import type { FinishContext } from './finish-context.ts'
import { schemaOf } from './read-content.ts'
import { chooseMeaning } from './read-serialized.ts'
import { reportUndefinedEncodings, reportUndefinedStyle } from './report-undefined-styles.ts'

/** Finishes an operation: schemas as sent and received, and examples of them. */
export function finishOperation(
  context: FinishContext,
  draft: OperationDraft,
  name: OperationName,
): Operation {
  const { operationId: _, at, body, parameters, responses, ...rest } = draft
  const finishAll = (all: readonly ParameterDraft[]) => all.map((one) => finishParameter(context, one))
  const sent = [...parameters.path, ...parameters.query, ...parameters.header, ...parameters.cookie]
  for (const parameter of sent) reportUndefinedStyle(context, parameter)
  const written = [...(body?.contents ?? []), ...parameters.querystring.map(({ content }) => content)]
  for (const content of written) reportUndefinedEncodings(context, content)
  return {
    ...rest,
    name,
    parameters: {
      path: finishAll(parameters.path),
      query: finishAll(parameters.query),
      header: finishAll(parameters.header),
      cookie: finishAll(parameters.cookie),
      querystring: parameters.querystring.flatMap(({ content, ...rest }) =>
        finishContents(context, [content], 'write', at).map((finished) => ({
          ...finishParameter(context, rest),
          schema: finished.schema,
          example: finished.example,
          content: finished,
        })),
      ),
    },
    body: body && ({ ...body, contents: finishContents(context, body.contents, 'write', at) } satisfies Body),
    responses: responses.map((response) => ({
      ...response,
      contents: finishContents(context, response.contents, 'read', at),
      headers: finishAll(response.headers),
    })),
    pointer: formatLocation(at),
  }
}

function finishParameter(context: FinishContext, draft: ParameterDraft): Parameter {
  const { examples, ...rest } = draft
  const schema = context.finish(draft.schema, 'whole', true)
  const hasExample = examples.length > 0 || schema.annotations.examples.length > 0
  // A parameter without a type is most often a string, and an empty object would be written as nothing.
  const isAny = schema.kind === 'unknown' && !hasExample
  return { ...rest, schema, hasExample, example: isAny ? 'string' : chooseExample(context, schema, examples) }
}

function finishContents(
  context: FinishContext,
  drafts: readonly ContentDraft[],
  variant: Variant,
  at: Location,
): readonly Content[] {
  return drafts.map((draft) => {
    const { examples, ...rest } = draft
    const content = resolveKind(context, draft, variant, at)
    const schema = context.finish(content.schema, variant, content.kind === 'json')
    const declared =
      content.schema === draft.schema
        ? schema
        : context.finish(draft.schema, variant, content.kind === 'json')
    const example = chooseExample(context, schema, examples)
    if (example === undefined) context.document.report(at, problems.exampleImpossible, {})
    const namedExamples = examples.flatMap((one) => {
      const value = readValue(context, schema, one)
      return one.name !== null && context.examples.isValid(schema, value) ? [{ name: one.name, value }] : []
    })
    return { ...rest, ...content, schema, declared, example, namedExamples }
  })
}

/** The client encodes forms, but does not decode them: a form in a response is read in its underlying format. */
const readKinds: Partial<Record<ContentKind, ContentKind>> = { form: 'text', multipart: 'binary' }

/** Makes kind and schema agree: bytes and text are strings, even if a schema describes their contents. */
function resolveKind(
  context: FinishContext,
  { mediaType, kind: declared, parts, schema }: ContentDraft,
  variant: Variant,
  at: Location,
): Pick<Content, 'kind' | 'schema'> {
  // A list of parts is read, and not only written.
  if (parts !== null && context.typesOf(schema) === jsonTypes.array) return { kind: declared, schema }
  const isBytes = isBinary(schema, context.lookup)
  const kind =
    isBytes && mediaType.includes('*')
      ? 'binary'
      : variant === 'read'
        ? (readKinds[declared] ?? declared)
        : declared
  if (kind !== 'text' && kind !== 'binary') return { kind, schema }
  const types = context.typesOf(schema)
  const isStructured = types !== noTypes && (types & ~(jsonTypes.object | jsonTypes.array)) === noTypes
  // A vendor media type that is described as an object is JSON.
  if (declared === 'binary' && isStructured) return { kind: 'json', schema }
  if (kind === 'text' && types === jsonTypes.string) return { kind, schema }
  if (schema.kind !== 'unknown' && !isBytes && types !== jsonTypes.string) {
    context.document.report(at, problems.contentNotText, { mediaType, kind })
  }
  return {
    kind,
    schema: annotate(schemaOf(kind), { ...schema.annotations, default: undefined, examples: [] }),
  }
}

/** The document's own example if it is valid, otherwise one made from the schema. */
function chooseExample(
  context: FinishContext,
  schema: Schema,
  drafts: readonly ExampleDraft[],
): Json | undefined {
  for (const draft of drafts) {
    const { at } = draft
    const value = readValue(context, schema, draft)
    if (context.examples.isValid(schema, value)) return value
    const parsed = typeof value === 'string' ? tryParseJson(value) : undefined
    if (parsed !== undefined && context.examples.isValid(schema, parsed)) return parsed
    const { path, reason } = context.examples.findMismatch(schema, value)
    context.document.report(locateBelow(at, ...path), problems.exampleMismatch, { reason })
  }
  return context.examples.make(schema)
}

/** The value of an example, or else what its serialized value means; both are compared. */
function readValue(context: FinishContext, schema: Schema, { value, serialized, at }: ExampleDraft): Json {
  if (serialized === undefined) return value as Json
  const meaning = chooseMeaning(context.examples, schema, serialized)
  if (value === undefined) return meaning
  if (!isEqual(value, meaning)) context.document.report(at, problems.serializedMismatch, {})
  return value
}
