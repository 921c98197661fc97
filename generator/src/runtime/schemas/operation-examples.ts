/** Example values of one operation, from the document or made from its schemas. */
export interface OperationExamples {
  /** Such as `projects.list`. */
  readonly id: string
  /** The body of a request; `undefined` without a body. */
  readonly body: unknown
  /** By status, such as `200`, `4XX` or `default`; `undefined` for a response without a body. */
  readonly responses: Readonly<Record<string, unknown>>
}
