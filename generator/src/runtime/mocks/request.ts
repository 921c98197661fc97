import { hasOwn } from '../formats/own.ts'
import type { OperationSchemas, StreamSchema } from '../schemas/runtime.ts'
import { Choice, choose } from './choices.ts'
import {
  decode,
  escapePair,
  findStyle,
  isSpread,
  listPairs,
  oneOrMany,
  readForm,
  readHeader,
  readPathText,
  readQuery,
  readSpread,
  type Styles,
  splitPair,
  toJson,
  toLeaf,
} from './parameters.ts'
import { listParameters, toPathPattern } from './patterns.ts'
import { type EventData, readItems } from './read-items.ts'
import { readPartTrees } from './read-parts.ts'

/** One thing that is wrong with a request. */
export interface Problem {
  /** Such as `['query', 'limit']` or `['body', 'name']`. */
  readonly path: readonly [place: string, ...below: PropertyKey[]]
  readonly message: string
  /** Set where the media type of the body is wrong. */
  readonly isMediaType?: true
}

/** Serialization styles that differ from the default. */
export interface RequestStyles {
  readonly path?: Styles
  readonly query?: Styles
  readonly headers?: Styles
  readonly cookies?: Styles
  /** The format of a value that is the whole query: the properties of a form, JSON or text. */
  readonly querystring?: Styles | 'json' | 'text'
  /** Media types of bodies whose parts have positions. */
  readonly parts?: Readonly<Record<string, object>>
  /** The data of the whole events that a body has. */
  readonly events?: EventData
  /** Properties of forms, by media type. */
  readonly bodies?: Readonly<Record<string, Styles>>
}

type AnySchema = OperationSchemas['path'][string]

