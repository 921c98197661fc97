import * as z from 'zod/mini'
import { finalCodes, waitingCodes } from '../entities/deployments.ts'
import { explainHeader, isHeaderValue } from '../http/headers.ts'
import type { OperationPattern } from '../operation-names.ts'
import type { Outcome } from '../rules/timeline.ts'
import { type Fault, methods } from './fault.ts'

const optional = z.exactOptional
const milliseconds = z.number().check(z.minimum(0), z.maximum(86_400_000))
const bytes = z.int().check(z.minimum(1))
const status = z.int().check(z.minimum(200), z.maximum(599))
const count = z.int().check(z.minimum(0))
const operation = z.custom<OperationPattern>((value) => typeof value === 'string')

const headers = z.record(z.string(), z.string()).check(({ value, issues }) => {
  for (const [name, text] of Object.entries(value)) {
    const message = explainHeader(name, text)
    if (message) issues.push({ code: 'custom', path: [name], message, input: text })
  }
})

const effect = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('status'),
    status,
    code: optional(z.string()),
    error: optional(z.string()),
    headers: optional(headers),
  }),
  z.strictObject({ kind: z.literal('expired-token') }),
  z.strictObject({ kind: z.literal('latency'), ms: milliseconds }),
  z.strictObject({ kind: z.literal('reset') }),
  z.strictObject({ kind: z.literal('truncate'), bytes: count }),
  z.strictObject({ kind: z.literal('drip'), bytes, everyMs: milliseconds }),
  z.strictObject({
    kind: z.literal('body'),
    body: z.string(),
    contentType: optional(z.string().check(z.refine(isHeaderValue, 'must be visible ASCII'))),
    status: optional(status),
  }),
])

/** A valid fault; its operation is checked separately. */
export const faultSchema: z.ZodMiniType<Fault> = z.strictObject({
  operation: optional(operation),
  method: optional(z.enum(methods)),
  times: optional(count),
  skip: optional(count),
  probability: optional(z.number().check(z.minimum(0), z.maximum(1))),
  when: optional(z.enum(['before', 'after'])),
  effect,
})

/** A valid outcome of a deployment. */
export const outcomeSchema: z.ZodMiniType<Outcome> = z.strictObject({
  status: optional(z.enum(['succeeded', 'failed'])),
  errorCode: optional(z.enum([...waitingCodes, ...finalCodes])),
  errorMessage: optional(z.string()),
  waiting: optional(z.strictObject({ errorCode: z.enum(waitingCodes), ms: milliseconds })),
  queuedMs: optional(milliseconds),
  inProgressMs: optional(milliseconds),
})
