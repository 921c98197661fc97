/** Reads one page of a list: the first one, or the items from an offset on, or those that follow an item. */
export type ReadPage = (offset?: number, after?: unknown) => Promise<readonly unknown[]>

/** A list that can be read in pages. */
export interface PagedList {
  readonly read: ReadPage
  /** The offset at which the walk starts. */
  readonly offset: number
  /** A page with fewer items is the last. */
  readonly fullPage: number
  /** The property of an item by which the next page is requested, for a list with such a parameter. */
  readonly afterProperty: string | undefined
  /** True if the list has an offset. */
  readonly hasOffset: boolean
}

/** Reads a list to its end. Yields each page without the items of earlier pages. */
export async function* walk(list: PagedList): AsyncGenerator<unknown[], void, undefined> {
  const seen = new Set<string>()
  const first = await list.read()
  yield takeFresh(first, seen)
  if (first.length < list.fullPage) return
  const { afterProperty } = list
  if (afterProperty !== undefined && (yield* walkByKey(list, first, afterProperty, seen))) return
  if (list.hasOffset) yield* walkByOffset(list, first, seen)
}

/** Continues after the last item of each page. `false` if the service ignores the parameter. */
async function* walkByKey(
  { read, fullPage }: PagedList,
  first: readonly unknown[],
  property: string,
  seen: Set<string>,
): AsyncGenerator<unknown[], boolean, undefined> {
  let page = first
  for (let isSecond = true; ; isSecond = false) {
    const after = (Object(page.at(-1)) as Record<string, unknown>)[property]
    if (after === undefined || after === null) return false
    page = await read(undefined, after)
    if (page.length === 0) return true
    const fresh = takeFresh(page, seen)
    if (fresh.length === 0) return !isSecond
    yield fresh
    if (page.length < fullPage) return true
  }
}

/** Maximum consecutive repetitions of a page, after which the service is assumed to ignore offsets. */
const maxRepeats = 2
/** Maximum reads without new items, beyond two for each read with some. Allows returning to the start once. */
const extraReads = 10

/**
 * Continues by offset. Because items may be added and removed meanwhile, each page starts with the last item of the
 * previous page. If it does not, earlier items were removed and unread items moved up, so the walk goes back until it
 * reads a known item. An item that stays in the list is therefore never skipped, if the order does not change.
 */
async function* walkByOffset(
  { read, offset: beginning, fullPage }: PagedList,
  first: readonly unknown[],
  seen: Set<string>,
): AsyncGenerator<unknown[], void, undefined> {
  let link = first.length > 1
  let offset = beginning + (link ? first.length - 1 : 1)
  let previous = first.map(identify).join()
  let repeats = 0
  let retreat = fullPage
  let progressed = 1
  let stalled = 0
  for (;;) {
    const page = await read(offset)
    const keys = page.map(identify)
    const mayContinue = stalled < 2 * progressed + extraReads
    if (link && !seen.has(keys[0] ?? '') && offset > beginning && mayContinue) {
      stalled++
      offset = Math.max(beginning, offset - retreat)
      retreat *= 2
      previous = ''
      continue
    }
    retreat = fullPage
    const fresh = takeFresh(page, seen)
    if (fresh.length > 0) yield fresh
    progressed += fresh.length > 0 ? 1 : 0
    stalled = fresh.length > 0 ? 0 : stalled + 1
    repeats = keys.join() === previous ? repeats + 1 : 0
    previous = keys.join()
    if (page.length < fullPage || repeats === maxRepeats || !mayContinue) return
    link = page.length > 1
    offset += link ? page.length - 1 : 1
  }
}

/** Returns the items of a page that no earlier page contained. */
function takeFresh(page: readonly unknown[], seen: Set<string>): unknown[] {
  const fresh = page.filter((item) => !seen.has(identify(item)))
  for (const item of page) seen.add(identify(item))
  return fresh
}

/** Returns a key for an item: its identifier, or else its JSON. */
function identify(item: unknown): string {
  for (const name of ['id', 'user_id']) {
    const value: unknown = Object.hasOwn(Object(item), name) ? Object(item)[name] : null
    if (typeof value === 'string' || typeof value === 'number') return `${name} ${value}`
  }
  return JSON.stringify(item)
}
