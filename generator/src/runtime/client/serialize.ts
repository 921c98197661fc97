import { hasOwn } from '../formats/own.ts'

/** Serialization of a parameter (OpenAPI 3.2, section 4.12.2): its style, explode, and whether reserved characters stay. */
export type ParameterStyle = readonly [style: string, explode?: boolean, allowReserved?: boolean]

type Values = Readonly<Record<string, unknown>>
export type Pair = readonly [name: string, value: string]

/** Writes a query in which at least one parameter has a style of its own, after the query of the path itself. */
export function query(
  styles: Readonly<Record<string, ParameterStyle>>,
  fixed = '',
): (values?: Values) => string {
  return (values = {}) =>
    writeAll(values, styles).reduce((written, pair) => (written ? `${written}&${pair}` : pair), fixed)
}

/** Writes the value that is a whole query (`in: querystring`), after the query of the path itself. */
export function querystring(
  format: 'form' | 'json' | 'text',
  styles?: Readonly<Record<string, ParameterStyle>>,
  fixed = '',
): (value: unknown) => string {
  const write =
    format === 'form'
      ? form(styles)
      : (value: unknown) => encode(format === 'json' ? JSON.stringify(value) : String(value))
  return (value) =>
    [fixed, value === undefined ? '' : write(value as object)].filter((part) => part !== '').join('&')
}

/** Writes a path parameter that is no plain value, or has a style other than `simple`. */
export function path(
  name: string,
  style: string,
  explode: boolean,
  allowReserved = false,
): (value: unknown) => string {
  // A slash, a question mark or a hash would lead to another path (OpenAPI 3.2, section 4.8.2).
  const encodeValue = (text: string) => (allowReserved ? encodeReserved(text, '/?#') : encode(text))
  return (value) => {
    if (style === 'json') return encode(JSON.stringify(value))
    const pairs = listPairs(name, value).map(([key, item]): Pair => [encode(key), encodeValue(item)])
    const isObject = isRecord(value)
    const items = pairs.map(([key, item]) => (isObject ? `${key}${explode ? '=' : ','}${item}` : item))
    if (style === 'label') return `.${items.join(explode ? '.' : ',')}`
    if (style !== 'matrix') return items.join(',')
    // RFC 6570, section 3.2.7: an empty value is written without an equals sign.
    const named = (key: string, text: string) => (text === '' ? `;${key}` : `;${key}=${text}`)
    return explode
      ? pairs.map(([key, item]) => named(key, item)).join('')
      : named(encode(name), items.join(','))
  }
}

/** Writes a header that is no plain value. Nothing in it is escaped, since no server would undo that. */
export function header(style: string, explode: boolean): (value: unknown) => string {
  return (value) => {
    if (style === 'json') return JSON.stringify(value)
    const pairs = listPairs('header', value)
    return pairs.map(([key, item]) => (isRecord(value) ? `${key}${explode ? '=' : ','}${item}` : item)).join()
  }
}

/** Makes the headers of a request, of which some are no plain values, or carry cookies. */
export function headers(
  serializers: Readonly<Record<string, (value: unknown) => string>>,
  writeCookies?: (values: Values) => string,
): (input: { readonly headers?: object | undefined; readonly cookies?: object | undefined }) => object {
  return (input) => {
    const written: Record<string, string> = {}
    for (const [name, value] of Object.entries(input.headers ?? {})) {
      if (value === undefined || value === null) continue
      written[name] = hasOwn(serializers, name) ? (serializers[name]?.(value) ?? '') : String(value)
    }
    const cookie = writeCookies && input.cookies ? writeCookies(input.cookies as Values) : ''
    return cookie === '' ? written : { ...written, cookie }
  }
}

/** Writes the header that carries cookies. In a browser it is the browser that sends them, and this one is dropped. */
export function cookie(styles: Readonly<Record<string, ParameterStyle>> = {}): (values: Values) => string {
  return (values) =>
    Object.entries(values)
      .flatMap(([name, value]) => {
        const style = hasOwn(styles, name) ? styles[name] : undefined
        return style?.[0] === 'cookie'
          ? writeRawCookie(name, value, style[1] ?? true)
          : writeQuery(name, value, style, ';')
      })
      .join('; ')
}

