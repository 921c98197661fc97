const levels: readonly string[] = ['read', 'write', 'delete']

/**
 * Returns true if the scopes of a credential include one that is needed. `*` includes all, a write scope its
 * read scope, a delete scope both.
 */
export function includesScope(granted: readonly string[], needed: string): boolean {
  return granted.some((scope) => {
    if (scope === '*' || scope === needed) return true
    const [family, level] = splitScope(scope)
    const [neededFamily, neededLevel] = splitScope(needed)
    return family === neededFamily && level >= neededLevel && neededLevel >= 0
  })
}

function splitScope(scope: string): [family: string, level: number] {
  const [family = '', level = ''] = scope.split(':')
  return [family, levels.indexOf(level)]
}

/** Returns true if a scope lets its holder change something. */
export function isWriteScope(scope: string): boolean {
  return !scope.endsWith(':read')
}
