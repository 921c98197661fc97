/** An iterable of the items of a stream. */
export type Items = AsyncIterable<unknown> | Iterable<unknown>

/** Returns true if a value is items; a stream of bytes, a `Blob`, bytes and a string are not. */
export function isItems(value: unknown): value is Items {
  if (typeof value !== 'object' || value === null) return false
  if (value instanceof ReadableStream || value instanceof Blob || ArrayBuffer.isView(value)) return false
  return Symbol.asyncIterator in value || Symbol.iterator in value
}
