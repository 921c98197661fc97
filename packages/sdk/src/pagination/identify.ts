// Members, clusters, regions and images have no `id`.
const names = ['id', 'user_id', 'cluster_name', 'region', 'name'] as const

/** What tells an item of a list from the others: its identifier, or all of it where it has none. */
export function identify(item: unknown): string {
  if (typeof item === 'object' && item !== null) {
    for (const name of names) {
      const value = Object.hasOwn(item, name) ? (item as Record<string, unknown>)[name] : undefined
      if (typeof value === 'string' || typeof value === 'number') return `${name} ${value}`
    }
  }
  return JSON.stringify(item)
}