/** Takes a request apart, and finds what the document does not allow. */
export async function readRequest(
  request: Request,
  info: { readonly path: string; readonly styles?: RequestStyles; readonly schemas: OperationSchemas },
): Promise<{ input: Readonly<Record<string, unknown>> & { path: object }; problems: readonly Problem[] }> {
  const { styles = {}, schemas } = info
  const { path, query, headers, cookies = {}, querystring } = schemas
  const url = new URL(request.url)
  const pairs = listPairs(url.search.slice(1))
  const cookiePairs = (request.headers.get('cookie') ?? '').split(/; */).flatMap(splitPair)
  const problems: Problem[] = []
  const read = (path: Problem['path'], schema: AnySchema, tree: unknown) =>
    coerce(problems, path, schema, tree)
  const readPairs = (place: 'query' | 'cookies', all: typeof pairs, group: typeof query) => {
    return mapValues(group, ({ schema, required }, name) => {
      const style = findStyle(styles[place], name)
      // What is a parameter of its own, were it `page[size]`, is part of no other.
      const written = style?.[0] === 'cookie' ? all.map(escapePair) : all
      const unclaimed = written.filter(([key]) => !hasOwn(group, key))
      const tree = readQuery([...written.filter(([key]) => key === name), ...unclaimed], name, style)
      if (tree !== undefined) return read([place, name], schema, tree)
      const others = isSpread(style)
        ? unclaimed.filter(([key]) => !hasOwn(group, key.replace(/\[[\s\S]*/, '')))
        : []
      if (required) return read([place, name], schema, isSpread(style) ? readSpread(others) : undefined)
      return others.length === 0
        ? undefined
        : readPerhaps(problems, [place, name], schema, readSpread(others))
    })
  }
  const texts = readPath(info.path, url.pathname)
  return {
    input: {
      path: mapValues(path, (schema, name) =>
        read(['path', name], schema, readPathText(texts[name] ?? '', name, findStyle(styles.path, name))),
      ),
      query: querystring
        ? readQueryString(problems, url.search.slice(1), querystring, styles.querystring)
        : readPairs('query', pairs, query),
      headers: mapValues(headers, ({ schema, required }, name) => {
        const text = request.headers.get(name)
        if (text === null) return required ? read(['headers', name], schema, undefined) : undefined
        return read(['headers', name], schema, readHeader(text, findStyle(styles.headers, name)))
      }),
      ...(Object.keys(cookies).length === 0 ? {} : { cookies: readPairs('cookies', cookiePairs, cookies) }),
      body: await readBody(request, schemas.body, styles, problems),
    },
    problems,
  }
}

/** Reads a value from the wire, and adds what is wrong with it to the problems. */
function coerce(problems: Problem[], path: Problem['path'], schema: AnySchema, tree: unknown): unknown {
  if (tree === undefined) {
    problems.push({ path, message: 'is required' })
    return undefined
  }
  const { value, issue } = choose(schema, tree)
  if (issue) problems.push({ path: [...path, ...issue.path], message: issue.message })
  return value
}

/** An object that may as well be absent: it is, unless something is there that it knows, be it wrong. */
function readPerhaps(
  problems: Problem[],
  path: Problem['path'],
  schema: AnySchema,
  tree: Readonly<Record<string, unknown>>,
): unknown {
  const { value, issue } = choose(schema, tree)
  if (issue === undefined) return Object.keys(value as object).length === 0 ? undefined : value
  const [key] = issue.path
  if (key !== undefined && hasOwn(tree, key)) coerce(problems, path, schema, tree)
  return undefined
}

function readQueryString(
  problems: Problem[],
  text: string,
  { schema, required }: NonNullable<OperationSchemas['querystring']>,
  format: RequestStyles['querystring'],
): unknown {
  if (text === '' && !required) return undefined
  const tree =
    format === 'json' ? toJson(decode(text)) : format === 'text' ? decode(text) : readForm(text, format)
  return coerce(problems, ['query'], schema, tree)
}

async function readBody(
  request: Request,
  rules: OperationSchemas['body'],
  styles: RequestStyles,
  problems: Problem[],
): Promise<unknown> {
  if (rules === null) return undefined
  const mediaType = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  const [name, schema] = findContent(rules.contents, mediaType) ?? []
  if (schema && name !== undefined && hasOwn(styles.parts ?? {}, name)) {
    const parts = await readPartTrees(request)
    if (parts === null) problems.push({ path: ['body'], message: 'must be parts with a boundary' })
    if (parts === null || !('item' in schema))
      return parts ? coerce(problems, ['body'], schema, parts) : undefined
    return parts.map((part, index) => coerce(problems, ['body', index], (schema as StreamSchema).item, part))
  }
  if (mediaType !== 'multipart/form-data' && mediaType.startsWith('multipart/') && schema) return undefined
  if (mediaType === 'multipart/form-data' && schema) {
    const parts = await readParts(request)
    if (parts === null) problems.push({ path: ['body'], message: 'must be a form' })
    return parts ? coerce(problems, ['body'], schema, parts) : undefined
  }
  const text = await request.text()
  if (text === '') {
    if (rules.required) problems.push({ path: ['body'], message: 'is required' })
    return undefined
  }
  if (schema === undefined) {
    const found = mediaType === '' ? 'none' : JSON.stringify(mediaType)
    const message = `must have the content type ${Object.keys(rules.contents).join(' or ')}, got ${found}`
    problems.push({ path: ['body'], message, isMediaType: true })
    return undefined
  }
  if (mediaType === 'application/x-www-form-urlencoded' && name !== undefined) {
    return coerce(problems, ['body'], schema, readForm(text, styles.bodies?.[name]))
  }
  if ('item' in schema) {
    return readItems(text, mediaType, styles.events).map((item, index) => {
      const path: Problem['path'] = ['body', index]
      if (item !== null) return coerce(problems, path, (schema as StreamSchema).item, item[0])
      problems.push({ path, message: 'must be valid JSON' })
      return undefined
    })
  }
  if (!/[/+]json$/.test(mediaType)) return text
  try {
    const body: unknown = JSON.parse(text)
    const result = schema.safeParse(body)
    for (const issue of result.error?.issues ?? []) {
      problems.push({ path: ['body', ...issue.path], message: issue.message })
    }
    return result.success ? result.data : body
  } catch {
    problems.push({ path: ['body'], message: 'must be valid JSON' })
    return undefined
  }
}

/** A part is a string, or a file, which may be a string with a media type. */
async function readParts(request: Request): Promise<Readonly<Record<string, unknown>> | null> {
  const data = await request.formData().catch((): null => null)
  if (data === null) return null
  const groups = new Map<string, (string | Blob)[]>()
  data.forEach((part, name) => {
    groups.set(name, [...(groups.get(name) ?? []), part])
  })
  const read = async (part: string | Blob) => {
    if (typeof part === 'string') return toLeaf(part)
    const text = await part.text()
    const [first, ...others] = (/[/+]json\b/.test(part.type) ? toJson(text) : toLeaf(text)).options
    // What takes any object would take a file for one without properties.
    return new Choice(typeof first === 'object' ? [first, part, ...others] : [part, first, ...others])
  }
  const parts = [...groups].map(
    async ([name, values]) => [name, oneOrMany(await Promise.all(values.map(read)))] as const,
  )
  return Object.fromEntries(await Promise.all(parts))
}

function findContent(
  contents: Readonly<Record<string, AnySchema>>,
  mediaType: string,
): readonly [name: string, schema: AnySchema] | undefined {
  const ranges = [mediaType, mediaType.replace(/\/.*/, '/*'), '*/*']
  return Object.entries(contents).find(([name]) =>
    ranges.includes(name.split(';')[0]?.trim().toLowerCase() ?? ''),
  )
}

/** The texts of the parameters, as they are; a path ends as its template does, whatever base is before it. */
function readPath(template: string, pathname: string): Record<string, string> {
  const values = new RegExp(`${toPathPattern(template)}$`).exec(pathname)?.slice(1) ?? []
  return Object.fromEntries(listParameters(template).map((name, index) => [name, values[index] ?? '']))
}

function mapValues<Value>(
  values: Readonly<Record<string, Value>>,
  map: (value: Value, name: string) => unknown,
): object {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, map(value, name)]))
}
