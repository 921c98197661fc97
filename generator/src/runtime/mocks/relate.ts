/**
 * Copies the identifiers of a request into the example of its response: of `/projects/7/apps/{id}`, the `id` of the app
 * and the `project_id` of the app or of its parts.
 *
 * @param template the path with its parameters in braces
 * @param values the parameters of the path
 */
export function relate(example: unknown, template: string, values: object): unknown {
  const identifiers = listIdentifiers(template, values)
  const replace = (value: unknown, key: string, isRoot: boolean): unknown => {
    if (Array.isArray(value)) return value.map((item) => replace(item, '', false))
    if (Object.prototype.toString.call(value) !== '[object Object]') return value
    const entries = Object.entries(value as object).map(([name, item]: [string, unknown]) => {
      const own = isRoot ? identifiers.get(` ${normalize(name)}`) : undefined
      const found = own ?? identifiers.get(normalize(name)) ?? identifiers.get(normalize(key + name))
      return [name, isLike(found, item) ? found : replace(item, name, false)] as const
    })
    return Object.fromEntries(entries)
  }
  return replace(example, '', true)
}

/** By the names that they have in a response: `projectid`, and with a space before it, what the response itself has. */
function listIdentifiers(template: string, values: object): ReadonlyMap<string, unknown> {
  const identifiers = new Map<string, unknown>()
  const parts = template.split('/')
  parts.forEach((part, index) => {
    const name = /^\{([^{}]+)\}$/.exec(part)?.[1]
    if (name === undefined) return
    const value: unknown = Object.entries(values).find(([key]) => key === name)?.[1]
    const parent = normalize(parts[index - 1] ?? '')
      .replace(/ies$/, 'y')
      .replace(/s$/, '')
    const plain = normalize(name)
    const short = plain.startsWith(parent) ? plain.slice(parent.length) : plain
    identifiers.set(parent + short, value)
    if (index === parts.length - 1) identifiers.set(` ${short}`, value)
  })
  return identifiers
}

function normalize(name: string): string {
  return name.replace(/[-_.]/g, '').toLowerCase()
}

/** A `bigint` is a number in JSON. */
function isLike(value: unknown, item: unknown): boolean {
  if (typeof value === 'bigint') return typeof item === 'number'
  return (typeof value === 'number' || typeof value === 'string') && typeof value === typeof item
}
