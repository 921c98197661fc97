/**
 * The media type that an `Accept` header prefers among those that there are (RFC 9110, section 12.5.1); the first one
 * where it accepts none.
 */
export function chooseMediaType(accept: string | null, mediaTypes: readonly [string, ...string[]]): string {
  const ranges = (accept ?? '*/*').split(',').map(readRange)
  const scored = mediaTypes.map((mediaType) => [mediaType, qualityOf(mediaType, ranges)] as const)
  const [best] = [...scored].sort(([, first], [, second]) => second - first)
  return best && best[1] > 0 ? best[0] : mediaTypes[0]
}

interface Range {
  readonly type: string
  readonly quality: number
}

function readRange(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase())
  const quality = parameters.find((parameter) => parameter.startsWith('q='))
  return { type, quality: quality === undefined ? 1 : Number(quality.slice(2)) || 0 }
}

/** The most specific range decides. */
function qualityOf(mediaType: string, ranges: readonly Range[]): number {
  const essence = (mediaType.split(';')[0] ?? '').trim().toLowerCase()
  const all = [essence, `${essence.split('/')[0]}/*`, '*/*']
  return (
    all
      .map((type) => ranges.find((range) => range.type === type)?.quality)
      .find((one) => one !== undefined) ?? 0
  )
}
