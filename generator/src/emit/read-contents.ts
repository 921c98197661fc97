import { schemaOf } from '../model/operations/read-content.ts'
import type { Content, Response } from '../model/types.ts'

/**
 * The contents of a response as the client reads them by default: all JSON contents, or else the first one. The server
 * chooses the media type of a failure, which is JSON or a string. Types, validators, mocks and the client use this
 * function, so that they agree.
 */
export function listReadContents({ contents, success }: Response): readonly Content[] {
  const json = contents.filter(({ kind }) => kind === 'json')
  if (success) return json.length > 0 ? json : contents.slice(0, 1)
  return [...json, ...contents.filter(({ kind }) => kind !== 'json').map(toText)]
}

function toText(content: Content): Content {
  return content.kind === 'text' ? content : { ...content, kind: 'text', schema: schemaOf('text') }
}

/**
 * The media types that a caller can select with `accept`, the default first; at most one if there is no choice. Several
 * JSON types are read alike and are not a choice.
 */
export function listMediaTypes(responses: readonly Response[]): readonly string[] {
  const successes = responses.filter(({ success }) => success)
  const read = successes.flatMap((response) => listReadContents(response).map(({ mediaType }) => mediaType))
  const others = successes.flatMap((response) => response.contents.map(({ mediaType }) => mediaType))
  return [...new Set([...read.slice(0, 1), ...others.filter((mediaType) => !read.includes(mediaType))])]
}
