// Generated from openapi.json by emit/mocks/request.ts.hbs. Edit those, then run: npm run generate
import type { OperationSchemas } from '@spice-cloud/schemas/operations'

/** One thing that is wrong with a request. */
export interface Problem {
  /** Such as `query.limit` or `body.name`. */
  readonly place: string
  readonly message: string
}

type AnySchema = OperationSchemas['path'][string]
type Issue = NonNullable<ReturnType<AnySchema['safeParse']>['error']>['issues'][number]

/** Takes a request apart, and finds what the document does not allow. */
export async function readRequest(
  request: Request,
  info: {
    readonly path: string
    readonly styles?: Readonly<Record<string, 'label' | 'matrix'>>
    readonly schemas: OperationSchemas
  },
): Promise<{ input: object; problems: readonly Problem[] }> {
  const { path, query, headers, cookies = {}, body } = info.schemas
  const url = new URL(request.url)
  const cookieJar = new URLSearchParams((request.headers.get('cookie') ?? '').replaceAll(/; */g, '&'))
  const problems: Problem[] = []
  const read = (place: string, schema: AnySchema, readings: readonly unknown[]) => {
    const results = readings.filter((reading) => reading !== undefined).map((reading) => schema.safeParse(reading))
    const found = results.find(({ success }) => success)
    if (readings.length === 0) problems.push({ place, message: 'is missing' })
    else if (found === undefined) problems.push({ place, message: describeIssue(results.at(-1)?.error?.issues[0]) })
    return found?.data ?? readings[0]
  }
  const texts = readPath(info.path, url.pathname)
  return {
    input: {
      path: mapValues(path, (schema, name) => read(`path.${name}`, schema, unwrap(texts[name] ?? '', name, info.styles?.[name]).flatMap(toReadings))),
      query: mapValues(query, ({ schema, required }, name) => {
        const readings = toQueryReadings(url.searchParams, name)
        if (readings.length > 0) return read(`query.${name}`, schema, readings)
        // An object in the style `form` spreads its properties over the query, and its own name is nowhere.
        return required ? read(`query.${name}`, schema, toObjects([...url.searchParams])) : undefined
      }),
      headers: mapValues(headers, ({ schema, required }, name) => {
        const text = request.headers.get(name)
        return text !== null || required ? read(`headers.${name}`, schema, text === null ? [] : toReadings([text])) : undefined
      }),
      ...(Object.keys(cookies).length === 0 ? {} : {
        cookies: mapValues(cookies, ({ schema, required }, name) => {
          const readings = toQueryReadings(cookieJar, name)
          return readings.length > 0 || required ? read(`cookies.${name}`, schema, readings) : undefined
        }),
      }),
      body: await readBody(request, body, problems),
    },
    problems,
  }
}

/** The example of a 400, saying what is wrong where it has a place for it; else a body of our own. */
export function describeProblems(problems: readonly Problem[], example: unknown): unknown {
  const message = problems.map(({ place, message: text }) => `${place} ${text}`).join('; ')
  if (typeof example !== 'object' || example === null) return { error: message }
  const key = ['error', 'message', 'detail'].find((name) => typeof (example as Record<string, unknown>)[name] === 'string')
  return key === undefined ? example : { ...example, [key]: message }
}

async function readBody(request: Request, rules: OperationSchemas['body'], problems: Problem[]): Promise<unknown> {
  if (rules === null) return undefined
  const text = await request.text()
  const mediaType = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  if (text === '') {
    if (rules.required) problems.push({ place: 'body', message: 'is missing' })
    return undefined
  }
  if (!/[/+]json$/.test(mediaType)) return text
  const schema = findContent(rules.contents, mediaType)
  try {
    const body: unknown = JSON.parse(text)
    const result = schema?.safeParse(body)
    for (const issue of result?.error?.issues ?? []) {
      problems.push({ place: ['body', ...issue.path].join('.'), message: describeIssue(issue) })
    }
    return result?.success ? result.data : body
  } catch {
    problems.push({ place: 'body', message: 'is no JSON' })
    return undefined
  }
}

/** In words, which zod's small face has none of. */
function describeIssue(issue: Issue | undefined): string {
  switch (issue?.code) {
    case 'invalid_type':
      return issue.expected === 'nonoptional' ? 'is missing' : `must be of type ${issue.expected}`
    case 'invalid_value':
      return `must be one of ${JSON.stringify(issue.values)}`
    case 'invalid_format':
      return issue.format === 'regex' ? `must match ${issue.pattern}` : `must be a ${issue.format}`
    case 'too_small':
      return `must be at least ${issue.minimum} ${sizeOf(issue.origin)}`.trim()
    case 'too_big':
      return `must be at most ${issue.maximum} ${sizeOf(issue.origin)}`.trim()
    case 'unrecognized_keys':
      return `must not have ${JSON.stringify(issue.keys)}`
    default:
      return 'is not what it must be'
  }
}

