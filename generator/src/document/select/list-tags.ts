import { isJsonObject, type Json, type JsonObject } from '../../json.ts'

/** The tags of an operation, and those that they are in (`parent` of OpenAPI 3.2). */
export function listTags(tags: readonly string[], root: JsonObject): readonly string[] {
  const declared = Array.isArray(root.tags) ? (root.tags as readonly Json[]) : []
  const parents = new Map(
    declared.flatMap((tag) =>
      isJsonObject(tag) && typeof tag.parent === 'string' ? [[String(tag.name), tag.parent] as const] : [],
    ),
  )
  // A set visits what is added to it, and nothing twice, so tags that contain each other end the search.
  const found = new Set(tags)
  for (const tag of found) {
    const parent = parents.get(tag)
    if (parent !== undefined) found.add(parent)
  }
  return [...found]
}
