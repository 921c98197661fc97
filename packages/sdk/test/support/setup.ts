import { inspect } from 'node:util'
import { expect, onTestFinished } from 'vitest'
import {
  clientCredentials,
  personalAccessToken,
  SpiceCloud,
  type SpiceCloudOptions,
} from '../../src/index.ts'
import { TestClock, until } from './clock.ts'
import { type FaultyServer, type Step, startServer } from './server.ts'

/** Secrets that may occur in requests only. */
export const canaries = {
  pat: 'pat-canary-5up3r-s3cr3t',
  clientSecret: 'client-secret-canary-5up3r-s3cr3t',
  token: 'access-canary',
}

export interface Setup {
  readonly spice: SpiceCloud
  readonly server: FaultyServer
  readonly clock: TestClock
  /** Everything that hooks and the logger received. */
  readonly events: unknown[]
  /** Returns the error of a call that must fail, after checking that it contains no secret. */
  fails(call: PromiseLike<unknown>): Promise<Error & Readonly<Record<string, unknown>>>
}

export interface SetupOptions extends SpiceCloudOptions {
  /** Responds to requests to the token endpoint. */
  readonly token?: Step
  /** Authenticates as an OAuth client. */
  readonly oauth?: boolean
}

/** Makes a client of a server that responds with the steps. When the test ends, no timer and no request may be left. */
export async function setup(steps: readonly Step[], options: SetupOptions = {}): Promise<Setup> {
  const { token, oauth, ...rest } = options
  const server = await startServer(steps, token)
  const clock = new TestClock()
  const events: unknown[] = []
  const note = (...event: unknown[]) => events.push(...event)
  const credential = oauth
    ? clientCredentials({ clientId: 'robot', clientSecret: canaries.clientSecret })
    : personalAccessToken(canaries.pat)
  const spice = new SpiceCloud({
    baseUrl: server.url,
    credential,
    clock,
    logger: { debug: note, info: note, warn: note },
    logLevel: 'debug',
    hooks: { onRequest: note, onResponse: note, onRetry: note, onError: note },
    ...rest,
  })
  onTestFinished(async () => {
    expect(clock.pending, 'timers left').toBe(0)
    expectNoSecrets(events)
    await until(() => server.busy() === 0, 'no pending requests')
    await server.close()
  })
  const fails = async (call: PromiseLike<unknown>) => {
    const error = await call.then(
      (value) => expect.fail(`the call succeeded with ${inspect(value)}`),
      (thrown: unknown) => thrown,
    )
    expect(error).toBeInstanceOf(Error)
    expectNoSecrets(error)
    return error as Error & Record<string, unknown>
  }
  return { spice, server, clock, events, fails }
}

/** Fails if a value contains a secret in any printed format. */
export function expectNoSecrets(value: unknown): void {
  const printed = [
    inspect(value, { depth: 10, showHidden: true, maxStringLength: null, maxArrayLength: null }),
    JSON.stringify(value) ?? '',
    ...listCauses(value).map((error) => `${error.stack} ${error.message}`),
  ].join('\n')
  for (const canary of Object.values(canaries)) expect(printed).not.toContain(canary)
}

function listCauses(value: unknown): Error[] {
  return value instanceof Error ? [value, ...listCauses(value.cause)] : []
}

/** Measures the milliseconds of virtual time that a function takes. */
export async function timed<T>(
  clock: TestClock,
  work: () => PromiseLike<T>,
): Promise<{ value: T; ms: number }> {
  const begin = clock.now()
  const value = await work()
  return { value, ms: clock.now() - begin }
}