function sizeOf(origin: unknown): string {
  return origin === 'string' ? 'characters long' : origin === 'array' ? 'items long' : ''
}

function findContent(contents: Readonly<Record<string, AnySchema>>, mediaType: string): AnySchema | undefined {
  const ranges = [mediaType, mediaType.replace(/\/.*/, '/*'), '*/*']
  return Object.entries(contents).find(([name]) => ranges.includes(name.split(';')[0]?.trim().toLowerCase() ?? ''))?.[1]
}

/**
 * The source of a regular expression for the paths that a template stands for, a group for each parameter. What
 * stands between them is written as `fetch` would, since a path may hold any character.
 */
export function toPathPattern(template: string): string {
  const { pathname } = new URL(template.replaceAll(parameter, '\u{10ffff}').replace(/^\/*/, '/'), 'http://host')
  return pathname.split('%F4%8F%BF%BF').map(escapePattern).join('([^/]+)')
}

/** The text as a part of a regular expression. */
export function escapePattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

const parameter = /\{([^{}]*)\}/g

/** The texts that stand for the parameters; a path ends as its template does, whatever base stands before it. */
function readPath(template: string, pathname: string): Record<string, string> {
  const values = new RegExp(`${toPathPattern(template)}$`).exec(pathname)?.slice(1) ?? []
  return Object.fromEntries(
    [...template.matchAll(parameter)].map(([, name = ''], index) => [name, decode(values[index] ?? '')]),
  )
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * The ways to take `.a.b` and `;name=a;name=b` apart, or what stands there as it is. A dot may as well be one of a
 * number, and what has another name in front is a property.
 */
function unwrap(text: string, name: string, style: 'label' | 'matrix' | undefined): readonly (readonly string[])[] {
  if (style === undefined) return [[text]]
  const inner = text.slice(1)
  if (style === 'label') return [inner.split('.'), [inner]]
  return [inner.split(';').map((part) => (part.startsWith(`${name}=`) ? part.slice(name.length + 1) : part))]
}

/** A parameter is a text; it is right when one way to read it is. Lists and objects have several styles. */
function toReadings(texts: readonly string[]): readonly unknown[] {
  const [first = ''] = texts
  const [commas = [], ...others] = [',', ' ', '|'].map((separator) => texts.flatMap((text) => text.split(separator)))
  const lists = [texts, commas, ...others]
  return [
    ...toScalars(first),
    ...lists.flatMap((list) => [list, list.map((text) => toScalars(text).at(-1))]),
    parse(first),
    ...toObjects(toPairs(commas)),
  ]
}

/** Of `a,1,b,2` and of `a=1,b=2`. */
function toPairs(list: readonly string[]): readonly (readonly [string, string])[] {
  const parts = list.every((text) => text.includes('=')) ? list.flatMap((text) => text.split('=', 2)) : list
  return parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? ''] as const] : []))
}

function toScalars(text: string): readonly unknown[] {
  const number = text.trim() === '' ? Number.NaN : Number(text)
  return [text, ...(Number.isNaN(number) ? [] : [number]), ...(Object.hasOwn(words, text) ? [words[text as keyof typeof words]] : [])]
}

const words = { true: true, false: false, null: null }

function toQueryReadings(query: URLSearchParams, name: string): readonly unknown[] {
  const texts = query.getAll(name)
  if (texts.length > 0) return toReadings(texts)
  const inner = [...query].filter(([key]) => key.startsWith(`${name}[`)).map(([key, value]) => [key.slice(name.length + 1, -1), value] as const)
  const list = query.getAll(`${name}[]`)
  return [...(list.length > 0 ? toReadings(list) : []), ...(inner.length > 0 ? toObjects(inner) : [])]
}

function toObjects(entries: readonly (readonly [string, string])[]): readonly unknown[] {
  return [Object.fromEntries(entries), Object.fromEntries(entries.map(([key, text]) => [key, toScalars(text).at(-1)]))]
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function mapValues<Value>(values: Readonly<Record<string, Value>>, map: (value: Value, name: string) => unknown): object {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, map(value, name)]))
}
