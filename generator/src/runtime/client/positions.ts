import { isItems } from '../formats/items.ts'
import { joinParts, type PartEncodings, streamParts } from '../formats/parts.ts'

/**
 * Writes a `multipart` body whose parts have positions instead of names (OpenAPI 3.2, section 4.14.6.2): an array at
 * once, other items one after the other. A `Blob` has the media type of its part.
 */
export function positions(mediaType: string, encodings?: PartEncodings): (body: unknown) => unknown {
  return (body) => {
    if (Array.isArray(body)) return joinParts(body, mediaType, encodings)
    return isItems(body) && !(body instanceof FormData) ? streamParts(body, mediaType, encodings) : body
  }
}
