import openapi from '../../../spec/openapi.json' with { type: 'json' }

/** The OpenAPI document that an emulator serves. */
export interface ServedDocument {
  readonly text: string
  readonly etag: string
  readonly lastModified: string
}

/**
 * Creates the function that returns the served document; it is prepared at its first use.
 * @param text Defaults to the document that this version was generated from, byte for byte.
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
