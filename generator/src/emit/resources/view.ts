import { isReserved } from '../../model/names/identifiers.ts'
import { toSingular } from '../../model/names/singular.ts'
import { capitalize } from '../../model/names/words.ts'
import { chooseTag } from '../../model/read-tags.ts'
import type { Model, Operation, Response, Schema } from '../../model/types.ts'
import { braces, type Code, type Codes, code, join } from '../code.ts'
import { docComment } from '../comment.ts'
import { identifier, memberAccess, objectLiteral, propertyKey, stringLiteral } from '../literals.ts'
import { createResolve, type Resolve } from '../resolve.ts'
import { describeScopes } from '../scopes-text.ts'
import { isDeprecated, listResources, type Resource } from './tree.ts'

/** Functions for printing names of other modules. */
export interface Names {
  /** The name of a client in the examples of docstrings. */
  readonly client: Code
  readonly call: (name: 'Call' | 'Invoke' | 'PagedCall' | 'RequestOptions') => Code
  readonly type: (name: string) => Code
  readonly function: (name: string) => Code
}

/** The tree of resources, without imports. */
export interface ResourcesView {
  readonly resources: readonly ResourceView[]
  readonly items: readonly Codes<'doc' | 'name' | 'type'>[]
  readonly invoke: Code
  readonly tree: Code
}

interface ResourceView {
  readonly doc: Code
  readonly name: Code
  readonly methods: readonly MethodView[]
  readonly children: readonly Codes<'doc' | 'key' | 'type'>[]
}

type MethodView = Codes<'doc' | 'name' | 'parameters' | 'type'>

/** Builds the view of the resource tree. */
export function viewResources(root: Resource, model: Model, names: Names): ResourcesView {
  const interfaces = nameInterfaces(listResources(root))
  const items = nameItems(model, names)
  const interfaceOf = (resource: Resource) => identifier(interfaces.get(resource) ?? '')
  return {
    resources: [...interfaces.keys()].map((resource) => ({
      doc: docComment({
        text: [
          resource === root
            ? 'Everything that the API has.'
            : `Operations on \`${resource.path.join('.')}\`.`,
          ...describeTag(resource, model),
        ],
      }),
      name: interfaceOf(resource),
      methods: resource.methods.map((operation) => viewMethod(operation, items, names)),
      children: resource.children.map((child) => ({
        doc: docComment({ text: [], deprecated: isDeprecated(child) }),
        key: keyOf(child),
        type: interfaceOf(child),
      })),
    })),
    items: [...items.values()].flatMap((item) => (item.declaration ? [item.declaration] : [])),
    invoke: names.call('Invoke'),
    tree: viewTree(root, names),
  }
}

/** The texts of the tag that all operations of a resource have first. */
function describeTag({ methods }: Resource, { tags }: Model): readonly (string | null)[] {
  const [name = null, ...others] = new Set(methods.map((operation) => chooseTag(operation.tags, tags)))
  const tag = name === null || others.length > 0 ? undefined : tags.get(name)
  return tag === undefined ? [] : [tag.summary, tag.description]
}

function viewMethod(operation: Operation, items: ReadonlyMap<Operation, Item>, names: Names): MethodView {
  const { name, summary, description, deprecated, scopes } = operation
  const needs = scopes && scopes.length > 0 ? describeScopes(operation) : null
  const types = ['Data', 'Result'].map((suffix) => names.type(name.type + suffix))
  const item = items.get(operation)?.type
  const parameters = [
    ...viewArguments(operation, names).map(({ declaration }) => declaration),
    code`options?: ${names.call('RequestOptions')}`,
  ]
  const callArguments = viewArguments(operation, names).flatMap((argument) =>
    argument.required ? [argument.name] : [],
  )
  const access = join([...name.resource, name.method].map(memberAccess))
  return {
    doc: docComment({
      text: [summary, description, needs],
      deprecated,
      example: code`await ${names.client}${access}(${join(callArguments, code`, `)})`,
    }),
    name: propertyKey(name.method),
    parameters: join(parameters, code`, `),
    type: item
      ? code`${names.call('PagedCall')}<${types[0] ?? code``}, ${item}, ${types[1] ?? code``}>`
      : code`${names.call('Call')}<${join(types, code`, `)}>`,
  }
}

interface Argument {
  readonly key: 'path' | 'body' | 'query'
  readonly name: Code
  readonly declaration: Code
  readonly required: boolean
  /** The entry in the input. */
  readonly entry: Code
}

/** Path parameters in order, then the body, then the query. */
function viewArguments({ name, parameters, body }: Operation, names: Names): readonly Argument[] {
  const taken = new Set(['body', 'query', 'options', 'invoke', 'call', 'client', 'types'])
  const path = parameters.path.map((parameter): Argument => {
    const local = identifier(localName(parameter.name, taken))
    const type =
      primitive(parameter.schema) ?? code`${names.type(`${name.type}Path`)}[${stringLiteral(parameter.name)}]`
    return {
      key: 'path',
      name: local,
      declaration: code`${local}: ${type}`,
      required: true,
      entry: code`${propertyKey(parameter.name)}: ${local}`,
    }
  })
  const optional = (key: 'body' | 'query', required: boolean): Argument => {
    const local = identifier(key)
    const type = names.type(name.type + (key === 'body' ? 'Body' : 'Query'))
    return {
      key,
      name: local,
      declaration: required ? code`${local}: ${type}` : code`${local}?: ${type} | undefined`,
      required,
      entry: local,
    }
  }
  // A required argument cannot follow an optional one (TS1016).
  const query = [...parameters.query, ...parameters.querystring]
  const queryRequired = query.some(({ required }) => required)
  return [
    ...path,
    ...(body === null ? [] : [optional('body', body.required || queryRequired)]),
    ...(query.length === 0 ? [] : [optional('query', queryRequired)]),
  ]
}

