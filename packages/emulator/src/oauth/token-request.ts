import type { Incoming } from '../http/exchange.ts'

/** The parameters of a token request. */
export interface TokenRequest {
  readonly client_id?: string
  readonly client_secret?: string
  readonly grant_type?: string
  readonly scope?: string
}

/** The reason for which a request cannot be read (RFC 6749, section 5.2). */
export interface TokenProblem {
  readonly error: 'invalid_request' | 'invalid_client'
  readonly description: string
}

const names = ['client_id', 'client_secret', 'grant_type', 'scope'] as const

/** Reads the parameters from the body, and the credentials from the body or from HTTP Basic. */
export function readTokenRequest(incoming: Incoming, text: string): TokenRequest | TokenProblem {
  const fields = readFields(incoming.header('content-type') ?? '', text)
  if (!fields) return invalid('The body must be JSON or a form')
  const request: Partial<Record<(typeof names)[number], string>> = {}
  for (const name of names) {
    const values = fields(name)
    if (values.length > 1) return invalid(`${name} must be sent once, it was sent ${values.length} times`)
    const [value] = values
    // A parameter without a value is treated as missing (section 3.2).
    if (value === undefined || value === null || value === '') continue
    if (typeof value !== 'string') return invalid(`${name} must be a string`)
    request[name] = value
  }
  const header = incoming.header('authorization')
  if (header === null) return request
  const basic = readBasic(header)
  if (!basic) return { error: 'invalid_client', description: 'The Authorization header must be HTTP Basic' }
  if (request.client_secret !== undefined || (request.client_id ?? basic.client_id) !== basic.client_id) {
    return invalid('The client must authenticate once: by HTTP Basic, or in the body')
  }
  return { ...request, ...basic }
}

function invalid(description: string): TokenProblem {
  return { error: 'invalid_request', description }
}

/** Returns the values of a parameter. */
type Fields = (name: string) => readonly unknown[]

function readFields(contentType: string, text: string): Fields | null {
  if (contentType.startsWith('application/x-www-form-urlencoded') && !text.trimStart().startsWith('{')) {
    const form = new URLSearchParams(text)
    return (name) => form.getAll(name)
  }
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return null
    return (name) => (Object.hasOwn(value, name) ? [(value as Record<string, unknown>)[name]] : [])
  } catch {
    return null
  }
}

/** The two parts are encoded like a form (section 2.3.1). */
function readBasic(header: string): Required<Pick<TokenRequest, 'client_id' | 'client_secret'>> | null {
  const encoded = /^Basic +([A-Za-z0-9+/=]+) *$/i.exec(header)?.[1]
  if (!encoded) return null
  try {
    const [id = '', ...secret] = atob(encoded).split(':')
    return { client_id: decodeFormValue(id), client_secret: decodeFormValue(secret.join(':')) }
  } catch {
    return null
  }
}

function decodeFormValue(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' '))
}
