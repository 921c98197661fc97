import type { Content, Response } from '../model/types.ts'

/**
 * The contents that a client asks for and reads: everything that is JSON, or else the first. Types, validators, mocks
 * and the client go by the same, so that they agree.
 */
export function listReadContents({ contents }: Response): readonly Content[] {
  const json = contents.filter(({ kind }) => kind === 'json')
  return json.length > 0 ? json : contents.slice(0, 1)
}
