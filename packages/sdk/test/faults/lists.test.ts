import { describe, expect, test } from 'vitest'
import { until } from '../support/clock.ts'
import { hang, json, refuse, type Step } from '../support/server.ts'
import { setup } from '../support/setup.ts'

const items = (count: number, first = 1) =>
  Array.from({ length: count }, (_, index) => ({ id: first + index }))

/** Serves a list by limit and offset, with at most `most` items per page. */
function serveList(all: () => readonly object[], most = 100): Step {
  return (response, request) => {
    const query = new URL(request.url, 'http://localhost').searchParams
    const offset = Number(query.get('offset') ?? 0)
    const limit = Math.min(most, Number(query.get('limit') ?? 20))
    json(200, { orgs: all().slice(offset, offset + limit) })(response, request)
  }
}

const whole = (count: number, most?: number) => serveList(() => items(count), most)

describe('a list', () => {
  test.each([0, 1, 19, 20, 21, 39, 40, 100])('of %i items is iterated completely', async (count) => {
    const { spice, server } = await setup([whole(count)])
    const ids: number[] = []
    for await (const { id } of spice.orgs.list()) ids.push(id)
    expect(ids).toEqual(items(count).map(({ id }) => id))
    expect(server.requests.length).toBeLessThanOrEqual(Math.floor(count / 19) + 1)
  })

  test('resolves to its first page when awaited', async () => {
    const { spice, server } = await setup([whole(50)])
    expect((await spice.orgs.list({ limit: 5 })).orgs).toEqual(items(5))
    expect(server.requests.map(({ url }) => url)).toEqual(['/v1/orgs?limit=5'])
  })

  test('starts at the requested offset', async () => {
    const { spice } = await setup([whole(50)])
    expect(await spice.orgs.list({ offset: 45 }).toArray()).toEqual(items(5, 46))
  })

  test('that starts at an offset continues by key if the API supports it', async () => {
    const projects = items(60).map(({ id }) => ({ id: 61 - id }))
    const { spice, server } = await setup([
      (response, request) => {
        const query = new URL(request.url, 'http://localhost').searchParams
        const after = Number(query.get('after_id') ?? 61)
        const rest = projects.filter(({ id }) => id < after).slice(Number(query.get('offset') ?? 0))
        json(200, { projects: rest.slice(0, 20) })(response, request)
      },
    ])
    expect(await spice.projects.list({ limit: 20, offset: 10 }).toArray()).toEqual(projects.slice(10))
    expect(server.requests.map(({ url }) => url.split('?')[1])).toEqual([
      'limit=20&offset=10',
      'limit=20&after_id=31',
      'limit=20&after_id=11',
    ])
  })

  test('has `pages()`, `toArray()` and `first()`', async () => {
    const { spice, server } = await setup([whole(45)])
    const pages: number[] = []
    for await (const { orgs } of spice.orgs.list().pages()) pages.push(orgs.length)
    expect(pages).toEqual([20, 19, 6])
    expect(await spice.orgs.list().toArray({ limit: 30 })).toHaveLength(30)
    expect(await spice.orgs.list().toArray({ limit: 0 })).toEqual([])
    expect(await spice.orgs.list().first()).toEqual({ id: 1 })
    expect(server.requests).toHaveLength(3 + 2 + 0 + 1)
  })

  test('without items has a `first()` that resolves to undefined', async () => {
    const { spice } = await setup([whole(0)])
    expect(await spice.orgs.list().first()).toBeUndefined()
  })

  test('is iterated completely if the service returns fewer items than requested', async () => {
    const { spice } = await setup([whole(250, 50)])
    expect(await spice.orgs.list({ limit: 500 }).toArray()).toHaveLength(250)
  })

  test('yields items in order to concurrent `next()` calls', async () => {
    const { spice } = await setup([whole(30)])
    const iterator = spice.orgs.list()[Symbol.asyncIterator]()
    const results = await Promise.all(Array.from({ length: 32 }, () => iterator.next()))
    expect(results.map(({ value }) => value?.id)).toEqual([
      ...items(30).map(({ id }) => id),
      undefined,
      undefined,
    ])
  })

  test('has `withResponse()` and `result()`', async () => {
    const { spice } = await setup([whole(3), refuse(403)])
    const { data, response } = await spice.orgs.list().withResponse()
    expect([data.orgs.length, response.status]).toEqual([3, 200])
    expect(await spice.orgs.list().result()).toMatchObject({ ok: false, status: 403 })
  })
})

