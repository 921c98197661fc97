import type { ContentKind } from '../types.ts'

/** Returns the kind of a media type, which decides how its content is encoded and decoded. */
export function findContentKind(mediaType: string): ContentKind {
  const essence = (mediaType.split(';')[0] ?? '').trim().toLowerCase()
  return kinds.find(([pattern]) => pattern.test(essence))?.[1] ?? 'binary'
}

/** In order of precedence: a stream of JSON is not a JSON document. */
const kinds: readonly (readonly [RegExp, ContentKind])[] = [
  [
    /^text\/event-stream$|^application\/(?:x-)?(?:nd-?json|json-?lines?|jsonl|stream\+json|json-seq)$|\+json-seq$/,
    'stream',
  ],
  // Servers that declare `*/*` are nearly always frameworks that send JSON.
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
