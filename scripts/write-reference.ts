import { inspect } from 'node:util'
import { showType } from './describe-type.ts'
import { escapeText, writeTable } from './markdown-table.ts'
import type { Answer, Entry, Field, Schema } from './read-reference.ts'

/** Pages of the reference by their names: one for each resource. */
export function writeReference(entries: readonly Entry[]): Map<string, string> {
  const pages = new Map<string, string>()
  for (const entry of entries) {
    const [resource] = splitId(entry.id)
    const page = pages.get(resource) ?? `# ${resource}\n`
    pages.set(resource, `${page}\n${writeEntry(entry)}`)
  }
  return pages
}

/** Where an operation stands in the reference, from another page of it. */
export function linkTo(id: string): string {
  const [resource, action] = splitId(id)
  return `[\`${id}\`](${resource}.md#${action})`
}

function splitId(id: string): readonly [resource: string, action: string] {
  const dot = id.lastIndexOf('.')
  return [id.slice(0, dot), id.slice(dot + 1)]
}

function writeEntry(entry: Entry): string {
  const { id, method, path, summary, description, deprecated, scopes, fields, answers } = entry
  const successes = answers.filter(({ status }) => status < '400')
  const errors = answers.filter(({ status }) => status >= '400')
  return [
    `## ${id} {#${splitId(id)[1]}}`,
    `**${escapeText(summary)}.** ${escapeText(description)}`,
    `\`${method} ${path}\``,
    scopes.length > 0
      ? `Needs the scope ${scopes.map((scope) => `\`${scope}\``).join(', ')}.`
      : 'Needs no scope.',
    ...(deprecated ? ['It is deprecated: `projects` has taken the place of `apps`.'] : []),
    '::: code-group',
    `\`\`\`ts [SDK]\n${writeSdkCall(entry)}\n\`\`\``,
    `\`\`\`sh [curl]\n${writeCurlCall(entry)}\n\`\`\``,
    ':::',
    ...writeFields(fields),
    ...writeAnswers(successes),
    ...(errors.length > 0
      ? [
          writeTable(
            ['error', '[code](errors.md)', ''],
            errors.map(({ status, codes, description: text }) => [
              status,
              codes.map((code) => `\`${code}\``).join(' '),
              text,
            ]),
          ),
        ]
      : []),
    writeNames(entry),
    '',
  ].join('\n\n')
}

function writeFields(fields: readonly Field[]): string[] {
  if (fields.length === 0) return []
  const rows = fields.map(({ name, place, required, schema, description }) => [
    `\`${name}\`${required ? ', required' : ''}`,
    place,
    showType(schema),
    description,
  ])
  return [writeTable(['parameter', 'in', 'type', ''], rows)]
}

function writeAnswers(answers: readonly Answer[]): string[] {
  const rows = answers.flatMap(({ status, schema, description }) => [
    [status, schema ? showType(schema) : '', description],
    ...listInner(schema, '').map(([name, inner]) => [
      `\`${name}\``,
      showType(inner),
      inner.description ?? '',
    ]),
  ])
  return [writeTable(['answer', 'body', ''], rows)]
}

/** The fields of an answer that has no name by which it could be looked up. */
function listInner(schema: Schema | undefined, prefix: string): (readonly [name: string, schema: Schema])[] {
  const parts = schema?.allOf?.flatMap((part) => listInner(part, prefix)) ?? []
  const fields = Object.entries(schema?.properties ?? {}).flatMap(([name, field]) => {
    const path = `${prefix}${name}`
    const inner = field.items ? listInner(field.items, `${path}[].`) : listInner(field, `${path}.`)
    return [[path, field] as const, ...inner]
  })
  return [...parts, ...fields]
}

function writeNames({ name }: Entry): string {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`
  return [
    `In [\`@spice-cloud/client\`](../api/@spice-cloud/client/index.md), \`@spice-cloud/schemas\` and`,
    `\`@spice-cloud/mocks\` it is \`${name}\`; its types begin with \`${type}\`.`,
  ].join(' ')
}

/** A whole program that calls the operation with the SDK. */
export function writeSdkCall({ id, fields, body }: Entry): string {
  const args = [
    ...fields.filter(({ place }) => place === 'path').map(({ name, schema }) => writePathValue(name, schema)),
    ...(body === undefined ? [] : [inspect(body, { depth: null, breakLength: 70 })]),
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

const pathValues: Readonly<Record<string, string>> = {
  secretName: "'PG_PASS'",
  instanceName: "'sales-bi-1-0'",
  clusterId: "'acme-dedicated'",
  alertId: "'7d9f5a52-3f0e-4a5c-9d5c-2f7f0f1f6b1e'",
}

function writePathValue(name: string, { type }: Schema): string {
  return pathValues[name] ?? (type === 'integer' ? '1' : "'name'")
}
