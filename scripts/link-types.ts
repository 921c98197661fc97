import type { Entry, Schema } from './read-reference.ts'

const parts = ['Path', 'Query', 'Headers', 'Body', 'Data', 'Error', 'Input', 'Result']

/** The page of the reference for each type that is generated for a resource, an operation or a schema, by package and name. */
export function linkTypes(
  entries: readonly Entry[],
  schemas: Readonly<Record<string, Schema>>,
): Record<string, string> {
  const links: Record<string, string> = { '@spice-cloud/sdk.Resources': '/reference/index.md' }
  for (const name of Object.keys(schemas)) {
    links[`@spice-cloud/types.${name}`] = `/reference/schemas.md#${name.toLowerCase()}`
  }
  for (const { id, name } of entries) {
    const [action = '', ...path] = id.split('.').reverse()
    const resource = path.reverse()
    const page = `/reference/${resource.join('.')}.md`
    links[`@spice-cloud/sdk.${resource.map(capitalize).join('')}Resource`] = page
    for (const part of parts) links[`@spice-cloud/types.${capitalize(name)}${part}`] = `${page}#${action}`
  }
  return links
}

function capitalize(name: string): string {
  return `${name[0]?.toUpperCase()}${name.slice(1)}`
}
