import { describe, expect, test } from 'vitest'
import { json, project, refuse, startServer } from '../support/server.ts'
import { setup } from '../support/setup.ts'

describe('F42 a redirect is not followed', () => {
  test.each([301, 302, 303, 307, 308])('if it has status %i and another port', async (status) => {
    const elsewhere = await startServer([project])
    const { spice, server, fails } = await setup([
      refuse(status, { location: `${elsewhere.url}/v1/projects/1` }),
    ])
    const error = await fails(spice.projects.get(1, { headers: { 'x-api-key': 'key', 'x-tenant': '1' } }))
    expect(error).toMatchObject({
      name: 'RedirectError',
      target: elsewhere.url,
      status,
      operation: 'projects.get',
    })
    expect(error.message).toContain(`was redirected to ${elsewhere.url}, and redirects are not followed`)
    expect(server.requests).toHaveLength(1)
    expect(elsewhere.requests).toHaveLength(0)
    await elsewhere.close()
  })

  test.each([
    ['https://evil.example/steal', 'https://evil.example'],
    ['//evil.example/steal', 'http://evil.example'],
    ['https://api.spice.ai@evil.example/', 'https://evil.example'],
    ['https://sub.api.spice.ai/', 'https://sub.api.spice.ai'],
    ['http://[bad', undefined],
    ['', undefined],
  ])('if its location is "%s"', async (location, target) => {
    const { spice, server, fails } = await setup([refuse(302, location ? { location } : {})])
    const error = await fails(spice.projects.get(1))
    expect(error.name).toBe('RedirectError')
    expect(error.target).toBe(target)
    expect(server.requests).toHaveLength(1)
  })

  test('even if it stays within the origin', async () => {
    const { spice, server, fails } = await setup([refuse(307, { location: '/v1/projects/2' }), project])
    expect(await fails(spice.projects.get(1))).toMatchObject({ target: server.url })
    expect(server.requests).toHaveLength(1)
  })
})

test('F43 a URL in a response is never requested', async () => {
  const elsewhere = await startServer([json(200, { orgs: [{ id: 99 }] })])
  const orgs = Array.from({ length: 20 }, (_, id) => ({ id }))
  const headers = {
    link: `<${elsewhere.url}>; rel="next"`,
    location: elsewhere.url,
    'operation-location': elsewhere.url,
  }
  const { spice, server } = await setup([
    json(200, { orgs, next: elsewhere.url, next_page: elsewhere.url }, headers),
    json(200, { orgs: [] }, headers),
  ])
  expect(await spice.orgs.list().toArray()).toHaveLength(20)
  expect(server.requests.length).toBeGreaterThan(1)
  expect(elsewhere.requests).toHaveLength(0)
  await elsewhere.close()
})

describe('F44 a redirect loop ends at the first redirect', () => {
  test.each(['GET', 'POST'])('of a %s', async (method) => {
    const { spice, server, fails } = await setup([refuse(307, { location: '/v1/projects' })])
    const call = method === 'GET' ? spice.projects.list() : spice.projects.create({ name: 'sales-bi' })
    expect(await fails(call)).toMatchObject({ name: 'RedirectError' })
    expect(server.requests).toHaveLength(1)
  })
})
