/** A table in Markdown. Cells that begin with a backtick or a link are inserted unchanged, others are escaped. */
export function writeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows.map((row) => row.map(escapeCell))]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** Escapes text of the document, so that it cannot become HTML or a template. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('{', '&#123;').replace(/\s+/g, ' ')
}

/** A bar ends a cell even within backticks. */
function escapeCell(text: string): string {
  return (/^\[?`/.test(text) ? text : escapeText(text)).replaceAll('|', '\\|').replace(/\s+/g, ' ')
}
