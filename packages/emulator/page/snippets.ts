import type { Operation, ReceivedRequest } from './types.ts'

/**
 * A request as a curl command for a POSIX shell. The token is read from `SPICE_API_TOKEN`, the credentials of a token
 * request from the variables that the page lists.
 */
export function writeCurl(request: ReceivedRequest, origin: string): string {
  const { method, path, query, headers, body, operation } = request
  const target = path + writeQuery(query)
  const options = [
    // With `--request HEAD`, curl waits for a body. With `--data`, it sends POST by default.
    ...(method === 'GET' && body === null ? [] : [method === 'HEAD' ? '--head' : `--request ${method}`]),
    // curl reads a placeholder such as `{secretName}` as a list of alternatives.
    ...(/[[\]{}]/.test(target) ? ['--globoff'] : []),
  ]
  const lines = [['curl', ...options, quote(origin + target)].join(' ')]
  if (operation === 'token') lines.push('--user "$SPICE_CLOUD_CLIENT_ID:$SPICE_CLOUD_CLIENT_SECRET"')
  else if (headers.authorization !== undefined) {
    lines.push('--header "Authorization: Bearer $SPICE_API_TOKEN"')
  }
  for (const name of ['x-org-name', 'idempotency-key']) {
    const value = headers[name]
    if (value !== undefined) lines.push(`--header ${quote(`${name}: ${value}`)}`)
  }
  if (body !== null) {
    const type = headers['content-type'] ?? 'application/json'
    lines.push(`--header ${quote(`content-type: ${type}`)}`, `--data ${quote(writeBody(body, type))}`)
  }
  return lines.join(' \\\n  ')
}

function writeBody(body: unknown, type: string): string {
  if (typeof body === 'string') return body
  if (!type.startsWith('application/x-www-form-urlencoded')) return JSON.stringify(body)
  // The credentials are in the `Authorization` header, since the log does not contain the secret.
  const { client_id, client_secret, ...fields } = body as Record<string, string>
  return new URLSearchParams(fields).toString()
}

/** A request as a call of the SDK; `null` if no operation of the API has the method and path. */
export function writeSdkCall(request: ReceivedRequest, operations: readonly Operation[]): string | null {
  const operation = operations.find(({ id }) => id === request.operation)
  if (!operation?.path.startsWith('/v1/')) return null
  const { path, query, body, headers } = request
  const args = [...readPathValues(operation.path, path)]
  if (body !== null) args.push(writeValue(body))
  const parameters = Object.entries(query).map(([name, value]) => [name, readNumber(String(value))])
  if (parameters.length > 0) args.push(writeValue(Object.fromEntries(parameters)))
  const org = headers['x-org-name']
  const client = org === undefined ? 'spice' : `spice.withOptions({ org: ${writeValue(org)} })`
  return `await ${client}.${operation.id}(${args.join(', ')})`
}

function* readPathValues(template: string, path: string): Generator<string> {
  const values = path.split('/')
  for (const [index, segment] of template.split('/').entries()) {
    if (segment.startsWith('{')) yield writeValue(readNumber(decodeURIComponent(values[index] ?? '')))
  }
}

/** The SDK takes ids and limits as numbers. */
function readNumber(text: string): number | string {
  const number = Number(text)
  return Number.isSafeInteger(number) && String(number) === text ? number : text
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
