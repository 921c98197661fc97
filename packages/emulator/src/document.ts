import openapi from '../../../spec/openapi.json' with { type: 'json' }
import { empty, type Incoming, type Outgoing } from './http/exchange.ts'

/** Where the document is served, each address in its own right. */
export const documentPaths: readonly string[] = ['/v1/docs', '/v1/docs/openapi.json', '/openapi.json']

/** The OpenAPI document that an emulator serves. */
export interface ServedDocument {
  readonly text: string
  readonly etag: string
  readonly lastModified: string
}

/**
 * Makes the function that gives the document that is served; it is prepared when it is first asked for.
 * @param text Left out: the one this version was made from, to the byte.
 */
export function createDocumentReader(
  text: string | undefined,
  modifiedAt: number,
): () => Promise<ServedDocument> {
  let document: Promise<ServedDocument> | undefined
  return () => {
    document ??= prepareDocument(text ?? `${JSON.stringify(openapi, null, 2)}\n`, modifiedAt)
    return document
  }
}

async function prepareDocument(text: string, modifiedAt: number): Promise<ServedDocument> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  const etag = `"${Array.from(digest.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')}"`
  return { text, etag, lastModified: new Date(modifiedAt).toUTCString() }
}

/** Answers with the document, or with `304` to a program that has it already (RFC 9110, section 13). */
export function answerDocument(document: ServedDocument, incoming: Incoming): Outgoing {
  const headers = {
    etag: document.etag,
    'last-modified': document.lastModified,
    'cache-control': 'no-cache',
    vary: 'accept',
  }
  if (isFresh(document, incoming)) return empty(304, headers)
  return {
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: document.text,
  }
}

function isFresh(document: ServedDocument, incoming: Incoming): boolean {
  const tags = incoming.header('if-none-match')
  if (tags !== null) {
    return tags.split(',').some((tag) => ['*', document.etag].includes(tag.trim().replace(/^W\//, '')))
  }
  const since = Date.parse(incoming.header('if-modified-since') ?? '')
  return since >= Date.parse(document.lastModified)
}
