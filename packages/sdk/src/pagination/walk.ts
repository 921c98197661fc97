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

/** How often in a row the same page is taken for chance, not for a server that ignores offsets. */
const patience = 2
/** How many reads may bring nothing new, beside two for each that did: enough to go back all the way and forward again. */
const spareReads = 10

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
  let previous = ''
  let link = false
  let repeats = 0
  let retreat = fullPage
  let fruitful = 0
  let fruitless = 0
  for (;;) {
    const page = await read(offset)
    const keys = page.map(identify)
    const patient = fruitless < 2 * fruitful + spareReads
    if (link && !seen.has(keys[0] ?? '') && offset > beginning && patient) {
      fruitless++
      offset = Math.max(beginning, offset - retreat)
      retreat *= 2
      previous = ''
      continue
    }
    retreat = fullPage
    const fresh = page.filter((_, index) => {
      const key = keys[index] ?? ''
      return !seen.has(key) && seen.add(key)
    })
    if (fresh.length > 0 || seen.size === 0) yield fresh
    fruitful += fresh.length > 0 ? 1 : 0
    fruitless = fresh.length > 0 ? 0 : fruitless + 1
    repeats = keys.join() === previous ? repeats + 1 : 0
    previous = keys.join()
    if (page.length < fullPage || repeats === patience || !patient) return
    link = page.length > 1
    offset += link ? page.length - 1 : 1
  }
}
