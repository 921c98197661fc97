import type { Tag } from './read-reference.ts'

/** A tag with its depth below the top. */
interface Node {
  readonly tag: Tag
  readonly depth: number
}

/** Returns true if a tag groups operations: one without a `kind`, or of the kind `nav`. */
export function isGroup(name: string, tags: readonly Tag[]): boolean {
  const kind = tags.find((tag) => tag.name === name)?.kind ?? 'nav'
  return kind === 'nav'
}

/**
 * Lists the groups of operations in the order of their tree (`parent` of OpenAPI 3.2); none if the document only
 * names its tags. Tags that contain each other begin at the top, and nothing is listed twice.
 */
export function listTree(all: readonly Tag[]): readonly Node[] {
  const tags = all.filter(({ name }) => isGroup(name, all))
  if (!tags.some(({ summary, description, parent }) => summary ?? description ?? parent)) return []
  const left = new Set(tags)
  const visit = (tag: Tag, depth: number): readonly Node[] => {
    if (!left.delete(tag)) return []
    const children = tags.filter(({ parent }) => parent === tag.name)
    return [{ tag, depth }, ...children.flatMap((child) => visit(child, Math.min(depth + 1, 3)))]
  }
  const roots = tags.filter(({ parent }) => !tags.some(({ name }) => name === parent))
  return [...roots, ...tags].flatMap((tag) => visit(tag, 0))
}
