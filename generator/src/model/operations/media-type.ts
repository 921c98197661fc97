import type { ContentKind } from '../types.ts'

/** How what is sent as a media type is written and read. */
export function findContentKind(mediaType: string): ContentKind {
  const essence = (mediaType.split(';')[0] ?? '').trim().toLowerCase()
  return kinds.find(([pattern]) => pattern.test(essence))?.[1] ?? 'binary'
}

/** In order, since what is listed first is the more special: a stream of JSON is no JSON text. */
const kinds: readonly (readonly [RegExp, ContentKind])[] = [
  [
    /^text\/event-stream$|^application\/(?:x-)?(?:nd-?json|json-?lines?|jsonl|stream\+json|json-seq)$|\+json-seq$/,
    'stream',
  ],
  // Servers that do not say what they send (`*/*`) are, nearly all, frameworks that send JSON.
  [
    /^\*\/\*$|^application\/\*$|[/+]json$|^application\/(?:x-json|json5|json-patch|json-home)$|^text\/(?:x-)?json$/,
    'json',
  ],
  [/^application\/x-www-form-urlencoded$/, 'form'],
  [/^multipart\//, 'multipart'],
  [
    /^text\/|[/+]xml$|[/+]yaml$|^application\/(?:x-yaml|yml|javascript|ecmascript|graphql|sql|jwt|toml|x-sh|x-pem-file|pem-certificate-chain)$/,
    'text',
  ],
]
