import { expect } from 'vitest'
import * as z from 'zod/mini'
import type { Emulator } from '../../src/api.ts'
import { createEmulator } from '../../src/emulator.ts'
import { serve } from '../../src/node/serve.ts'

/** One request as a client sends it, and what it reads of the response. */
export interface Step<T extends z.ZodMiniType> {
  readonly send: readonly [method: string, path: string, body?: unknown]
  /** Sent beside those of the client. */
  readonly headers?: Readonly<Record<string, string>>
  readonly status: number
  /** The client's own type for the response: it ignores what it does not know. */
  readonly reads?: T
}

/** A client that talks to an emulator on a port. */
export interface Player {
  readonly emulator: Emulator
  /** Sends a request, checks its status, and returns what the client reads. */
  readonly play: <T extends z.ZodMiniType>(step: Step<T>) => Promise<z.output<T>>
  /** Uses a token from now on. */
  readonly useToken: (token: string) => void
  /** Names the fields that the emulator ignored in the last request. */
  readonly ignored: () => string | null
}

/** Runs the life of a client whose requests have some headers in common. */
export async function live(
  common: Readonly<Record<string, string>>,
  life: (player: Player) => Promise<void>,
): Promise<void> {
  const emulator = createEmulator({ now: '2026-11-01' })
  const served = await serve({ emulator })
  let token: string | null = null
  let ignored: string | null = null
  try {
    await life({
      emulator,
      useToken: (given) => {
        token = given
      },
      ignored: () => ignored,
      async play({ send: [method, path, body], headers, status, reads }) {
        const response = await fetch(served.url + path, {
          method,
          headers: { ...common, ...(token === null ? {} : { authorization: `Bearer ${token}` }), ...headers },
          ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
        })
        const text = await response.text()
        ignored = response.headers.get('x-emulator-ignored')
        expect(response.status, `${method} ${path}: ${text}`).toBe(status)
        if (!reads) return undefined as never
        const result = z.safeParse(reads, JSON.parse(text))
        expect(result.error?.issues ?? [], `${method} ${path}: ${text}`).toEqual([])
        return result.data as never
      },
    })
  } finally {
    await served.close()
  }
}

/** A string, a missing one or `null`: what clients with default values read. */
export const text: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString>> = z.nullish(z.string())
