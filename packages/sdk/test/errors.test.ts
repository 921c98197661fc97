import { once } from 'node:events'
import net from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import * as sdk from '../src/index.ts'
import { until } from './support/clock.ts'
import { hang, json, project, refuse, reset, type Step, text } from './support/server.ts'
import { type Setup, setup } from './support/setup.ts'
import { startTlsServer } from './support/tls.ts'

/** A call that fails, and the expected error. */
interface Scenario {
  /** Makes the call. The stack of the error must contain the line of this function. */
  readonly fail: (context: Setup) => Promise<unknown>
  readonly steps?: readonly Step[]
  readonly options?: Parameters<typeof setup>[1]
  readonly message: string | RegExp
  readonly fields: object
}

const get = ({ spice }: Setup) => spice.projects.get(42)
const getFields = { operation: 'projects.get', method: 'GET', path: '/v1/projects/{projectId}' }
const host = String.raw`127\.0\.0\.1:\d+`
const status = (code: number, message: string, more: object = {}): Scenario => ({
  steps: [refuse(code, { 'x-request-id': 'req-7', 'x-plan': 'pro', 'set-cookie': 'a=b' })],
  fail: get,
  message: `GET /v1/projects/42 failed with ${code}: ${message}.`,
  fields: { ...getFields, status: code, requestId: 'req-7', attempts: 1, ...more },
})

