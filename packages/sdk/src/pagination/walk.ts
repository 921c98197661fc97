import { identify } from './identify.ts'

/** A list that can be read from any offset. */
export interface OffsetList {
  /** Reads the items from an offset on. */
  read(offset: number): Promise<readonly unknown[]>
  /** Where to begin. */
  readonly offset: number
  /** A page that is shorter than this is the last. */
  readonly fullPage: number
}

/** How many pages without anything new are taken for chance, not for a server that ignores offsets. */
const patience = 2

/**
 * Reads a list to its end, and gives for each page the items that no earlier page had.
 *
 * Items come and go while it is read. Each page therefore begins with the last item of the page before: where
 * that is not so, items before it are gone and others have moved up unread, so the walk goes back until it
 * meets a known item. Thus an item that stays in the list is never missed, as long as the order stays.
 */
export async function* walk({
  read,
  offset,
  fullPage,
}: OffsetList): AsyncGenerator<unknown[], void, undefined> {
  const beginning = offset
  const seen = new Set<string>()
  let linked = false
  let retreat = fullPage
  let stale = 0
  for (;;) {
    const page = await read(offset)
    const unlinked = linked && !(page.length > 0 && seen.has(identify(page[0])))
    if (unlinked && offset > beginning) {
      offset = Math.max(beginning, offset - retreat)
      retreat *= 2
      continue
    }
    retreat = fullPage
    const fresh = page.filter((item) => !seen.has(identify(item)) && seen.add(identify(item)))
    if (fresh.length > 0 || seen.size === 0) yield fresh
    if (page.length < fullPage) return
    // Further along the list than there are items known: the pages repeat.
    stale = fresh.length === 0 && offset - beginning + page.length > seen.size ? stale + 1 : 0
    if (stale === patience) return
    linked = page.length > 1
    offset += linked ? page.length - 1 : 1
  }
}
