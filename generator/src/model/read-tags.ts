import { isJsonObject, type JsonObject } from '../json.ts'
import { readList, readString } from './read.ts'
import type { Tag } from './types.ts'

/** Reads the tags that a document describes. */
export function readTags(root: JsonObject): ReadonlyMap<string, Tag> {
  return new Map(
    readList(root, 'tags').flatMap((tag): readonly (readonly [string, Tag])[] => {
      const name = isJsonObject(tag) ? readString(tag, 'name') : null
      if (!isJsonObject(tag) || name === null) return []
      const read = (key: keyof Tag) => readString(tag, key)
      return [[name, { summary: read('summary'), description: read('description'), kind: read('kind') }]]
    }),
  )
}

/** The tag that groups an operation: the first one, but not a label such as `badge` if there is another one. */
export function chooseTag(names: readonly string[], tags: ReadonlyMap<string, Tag>): string | null {
  const isGroup = (name: string) => [null, 'nav'].includes(tags.get(name)?.kind ?? null)
  return names.find(isGroup) ?? names[0] ?? null
}
