import type { Rules } from './check-options.ts'

/** Merges options; `undefined` keeps the default, and the entries of `headers` and `fetchOptions` are merged. */
export function mergeOptions<Options extends object>(defaults: Options, overrides: Options): Options {
  const merged: Record<string, unknown> = Object.create(null)
  for (const [name, value] of [...Object.entries(defaults), ...Object.entries(overrides)]) {
    if (value === undefined) continue
    if (name === 'headers') merged[name] = { ...(merged[name] as object), ...lowerNames(value) }
    else if (name === 'fetchOptions') merged[name] = { ...(merged[name] as object), ...value }
    else merged[name] = value
  }
  return merged as Options
}

/** Programs without types also pass a `Headers` or an array of pairs. */
function lowerNames(headers: Readonly<Record<string, string>> | Iterable<[string, string]>): object {
  const pairs = Symbol.iterator in headers ? [...headers] : Object.entries(headers)
  return Object.fromEntries(pairs.map(([name, value]) => [name.toLowerCase(), value]))
}

/** Returns the options that have a rule. */
export function pickOptions<Options extends object>(options: Options, rules: Rules): Options {
  return Object.fromEntries(Object.entries(options).filter(([name]) => Object.hasOwn(rules, name))) as Options
}