function localName(name: string, taken: Set<string>): string {
  const camel = name.replaceAll(/[^A-Za-z0-9]+(.)?/g, (_, next: string | undefined) =>
    (next ?? '').toUpperCase(),
  )
  const base =
    /^[A-Za-z]/.test(camel) && !isReserved(camel) ? camel : `${camel}Value`.replace(/^\d*/, 'value')
  return takeName(base, taken, (text) => text)
}

/** A name that no other has: with a number, if need be. */
function takeName(
  base: string,
  taken: Set<string>,
  toKey: (name: string) => string = (name) => name.toLowerCase(),
): string {
  let free = base
  for (let count = 2; taken.has(toKey(free)); count += 1) free = `${base}${count}`
  taken.add(toKey(free))
  return free
}

function viewTree(resource: Resource, names: Names): Code {
  const methods = resource.methods.map((operation) => {
    const parts = viewArguments(operation, names)
    const path = parts.filter(({ key }) => key === 'path').map(({ entry }) => entry)
    const input = [
      ...(path.length === 0 ? [] : [code`path: ${braces(path)}`]),
      ...parts.filter(({ key }) => key !== 'path').map(({ entry }) => entry),
    ]
    const parameters = [...parts.map(({ name }) => name), code`options`]
    const send = operation.pagination ? code`list` : code`call`
    const query = operation.parameters.query.map(({ name, schema }) => [name, queryType(schema)] as const)
    const call = [
      names.function(operation.name.function),
      braces(input),
      code`options`,
      ...(query.length === 0 ? [] : [objectLiteral(query)]),
    ]
    const body = code`invoke.${send}(${join(call, code`, `)})`
    return [operation.name.method, code`(${join(parameters, code`, `)}) => ${body}`] as const
  })
  const children = resource.children.map(
    (child) => [child.path.at(-1) ?? '', viewTree(child, names)] as const,
  )
  return objectLiteral([...methods, ...children])
}

/** The type of a query parameter, by which a call without types is checked. */
function queryType(schema: Schema): Code {
  const types = schema.kind === 'literal' ? schema.values.map((value) => typeof value) : [schema.kind]
  const [type = ''] = new Set(types).size === 1 ? types : []
  return stringLiteral(['number', 'string', 'boolean'].includes(type) ? type : 'any')
}

/** The type of a scalar path parameter, which editors show inline. */
function primitive(schema: Schema): Code | null {
  if (schema.kind === 'number') return code`number`
  return schema.kind === 'string' && !schema.binary && !schema.date ? code`string` : null
}

/** The type of a list's items, with its declaration if the document has no name for it. */
interface Item {
  readonly type: Code
  readonly declaration: ResourcesView['items'][number] | null
}

/** Names the items of each list: by the document, or by the resource, such as `Member` for those of `members`. */
function nameItems(model: Model, names: Names): ReadonlyMap<Operation, Item> {
  const taken = new Set([
    ...model.schemas.map(({ name }) => name.toLowerCase()),
    ...model.operations.flatMap(({ name: { type } }) =>
      ['', 'Path', 'Query', 'Headers', 'Cookies', 'Body', 'Input', 'Data', 'Error', 'Result'].map((suffix) =>
        (type + suffix).toLowerCase(),
      ),
    ),
  ])
  const resolve = createResolve(model)
  const items = new Map<Operation, Item>()
  for (const operation of model.operations) {
    const { name, pagination, responses } = operation
    if (!pagination) continue
    const schema = responses.flatMap((response) => findItems(response, pagination.items, resolve))[0]
    if (schema?.kind === 'reference') {
      items.set(operation, { type: names.type(schema.name), declaration: null })
      continue
    }
    const base = name.resource.map(nameItem).join('') || `${name.type}Item`
    const type = identifier(takeName(base, taken))
    const data = names.type(`${name.type}Data`)
    items.set(operation, {
      type,
      declaration: {
        doc: docComment({ text: [`An item of \`${name.id}\`.`] }),
        name: type,
        type: code`NonNullable<${data}[${stringLiteral(pagination.items)}]>[number]`,
      },
    })
  }
  return items
}

/** `ContainerImage` for `containerImages`. */
function nameItem(part: string): string {
  const words = part.split(/(?=[A-Z])/)
  const last = words.at(-1) ?? ''
  const singular = [...words.slice(0, -1), toSingular(last.toLowerCase())]
  return singular.map(capitalize).join('')
}

function findItems({ success, contents }: Response, property: string, resolve: Resolve): readonly Schema[] {
  if (!success) return []
  return contents.flatMap(({ schema }) => {
    const target = resolve(schema)
    if (target?.kind !== 'object') return []
    return target.properties.flatMap(({ name, schema: list }) =>
      name === property && list.kind === 'array' ? [list.items] : [],
    )
  })
}

function keyOf(resource: Resource): Code {
  return propertyKey(resource.path.at(-1) ?? '')
}

/** `ProjectsDeployments`; resources with the same name get different numbers. */
function nameInterfaces(resources: readonly Resource[]): ReadonlyMap<Resource, string> {
  const names = new Map<Resource, string>()
  const taken = new Set<string>()
  for (const resource of resources) {
    const base =
      resource.path.length === 0 ? 'Resources' : `${resource.path.map(capitalize).join('')}Resource`
    names.set(resource, takeName(base, taken))
  }
  return names
}
