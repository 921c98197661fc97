import type { ServedDocument } from '../document.ts'
import { empty, type Incoming } from '../http/exchange.ts'
import type { OpenRoute } from '../open-call.ts'

/** Further addresses of the document, beside the one that the document lists. */
export const documentPaths: readonly string[] = ['/v1/docs', '/v1/docs/openapi.json', '/openapi.json']

/** Returns the document, or `304` to a client that has it already (RFC 9110, section 13). */
export const getDocument: OpenRoute = async ({ incoming, readDocument }) => {
  const document = await readDocument()
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
