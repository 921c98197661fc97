import { hasOwn } from '../formats/own.ts'
import { joinParts, writeParts } from '../formats/parts.ts'
import {
  isRecord,
  listDeep,
  listItems,
  listPairs,
  type Pair,
  type ParameterStyle,
  write,
} from './serialize.ts'

/** The encoding of a property in the document. A style replaces the media type. */
export interface PartEncoding {
  readonly type?: string
  readonly style?: ParameterStyle
  readonly headers?: Readonly<Record<string, string>>
}

interface Part {
  readonly name: string
  readonly value: string | Blob
  /** `null` for plain text. */
  readonly type: string | null
  readonly headers?: PartEncoding['headers'] | undefined
}

/**
 * Writes a `multipart` body (OpenAPI 3.1, section 4.8.15): files as they are, objects as JSON, lists item by item.
 * Values without a media type of their own are fields of a `FormData`.
 */
export function multipart(
  encodings: Readonly<Record<string, PartEncoding>> = {},
  mediaType = 'multipart/form-data',
): (body: object) => FormData | Blob {
  return (body) => {
    if (body instanceof FormData || body instanceof Blob) return body
    if (Array.isArray(body)) return joinParts(body, mediaType)
    const parts = Object.entries(body).flatMap(([name, value]) => {
      const encoding = hasOwn(encodings, name) ? encodings[name] : undefined
      return listParts(name, value, encoding).map((part): Part => ({ ...part, headers: encoding?.headers }))
    })
    const isForm = mediaType === 'multipart/form-data'
    const isPlain = parts.every(
      ({ type, value, headers }) => !headers && (type === null || typeof value !== 'string'),
    )
    return isForm && isPlain ? toFormData(parts) : toBlob(parts, mediaType)
  }
}

function listParts(name: string, value: unknown, encoding: PartEncoding = {}): readonly Part[] {
  const { type, style } = encoding
  if (style !== undefined)
    return listStyled(name, value, style).map(([key, text]): Part => ({ name: key, value: text, type: null }))
  const items = Array.isArray(value) ? value : [value]
  return items.flatMap((item): readonly Part[] => {
    if (item === undefined || item === null) return []
    if (item instanceof Blob)
      return [{ name, value: item, type: item.type || (type ?? 'application/octet-stream') }]
    const isJson = type === undefined ? Array.isArray(item) || isRecord(item) : /[/+]json\b/.test(type)
    const text = isJson ? JSON.stringify(item) : write(name, item)
    return [{ name, value: text, type: type ?? (isJson ? 'application/json' : null) }].map((part) =>
      part.type !== null && /^text\/plain$/i.test(part.type) ? { ...part, type: null } : part,
    )
  })
}

function listStyled(
  name: string,
  value: unknown,
  [kind, explode = kind === 'form']: ParameterStyle,
): readonly Pair[] {
  if (value === undefined || value === null) return []
  if (kind === 'deepObject') return listDeep(name, value)
  if (explode) return isRecord(value) ? listPairs(name, value) : listItems(name, value)
  const pairs = listPairs(name, value)
  const texts = isRecord(value) ? pairs.flat() : pairs.map(([, text]) => text)
  const separator = kind === 'spaceDelimited' ? ' ' : kind === 'pipeDelimited' ? '|' : ','
  return texts.length === 0 ? [] : [[name, texts.join(separator)]]
}

function toFormData(parts: readonly Part[]): FormData {
  const data = new FormData()
  for (const { name, value } of parts) data.append(name, value)
  return data
}

/** Written by hand, since a `FormData` can neither give text a media type nor be anything but a form. */
function toBlob(parts: readonly Part[], mediaType: string): Blob {
  const isForm = mediaType === 'multipart/form-data'
  const written = parts.map(({ name, value, type, headers = {} }) => {
    const own = type ?? (isForm ? null : 'text/plain; charset=utf-8')
    const lines = Object.entries({ ...(own && { 'Content-Type': own }), ...headers })
    const head =
      describePart(name, value, isForm) + lines.map(([key, text]) => `${key}: ${text}\r\n`).join('')
    return [head, value] as const
  })
  return writeParts(written, mediaType, parts[0]?.type ?? undefined)
}

function describePart(name: string, value: string | Blob, isForm: boolean): string {
  if (!isForm) return `Content-ID: <${encodeURIComponent(name)}>\r\n`
  const file =
    typeof value === 'string' ? '' : `; filename="${quote((value as { name?: string }).name ?? 'blob')}"`
  return `Content-Disposition: form-data; name="${quote(name)}"${file}\r\n`
}

/** HTML standard, "multipart/form-data encoding algorithm". */
function quote(text: string): string {
  return text.replace(/\r\n|\r|\n/g, '%0D%0A').replace(/"/g, '%22')
}
