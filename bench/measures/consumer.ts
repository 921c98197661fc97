/** A program with one call after the other, written for each of the clients. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findDocument } from '../documents/documents.ts'
import { outputFolder } from '../harness/generate.ts'
import { heyApi, spicegen } from '../peers/generators.ts'

/** A call that every client can make: a `GET` with nothing but plain path parameters. */
interface CallSite {
  readonly path: string
  readonly parameters: readonly { readonly name: string; readonly value: string }[]
}

interface Node {
  readonly [key: string]: Node
}

/** The first calls that GitHub's document offers: whatever is read by the way is of the form that OpenAPI gives it. */
export function listCallSites(count: number): readonly CallSite[] {
  const document = JSON.parse(readFileSync(findDocument('github'), 'utf8')) as Node
  const resolve = (node: Node): Node => {
    const reference = node.$ref as unknown as string | undefined
    return reference === undefined
      ? node
      : reference
          .slice(2)
          .split('/')
          .reduce((at, part) => at[part]!, document)
  }
  return Object.entries(document.paths!)
    .flatMap(([path, item]) => {
      const all = [...listOf(item.parameters), ...listOf(item.get?.parameters)].map(resolve)
      const inPath = all.filter((parameter) => text(parameter.in) === 'path')
      const types = inPath.map((parameter) => resolve(parameter.schema!))
      const simple =
        item.get?.responses?.['200']?.content?.['application/json'] !== undefined &&
        types.every(({ type, enum: values }) => !values && /^(string|integer)$/.test(text(type))) &&
        !all.some((parameter) => text(parameter.in) === 'query' && parameter.required)
      if (!simple) return []
      const parameters = inPath.map((parameter, index) => ({
        name: text(parameter.name),
        value: text(types[index]!.type) === 'string' ? "'x'" : '1',
      }))
      return [{ path, parameters }]
    })
    .slice(0, count)
}

function listOf(node: Node | undefined): readonly Node[] {
  return (node ?? []) as unknown as readonly Node[]
}

function text(node: Node | undefined): string {
  return String(node ?? '')
}

const unwrap =
  'export function use<T>(value: T | undefined): T[] { return value === undefined ? [] : [value] }\n'

/** Calls through functions of ours. */
export function writeOurs(sites: readonly CallSite[]): string {
  const client = join(outputFolder(spicegen, 'github'), 'output', 'client')
  // Large modules are split.
  const files = globSync('operations*.ts', { cwd: client })
  const source = files.map((file) => readFileSync(join(client, file), 'utf8')).join('\n')
  const names = new Map(
    [
      ...source.matchAll(
        /export const (\w+): runtime\.Operation<[^(]*\(\{\s*id: '[^']*',\s*method: 'GET',\s*path: '([^']*)'/g,
      ),
    ].map(([, name, path]) => [path, name]),
  )
  const calls = sites.map(({ path, parameters }, index) => {
    const input = parameters.length === 0 ? '' : `, { path: ${writeObject(parameters)} }`
    return `const r${index} = await ${find(names, path)}(client${input})\nexport const d${index} = use(r${index}.ok ? r${index}.data : undefined)`
  })
  const used = sites.map(({ path }) => find(names, path))
  return [
    `import { createClient${used.map((name) => `, ${name}`).join('')} } from './output/client/index.js'`,
    unwrap,
    "export const client = createClient({ baseUrl: 'https://api.github.com' })",
    ...calls,
  ].join('\n')
}

/** Calls through openapi-fetch, which infers everything from `paths`. */
export function writeOpenapiFetch(sites: readonly CallSite[]): string {
  const calls = sites.map(({ path, parameters }, index) => {
    const input = parameters.length === 0 ? '' : `, { params: { path: ${writeObject(parameters)} } }`
    return `const r${index} = await client.GET('${path}'${input})\nexport const d${index} = use(r${index}.data)`
  })
  return [
    "import createClient from 'openapi-fetch'",
    "import type { paths } from './output/openapi.js'",
    unwrap,
    "export const client = createClient<paths>({ baseUrl: 'https://api.github.com' })",
    ...calls,
  ].join('\n')
}

/** Calls through hey-api's functions. */
export function writeHeyApi(sites: readonly CallSite[]): string {
  const source = readFileSync(join(outputFolder(heyApi, 'github'), 'output', 'sdk.gen.ts'), 'utf8')
  const names = new Map(
    [
      ...source.matchAll(
        /export const (\w+) = <(?:(?!export const)[\s\S])*?\.get<(?:(?!export const)[\s\S])*?url: '([^']*)'/g,
      ),
    ].map(([, name, path]) => [path, name]),
  )
  const calls = sites.map(({ path, parameters }, index) => {
    const input = parameters.length === 0 ? '' : `, path: ${writeObject(parameters)}`
    return `const r${index} = await ${find(names, path)}({ client${input} })\nexport const d${index} = use(r${index}.data)`
  })
  return [
    `import { ${sites.map(({ path }) => find(names, path)).join(', ')} } from './output/sdk.gen.js'`,
    "import { createClient } from './output/client/index.js'",
    unwrap,
    "export const client = createClient({ baseUrl: 'https://api.github.com' })",
    ...calls,
  ].join('\n')
}

function writeObject(parameters: CallSite['parameters']): string {
  return `{ ${parameters.map(({ name, value }) => `${JSON.stringify(name)}: ${value}`).join(', ')} }`
}

function find(names: ReadonlyMap<string | undefined, string | undefined>, path: string): string {
  const name = names.get(path)
  if (name === undefined)
    throw new Error(`No function was found for GET ${path}: the generated code has changed its form`)
  return name
}
