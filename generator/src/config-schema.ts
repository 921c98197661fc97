import type { Config } from './config.ts'
import { diagnosticCodes } from './diagnostic-codes.ts'
import { levels } from './diff/rules/rule.ts'
import { listRules } from './diff/rules/rules.ts'
import type { Json } from './json.ts'
import { expectable } from './model/check-expected.ts'

/** A JSON Schema of the few keywords that a config needs. `function` marks what a JSON file cannot contain. */
export interface ConfigSchema {
  readonly type: 'object' | 'array' | 'string' | 'integer' | 'function'
  readonly description?: string
  readonly default?: Json
  readonly enum?: readonly string[]
  readonly minimum?: number
  readonly items?: ConfigSchema
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, ConfigSchema>>
}

const strings = (description: string): ConfigSchema => ({
  type: 'array',
  items: { type: 'string' },
  description,
})
const choice = (description: string, values: readonly [string, ...string[]]): ConfigSchema => ({
  type: 'string',
  enum: values,
  default: values[0],
  description,
})
const bound = (description: string, value: number): ConfigSchema => ({
  type: 'integer',
  minimum: 0,
  default: value,
  description,
})
const output = (
  description: string,
  more: Readonly<Record<string, ConfigSchema>> = {},
  required: readonly string[] = [],
): ConfigSchema => ({
  type: 'object',
  description,
  required: ['folder', ...required],
  properties: {
    folder: { type: 'string', description: 'Folder of the output, relative to the config file.' },
    package: { type: 'string', description: 'Name of the package by which other outputs import this one.' },
    ...more,
  },
})

const properties: Readonly<Record<keyof Config, ConfigSchema>> = {
  input: {
    type: 'string',
    description: 'The document: a path relative to the config file, or an http(s) URL.',
  },
  url: {
    type: 'string',
    description: 'Where `spicegen pull` downloads the document from (none by default).',
  },
  overlays: strings('OpenAPI Overlays, or folders of them, in the order in which they are applied.'),
  include: strings(
    'Operations to generate: `tag:Users`, `path:/users/**`, `operationId:get*`, `method:get`. `*` matches anything.',
  ),
  exclude: strings('Operations to leave out, with the syntax of `include`.'),
  allowExternal: {
    type: 'object',
    description: "Where references may lead, in addition to the document's folder.",
    properties: {
      folders: strings('Folders, relative to the config file.'),
      hosts: strings('Host names, with a port if it is not the default one.'),
    },
  },
  dangling: {
    type: 'string',
    enum: ['error', 'unknown'],
    description: 'Whether a reference to a missing schema is an error (default) or read as any value.',
  },
  ignoreWarnings: {
    type: 'array',
    items: { type: 'string', enum: diagnosticCodes },
    description: 'Codes of warnings that are not reported.',
  },
  expect: {
    type: 'array',
    items: { type: 'string', enum: expectable },
    description: 'Facts that every operation should have; a warning names each operation without one.',
  },
  limits: {
    type: 'object',
    description: 'Bounds on sizes, depths and times.',
    properties: {
      bytes: bound('Size of a file, in bytes.', 67_108_864),
      depth: bound('How deeply objects and arrays may be nested.', 400),
      aliasedValues: bound('How many values YAML aliases and inlined references may expand to.', 250_000),
      files: bound('How many files a document may consist of.', 2_000),
      timeoutMs: bound('How long a URL may take to respond, in milliseconds.', 30_000),
    },
  },
  outputs: {
    type: 'object',
    description: 'The outputs to generate.',
    properties: {
      types: output('TypeScript types.'),
      schemas: output('zod validators and examples.'),
      client: output('A function for each operation.'),
      mocks: output('An MSW handler for each operation.'),
      resources: output(
        'A tree of resources, for a handwritten SDK.',
        {
          callModule: {
            type: 'string',
            description: 'Module that exports `Call`, `PagedCall`, `Invoke` and `RequestOptions`.',
          },
          clientName: { type: 'string', description: 'Name of the client in the examples of docstrings.' },
        },
        ['callModule'],
      ),
    },
  },
  extension: choice('Extension of files in imports.', ['.js', '.ts']),
  zod: choice('API of zod that validators use: `mini` is small in bundles.', ['mini', 'classic']),
  enums: choice('Whether an enum of strings accepts only the listed values, or any other string.', [
    'closed',
    'open',
  ]),
  dates: choice('Type of a `date-time`: the string in JSON, or a `Date`.', ['string', 'Date']),
  int64: choice('Type of a 64-bit integer: `number` is exact up to 2^53.', ['number', 'bigint']),
  diff: {
    type: 'object',
    description: 'Settings of `spicegen diff` and `spicegen changeset`.',
    properties: {
      levels: {
        type: 'object',
        description: 'Levels of rules, by identifier.',
        properties: Object.fromEntries(listRules().map(({ id }) => [id, { type: 'string', enum: levels }])),
      },
      accepted: {
        type: 'string',
        default: 'spicegen.accepted.json',
        description: 'File of accepted changes, relative to the config file.',
      },
    },
  },
  naming: {
    type: 'object',
    description: 'How operations and schemas are named.',
    properties: {
      operations: choice('Name operations after their `operationId`, or after method and path.', [
        'operationId',
        'path',
      ]),
      operation: { type: 'function', description: 'Returns the name of an operation.' },
      schema: { type: 'function', description: 'Returns the name of a component schema.' },
    },
  },
  templates: {
    type: 'string',
    description: 'Folder of templates that replace the built-in ones of the same name.',
  },
  command: { type: 'string', description: 'Command to mention in the header of each file.' },
}

/** The schema of a config. Configs are checked by it, and editors get it as JSON Schema. */
export const configSchema: ConfigSchema = { type: 'object', required: ['input', 'outputs'], properties }

/**
 * The JSON Schema of `spicegen.config.json`: one config, or an array of them. Functions are left out, and `$schema` is
 * allowed.
 */
export function printConfigSchema(): string {
  const document = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'spicegen.config.json',
    anyOf: [{ $ref: '#/$defs/config' }, { type: 'array', minItems: 1, items: { $ref: '#/$defs/config' } }],
    $defs: { config: toJsonSchema(configSchema, { $schema: { type: 'string' } }) },
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

function toJsonSchema(schema: ConfigSchema, more: Readonly<Record<string, ConfigSchema>> = {}): Json {
  const { items, properties: members, ...rest } = schema
  const kept = Object.entries({ ...more, ...members }).filter(([, { type }]) => type !== 'function')
  return {
    ...(rest as Record<string, Json>),
    ...(items && { items: toJsonSchema(items) }),
    ...(members && {
      properties: Object.fromEntries(kept.map(([name, member]) => [name, toJsonSchema(member)])),
      additionalProperties: false,
    }),
  }
}
