/** The scopes that a token says it has; `undefined` where it is no JWT or does not say. Nothing is verified. */
export function readJwtScopes(token: string): readonly string[] | undefined {
  const payload = token.split('.')[1]
  if (!payload) return undefined
  try {
    const text = atob(payload.replaceAll('-', '+').replaceAll('_', '/'))
    const { scopes, scope } = JSON.parse(text) as { scopes?: unknown; scope?: unknown }
    const said = scopes ?? scope
    if (typeof said === 'string') return said.split(/\s+/).filter(Boolean)
    return Array.isArray(said) && said.every((one) => typeof one === 'string') ? said : undefined
  } catch {
    return undefined
  }
}
