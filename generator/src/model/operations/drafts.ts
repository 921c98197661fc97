import type { Json } from '../../json.ts'
import type { Location } from '../location.ts'
import type { Body, Content, Operation, Parameter, Parameters, QueryString, Response } from '../types.ts'

// Operations as read, before schemas are final and examples are made.

/** An example of the document that is not yet validated. */
export interface ExampleDraft {
  /** Its name in `examples`; `null` for `example`. */
  readonly name: string | null
  /** `undefined` if the example has only a serialized value. */
  readonly value: Json | undefined
  /** The possible meanings of its serialized value. */
  readonly serialized?: unknown
  readonly at: Location
}

export interface ContentDraft extends Omit<Content, 'declared' | 'example' | 'namedExamples'> {
  readonly examples: readonly ExampleDraft[]
}

export interface ParameterDraft extends Omit<Parameter, 'example' | 'hasExample'> {
  readonly examples: readonly ExampleDraft[]
}

export interface QueryStringDraft extends ParameterDraft, Omit<QueryString, keyof Parameter | 'content'> {
  readonly content: ContentDraft
}

export interface ResponseDraft extends Omit<Response, 'contents' | 'headers'> {
  readonly contents: readonly ContentDraft[]
  readonly headers: readonly ParameterDraft[]
}

export interface BodyDraft extends Omit<Body, 'contents'> {
  readonly contents: readonly ContentDraft[]
}

export interface OperationDraft
  extends Omit<Operation, 'name' | 'parameters' | 'body' | 'responses' | 'pagination'> {
  readonly operationId: string | null
  readonly at: Location
  readonly parameters: {
    readonly [Location in Exclude<keyof Parameters, 'querystring'>]: readonly ParameterDraft[]
  } & { readonly querystring: readonly QueryStringDraft[] }
  readonly body: BodyDraft | null
  readonly responses: readonly ResponseDraft[]
  readonly pagination: Operation['pagination']
}
