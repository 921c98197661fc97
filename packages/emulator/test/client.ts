import { expect } from 'vitest'
import type { Emulator } from '../src/api.ts'
import { createEmulator } from '../src/emulator.ts'
import type { EmulatorOptions } from '../src/options.ts'
import { expectDocumented } from './documented.ts'

type Headers = Readonly<Record<string, string>>

/** Calls an emulator and insists on a status. */
export type Call = (
  status: number,
  method: string,
  path: string,
  body?: unknown,
  headers?: Headers,
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers whose shape is what they are about
) => Promise<any>

/** An emulator, and a way to call it as the owner of its organization. */
export interface TestClient {
  readonly emulator: Emulator
  readonly call: Call
  /** Calls with another token. */
  readonly as: (token: string) => Call
  /** The answer itself, for tests of headers. */
  readonly send: (method: string, path: string, body?: unknown, headers?: Headers) => Promise<Response>
}

/** A manifest that is as small as one can be. */
export const spicepod: object = { version: 'v1', kind: 'Spicepod', name: 'minimal' }

/** Creates an emulator to test. Its clock is stopped by default. */
export function createClient(options: EmulatorOptions = {}): TestClient {
  const emulator = createEmulator({ now: '2026-01-01', ...options })
  const send: TestClient['send'] = (method, path, body, headers = {}) =>
    emulator.fetch(`https://api.spice.ai${path}`, {
      method,
      headers: {
        authorization: `Bearer ${emulator.credentials.personalAccessToken}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
  const call: Call = async (status, method, path, body, headers) => {
    const response = await send(method, path, body, headers)
    const text = await response.text()
    expect(response.status, `${method} ${path}: ${text}`).toBe(status)
    const answer = text === '' ? undefined : JSON.parse(text)
    expectDocumented(method, path, status, answer)
    return answer
  }
  const as = (token: string): Call => {
    return (status, method, path, body, headers) =>
      call(status, method, path, body, { authorization: `Bearer ${token}`, ...headers })
  }
  return { emulator, send, call, as }
}

/** Makes an emulator with one project that is deployed. */
export async function createDeployed(options: EmulatorOptions = {}, name = 'sales-bi'): Promise<TestClient> {
  const client = createClient(options)
  await client.call(201, 'POST', '/v1/projects', { name, region: 'us-west-2' })
  await client.call(200, 'PUT', '/v1/projects/1', { spicepod })
  await client.call(202, 'POST', '/v1/projects/1/deployments')
  client.emulator.clock.advance(1000)
  return client
}
