import { execFileSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import * as client from '@spice-cloud/client'
import { operations } from '@spice-cloud/client/operations'
import { examples } from '@spice-cloud/schemas/examples'

/** The parts of an OpenAPI schema that the reference shows. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly items?: Schema
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly nullable?: boolean
  readonly description?: string
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
}

export interface Field {
  readonly name: string
  readonly location: 'path' | 'query' | 'header' | 'body'
  readonly required: boolean
  readonly schema: Schema
  readonly description: string
}

export interface Response {
  readonly status: string
  readonly description: string
  readonly schema: Schema | undefined
  /** Codes of an error that are documented for the operation. */
  readonly codes: readonly string[]
  /** An example of the body; `undefined` without one. */
  readonly example: unknown
}

/** A tag of the document: a group of operations, or a label of another kind than `nav`. */
export interface Tag {
  readonly name: string
  readonly summary?: string
  readonly description?: string
  /** The name of the tag that it is in. */
  readonly parent?: string
  readonly kind?: string
}

/** The facts about an operation that the reference shows. */
export interface Entry {
  /** Such as `projects.deployments.list`. */
  readonly id: string
  /** Of its function in the client, such as `listProjectDeployments`; validators and mocks have the same. */
  readonly name: string
  readonly method: string
  readonly path: string
  readonly summary: string
  readonly description: string
  readonly deprecated: boolean
  /** Names of its tags. */
  readonly tags: readonly string[]
  readonly scopes: readonly string[]
  readonly fields: readonly Field[]
  readonly responses: readonly Response[]
  /** An example of the body; `undefined` without one. */
  readonly body: unknown
}

interface Parameter {
  readonly $ref?: string
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly description?: string
  readonly schema: Schema
}

interface ResponseObject {
  readonly $ref?: string
  readonly description: string
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>
}

interface Operation {
  readonly tags?: readonly string[]
  readonly summary?: string
  readonly description?: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
  readonly responses: Readonly<Record<string, ResponseObject>>
  readonly 'x-error-codes'?: Readonly<Record<string, readonly string[]>>
}

interface Document {
  readonly tags?: readonly Tag[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

const root = join(import.meta.dirname, '..')

/** The document as the generator sees it, with all overlays. */
export function readDocument(): Document {
  const overlays = globSync('spec/overlays/*.yaml', { cwd: root }).sort()
  const generator = ['--conditions=@spice-cloud/source', 'generator/src/cli.ts']
  const args = [...generator, 'overlay', 'spec/openapi.json', ...overlays]
  const options = { cwd: root, maxBuffer: 2 ** 26 }
  return JSON.parse(execFileSync(process.execPath, args, options).toString()) as Document
}

/** Every operation, by its name in the SDK. */
export function listEntries(document: Document): Entry[] {
  const names = nameOperations()
  const entries = operations.map(({ id, method, path, scopes = [], deprecated = false }): Entry => {
    const operation = document.paths[path]?.[method.toLowerCase()]
    if (!operation) throw new Error(`the document has no ${method} ${path}`)
    const content = Object.values(operation.requestBody?.content ?? {})[0]
    const example = examples.find((each) => each.id === id)
    return {
      id,
      name: names.get(id) ?? id,
      method,
      path,
      scopes,
      deprecated,
      tags: operation.tags ?? [],
      summary: operation.summary ?? id,
      description: operation.description ?? '',
      fields: [
        ...(operation.parameters ?? []).map((parameter) => toField(follow(document, parameter))),
        ...(content ? listBodyFields(follow(document, content.schema)) : []),
      ],
      responses: Object.entries(operation.responses).map(([status, response]) => {
        const { description, content: body = {} } = follow(document, response)
        const codes = operation['x-error-codes']?.[status] ?? []
        const schema = Object.values(body)[0]?.schema
        return { status, description, schema, codes, example: example?.responses[status] }
      }),
      body: example?.body,
    }
  })
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1))
}

function nameOperations(): Map<string, string> {
  const names = new Map<string, string>()
  for (const [name, value] of Object.entries(client)) {
    if ('operation' in value) names.set((value.operation as { readonly id: string }).id, name)
  }
  return names
}

function toField({ name, in: location, required = false, schema, description = '' }: Parameter): Field {
  return { name, location, required, schema, description }
}

function listBodyFields({ properties = {}, required = [] }: Schema): Field[] {
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    location: 'body',
    required: required.includes(name),
    schema,
    description: schema.description ?? '',
  }))
}

function follow<T extends { readonly $ref?: string }>(document: Document, value: T): T {
  if (value.$ref === undefined) return value
  let target: unknown = document
  for (const key of value.$ref.slice(2).split('/')) target = (target as Record<string, unknown>)[key]
  return follow(document, target as T)
}
