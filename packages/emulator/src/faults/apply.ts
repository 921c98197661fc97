import { ApiError } from '../http/api-error.ts'
import type { Outgoing } from '../http/exchange.ts'
import { unauthorized } from '../pipeline/authenticate.ts'
import type { Effect, Fault } from './fault.ts'

/** Milliseconds that the faults hold a request up. */
export function delayOf(faults: readonly Fault[]): number {
  return faults.reduce((sum, { effect }) => sum + (effect.kind === 'latency' ? effect.ms : 0), 0)
}

/** The fault that takes the place of carrying the request out, if there is one. */
export function refusalOf(faults: readonly Fault[]): Fault | undefined {
  return faults.find((fault) => whenOf(fault) === 'before' && fault.effect.kind !== 'latency')
}

/** Spoils an answer that was given. */
export function spoil(outgoing: Outgoing, faults: readonly Fault[]): Outgoing {
  const fault = faults.find((candidate) => candidate.effect.kind !== 'latency')
  return fault ? applyEffect(fault.effect, outgoing) : outgoing
}

/** What an effect makes of an answer. `null`: there was none, since the request was not carried out. */
export function applyEffect(effect: Effect, outgoing: Outgoing | null): Outgoing {
  const answer = outgoing ?? { status: 200, headers: { 'content-type': 'application/json' }, body: '{}' }
  switch (effect.kind) {
    case 'status':
      throw new ApiError(effect.status, effect.error ?? `Ordered fault: ${effect.status}`, {
        ...(effect.code === undefined ? {} : { code: effect.code }),
        ...(effect.headers === undefined ? {} : { headers: effect.headers }),
      })
    case 'expired-token':
      throw unauthorized('Token expired')
    case 'latency':
      return answer
    case 'body':
      return {
        status: effect.status ?? answer.status,
        headers: { ...answer.headers, 'content-type': effect.contentType ?? 'text/html; charset=utf-8' },
        body: effect.body,
      }
    default:
      return { ...answer, fault: effect }
  }
}

function whenOf({ when, effect }: Fault): 'before' | 'after' {
  return when ?? (effect.kind === 'status' || effect.kind === 'expired-token' ? 'before' : 'after')
}

/** Waits in real time; ends early, with the signal's reason, when the client goes away. */
export function wait(ms: number, signal: AbortSignal | null): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const abort = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort)
      resolve()
    }, ms)
    signal?.addEventListener('abort', abort, { once: true })
  })
}
