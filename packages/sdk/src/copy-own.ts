/** A copy with own properties only, so that a polluted prototype adds nothing. */
export function copyOwn<Options extends object>(options: Options): Options {
  return { __proto__: null, ...options }
}
