import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { walk } from './walk.ts'

/** Something that happens to a list between two reads of it. */
type Change = { readonly kind: 'insert' | 'remove'; readonly at: number }

interface World {
  readonly size: number
  readonly limit: number
  /** What happens before each read; nothing any more after the last. */
  readonly changes: readonly (readonly Change[])[]
}

const change = fc.record({ kind: fc.constantFrom('insert', 'remove' as const), at: fc.nat(200) })

// Of insertions there are fewer between two reads than a page brings: else nobody could ever catch up.
const world: fc.Arbitrary<World> = fc.integer({ min: 3, max: 8 }).chain((limit) =>
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

/** Walks a list that changes, and tells what came out and what was there all the time. */
async function run(
  { size, limit, changes }: World,
  serve = (list: readonly number[], offset: number) => list.slice(offset, offset + limit),
) {
  const list = Array.from({ length: size }, (_, id) => id)
  const lasting = new Set(list)
  let next = size
  let reads = 0
  const read = async (offset: number) => {
    for (const { kind, at } of reads === 0 ? [] : (changes[reads - 1] ?? [])) {
      const index = at % (list.length + 1)
      if (kind === 'insert') list.splice(index, 0, next++)
      else for (const id of list.splice(index, 1)) lasting.delete(id)
    }
    reads++
    return serve(list, offset).map((id) => ({ id }))
  }
  const out: number[] = []
  for await (const page of walk({ read, offset: 0, fullPage: limit })) {
    for (const item of page as { id: number }[]) out.push(item.id)
  }
  return { out, lasting, reads }
}

describe('a walk over a list that changes', () => {
  test('hands out no item twice, misses none that stays, and ends', async () => {
    await fc.assert(
      fc.asyncProperty(world, async (each) => {
        const { out, lasting, reads } = await run(each)
        expect(new Set(out).size).toBe(out.length)
        expect(out).toEqual(expect.arrayContaining([...lasting]))
        expect(reads).toBeLessThan(400)
      }),
      { numRuns: 2000 },
    )
  })

  test('reads a list that stays in order, each page once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(100), fc.integer({ min: 2, max: 10 }), async (size, limit) => {
        const { out, reads } = await run({ size, limit, changes: [] })
        expect(out).toEqual(Array.from({ length: size }, (_, id) => id))
        expect(reads).toBeLessThanOrEqual(Math.ceil(size / (limit - 1)) + 1)
      }),
    )
  })

  test('ends where offsets are ignored', async () => {
    await fc.assert(
      fc.asyncProperty(world, async (each) => {
        const { out, reads } = await run(each, (list) => list.slice(0, each.limit))
        expect(new Set(out).size).toBe(out.length)
        expect(reads).toBeLessThan(100)
      }),
    )
  })

  test('ends whatever a server makes of offsets', async () => {
    const nonsense = fc.array(fc.array(fc.nat(30), { maxLength: 8 }), { minLength: 1, maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(nonsense, async (pages) => {
        let reads = 0
        const read = async () => (pages[reads++ % pages.length] ?? []).map((id) => ({ id }))
        const out: unknown[] = []
        for await (const page of walk({ read, offset: 0, fullPage: 3 })) out.push(...page)
        expect(new Set(out.map((item) => (item as { id: number }).id)).size).toBe(out.length)
        expect(reads).toBeLessThan(200)
      }),
      { numRuns: 1000 },
    )
  })
})

test('a page size of one works without a link between pages', async () => {
  const { out, reads } = await run({ size: 3, limit: 1, changes: [] })
  expect(out).toEqual([0, 1, 2])
  expect(reads).toBe(4)
})
