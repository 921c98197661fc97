import { ApiError } from '../http/api-error.ts'
import { json, type Outgoing } from '../http/exchange.ts'
import { wait } from '../http/wait.ts'
import { unauthorized } from '../pipeline/authenticate.ts'
import type { Effect, Fault } from './fault.ts'

/** Answers a request to which faults apply. */
export async function answerWithFaults(
  faults: readonly Fault[],
  signal: AbortSignal | null,
  carryOut: () => Outgoing | Promise<Outgoing>,
): Promise<Outgoing> {
  const delayMs = faults.reduce((sum, { effect }) => sum + (effect.kind === 'latency' ? effect.ms : 0), 0)
  if (delayMs > 0) await wait(delayMs, signal)
  const fault = faults.find(({ effect }) => effect.kind !== 'latency')
  if (!fault) return carryOut()
  return applyEffect(fault.effect, whenOf(fault) === 'before' ? null : await answerAnyway(carryOut))
}

/** Converts an API error to a response, which a fault can change. */
async function answerAnyway(carryOut: () => Outgoing | Promise<Outgoing>): Promise<Outgoing> {
  try {
    return await carryOut()
  } catch (error) {
    if (error instanceof ApiError) return json(error.status, error.toBody(), error.headers)
    throw error
  }
}

/** @param outgoing `null` if the request was not carried out. */
function applyEffect(effect: Effect, outgoing: Outgoing | null): Outgoing {
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
