import { wordSet } from '../../word-set.ts'
import type { Entry } from '../schema/registry.ts'
import { isReserved, toTypeName } from './identifiers.ts'
import { toSingular } from './singular.ts'
import type { UniqueNames } from './unique-names.ts'
import { splitWords } from './words.ts'

/** The names of a schema. */
export interface SchemaName {
  /** The name in the document; for a schema that is only referenced by pointer, the name that it gets. */
  readonly documentName: string
  readonly name: string
}

/**
 * Names schemas, by key. A component whose name needs no change always keeps it. Then the other components are named in
 * the order of the document, then schemas that are only referenced by pointer.
 */
export function nameSchemas(
  entries: Iterable<Entry>,
  names: UniqueNames,
  rename: (name: string) => string | undefined = () => undefined,
): ReadonlyMap<string, SchemaName> {
  const asked = [...entries].map((entry) => {
    const documentName = nameByPlace(entry.tokens)
    return { entry, documentName, asked: (isComponent(entry.tokens) && rename(documentName)) || documentName }
  })
  const rank = ({ entry, asked: name }: (typeof asked)[number]) =>
    !isComponent(entry.tokens) ? 2 : toTypeName(name) === name ? 0 : 1
  const inOrder = asked.toSorted((first, second) => rank(first) - rank(second))
  const chosen = new Map<string, SchemaName>()
  for (const { entry, documentName, asked: name } of inOrder) {
    const wanted = toTypeName(name) || 'Schema'
    const candidates = isReserved(wanted) ? [`${wanted}Schema`] : [wanted]
    const taken = names.take(candidates[0] ?? wanted)
    // Two locations can result in the same name: two media types of one webhook, or a component and a property.
    chosen.set(entry.key, { documentName: isComponent(entry.tokens) ? documentName : taken, name: taken })
  }
  return chosen
}

function isComponent(tokens: readonly string[]): boolean {
  return tokens.length === 3 && tokens[0] === 'components' && tokens[1] === 'schemas'
}

/** `#/components/schemas/Pet/properties/tags/items` -> `PetTag`, `#/components/responses/Missing/…` -> `Missing`. */
function nameByPlace(tokens: readonly string[]): string {
  if (isComponent(tokens)) return tokens[2] ?? ''
  const callback = tokens.lastIndexOf('callbacks')
  if (tokens[0] === 'webhooks') return `${toTypeName(tokens[1] ?? '')}Webhook${nameSteps(tokens.slice(7))}`
  if (callback > 0)
    return `${toTypeName(tokens[callback + 1] ?? '')}Callback${nameSteps(tokens.slice(callback + 8))}`
  return nameSteps(tokens)
}

function nameSteps(tokens: readonly string[]): string {
  let name = ''
  for (const [index, token] of tokens.entries()) {
    const isKeyword = !holders.has(tokens[index - 1] ?? '')
    if (isKeyword && token === 'items') name = replaceLastWord(name)
    else if (!isKeyword || !silent.has(token)) name += toTypeName(token).replace(/^_/, '')
  }
  return name
}

function replaceLastWord(name: string): string {
  const last = splitWords(name).at(-1) ?? ''
  const singular = toSingular(last)
  const isPlain = singular !== last && name.toLowerCase().endsWith(last)
  return isPlain ? toTypeName(name.slice(0, name.length - last.length) + toTypeName(singular)) : `${name}Item`
}

/**
 * Keywords whose children are named by the document, so that a property called `items` is not treated as the keyword.
 */
const holders =
  wordSet(`properties patternProperties $defs definitions dependentSchemas schemas responses parameters
  requestBodies headers paths pathItems webhooks callbacks`)

/** Keywords that add nothing to a name. */
const silent = new Set([
  ...holders,
  'components',
  'schema',
  'content',
  'application/json',
  'allOf',
  'anyOf',
  'oneOf',
])
