/** Writes a value as a header: objects as JSON, arrays with commas, without characters that headers must not contain. */
export function writeHeader(value: unknown): string {
  const isJson = typeof value === 'object' && value !== null && !Array.isArray(value)
  const text = isJson ? JSON.stringify(value) : String(value)
  return text.replace(/[^\t\x20-\x7e]/g, (char) => encodeURIComponent(char.replace(/[\ud800-\udfff]/u, '?')))
}
