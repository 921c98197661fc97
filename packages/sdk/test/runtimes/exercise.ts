import {
  clientCredentials,
  personalAccessToken,
  SpiceCloud,
  type SpiceCloudOptions,
  systemClock,
} from '../../src/index.ts'

/** Results of the calls that runtimes may process differently. */
export type Report = Readonly<Record<string, unknown>>

/** Returns the response of a call, as a Worker that proxies it does. */
export async function relay(url: string): Promise<Response> {
  const spice = new SpiceCloud({ baseUrl: `${url}/gzip`, credential: personalAccessToken('token') })
  return (await spice.projects.get(1).withResponse()).response
}

/** Makes the calls. The server selects a scenario by the first path segment; no server listens at `closed`. */
export async function exercise(url: string, closed: string): Promise<Report> {
  const make = (scenario: string, options: SpiceCloudOptions = {}) =>
    new SpiceCloud({
      baseUrl: `${url}/${scenario}`,
      credential: personalAccessToken('token'),
      logLevel: 'off',
      allowBrowser: true,
      ...options,
    })
  const oauth = clientCredentials({ clientId: 'robot', clientSecret: 'secret' })
  const controller = new AbortController()
  const aborted = fail(make('hang').projects.get(1, { signal: controller.signal }), 'message')
  setTimeout(() => controller.abort(new Error('enough')), 100)
  return {
    list: (await make('list').orgs.list().toArray()).length,
    gzip: (await make('gzip').projects.get(1)).name,
    retriedPut: (await make('retry').projects.update(1, { description: 'ä' })).description,
    replayedPost: (await make('expired', { credential: oauth }).projects.create({ name: 'sales-bi' })).name,
    nothing: (await make('nothing').projects.delete(1)) ?? 'nothing',
    notFound: await fail(make('missing').projects.get(1), 'name', 'status', 'code'),
    redirect: await fail(make('redirect').projects.get(1), 'name'),
    aborted: await aborted,
    headersTimeout: await fail(
      make('hang', { timeoutMs: 200, retries: 0 }).projects.get(1),
      'name',
      'timeout',
    ),
    bodyTimeout: await fail(makeStalled(make).projects.get(1), 'name', 'timeout'),
    deadline: await fail(make('hang').projects.get(1, { deadlineMs: 200 }), 'name', 'timeout'),
    cutPost: await fail(make('cut').projects.create({ name: 'a' }), 'name', 'fault', 'outcomeUnknown'),
    tooLarge: await fail(make('list', { maxBytes: 10 }).projects.list(), 'name'),
    refused: await fail(
      make('', { baseUrl: closed, retries: 0 }).projects.create({ name: 'a' }),
      'name',
      'fault',
    ),
    header: await fail(make('list').projects.get(1, { headers: { 'x-a': 'a\r\nb: c' } }), 'name'),
    stacks: await Promise.all([
      namesCaller(make('hang', { timeoutMs: 100, retries: 0 })),
      namesCaller(make('', { baseUrl: closed, retries: 0 })),
      namesCaller(make('redirect')),
      namesCaller(make('hang', { deadlineMs: 100 })),
    ]),
    response: await readResponse(make('gzip')),
    streamed: ((await (await make('gzip').projects.get(1).asResponse()).json()) as { name: string }).name,
  }
}

/**
 * A client whose time limit starts with the headers, so that a slow machine cannot turn a late body into late headers.
 */
function makeStalled(make: (scenario: string, options: SpiceCloudOptions) => SpiceCloud): SpiceCloud {
  let receive = () => {}
  const received = new Promise<void>((resolve) => {
    receive = resolve
  })
  return make('stall', {
    timeoutMs: 200,
    retries: 0,
    fetch: async (request) => {
      const response = await fetch(request)
      receive()
      return response
    },
    clock: {
      ...systemClock,
      timer: (ms, callback) => {
        let cancel = () => {}
        let isCancelled = false
        void received.then(() => {
          if (!isCancelled) cancel = systemClock.timer(ms, callback)
        })
        return () => {
          isCancelled = true
          cancel()
        }
      },
    },
  })
}

/** Returns true if the stack of an error contains the function that made the call. */
async function namesCaller(spice: SpiceCloud): Promise<boolean> {
  async function callerOfTheTest() {
    return await spice.projects.get(1)
  }
  return callerOfTheTest().then(
    () => false,
    (error: Error) => error.stack?.includes('callerOfTheTest') ?? false,
  )
}

/** Reads and copies the response of a call with the platform's `Response`. */
async function readResponse(spice: SpiceCloud): Promise<unknown[]> {
  const { response } = await spice.projects.get(1).withResponse()
  const copy = new Response(response.body, response)
  return [
    response instanceof Response,
    response.clone === undefined,
    ((await copy.json()) as { name: string }).name,
  ]
}

async function fail(call: PromiseLike<unknown>, ...fields: readonly string[]): Promise<unknown[]> {
  try {
    return [await call]
  } catch (error) {
    return fields.map((field) => (error as Record<string, unknown>)[field])
  }
}
