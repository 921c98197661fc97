import { getAt, getMember } from '../document/pointer.ts'
import { isJsonObject, type JsonObject } from '../json.ts'
import { haveSameContent, readReference } from './same-content.ts'

type Path = readonly string[]

/** The location of something that moved. */
export interface Moved {
  readonly to: Path
  /** Components on the way, each with the rest of the path in it. Other references to them lead to the location too. */
  readonly through: readonly { readonly component: Path; readonly rest: Path }[]
  /** True if the content did not change, and nothing else is a possible new location. */
  readonly isCertain: boolean
}

/** Finds where the content at a location of the old document is in the new one; `null` if it was removed. */
export function findMoved(oldRoot: JsonObject, newRoot: JsonObject, location: Path): Moved | null {
  return (
    findReferenced(oldRoot, newRoot, location) ??
    findRenamed(oldRoot, newRoot, location) ??
    findRenamedPath(newRoot, location)
  )
}

/** Follows references on the way to a location, the first of which was not a reference before. */
function findReferenced(oldRoot: JsonObject, newRoot: JsonObject, location: Path): Moved | null {
  const through: { component: Path; rest: Path }[] = []
  let to: Path = []
  for (const [index, token] of location.entries()) {
    to = [...to, token]
    for (let hops = 0; hops < 32; hops++) {
      const component = readReference(getAt(newRoot, to))
      if (component === null) break
      const before = getAt(oldRoot, to)
      if (through.length === 0 && isJsonObject(before) && before.$ref !== undefined) return null
      to = component
      through.push({ component, rest: location.slice(index + 1) })
    }
  }
  if (through.length === 0 || getAt(newRoot, to) === undefined) return null
  return { to, through, isCertain: isSame(oldRoot, location, newRoot, to) }
}

/** Finds a new component with the content of the removed component of a location. */
function findRenamed(oldRoot: JsonObject, newRoot: JsonObject, location: Path): Moved | null {
  const [components, section = '', name = '', ...rest] = location
  const candidates = getAt(newRoot, ['components', section])
  if (components !== 'components' || !isJsonObject(candidates)) return null
  if (getMember(candidates, name) !== undefined) return null
  const old = ['components', section, name]
  const [renamed, ...others] = Object.keys(candidates)
    .map((key) => ['components', section, key])
    .filter((path) => getAt(oldRoot, path) === undefined && isSame(oldRoot, old, newRoot, path))
  if (renamed === undefined) return null
  const through = [{ component: renamed, rest }]
  return { to: [...renamed, ...rest], through, isCertain: others.length === 0 }
}

/** Finds a path that differs only in the names of its parameters: OpenAPI treats them as identical. */
function findRenamedPath(newRoot: JsonObject, [paths, path = '', ...rest]: Path): Moved | null {
  const all = getAt(newRoot, ['paths'])
  if (paths !== 'paths' || !isJsonObject(all) || getMember(all, path) !== undefined) return null
  const anonymize = (key: string) => key.replace(/\{[^{}]*\}/g, '{}')
  const renamed = Object.keys(all).find((key) => anonymize(key) === anonymize(path))
  if (renamed === undefined || getAt(newRoot, ['paths', renamed, ...rest]) === undefined) return null
  return { to: ['paths', renamed, ...rest], through: [], isCertain: true }
}

function isSame(oldRoot: JsonObject, old: Path, newRoot: JsonObject, next: Path): boolean {
  return haveSameContent(
    { root: oldRoot, value: getAt(oldRoot, old) },
    { root: newRoot, value: getAt(newRoot, next) },
  )
}
