import { inspect } from 'node:util'
import { showType } from './describe-type.ts'
import { escapeText, writeTable } from './markdown-table.ts'
import type { Entry, Field, Response, Schema, Tag } from './read-reference.ts'
import { isGroup, listTree } from './tag-tree.ts'

/** Pages of the reference by their names: one for each resource, with a table of its operations first. */
export function writeReference(entries: readonly Entry[], tags: readonly Tag[] = []): Map<string, string> {
  return new Map(
    [...groupByResource(entries)].map(([resource, own]) => [
      resource,
      [`# ${resource}`, writeOverview(own, ''), ...own.map((entry) => writeEntry(entry, tags))].join('\n\n'),
    ]),
  )
}

/**
 * The contents of the reference: every operation with its request and scope, deprecated ones last. Tags that the document
 * describes, or that are in others, are headings.
 */
export function writeContents(entries: readonly Entry[], tags: readonly Tag[] = []): string {
  const resources = [...groupByResource(entries)]
  const isDeprecated = ([, own]: (typeof resources)[number]) => own.every(({ deprecated }) => deprecated)
  const write = ([resource, own]: (typeof resources)[number], depth = 2) => [
    `${'#'.repeat(depth)} [${resource}](${resource}.md) {#${resource.replaceAll('.', '-')}}`,
    writeOverview(own, `${resource}.md`),
  ]
  const groupOf = ([, [entry]]: (typeof resources)[number]) => entry?.tags.find((tag) => isGroup(tag, tags))
  const tree = listTree(tags).map(({ tag, depth }) => ({
    tag,
    depth: depth + 2,
    resources: resources.filter((each) => !isDeprecated(each) && groupOf(each) === tag.name),
  }))
  const left = resources.filter((each) => !tree.some((node) => node.resources.includes(each)))
  return [
    '# Operations',
    'Every operation of the API, by its resource in the SDK. All of them return [errors](errors.md) of one form and share these [schemas](schemas.md).',
    ...tree.flatMap(({ tag, depth, resources: own }) => [
      `${'#'.repeat(depth)} ${escapeText(tag.summary ?? tag.name)}`,
      ...(tag.description === undefined ? [] : [escapeText(tag.description)]),
      ...own.flatMap((resource) => write(resource, depth + 1)),
    ]),
    ...left.filter((resource) => !isDeprecated(resource)).flatMap((resource) => write(resource)),
    ...left.filter(isDeprecated).flatMap((resource) => write(resource)),
    '',
  ].join('\n\n')
}

function groupByResource(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const [resource] = splitId(entry.id)
    groups.set(resource, [...(groups.get(resource) ?? []), entry])
  }
  return groups
}

function writeOverview(entries: readonly Entry[], page: string): string {
  return writeTable(
    ['call', '', 'scope', 'request'],
    entries.map(({ id, method, path, scopes, summary, deprecated }) => [
      `[\`${id}\`](${page}#${splitId(id)[1]})`,
      deprecated ? `${summary} (deprecated)` : summary,
      scopes.map((scope) => `\`${scope}\``).join(' '),
      `\`${method} ${path}\``,
    ]),
  )
}

/** A link to an operation, from another page of the reference. */
export function linkTo(id: string): string {
  const [resource, action] = splitId(id)
  return `[\`${id}\`](${resource}.md#${action})`
}

function splitId(id: string): readonly [resource: string, action: string] {
  const dot = id.lastIndexOf('.')
  return [id.slice(0, dot), id.slice(dot + 1)]
}

function writeEntry(entry: Entry, tags: readonly Tag[]): string {
  const { id, method, path, summary, description, deprecated, scopes, fields, responses } = entry
  const labels = tags
    .filter(({ name }) => entry.tags.includes(name) && !isGroup(name, tags))
    .map(({ name, summary: text = name }) => `<Badge type="tip">${escapeText(text)}</Badge>`)
  const successes = responses.filter(({ status }) => status < '400')
  const errors = responses.filter(({ status }) => status >= '400')
  return [
    `## ${id} {#${splitId(id)[1]}}`,
    `**${escapeText(summary)}.** ${escapeText(description)}`,
    [`<Badge type="${badges[method] ?? 'info'}" text="${method}" /> \`${path}\``, ...labels].join(' '),
    scopes.length > 0
      ? `Required scope: ${scopes.map((scope) => `\`${scope}\``).join(', ')}`
      : 'Required scope: none',
    ...(deprecated
      ? ['::: warning Deprecated\nUse the operation of `projects` instead of `apps`.\n:::']
      : []),
    '::: code-group',
    `\`\`\`ts [SDK]\n${writeSdkCall(entry)}\n\`\`\``,
    `\`\`\`sh [curl]\n${writeCurlCall(entry)}\n\`\`\``,
    ...successes.flatMap(({ status, example }) =>
      example === undefined ? [] : [`\`\`\`json [${status}]\n${JSON.stringify(example, null, 2)}\n\`\`\``],
    ),
    ':::',
    ...writeFields(fields),
    ...writeResponses(successes),
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
  const sorted = fields.toSorted((a, b) => rank(a) - rank(b))
  const rows = sorted.map(({ name, location, required, schema, description }) => [
    `\`${name}\`${required ? ', required' : ''}`,
    location,
    showType(schema),
    description,
  ])
  return [writeTable(['parameter', 'in', 'type', ''], rows)]
}

/** Required ones first; headers, which most callers set once for a client, last. */
function rank({ required, location }: Field): number {
  return location === 'header' ? 2 : required ? 0 : 1
}

function writeResponses(responses: readonly Response[]): string[] {
  const rows = responses.flatMap(({ status, schema, description }) => [
    [status, schema ? showType(schema) : '', description],
    ...listInner(schema, '').map(([name, inner]) => [
      `\`${name}\``,
      showType(inner),
      inner.description ?? '',
    ]),
  ])
  return [writeTable(['response', 'body', ''], rows)]
}

/** The fields of a response whose schema has no name to link to. */
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
    `[\`@spice-cloud/client\`](../api/@spice-cloud/client/index.md), \`@spice-cloud/schemas\` and`,
    `\`@spice-cloud/mocks\` export this operation as \`${name}\`; its types begin with \`${type}\`.`,
  ].join(' ')
}

/** A whole program that calls the operation with the SDK. */
export function writeSdkCall({ id, fields, body }: Entry): string {
  const args = [
    ...fields
      .filter(({ location }) => location === 'path')
      .map(({ name, schema }) => writePathValue(name, schema)),
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

/** Colors of methods by what they do: read, write, delete. */
const badges: Readonly<Record<string, string>> = {
  GET: 'info',
  POST: 'tip',
  PUT: 'tip',
  PATCH: 'tip',
  DELETE: 'danger',
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
