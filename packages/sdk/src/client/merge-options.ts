/**
 * Merges options; `undefined` keeps the default, and the entries of `headers` and `fetchOptions` are merged. Only own
 * properties count, and the result has no prototype, so that a polluted one adds nothing.
 */
export function mergeOptions<Options extends object>(defaults: Options, given: Options): Options {
  const merged: Record<string, unknown> = Object.create(null)
  for (const options of [defaults, given]) {
    for (const [name, value] of Object.entries(options)) {
      if (value === undefined) continue
      if (name === 'headers') merged[name] = { ...(merged[name] as object), ...lowerNames(value) }
      else if (name === 'fetchOptions') merged[name] = { ...(merged[name] as object), ...value }
      else merged[name] = value
    }
  }
  return merged as Options
}

/** Programs without types also pass a `Headers` or an array of pairs. */
function lowerNames(headers: Readonly<Record<string, string>> | Iterable<[string, string]>): object {
  const pairs = Symbol.iterator in headers ? [...headers] : Object.entries(headers)
  return Object.fromEntries(pairs.map(([name, value]) => [name.toLowerCase(), value]))
}
