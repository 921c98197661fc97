/** The scopes that a token lists; `undefined` if it is not a JWT or lists none. Nothing is verified. */
export function readJwtScopes(token: string): readonly string[] | undefined {
  const payload = token.split('.')[1]
  if (!payload) return undefined
  try {
    const text = atob(payload.replaceAll('-', '+').replaceAll('_', '/'))
    const { scopes, scope } = JSON.parse(text) as { scopes?: unknown; scope?: unknown }
    const listed = scopes ?? scope
    if (typeof listed === 'string') return listed.split(/\s+/).filter(Boolean)
    return Array.isArray(listed) && listed.every((one) => typeof one === 'string') ? listed : undefined
  } catch {
    return undefined
  }
}
