/**
 * The address of a server of the document, its variables filled in.
 *
 * @throws TypeError if a variable has a value that the document does not list.
 */
export function fillServer(
  url: string,
  variables: Readonly<Record<string, string | undefined>>,
  presets: Readonly<Record<string, string>>,
  allowed: Readonly<Record<string, readonly string[]>> = {},
): string {
  return url.replace(/\{([^{}]*)\}/g, (_, name: string) => {
    const value = variables[name] ?? presets[name] ?? ''
    const values = allowed[name]
    if (values && !values.includes(value)) {
      const list = values.map((one) => JSON.stringify(one)).join(', ')
      throw new TypeError(`server variable \`${name}\` must be one of ${list}, got ${JSON.stringify(value)}`)
    }
    return value
  })
}
