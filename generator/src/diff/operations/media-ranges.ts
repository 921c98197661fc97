/** Reports whether a media type is one of some others, or in one of their ranges: `image/png` is in `image/*`. */
export function isCovered(mediaType: string, others: Iterable<string>): boolean {
  const [type] = mediaType.split('/')
  return [...others].some((other) => other === mediaType || other === '*/*' || other === `${type}/*`)
}
