/** The same string for equal JSON values (JSON Schema, section 4.2.2): the order of keys does not matter. */
export function toCanonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toCanonicalText).join()}]`
  if (typeof value !== 'object' || value === null || value instanceof Date)
    return typeof value === 'bigint' ? String(value) : (JSON.stringify(value) ?? '')
  const pairs = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${pairs.map(([key, item]) => `${JSON.stringify(key)}:${toCanonicalText(item)}`).join()}}`
}