/** The style `cookie`: nothing is escaped (OpenAPI 3.2, section 4.12.3), so what would end the cookie is refused. */
function writeRawCookie(name: string, value: unknown, explode: boolean): readonly string[] {
  const pairs = listPairs(name, value)
  const whole: readonly Pair[] = explode
    ? pairs
    : pairs.length === 0
      ? []
      : [[name, (isRecord(value) ? pairs.flat() : pairs.map(([, text]) => text)).join()]]
  return whole.map(([key, text]) => {
    if (/[;=\p{Cc}]/u.test(key) || /[;\p{Cc}]/u.test(text))
      throw new TypeError(`cookie "${name}" must be escaped: it contains ";", "=" or a control character`)
    return `${key}=${text}`
  })
}

/** Writes an `application/x-www-form-urlencoded` body: objects as JSON, unless they have a style. */
export function form(styles: Readonly<Record<string, ParameterStyle>> = {}): (body: object) => string {
  const write = query(styles)
  return (body) => write(body as Values).replace(/%20/g, '+')
}

/** Sends text, bytes and streams as they are. */
export function raw(body: unknown): unknown {
  return body
}

function writeAll(values: Values, styles: Readonly<Record<string, ParameterStyle>>): readonly string[] {
  return Object.entries(values).flatMap(([name, value]) =>
    writeQuery(name, value, hasOwn(styles, name) ? styles[name] : undefined),
  )
}

function writeQuery(
  name: string,
  value: unknown,
  style: ParameterStyle = ['plain', true],
  unsafe = '#&+',
): readonly string[] {
  const [kind, explode = kind === 'form', reserved = false] = style
  const encodeValue = (text: string) => (reserved ? encodeReserved(text, unsafe) : encode(text))
  if (value === undefined || (value === null && kind !== 'json')) return []
  if (kind === 'json') return [`${encode(name)}=${encodeValue(JSON.stringify(value))}`]
  if (explode || kind === 'deepObject') {
    const parts = isRecord(value) && kind !== 'plain' ? Object.entries(value) : [[name, value] as const]
    const pairs =
      kind === 'deepObject' ? listDeep(name, value) : parts.flatMap(([key, item]) => listItems(key, item))
    return pairs.map(([key, item]) => `${encode(key)}=${encodeValue(item)}`)
  }
  const pairs = listPairs(name, value)
  if (pairs.length === 0) return []
  const items = isRecord(value) ? pairs.flat() : pairs.map(([, item]) => item)
  const separator = kind === 'spaceDelimited' ? '%20' : kind === 'pipeDelimited' ? '%7C' : ','
  return [`${encode(name)}=${items.map(encodeValue).join(separator)}`]
}

/**
 * `filter[name]=a`: OpenAPI defines one level. Deeper ones are written as most servers read them that read any:
 * `filter[range][from]=1`, `filter[ids][]=1`, `filter[rows][0][id]=1`.
 */
export function listDeep(name: string, value: unknown): readonly Pair[] {
  if (Array.isArray(value)) {
    const isPlain = !value.some((item) => Array.isArray(item) || isRecord(item))
    return value.flatMap((item, index) => listDeep(`${name}[${isPlain ? '' : index}]`, item))
  }
  if (!isRecord(value)) return listItems(name, value)
  return Object.entries(value).flatMap(([key, item]) => listDeep(`${name}[${key}]`, item))
}

/** One pair, or for a list one for each item. */
export function listItems(name: string, value: unknown): readonly Pair[] {
  const items = Array.isArray(value) ? value : [value]
  return items.flatMap((item) =>
    item === undefined || item === null ? [] : [[name, write(name, item)] as const],
  )
}

export function listPairs(name: string, value: unknown): readonly Pair[] {
  if (!isRecord(value)) return listItems(name, value)
  return Object.entries(value).flatMap(([key, item]) =>
    item === undefined || item === null ? [] : [[key, write(key, item)] as const],
  )
}

/** Values that a style does not define (nested objects and arrays) are written as JSON. */
export function write(name: string, value: unknown): string {
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new TypeError(`"${name}" cannot be written as a parameter`)
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

export function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
}

/**
 * RFC 6570, section 3.2.3: reserved characters and what is percent-encoded already stay as they are, but not those that
 * would end or change the value where it is.
 */
function encodeReserved(text: string, unsafe: string): string {
  return encode(text)
    .replace(/%(?:3A|2F|3F|23|5B|5D|40|21|24|26|27|28|29|2A|2B|2C|3B|3D)/g, (triple) => {
      const char = decodeURIComponent(triple)
      return unsafe.includes(char) ? triple : char
    })
    .replace(/%25(?=[\da-f]{2})/gi, '%')
}
