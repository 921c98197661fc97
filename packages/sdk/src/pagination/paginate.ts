import type { OperationInfo, OperationInput, Pagination } from '@spice-cloud/client'
import type { Call, PagedCall } from '../call.ts'
import { checkNumbers } from '../check-numbers.ts'
import { PaginationError } from '../errors/response.ts'
import { walk } from './walk.ts'

/** Makes a list of what reads one page of it. The first page is read at once, others when they are needed. */
export function paginate<Data, Item, Result>(
  readPage: (input: OperationInput) => Call<Data, Result>,
  operation: OperationInfo,
  input: OperationInput,
): PagedCall<Data, Item, Result> {
  const { items: key, ...names } = operation.pagination as Pagination & { readonly offset: string }
  const query = { ...input.query } as Record<string, unknown>
  const begin = Number(query[names.offset] ?? 0)
  const asked = Number(query[names.limit] ?? names.defaultLimit)
  const firstPage = readPage(input)

  async function* pages(): AsyncGenerator<Data, void, undefined> {
    let data: Awaited<Data> | undefined
    async function read(offset: number): Promise<readonly unknown[]> {
      data = await (data === undefined
        ? firstPage
        : readPage({ ...input, query: { ...query, [names.offset]: offset } }))
      return readItems(data, key, operation)
    }
    // Asked for more than it gives at most, the service may give fewer: only below its default is a page surely short.
    const list = walk({ read, offset: begin, fullPage: Math.max(1, Math.min(asked, names.defaultLimit)) })
    for await (const fresh of list) yield { ...data, [key]: fresh } as Data
  }

  async function* items(limit = Infinity): AsyncGenerator<Item, void, undefined> {
    let left = limit
    if (left <= 0) return
    for await (const page of pages()) {
      for (const item of (page as Record<string, Item[]>)[key] ?? []) {
        yield item
        if (--left <= 0) return
      }
    }
  }

  return Object.assign(firstPage, {
    pages,
    toArray: async ({ limit }: { readonly limit?: number | undefined } = {}) => {
      checkNumbers({ limit })
      const all: Item[] = []
      for await (const item of items(limit)) all.push(item)
      return all
    },
    first: async () => {
      for await (const item of items(1)) return item
      return undefined
    },
    [Symbol.asyncIterator]: () => items(),
  })
}

function readItems(data: unknown, key: string, { id, method, path }: OperationInfo): readonly unknown[] {
  const items = typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[key] : undefined
  if (Array.isArray(items)) return items
  throw new PaginationError(`${method} ${path} was answered without a list of ${key}`, {
    operation: id,
    method,
    path,
  })
}
