import { posix } from 'node:path'
import { isJsonObject } from '../../json.ts'
import { getAt } from '../pointer.ts'
import { isSwagger } from '../read-version.ts'
import type { Kind } from '../shape/kinds.ts'
import { shapes } from '../shape/shapes.ts'
import type { Component, DocumentFile, ObjectTarget, Target } from './types.ts'

/** A reference target that is lifted into `components`. */
export interface Lifted {
  readonly component: Component
  readonly target: ObjectTarget
}

/** Tokens of a pointer that do not describe the target. */
const structure = new Set(['components', 'properties', 'schema', 'paths', 'content', '$defs', 'definitions'])

const sections: ReadonlySet<string> = new Set(Object.values(shapes).flatMap(({ section }) => section ?? []))

/** Sections of Swagger 2.0, by those of OpenAPI 3. */
export const swaggerSections: ReadonlyMap<string, string> = new Map([
  ['schemas', 'definitions'],
  ['parameters', 'parameters'],
  ['responses', 'responses'],
  ['securitySchemes', 'securityDefinitions'],
])

/** Returns the tokens of the section of a document for a kind of object; `null` if it has no such section. */
function findSection(kind: Kind, root: DocumentFile): readonly string[] | null {
  const { section } = shapes[kind]
  if (section === undefined) return null
  if (!isSwagger(root)) return ['components', section]
  const own = swaggerSections.get(section)
  return own === undefined ? null : [own]
}

/**
 * Names all reference targets outside the root document's `components`: in other files, or deep inside the document. A
 * name is derived from the location of the target, so it stays the same when other targets change. It differs from the
 * names of the document in more than case.
 */
export function nameComponents(targets: readonly ObjectTarget[], root: DocumentFile): readonly Lifted[] {
  const lifted: Lifted[] = []
  const taken = new Map<string, Set<string>>()
  for (const target of targets.toSorted(compareTargets)) {
    const tokens = findSection(target.kind, root)
    const section = tokens?.at(-1)
    if (tokens === null || section === undefined) continue
    const names = taken.get(section) ?? readNames(root, tokens)
    taken.set(section, names)
    const name = findFreeName(proposeNames(target), names)
    names.add(name.toLowerCase())
    lifted.push({ component: { section, name }, target })
  }
  return lifted
}

/** Returns the component at a pointer of the root document, if it is in the section for this kind of object. */
export function readComponent(target: Pick<Target, 'file' | 'tokens' | 'kind'>): Component | null {
  const { file, tokens, kind } = target
  const section = file.isRoot ? findSection(kind, file) : null
  const name = tokens.at(-1)
  if (section === null || name === undefined || tokens.length !== section.length + 1) return null
  return section.every((token, index) => token === tokens[index])
    ? { section: section.at(-1) ?? '', name }
    : null
}

function readNames(root: DocumentFile, section: readonly string[]): Set<string> {
  const members = getAt(root.root, section)
  return new Set(isJsonObject(members) ? Object.keys(members).map((name) => name.toLowerCase()) : [])
}

function compareTargets(left: Target, right: Target): number {
  const leftKey = `${left.file.isRoot ? '' : left.file.base.href}#${left.tokens.join('/')}`
  const rightKey = `${right.file.isRoot ? '' : right.file.base.href}#${right.tokens.join('/')}`
  return leftKey < rightKey ? -1 : leftKey > rightKey ? 1 : 0
}

function proposeNames({ file, tokens }: Target): readonly string[] {
  const isSection = (token: string, index: number): boolean =>
    sections.has(token) && (index === 0 || tokens[index - 1] === 'components')
  const words = tokens.filter(
    (token, index) => !structure.has(token) && !isSection(token, index) && !token.includes('/json'),
  )
  const stem = readStem(file)
  if (words.length === 0) return [tidy(stem)]
  const name = words.length === 1 ? tidy(words[0] ?? '') : words.map(capitalize).join('')
  return [name, capitalize(stem) + capitalize(name)]
}

/** Returns the name of a file without its extension, or the name of its folder for `index` files. */
function readStem(file: DocumentFile): string {
  const path = decodeURIComponent(file.base.pathname)
  const stem = posix.basename(path).replace(/\.[^.]*$/, '')
  return stem === 'index' ? posix.basename(posix.dirname(path)) : stem
}

function findFreeName(proposals: readonly string[], taken: ReadonlySet<string>): string {
  const free = proposals.find((name) => !taken.has(name.toLowerCase()))
  if (free !== undefined) return free
  const last = proposals.at(-1) ?? 'Component'
  for (let count = 2; ; count++) if (!taken.has(`${last}${count}`.toLowerCase())) return `${last}${count}`
}

/** Replaces characters that the name of a component must not contain. */
function tidy(text: string): string {
  return text.replace(/[^A-Za-z0-9._-]+/g, '_').replace(/^_+|_+$/g, '') || 'Component'
}

function capitalize(text: string): string {
  const words = text.split(/[^A-Za-z0-9]+/).filter((word) => word !== '')
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}
