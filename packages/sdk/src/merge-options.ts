type Headers = Readonly<Record<string, string>> | undefined

/**
 * Options over others; `undefined` gives way, and headers are merged by name. Only own properties count, and the
 * result has no prototype, so that a polluted one adds nothing.
 */
export function mergeOptions<Options extends object>(defaults: Options, given: Options): Options {
  const merged: Record<string, unknown> = Object.create(null)
  for (const options of [defaults, given]) {
    for (const [name, value] of Object.entries(options)) {
      if (value === undefined) continue
      merged[name] = name === 'headers' ? { ...(merged[name] as Headers), ...lowerNames(value) } : value
    }
  }
  return merged as Options
}

/** Programs without types also hand over a `Headers` or a list of pairs, of which nothing must be lost. */
function lowerNames(headers: NonNullable<Headers> | Iterable<[string, string]>): Headers {
  const pairs = Symbol.iterator in headers ? [...headers] : Object.entries(headers)
  return Object.fromEntries(pairs.map(([name, value]) => [name.toLowerCase(), value]))
}
