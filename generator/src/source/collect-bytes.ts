/** Collects the bytes of a stream; returns `null` as soon as it exceeds the limit. */
export async function collectBytes(
  stream: AsyncIterable<Uint8Array> | readonly Uint8Array[],
  maximumBytes: number,
  count?: (received: number) => void,
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let received = 0
  for await (const chunk of stream) {
    received += chunk.byteLength
    if (received > maximumBytes) return null
    count?.(received)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
