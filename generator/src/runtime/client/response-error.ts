import type { OperationInfo } from './operation-info.ts'

const snippetLength = 200

/** Thrown when a successful response cannot be read as the document describes it. */
export class ResponseFormatError extends Error {
  override readonly name = 'ResponseFormatError'
  readonly operation: OperationInfo
  readonly status: number
  /** As the server sent it; `null` without the header. */
  readonly contentType: string | null
  /** The beginning of the body, or of the item of a stream. */
  readonly text: string
  readonly response: Response

  constructor(problem: string, operation: OperationInfo, response: Response, text: string) {
    const { status } = response
    const contentType = response.headers.get('content-type')
    const snippet = text.slice(0, snippetLength)
    super(
      `The response of ${operation.id} (${operation.method} ${operation.path}) ${problem}: status ${status}, ${
        contentType === null ? 'no content type' : `content type ${contentType}`
      }, body ${JSON.stringify(snippet)}.`,
    )
    this.operation = operation
    this.status = status
    this.contentType = contentType
    this.text = snippet
    this.response = response
  }
}
