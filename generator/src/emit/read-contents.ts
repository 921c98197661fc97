import type { Content, Response } from '../model/types.ts'

/**
 * The contents that a client accepts and reads by default: everything that is JSON, or else the first. Types, validators, mocks
 * and the client go by the same, so that they agree.
 */
export function listReadContents({ contents }: Response): readonly Content[] {
  const json = contents.filter(({ kind }) => kind === 'json')
  return json.length > 0 ? json : contents.slice(0, 1)
}

/**
 * The media types that a caller may choose among by `accept`, the default first; at most one if there is no choice.
 * Several that are JSON are read alike, and are no choice.
 */
export function listMediaTypes(responses: readonly Response[]): readonly string[] {
  const successes = responses.filter(({ success }) => success)
  const read = successes.flatMap((response) => listReadContents(response).map(({ mediaType }) => mediaType))
  const others = successes.flatMap((response) => response.contents.map(({ mediaType }) => mediaType))
  return [...new Set([...read.slice(0, 1), ...others.filter((mediaType) => !read.includes(mediaType))])]
}