/** One or more scenarios for each class of error that the package exports. */
const scenarios: Readonly<Record<string, readonly Scenario[]>> = {
  ApiError: [status(418, 'status 418')],
  AuthenticationError: [status(401, 'status 401')],
  BadRequestError: [
    {
      steps: [json(400, { error: 'Invalid request', details: { fieldErrors: { name: ['too short'] } } })],
      fail: ({ spice }) => spice.projects.create({ name: 'x' }),
      message: 'POST /v1/projects failed with 400: Invalid request. name: too short.',
      fields: { fieldErrors: { name: ['too short'] }, outcomeUnknown: false },
    },
  ],
  ConflictError: [
    status(409, 'status 409'),
    {
      steps: [json(409, {})],
      fail: ({ spice }) => spice.projects.pause(42),
      message: 'POST /v1/projects/42/pause failed with 409: conflict with the current state.',
      fields: { status: 409 },
    },
  ],
  NotFoundError: [
    status(404, 'status 404'),
    {
      steps: [json(404, {})],
      fail: ({ spice }) => spice.projects.secrets.get(1, 'PG_PASS'),
      message: 'GET /v1/projects/1/secrets/PG_PASS failed with 404: not found.',
      fields: { status: 404 },
    },
  ],
  PermissionError: [status(403, 'status 403', { requiredScopes: ['apps:read'] })],
  RateLimitError: [
    {
      steps: [refuse(429, { 'retry-after': '3600' })],
      fail: get,
      message:
        'GET /v1/projects/42 failed with 429: status 429. The service asked to wait 3600 s. Not retried: the wait is longer than 60 s.',
      fields: { status: 429, retryAfterMs: 3_600_000, attempts: 1 },
    },
    {
      steps: [refuse(429)],
      fail: get,
      message: 'GET /v1/projects/42 failed with 429: status 429. Gave up after 3 attempts.',
      fields: { attempts: 3 },
    },
    {
      steps: [refuse(429, { 'retry-after': '30' })],
      fail: ({ spice }) => spice.projects.get(42, { deadlineMs: 5000 }),
      message: /asked to wait 30 s\. Not retried: a wait of 30\.3 s would exceed the deadline\.$/,
      fields: { attempts: 1 },
    },
  ],
  ServerError: [
    {
      steps: [refuse(503)],
      fail: get,
      message: 'GET /v1/projects/42 failed with 503: status 503. Gave up after 3 attempts.',
      fields: { status: 503, attempts: 3 },
    },
  ],
  ConnectionError: [
    {
      steps: [reset],
      fail: ({ spice }) => spice.projects.create({ name: 'sales-bi' }),
      message: new RegExp(
        `^POST /v1/projects lost its connection to ${host}: .*(ECONNRESET|other side closed)`,
      ),
      fields: { fault: 'broken', outcomeUnknown: true, attempts: 1 },
    },
    {
      fail: async (context) => {
        const free = net.createServer().listen(0, '127.0.0.1')
        await once(free, 'listening')
        const { port } = free.address() as net.AddressInfo
        free.close()
        return callAt(`http://127.0.0.1:${port}`, context)
      },
      message: new RegExp(
        `^GET /v1/projects/42 could not be sent to ${host}: connect ECONNREFUSED ${host}\\. Gave up after 3 attempts\\.$`,
      ),
      fields: { fault: 'unsent', code: 'ECONNREFUSED', attempts: 3, outcomeUnknown: false },
    },
    {
      fail: (context) => callAt('https://no-such-host.invalid', context),
      message:
        /^GET \/v1\/projects\/42 could not be sent to no-such-host\.invalid:443: getaddrinfo (ENOTFOUND|EAI_AGAIN)/,
      fields: { fault: 'unsent' },
    },
    {
      fail: async (context) => {
        const server = await startTlsServer()
        onTestFinished(server.close)
        return callAt(server.url, context)
      },
      message: new RegExp(`was not sent, because TLS does not trust ${host}: .*DEPTH_ZERO_SELF_SIGNED_CERT`),
      fields: { fault: 'untrusted', attempts: 1 },
    },
  ],
  TimeoutError: [
    {
      steps: [hang],
      options: { retries: 0 },
      fail: (context) => callAndAdvance(get(context), context, 60_000),
      message: new RegExp(`^GET /v1/projects/42 received no response from ${host} within 60000 ms$`),
      fields: { timeout: 'headers', timeoutMs: 60_000 },
    },
    {
      steps: [hang],
      fail: (context) => callAndAdvance(context.spice.projects.get(42, { deadlineMs: 700 }), context, 700),
      message: 'GET /v1/projects/42 exceeded its deadline of 700 ms',
      fields: { timeout: 'deadline', timeoutMs: 700 },
    },
  ],
  AbortError: [
    {
      fail: ({ spice }) => spice.projects.get(42, { signal: AbortSignal.abort('enough') }),
      message: 'GET /v1/projects/42 was aborted',
      fields: { cause: 'enough' },
    },
  ],
  RedirectError: [
    {
      steps: [refuse(302, { location: 'https://elsewhere.example/x' })],
      fail: get,
      message:
        'GET /v1/projects/42 was redirected to https://elsewhere.example, and redirects are not followed',
      fields: { status: 302, target: 'https://elsewhere.example' },
    },
  ],
  ParseError: [
    {
      steps: [text(200, '<html>', { 'content-type': 'text/html' })],
      fail: get,
      message: 'GET /v1/projects/42 received 200, but its content type is not JSON (text/html)',
      fields: { status: 200, contentType: 'text/html', snippet: '<html>' },
    },
  ],
  ResponseTooLargeError: [
    {
      steps: [project],
      options: { maxBytes: 3 },
      fail: get,
      message: 'GET /v1/projects/42 received more than 3 bytes (`maxBytes`)',
      fields: { status: 200, maxBytes: 3 },
    },
  ],
  PaginationError: [
    {
      steps: [json(200, {})],
      fail: ({ spice }) => spice.members.list().toArray(),
      message: 'GET /v1/members: the response contains no list `members`',
      fields: { operation: 'members.list' },
    },
  ],
  ConfigurationError: [
    {
      fail: ({ spice }) => spice.projects.get(42, { timeoutMS: 5 } as never),
      message: 'projects.get: unknown option `timeoutMS`. Did you mean `timeoutMs`?',
      fields: { operation: 'projects.get', attempts: 0 },
    },
  ],
  InvalidInputError: [
    {
      fail: ({ spice }) => spice.projects.get(Number.NaN),
      message: 'projects.get: path parameter `projectId` must be a number, got NaN',
      fields: { operation: 'projects.get', attempts: 0 },
    },
  ],
  CredentialError: [
    {
      options: { oauth: true, token: json(401, { error: 'invalid_client' }) },
      fail: get,
      message: new RegExp(
        `^GET /v1/projects/42 was not sent: the token endpoint at ${host} refused client "robot" with 401 \\(invalid_client\\)$`,
      ),
      fields: { ...getFields, code: 'invalid_client' },
    },
    {
      options: { oauth: true, token: reset, retries: 0 },
      fail: get,
      message: new RegExp(
        `^GET /v1/projects/42 was not sent: no token for client "robot": POST /api/oauth/token lost its connection to ${host}: `,
      ),
      fields: { operation: 'projects.get' },
    },
  ],
  ScopeError: [
    {
      options: { credential: sdk.personalAccessToken(`h.${btoa('{"scopes":["apps:read"]}')}.s`) },
      fail: ({ spice }) => spice.projects.delete(42),
      message: 'DELETE /v1/projects/42 was not sent: the token lacks the scope apps:delete',
      fields: { missing: ['apps:delete'] },
    },
  ],
  ValidationError: [
    {
      options: {
        validate: () => ({
          body: {
            required: true,
            contents: {
              json: {
                safeParse: () => ({
                  success: false,
                  error: { issues: [{ path: ['name'], message: 'is required' }] },
                }),
              },
            },
          },
          responses: {},
        }),
      },
      fail: ({ spice }) => spice.projects.create({} as never),
      message: 'The request of POST /v1/projects is not valid (body.name is required)',
      fields: { of: 'request', issues: [{ path: ['body', 'name'], message: 'is required' }] },
    },
  ],
  DeploymentFailedError: [
    {
      steps: [json(200, { id: 7, status: 'failed', error_code: 'unable_to_start' })],
      fail: ({ spice }) => spice.projects.deployments.wait(42, 7),
      message: 'Deployment 7 of project 42 failed: unable_to_start',
      fields: { projectId: 42, deploymentId: 7, code: 'unable_to_start', deployment: { id: 7 } },
    },
  ],
  WaitTimeoutError: [
    {
      steps: [json(200, { id: 7, status: 'rolling_back' })],
      fail: ({ spice }) => spice.projects.deployments.wait(42, 7, { deadlineMs: 5000 }),
      message: 'Deployment 7 of project 42 did not succeed within 5 s; the last status was rolling_back',
      fields: { projectId: 42, deploymentId: 7, deadlineMs: 5000, last: { status: 'rolling_back' } },
    },
  ],
}

