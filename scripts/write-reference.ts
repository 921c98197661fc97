import type { Entry, Schema } from './read-reference.ts'

/** Pages of the reference by their names: one for each resource. */
export function writeReference(entries: readonly Entry[]): Map<string, string> {
  const pages = new Map<string, string>()
  for (const entry of entries) {
    const resource = entry.id.slice(0, entry.id.lastIndexOf('.'))
    const page = pages.get(resource) ?? `# ${resource}\n`
    pages.set(resource, `${page}\n${writeEntry(entry)}`)
  }
  return pages
}

function writeEntry(entry: Entry): string {
  const { id, method, path, summary, description, deprecated, scopes, fields, answers } = entry
  const successes = answers.filter(({ status }) => status < '400')
  const errors = answers.filter(({ status }) => status >= '400')
  return [
    `## ${id.slice(id.lastIndexOf('.') + 1)}`,
    `**${escapeText(summary)}.** ${escapeText(description)}`,
    `\`${method} ${path}\``,
    scopes.length > 0
      ? `Needs the scope ${scopes.map((scope) => `\`${scope}\``).join(', ')}.`
      : 'Needs no scope.',
    ...(deprecated ? ['It is deprecated: `projects` has taken the place of `apps`.'] : []),
    `\`\`\`ts\n${writeSdkCall(entry)}\n\`\`\``,
    `\`\`\`sh\n${writeCurlCall(entry)}\n\`\`\``,
    ...(fields.length > 0
      ? [
          writeTable(
            ['parameter', 'in', 'type', ''],
            fields.map(({ name, place, required, schema, description: text }) => [
              `\`${name}\`${required ? ', required' : ''}`,
              place,
              `\`${describeType(schema)}\``,
              text,
            ]),
          ),
        ]
      : []),
    writeTable(
      ['answer', 'body', ''],
      successes.map(({ status, description: text, schema }) => [
        status,
        schema ? `\`${describeType(schema)}\`` : '',
        text,
      ]),
    ),
    errors.length > 0
      ? `Errors ([codes](errors.md)): ${errors.map(({ status, description: text }) => `${status} ${escapeText(text)}`).join('; ')}.`
      : '',
    '',
  ]
    .filter((part, index, parts) => part !== '' || index === parts.length - 1)
    .join('\n\n')
}

/** A whole program that calls the operation with the SDK. */
export function writeSdkCall({ id, fields, body }: Entry): string {
  const args = [
    ...fields.filter(({ place }) => place === 'path').map(({ name, schema }) => writePathValue(name, schema)),
    ...(body === undefined ? [] : [JSON.stringify(body, null, 2)]),
  ]
  return [
    "import { SpiceCloud } from '@spice-cloud/sdk'",
    '',
    'const spice = new SpiceCloud()',
    `console.log(await spice.${id}(${args.join(', ')}))`,
  ].join('\n')
}

function writeCurlCall({ method, path, scopes, fields, body }: Entry): string {
  const values = new Map(fields.map(({ name, schema }) => [name, writePathValue(name, schema)]))
  const filled = path.replace(/\{([^{}]+)\}/g, (_, name: string) =>
    String(values.get(name)).replaceAll("'", ''),
  )
  return [
    `curl${method === 'GET' ? '' : ` --request ${method}`} https://api.spice.ai${filled}`,
    ...(scopes.length > 0 ? ['  --header "Authorization: Bearer $SPICE_API_TOKEN"'] : []),
    ...(body === undefined
      ? []
      : ["  --header 'Content-Type: application/json'", `  --data ${quoteForShell(JSON.stringify(body))}`]),
  ].join(' \\\n')
}

function quoteForShell(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}

function writePathValue(name: string, { type }: Schema): string {
  if (type === 'integer') return '1'
  return name === 'secretName' ? "'PG_PASS'" : "'name'"
}

/** A schema in the words of TypeScript, as far as one line goes. */
export function describeType(schema: Schema): string {
  const { $ref, type, items, anyOf, oneOf, nullable } = schema
  const choices = anyOf ?? oneOf
  const text = $ref
    ? $ref.slice($ref.lastIndexOf('/') + 1)
    : schema.enum
      ? schema.enum.map((value) => JSON.stringify(value)).join(' | ')
      : choices
        ? choices.map(describeType).join(' | ')
        : items
          ? `${describeType(items)}[]`
          : [type ?? 'unknown'].flat().join(' | ')
  return nullable ? `${text} | null` : text
}

function writeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows.map((row) => row.map(escapeCell))]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** Within backticks a bar ends a cell all the same; text of the document is no HTML and no template. */
function escapeCell(text: string): string {
  return (text.startsWith('`') ? text : escapeText(text)).replaceAll('|', '\\|').replace(/\s+/g, ' ')
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('{', '&#123;').replace(/\s+/g, ' ')
}

/** The page that tells the codes of errors, by status, in the words of the document. */
export function writeErrorPage(codes: Schema): string {
  return [
    '# Error codes',
    'An error is `{ "error": "for people", "code": "for programs" }`. In the SDK it is thrown as an [`ApiError`](../retries-and-errors.md) with `status`, `code` and `message`.',
    (codes.description ?? '').replaceAll('<', '&lt;'),
    '',
  ].join('\n\n')
}
