import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ReadPage, walk } from './walk.ts'

/** A change of a list between two reads of it. */
type Change = { readonly kind: 'insert' | 'remove'; readonly at: number }

interface Scenario {
  readonly size: number
  readonly limit: number
  /** The changes between two reads. */
  readonly changes: readonly (readonly Change[])[]
}

const change = fc.record({ kind: fc.constantFrom('insert', 'remove' as const), at: fc.nat(200) })

// A walk can reach the end only if fewer items are inserted between two reads than a page contains.
const scenario: fc.Arbitrary<Scenario> = fc.integer({ min: 3, max: 8 }).chain((limit) =>
  fc.record({
    size: fc.nat(60),
    limit: fc.constant(limit),
    changes: fc.array(
      fc.array(change, { maxLength: 6 }).map((all) => keepInsertions(all, limit - 2)),
      {
        maxLength: 30,
      },
    ),
  }),
)

function keepInsertions(changes: readonly Change[], most: number): Change[] {
  let left = most
  return changes.filter(({ kind }) => kind === 'remove' || left-- > 0)
}

const byOffset = { offset: 0, afterProperty: undefined, hasOffset: true }

/** Walks a list that changes. Returns the items that it yields, and those that were in the list all the time. */
async function run(
  { size, limit, changes }: Scenario,
  serve = (list: readonly number[], offset: number) => list.slice(offset, offset + limit),
) {
  const list = Array.from({ length: size }, (_, id) => id)
  const permanent = new Set(list)
  let next = size
  let reads = 0
  const read: ReadPage = async (offset = 0) => {
    for (const { kind, at } of reads === 0 ? [] : (changes[reads - 1] ?? [])) {
      const index = at % (list.length + 1)
      if (kind === 'insert') list.splice(index, 0, next++)
      else for (const id of list.splice(index, 1)) permanent.delete(id)
    }
    reads++
    return serve(list, offset).map((id) => ({ id }))
  }
  const out: number[] = []
  for await (const page of walk({ ...byOffset, read, fullPage: limit })) {
    for (const item of page as { id: number }[]) out.push(item.id)
  }
  return { out, permanent, reads }
}

describe('`walk()` by offset', () => {
  test('ends on a list that changes, yields no item twice, and skips no item that stays in the list', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async (each) => {
        const { out, permanent, reads } = await run(each)
        expect(new Set(out).size).toBe(out.length)
        expect(out).toEqual(expect.arrayContaining([...permanent]))
        expect(reads).toBeLessThan(400)
      }),
      { numRuns: 2000 },
    )
  })

  test('reads each page of a list that does not change once, in order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(100), fc.integer({ min: 2, max: 10 }), async (size, limit) => {
        const { out, reads } = await run({ size, limit, changes: [] })
        expect(out).toEqual(Array.from({ length: size }, (_, id) => id))
        expect(reads).toBeLessThanOrEqual(Math.ceil(size / (limit - 1)) + 1)
      }),
    )
  })

  test('ends if the server ignores offsets', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async (each) => {
        const { out, reads } = await run(each, (list) => list.slice(0, each.limit))
        expect(new Set(out).size).toBe(out.length)
        expect(reads).toBeLessThan(100)
      }),
    )
  })

  test('ends if the server returns arbitrary pages', async () => {
    const nonsense = fc.array(fc.uniqueArray(fc.nat(30), { maxLength: 8 }), { minLength: 1, maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(nonsense, async (pages) => {
        let reads = 0
        const read = async () => (pages[reads++ % pages.length] ?? []).map((id) => ({ id }))
        const out: unknown[] = []
        for await (const page of walk({ ...byOffset, read, fullPage: 3 })) out.push(...page)
        expect(new Set(out.map((item) => (item as { id: number }).id)).size).toBe(out.length)
        expect(reads).toBeLessThan(200)
      }),
      { numRuns: 1000 },
    )
  })
})

test('`walk()` reads pages of one item without overlap', async () => {
  const { out, reads } = await run({ size: 3, limit: 1, changes: [] })
  expect(out).toEqual([0, 1, 2])
  expect(reads).toBe(4)
})

describe('`walk()` by key', () => {
  const newestFirst = (count: number) => Array.from({ length: count }, (_, index) => ({ id: count - index }))
  const byKey = { offset: 0, afterProperty: 'id', hasOffset: true, fullPage: 5 }

  /** Reads a list of 23 items, of which a server returns at most `limit` at once. */
  async function collect(
    limit: number,
    knowsKey: boolean,
    change: (list: { id: number }[]) => void = () => {},
  ) {
    const list = newestFirst(23)
    const positions: object[] = []
    const read: ReadPage = async (offset, after) => {
      if (positions.length > 0) change(list)
      positions.push({ offset, after })
      const rest = knowsKey ? list.filter(({ id }) => id < Number(after ?? Infinity)) : list
      return rest.slice(offset ?? 0, (offset ?? 0) + limit)
    }
    const ids: number[] = []
    for await (const page of walk({ ...byKey, read }))
      ids.push(...page.map((item) => (item as { id: number }).id))
    return { ids, positions }
  }

  test('continues after the last item of each page', async () => {
    const { ids, positions } = await collect(10, true)
    expect(ids).toEqual(newestFirst(23).map(({ id }) => id))
    expect(positions).toEqual([{}, { after: 14 }, { after: 4 }])
  })

  test('skips and repeats no item while items are added and removed', async () => {
    let next = 100
    const { ids } = await collect(7, true, (list) => {
      list.unshift({ id: next++ })
      list.splice(3, 1)
    })
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.slice(0, 7)).toEqual([23, 22, 21, 20, 19, 18, 17])
  })

  test('continues by offset if the server ignores the key', async () => {
    const { ids } = await collect(10, false)
    expect(ids).toEqual(newestFirst(23).map(({ id }) => id))
  })

  test('ends after a page that is shorter than `fullPage`', async () => {
    expect((await collect(4, true)).positions).toHaveLength(1)
  })
})

test('`walk()` yields equal items of one page', async () => {
  const image = { name: 'spiceai', tag: '2.3.2' }
  const read: ReadPage = async () => [image, image, { ...image, tag: '2.3.1' }]
  const pages: unknown[][] = []
  for await (const page of walk({ ...byOffset, read, fullPage: 20 })) pages.push(page)
  expect(pages).toEqual([[image, image, { ...image, tag: '2.3.1' }]])
})
