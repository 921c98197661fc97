import type { Operation, ReceivedRequest } from './types.ts'

/** A request as a curl command for a POSIX shell; the token is read from `SPICE_API_TOKEN`. */
export function writeCurl(request: ReceivedRequest, origin: string): string {
  const { method, path, query, headers, body } = request
  const target = path + writeQuery(query)
  const options = [
    ...(method === 'GET' ? [] : [`--request ${method}`]),
    // curl reads a placeholder such as `{secretName}` as a list of alternatives.
    ...(/[[\]{}]/.test(target) ? ['--globoff'] : []),
  ]
  const lines = [['curl', ...options, quote(origin + target)].join(' ')]
  if (headers.authorization !== undefined) lines.push('--header "Authorization: Bearer $SPICE_API_TOKEN"')
  for (const name of ['x-org-name', 'idempotency-key']) {
    const value = headers[name]
    if (value !== undefined) lines.push(`--header ${quote(`${name}: ${value}`)}`)
  }
  if (body !== null) {
    lines.push(`--header ${quote(`content-type: ${headers['content-type'] ?? 'application/json'}`)}`)
    lines.push(`--data ${quote(typeof body === 'string' ? body : JSON.stringify(body))}`)
  }
  return lines.join(' \\\n  ')
}

/** A request as a call of the SDK; `null` if no operation of the API has the method and path. */
export function writeSdkCall(request: ReceivedRequest, operations: readonly Operation[]): string | null {
  const operation = operations.find(({ id }) => id === request.operation)
  if (!operation?.path.startsWith('/v1/')) return null
  const args = [...readPathValues(operation.path, request.path)]
  if (request.body !== null) args.push(writeValue(request.body))
  if (Object.keys(request.query).length > 0) args.push(writeValue(request.query))
  return `await spice.${operation.id}(${args.join(', ')})`
}

function* readPathValues(template: string, path: string): Generator<string> {
  const values = path.split('/')
  for (const [index, segment] of template.split('/').entries()) {
    if (!segment.startsWith('{')) continue
    const value = decodeURIComponent(values[index] ?? '')
    yield /^\d+$/.test(value) ? value : writeValue(value)
  }
}

/** A JSON value as a TypeScript literal in the style of the guides. */
function writeValue(value: unknown): string {
  if (typeof value === 'string') {
    return `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
  }
  if (Array.isArray(value)) return `[${value.map(writeValue).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const pairs = Object.entries(value).map(
    ([key, inner]) => `${/^[A-Za-z_$][\w$]*$/.test(key) ? key : writeValue(key)}: ${writeValue(inner)}`,
  )
  return pairs.length > 0 ? `{ ${pairs.join(', ')} }` : '{}'
}

function writeQuery(query: Readonly<Record<string, unknown>>): string {
  const text = new URLSearchParams(
    Object.entries(query).map(([key, value]) => [key, String(value)]),
  ).toString()
  return text === '' ? '' : `?${text}`
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
