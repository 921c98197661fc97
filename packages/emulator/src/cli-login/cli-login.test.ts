import { expect, test } from 'vitest'
import { createClient, type TestClient } from '../../test/client.ts'

const code = 'AB12CD34'

async function exchange({ emulator }: TestClient, body: object = { code }) {
  const response = await emulator.fetch('https://spice.ai/auth/token/exchange', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return [response.status, await response.json()] as const
}

const open = ({ emulator }: TestClient, query = `code=${code}`) =>
  emulator.fetch(`https://spice.ai/auth/token?${query}`)

async function signIn(client: TestClient, query?: string): Promise<string> {
  expect((await open(client, query)).status).toBe(200)
  const [status, { access_token }] = await exchange(client)
  expect(status).toBe(200)
  return access_token
}

const readSession = ({ emulator }: TestClient, token: string, query = '') =>
  emulator.fetch(`https://spice.ai/api/spice-cli/auth${query}`, {
    headers: { authorization: `Bearer ${token}` },
  })

test('the CLI waits until its page is opened, then gets one token for its code', async () => {
  const client = createClient()
  expect(await exchange(client)).toEqual([202, { access_denied: false }])
  const token = await signIn(client)
  expect(await exchange(client)).toEqual([202, { access_denied: false }])
  const { orgs } = await client.as(token)(200, 'GET', '/v1/orgs')
  expect(orgs.map(({ name }: { name: string }) => name)).toEqual(['acme', 'ada'])
})

test("a session acts on the user's personal organization, unless another is named", async () => {
  const client = createClient()
  const call = client.as(await signIn(client))
  await call(201, 'POST', '/v1/projects', { name: 'mine' })
  expect((await client.call(200, 'GET', '/v1/projects')).projects).toEqual([])
  await call(200, 'GET', '/v1/projects/1')
  await call(404, 'GET', '/v1/projects/1', undefined, { 'x-org-name': 'acme' })
})

test('the sign-in page can sign in as another user or refuse', async () => {
  const client = createClient()
  const page = await (await open(client)).text()
  expect(page).toContain(`?code=${code}&amp;user=grace`)
  const token = await signIn(client, `code=${code}&user=grace`)
  expect(await (await readSession(client, token)).json()).toMatchObject({
    username: 'grace',
    org: { name: 'grace' },
    app: null,
  })
  await open(client, `code=${code}&deny`)
  expect(await exchange(client)).toEqual([200, { access_denied: true }])
  expect((await open(client, `code=${code}&user=nobody`)).status).toBe(404)
})

test('a session is described by its user, its organization and a project', async () => {
  const client = createClient()
  const token = await signIn(client)
  const inAcme = { 'x-org-name': 'acme' }
  await client.call(201, 'POST', '/v1/projects', { name: 'first' })
  const second = await client.call(201, 'POST', '/v1/projects', { name: 'second' })
  const describe = async (query: string) => (await readSession(client, token, query)).json()
  expect(await describe('?org_name=ACME')).toEqual({
    username: 'ada',
    email: 'ada@example.com',
    org: { id: 1, name: 'acme' },
    app: { id: 2, name: 'second', api_key: second.api_key },
  })
  expect((await describe('?org_name=acme&app_name=First')).app.name).toBe('first')
  expect((await describe('')).org.name).toBe('ada')
  await client.as(token)(200, 'GET', '/v1/projects/1', undefined, inAcme)
})

test('a session is not described to strangers, to programs or to tokens without a scope for keys', async () => {
  const client = createClient()
  const { emulator } = client
  await client.call(201, 'POST', '/v1/projects', { name: 'first' })
  const grace = await signIn(client, `code=${code}&user=grace`)
  expect((await readSession(client, grace, '?org_name=acme')).status).toBe(403)
  expect((await readSession(client, grace, '?org_name=nothing')).status).toBe(403)
  const machine = await emulator.tokens.issueAccessToken({ clientId: emulator.credentials.clientId })
  expect((await readSession(client, machine)).status).toBe(401)
  expect((await readSession(client, 'nonsense')).status).toBe(401)
  const limited = emulator.tokens.createPersonalAccessToken({
    user: 'ada',
    org: 'acme',
    scopes: ['members:read'],
  })
  expect(await (await readSession(client, limited)).json()).toMatchObject({ username: 'ada', app: null })
})

test.each(['', 'code=', 'code=a', 'code=%3Cscript%3E'])('the page refuses the query %j', async (query) => {
  expect((await open(createClient(), query)).status).toBe(400)
})

test('the exchange refuses a body without a code', async () => {
  expect((await exchange(createClient(), {}))[0]).toBe(400)
})

test('the sign-in page shows usernames as text', async () => {
  const client = createClient({ seed: { organizations: [{ name: 'acme' }], users: ['<b>"&'] } })
  const page = await (await open(client)).text()
  expect(page).toContain('&#60;b&#62;&#34;&#38;')
  expect(page).not.toContain('<b>')
})

test('faults apply to the sign-in', async () => {
  const client = createClient()
  client.emulator.faults.add({ operation: 'cli.exchange', effect: { kind: 'status', status: 500 } })
  expect((await exchange(client))[0]).toBe(500)
  expect((await exchange(client))[0]).toBe(202)
})
