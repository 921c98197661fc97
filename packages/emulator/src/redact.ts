const sensitive = /secret|token|password|api_?key|authorization|^value$|^code$/i

/** A copy of a JSON value in which whatever is named like a secret is blotted out. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth > 100) return '[too deep]'
  if (Array.isArray(value)) return value.map((item) => redact(item, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      return [
        name,
        sensitive.test(name) && typeof member === 'string' ? '[redacted]' : redact(member, depth + 1),
      ]
    }),
  )
}
