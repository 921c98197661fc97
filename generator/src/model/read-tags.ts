import { isJsonObject, type JsonObject } from '../json.ts'
import { readList, readString } from './read.ts'
import type { Tag } from './types.ts'

/** Reads the tags that a document describes. */
export function readTags(root: JsonObject): ReadonlyMap<string, Tag> {
  return new Map(
    readList(root, 'tags').flatMap((tag) => {
      const name = isJsonObject(tag) ? readString(tag, 'name') : null
      if (!isJsonObject(tag) || name === null) return []
      const [summary, description, kind] = ['summary', 'description', 'kind'].map((key) =>
        readString(tag, key),
      )
      return [
        [name, { summary: summary ?? null, description: description ?? null, kind: kind ?? null }] as const,
      ]
    }),
  )
}

/** The tag that groups an operation: the first one, but not a label such as `badge` if there is another one. */
export function chooseTag(names: readonly string[], tags: ReadonlyMap<string, Tag>): string | null {
  const isGroup = (name: string) => [null, 'nav'].includes(tags.get(name)?.kind ?? null)
  return names.find(isGroup) ?? names[0] ?? null
}
