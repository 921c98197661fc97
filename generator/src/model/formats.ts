import type { StringSchema } from './types.ts'

/** What is known of a format of strings. */
export interface StringFormat {
  /** What every value looks like, as ECMA-262 source for the `u` flag; `null` where the format is not checked. */
  readonly pattern: string | null
  /** A value that every reading of the format takes. */
  readonly example: string
  /** More of them, all different. */
  readonly others?: readonly string[]
}

const date = '\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])'
const time =
  '(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d+)?(?:[zZ]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)'
const byte = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)'
const label = '[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?'

/**
 * The formats of strings that are known by name, those with a clear definition with a pattern. Examples also
 * satisfy stricter readings than ours, such as a validator's that takes only UUIDs of known versions.
 */
export const stringFormats: ReadonlyMap<string, StringFormat> = new Map<string, StringFormat>([
  ['date-time', { pattern: `^${date}[tT ]${time}$`, example: '2026-01-02T03:04:05Z' }],
  ['date', { pattern: `^${date}$`, example: '2026-01-02' }],
  ['time', { pattern: `^${time}$`, example: '03:04:05Z' }],
  [
    'duration',
    {
      pattern:
        '^P(?!$)(?:\\d+W|(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?)$',
      example: 'P1D',
    },
  ],
  ['email', { pattern: "^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[^@\\s]+$", example: 'user@example.com' }],
  ['idn-email', { pattern: null, example: 'user@example.com' }],
  ['hostname', { pattern: `^(?=.{1,253}$)${label}(?:\\.${label})*$`, example: 'example.com' }],
  ['idn-hostname', { pattern: null, example: 'example.com' }],
  ['ipv4', { pattern: `^${byte}(?:\\.${byte}){3}$`, example: '192.0.2.1' }],
  ['ipv6', { pattern: null, example: '2001:db8::1' }],
  ['uri', { pattern: '^[a-zA-Z][a-zA-Z0-9+.-]*:[^\\s]*$', example: 'https://example.com/' }],
  ['uri-reference', { pattern: null, example: 'https://example.com/' }],
  ['uri-template', { pattern: null, example: 'https://example.com/{id}' }],
  ['url', { pattern: null, example: 'https://example.com/' }],
  ['iri', { pattern: null, example: 'https://example.com/' }],
  ['iri-reference', { pattern: null, example: 'https://example.com/' }],
  [
    'uuid',
    {
      pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$',
      example: '3fa85f64-5717-4562-b3fc-2c963f66afa6',
    },
  ],
  ['json-pointer', { pattern: null, example: '/name' }],
  ['relative-json-pointer', { pattern: null, example: '0' }],
  ['regex', { pattern: null, example: '^a$' }],
  ['byte', { pattern: null, example: 'c3BpY2U=' }],
  ['binary', { pattern: null, example: 'binary' }],
  ['password', { pattern: null, example: 'correct horse battery staple' }],
])

/** The formats of numbers, with the range that each one leaves. */
export const numberFormats: ReadonlyMap<string, { readonly minimum: number; readonly maximum: number }> =
  new Map([
    ['int32', { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 }],
    ['int64', { minimum: -(2 ** 63), maximum: 2 ** 63 }],
    ['float', { minimum: -Number.MAX_VALUE, maximum: Number.MAX_VALUE }],
    ['double', { minimum: -Number.MAX_VALUE, maximum: Number.MAX_VALUE }],
  ])

/** Whether a string is one of its schema's format. What has no clear definition, or is unknown, takes anything. */
export function matchesFormat(schema: StringSchema, value: string): boolean {
  const format = schema.format === null ? undefined : stringFormats.get(schema.format)
  if (!format?.pattern) return true
  let expression = expressions.get(format.pattern)
  if (expression === undefined) {
    expression = new RegExp(format.pattern, 'u')
    expressions.set(format.pattern, expression)
  }
  return expression.test(value)
}

const expressions = new Map<string, RegExp>()