describe('F51 iteration ends', () => {
  test('if the server ignores the offset', async () => {
    const { spice, server } = await setup([json(200, { orgs: items(20) })])
    expect(await spice.orgs.list().toArray()).toEqual(items(20))
    expect(server.requests.length).toBeLessThanOrEqual(3)
  })

  test('if the server alternates between two pages', async () => {
    let count = 0
    const step: Step = (...call) => json(200, { orgs: items(20, count++ % 2 ? 1 : 21) })(...call)
    const { spice, server } = await setup([step])
    expect(await spice.orgs.list().toArray()).toHaveLength(40)
    expect(server.requests.length).toBeLessThan(20)
  })

  test('after an empty page', async () => {
    const { spice, server } = await setup([json(200, { orgs: [] })])
    expect(await spice.orgs.list().toArray()).toEqual([])
    expect(server.requests).toHaveLength(1)
  })
})

describe('F52 an endless list', () => {
  const endless: Step = (response, request) => {
    const offset = Number(new URL(request.url, 'http://localhost').searchParams.get('offset') ?? 0)
    json(200, { orgs: items(20, offset + 1) })(response, request)
  }

  test('is read only as far as the loop goes', async () => {
    const { spice, server } = await setup([endless])
    let count = 0
    for await (const { id } of spice.orgs.list()) {
      expect(id).toBe(++count)
      if (count === 50) break
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(server.requests).toHaveLength(3)
  })

  test('is read only up to the limit of `toArray()`', async () => {
    const { spice, server } = await setup([endless])
    expect(await spice.orgs.list().toArray({ limit: 20 })).toHaveLength(20)
    expect(server.requests).toHaveLength(1)
  })

  test('stops at once when its signal fires', async () => {
    const { spice, server, fails } = await setup([endless, hang])
    const controller = new AbortController()
    const reason = new Error('enough')
    const all = fails(spice.orgs.list({}, { signal: controller.signal }).toArray())
    await until(() => server.requests.length === 2)
    controller.abort(reason)
    expect(await all).toBe(reason)
  })
})

describe('F53 a list that changes while it is read', () => {
  test('yields no item twice when items are added', async () => {
    let all = items(60)
    const { spice } = await setup([serveList(() => all)])
    const seen: number[] = []
    for await (const { id } of spice.orgs.list()) {
      if (seen.length % 10 === 0) all = [{ id: 1000 + seen.length }, ...all]
      seen.push(id)
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toEqual(expect.arrayContaining(items(60).map(({ id }) => id)))
  })

  test('skips no remaining item when items are removed', async () => {
    let all = items(60)
    const { spice } = await setup([serveList(() => all)])
    const seen: number[] = []
    for await (const { id } of spice.orgs.list()) {
      if (seen.length % 5 === 0) all = all.slice(1)
      seen.push(id)
    }
    expect(seen).toEqual(expect.arrayContaining(all.map(({ id }) => id)))
  })

  test('may have a page that is larger than requested', async () => {
    const { spice } = await setup([json(200, { orgs: items(500) }), json(200, { orgs: [] })])
    expect(await spice.orgs.list().toArray()).toHaveLength(500)
  })

  test('may contain members, which have no `id`', async () => {
    const members = Array.from({ length: 25 }, (_, index) => ({
      user_id: index,
      username: 'same',
      roles: [],
    }))
    const serve: Step = (response, request) => {
      const offset = Number(new URL(request.url, 'http://localhost').searchParams.get('offset') ?? 0)
      json(200, { members: members.slice(offset, offset + 20) })(response, request)
    }
    const { spice } = await setup([serve])
    expect(await spice.members.list().toArray()).toHaveLength(25)
  })
})

describe('F54 an error on a later page', () => {
  test('causes a retry of that page only, and no item is yielded twice', async () => {
    let failures = 2
    const list = whole(100)
    const step: Step = (response, request) =>
      (request.url.includes('offset=57') && failures-- > 0 ? refuse(503) : list)(response, request)
    const { spice, server } = await setup([step])
    expect(await spice.orgs.list().toArray()).toEqual(items(100))
    const offsets = server.requests.map(({ url }) =>
      new URL(url, 'http://localhost').searchParams.get('offset'),
    )
    expect(offsets).toEqual([null, '19', '38', '57', '57', '57', '76', '95'])
  })

  test('contains the query with which to continue', async () => {
    const list = whole(100)
    let broken = true
    const step: Step = (response, request) =>
      (broken && request.url.includes('offset=57') ? refuse(500) : list)(response, request)
    const { spice, fails } = await setup([step])
    const seen: number[] = []
    const error = await fails(
      (async () => {
        for await (const { id } of spice.orgs.list()) seen.push(id)
      })(),
    )
    expect(error).toMatchObject({
      name: 'ServerError',
      status: 500,
      pageQuery: { offset: 57 },
      operation: 'orgs.list',
    })
    broken = false
    for await (const { id } of spice.orgs.list({ ...(error.pageQuery as object) })) seen.push(id)
    expect([...new Set(seen)]).toEqual(items(100).map(({ id }) => id))
  })
})
