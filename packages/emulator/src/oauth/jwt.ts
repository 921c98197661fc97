/** The claims of an access token. */
export interface Claims {
  readonly client_id: string
  readonly org_id: number
  readonly scopes: readonly string[]
  readonly jti: string
  /** Seconds since 1970. */
  readonly iat: number
  readonly exp: number
}

/**
 * Writes a JSON Web Token signed with HMAC-SHA-256. The emulator looks its tokens up as
 * strings and never verifies the signature, which exists because clients may check the format of a token.
 */
export async function signJwt(claims: Claims, secret: string): Promise<string> {
  const head = encodeJson({ alg: 'HS256', typ: 'JWT' })
  const payload = encodeJson(claims)
  const key = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(secret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  )
  const signature = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`${head}.${payload}`))
  return `${head}.${payload}.${encodeBytes(new Uint8Array(signature))}`
}

function encodeJson(value: unknown): string {
  return encodeBytes(new TextEncoder().encode(JSON.stringify(value)))
}

function encodeBytes(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}
