import type { Items } from '../formats/items.ts'

/** The same items, each checked when it is read; the check throws to end the stream. */
export async function* checkItems(
  items: Items,
  check: (item: unknown, index: number) => void,
): AsyncGenerator<unknown, void, undefined> {
  let index = 0
  for await (const item of items) {
    check(item, index++)
    yield item
  }
}
