import * as z from 'zod/mini'
import { finalCodes, waitingCodes } from '../entities/deployments.ts'
import type { Outcome } from '../rules/timeline.ts'
import type { Fault } from './fault.ts'

const optional = z.exactOptional
const milliseconds = z.number().check(z.minimum(0), z.maximum(86_400_000))
const bytes = z.int().check(z.minimum(1))
const status = z.int().check(z.minimum(200), z.maximum(599))

const effect = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('status'),
    status,
    code: optional(z.string()),
    error: optional(z.string()),
    headers: optional(z.record(z.string(), z.string())),
  }),
  z.strictObject({ kind: z.literal('expired-token') }),
  z.strictObject({ kind: z.literal('latency'), ms: milliseconds }),
  z.strictObject({ kind: z.literal('reset') }),
  z.strictObject({ kind: z.literal('truncate'), bytes: z.int().check(z.minimum(0)) }),
  z.strictObject({ kind: z.literal('drip'), bytes, everyMs: milliseconds }),
  z.strictObject({
    kind: z.literal('body'),
    body: z.string(),
    contentType: optional(z.string()),
    status: optional(status),
  }),
])

/** What a fault that comes over the wire must be. */
export const faultSchema: z.ZodMiniType<Fault> = z.strictObject({
  operation: optional(z.string()),
  method: optional(z.string()),
  times: optional(z.int().check(z.minimum(0))),
  skip: optional(z.int().check(z.minimum(0))),
  probability: optional(z.number().check(z.minimum(0), z.maximum(1))),
  when: optional(z.enum(['before', 'after'])),
  effect,
})

/** What an ordered outcome of a deployment that comes over the wire must be. */
export const outcomeSchema: z.ZodMiniType<Outcome> = z.strictObject({
  status: optional(z.enum(['succeeded', 'failed'])),
  errorCode: optional(z.enum([...waitingCodes, ...finalCodes])),
  errorMessage: optional(z.string()),
  waiting: optional(z.strictObject({ errorCode: z.enum(waitingCodes), ms: milliseconds })),
  queuedMs: optional(milliseconds),
  inProgressMs: optional(milliseconds),
})
