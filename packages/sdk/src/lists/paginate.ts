import type { OperationInfo, OperationInput, Pagination } from '@spice-cloud/client'
import type { ApiCall } from '../call/api-call.ts'
import { type CallSite, captureSite } from '../call/stack.ts'
import type { PagedCall } from '../call/types.ts'
import { PaginationError } from '../errors/failures.ts'
import { checkOptions, count } from '../input/options.ts'
import { type ReadPage, walk } from './walk.ts'

/** Services may return smaller pages than documented, but a page below this size is assumed to be the last. */
const smallestPage = 20

/** Creates a list from a function that reads one page. `site` is the line that read the list last. */
export function paginate<Data, Item, Result>(
  readPage: (input: OperationInput) => ApiCall<Data, Result>,
  operation: OperationInfo,
  input: OperationInput,
  site: CallSite,
): PagedCall<Data, Item, Result> {
  const first = readPage(input)
  const pages = shareIteration(readPages(first, readPage, operation, input))
  const { items: key } = operation.pagination as Pagination

  const readFrom = (method: (...args: never[]) => unknown) => {
    captureSite(method, site)
    return pages()
  }
  async function* listItems(source: AsyncIterable<Data>, limit = Infinity) {
    let left = limit
    if (left <= 0) return
    for await (const page of source) {
      for (const item of (page as Record<string, Item[]>)[key] ?? []) {
        yield item
        if (--left <= 0) return
      }
    }
  }

  const methods = {
    pages: (): AsyncGenerator<Data, void, undefined> => readFrom(methods.pages),
    async toArray(options: { readonly limit?: number | undefined } = {}): Promise<Item[]> {
      const source = readFrom(methods.toArray)
      const { limit } = checkOptions(options, { limit: count }, 'toArray')
      const all: Item[] = []
      for await (const item of listItems(source, limit)) all.push(item)
      return all
    },
    async first(): Promise<Item | undefined> {
      for await (const item of listItems(readFrom(methods.first), 1)) return item
      return undefined
    },
    [Symbol.asyncIterator]: (): AsyncGenerator<Item, void, undefined> =>
      listItems(readFrom(methods[Symbol.asyncIterator])),
  }
  return Object.assign(first, methods)
}

/** Yields the pages, each without the items of earlier pages. */
async function* readPages<Data, Result>(
  first: ApiCall<Data, Result>,
  readPage: (input: OperationInput) => ApiCall<Data, Result>,
  operation: OperationInfo,
  input: OperationInput,
): AsyncGenerator<Data, void, undefined> {
  const { items: key, limit, offset = '', after, defaultLimit } = operation.pagination as Pagination
  const query = { ...(input.query as Record<string, unknown>) }
  let data: Data | undefined
  const read: ReadPage = async (from, last) => {
    const moved =
      after && last !== undefined ? { [offset]: undefined, [after.parameter]: last } : { [offset]: from }
    const isFirst = from === undefined && last === undefined
    data = await (isFirst ? first : readPage({ ...input, query: { ...query, ...moved } }))
    return readItems(data, key, operation)
  }
  const list = {
    read,
    offset: Number(query[offset] ?? 0),
    fullPage: Math.max(1, Math.min(Number(query[limit] ?? defaultLimit), defaultLimit, smallestPage)),
    afterProperty: after?.property,
    hasOffset: offset !== '',
  }
  for await (const fresh of walk(list)) yield { ...data, [key]: fresh } as Data
}

/** Makes an iteration repeatable: values are read once and cached for later readers. */
function shareIteration<T>(source: AsyncGenerator<T, void, undefined>) {
  const steps: Promise<IteratorResult<T, void>>[] = []
  return async function* (): AsyncGenerator<T, void, undefined> {
    for (let index = 0; ; index++) {
      const step = steps[index] ?? source.next()
      steps[index] = step
      const { done, value } = await step
      if (done) return
      yield value as T
    }
  }
}

function readItems(data: unknown, key: string, operation: OperationInfo): readonly unknown[] {
  const items: unknown = Object(data)[key]
  if (Array.isArray(items)) return items
  const { id, method, path } = operation
  const message = `${method} ${path}: the response contains no list \`${key}\``
  throw new PaginationError(message, { operation: id, method, path })
}