function callAt(baseUrl: string, { clock }: Setup): Promise<unknown> {
  const spice = new sdk.SpiceCloud({ baseUrl, clock, credential: sdk.personalAccessToken('token') })
  return spice.projects.get(42)
}

async function callAndAdvance(
  call: Promise<unknown>,
  { server, clock }: Setup,
  ms: number,
): Promise<unknown> {
  call.catch(() => {})
  await until(() => server.requests.length > 0)
  clock.advance(ms)
  return call
}

test('every error class that the package exports has a scenario', () => {
  const classes = Object.entries(sdk).filter(
    ([, value]) => typeof value === 'function' && value.prototype instanceof sdk.SpiceCloudError,
  )
  expect(Object.keys(scenarios).sort()).toEqual(classes.map(([name]) => name).sort())
})

test.each(Object.entries(scenarios).flatMap(([name, all]) => all.map((each) => [name, each] as const)))(
  "%s names the call and the reason, and its stack contains the caller's line",
  async (name, { steps = [project], options = {}, fail, message, fields }) => {
    const context = await setup(steps, options)
    const error = await context.fails(fail(context))
    expect(error.name).toBe(name)
    expect(sdk.isSpiceCloudError(error)).toBe(true)
    expect(error.message).toMatch(
      typeof message === 'string' ? new RegExp(`^${escapeText(message)}$`) : message,
    )
    expect(error).toMatchObject(fields)
    expect(error.stack?.startsWith(`${name}: ${error.message}\n`)).toBe(true)
    expect(error.stack).toContain('errors.test.ts:')
    if (error.status !== undefined && name !== 'CredentialError') {
      expect((error.headers as Headers).get('set-cookie')).toBeNull()
      expect((error.headers as Headers).get('date')).not.toBeNull()
    }
  },
)

function escapeText(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}

test('the message of an error omits a path parameter that looks like a secret', async () => {
  const { spice, fails } = await setup([refuse(404)])
  const token = 'a1b2c3d4e5f6a7b8c9d0e1f2'
  const { message } = await fails(spice.projects.secrets.get(1, token))
  expect(message).toBe('GET /v1/projects/1/secrets/{secretName} failed with 404: status 404.')
})

test('an aborted call throws the reason of its signal with an unchanged stack', async () => {
  const { spice, server } = await setup([hang])
  const controller = new AbortController()
  const reason = new Error('my reason')
  const { stack } = reason
  const call = spice.projects.get(1, { signal: controller.signal })
  await until(() => server.requests.length === 1)
  controller.abort(reason)
  await expect(call).rejects.toBe(reason)
  expect(reason.stack).toBe(stack)
})

test('`inspect()` and `JSON.stringify()` of an error omit the body of the response', async () => {
  const { inspect } = await import('node:util')
  const { spice, fails } = await setup([json(400, { error: 'no', api_key: 'body-canary' })])
  const error = await fails(spice.projects.get(1))
  expect(error.body).toMatchObject({ api_key: 'body-canary' })
  for (const printed of [inspect(error), JSON.stringify(error), JSON.stringify({ ...error })]) {
    expect(printed).not.toContain('body-canary')
  }
})
