/** Reads a variable of an env file, with or without quotes, `export` and a comment. The last definition is used. */
export function readEnvFile(text: string, name: string): string | undefined {
  let found: string | undefined
  for (const line of text.split(/\r?\n/)) {
    const [, key, value = ''] = /^\s*(?:export\s+)?(\w+)\s*=\s*(.*)$/.exec(line) ?? []
    if (key !== name) continue
    const quoted = /^(["'`])(.*?)\1/.exec(value)
    found = quoted ? quoted[2] : value.replace(/\s+#.*$/, '').trim()
  }
  return found
}
