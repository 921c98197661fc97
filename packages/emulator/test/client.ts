import { expect } from 'vitest'
import { createEmulator, type Emulator } from '../src/emulator.ts'
import type { EmulatorOptions } from '../src/options.ts'

/** Calls an emulator and insists on a status. */
export type Call = (
  status: number,
  method: string,
  path: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers whose shape is what they are about
) => Promise<any>

/** An emulator, and a way to call it as the owner of its organization. */
export interface TestClient {
  readonly emulator: Emulator
  readonly call: Call
  /** The answer itself, for tests of headers. */
  send(
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Response>
}

/** Makes an emulator to be tested. */
export function createClient(options: EmulatorOptions = {}): TestClient {
  const emulator = createEmulator(options)
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
  return {
    emulator,
    send,
    async call(status, method, path, body, headers) {
      const response = await send(method, path, body, headers)
      const text = await response.text()
      expect(response.status, `${method} ${path}: ${text}`).toBe(status)
      return text === '' ? undefined : JSON.parse(text)
    },
  }
}
