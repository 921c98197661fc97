/** A table in Markdown. Cells that begin with a backtick or a link are taken as they are, others are text. */
export function writeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows.map((row) => row.map(escapeCell))]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** Text of the document is no HTML and no template. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('{', '&#123;').replace(/\s+/g, ' ')
}

/** Within backticks a bar ends a cell all the same. */
function escapeCell(text: string): string {
  return (/^\[?`/.test(text) ? text : escapeText(text)).replaceAll('|', '\\|').replace(/\s+/g, ' ')
}
