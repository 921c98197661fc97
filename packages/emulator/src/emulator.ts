import type { AdminTarget } from './admin/target.ts'
import type { Emulator, OperationReport } from './api.ts'
import { StateClock } from './clock.ts'
import { readCredentials } from './credentials.ts'
import { createDocumentReader } from './document.ts'
import { emitChanges } from './events/emit-changes.ts'
import { EventHub } from './events/event-hub.ts'
import { Faults } from './faults/faults.ts'
import { outcomeSchema } from './faults/schema.ts'
import { fromRequest, toResponse } from './http/web.ts'
import type { EmulatorOptions } from './options.ts'
import { hasBehaviour } from './pipeline/answer.ts'
import { RateLimiter } from './pipeline/rate-limit.ts'
import { createReceiver } from './pipeline/receive.ts'
import { createRouter } from './pipeline/router.ts'
import { createRandom } from './random.ts'
import { readValue } from './read-value.ts'
import { RequestLog } from './requests/request-log.ts'
import { summarize } from './requests/show.ts'
import { unlistedOperations } from './routes/open.ts'
import { type Outcome, Timeline } from './rules/timeline.ts'
import { applySeed } from './seed/apply-seed.ts'
import { defaultSeed } from './seed/default-seed.ts'
import { exportSeed } from './seed/export-seed.ts'
import { readSeed } from './seed/read-seed.ts'
import type { Seed } from './seed/seed.ts'
import { documentOperations, type OperationSpec } from './spec.ts'
import { Journal } from './store/journal.ts'
import { createState } from './store/state.ts'
import { Tokens } from './tokens.ts'

/**
 * Creates an emulator of the Management API.
 *
 * @example
 * import { createEmulator } from '@spice-cloud/emulator'
 *
 * const emulator = createEmulator()
 * const { personalAccessToken } = emulator.credentials
 * const response = await emulator.fetch('https://api.spice.ai/v1/projects', {
 *   headers: { authorization: `Bearer ${personalAccessToken}` },
 * })
 * @throws UsageError when the seed is not valid
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const operations = options.operations ?? documentOperations
  const routed = [...operations, ...unlistedOperations]
  const ids = [...new Set(routed.map(({ info }) => info.id))]
  const random = createRandom(options.randomSeed ?? 'spice')
  const hub = new EventHub()
  const state = createState()
  const clock = new StateClock(state.clock, options.now)
  const onError = options.onError ?? ((error) => console.error(error))
  const journal = new Journal(state, clock, options.storage, (changes, moved) => {
    // The changes are stored at this point: a bug in describing them must not look like a failure.
    try {
      emitChanges(hub, state, clock, changes, moved)
    } catch (error) {
      onError(error)
    }
  })
  const tokens = new Tokens(state, clock, random, journal)
  const timeline = new Timeline(options.deployments)
  const faults = new Faults(random, ids, () => hub.emit('faults', () => ({ faults: faults.list() })))
  const requests = new RequestLog(
    {
      count: options.requestLimit ?? 1000,
      body: options.requestBodyLimit ?? 16_384,
      total: options.requestLogLimit ?? 10_000_000,
    },
    ids,
  )
  const rateLimiter = options.rateLimits === false ? null : new RateLimiter()

  const addSeed = (seed: Seed) => applySeed({ state, random, tokens, now: clock.now() }, seed)
  const firstSeed = options.seed === undefined ? defaultSeed : readSeed(options.seed)
  const start = () => journal.startAnew(() => addSeed(firstSeed))
  if (!journal.restore()) start()

  const controls = {
    clock: {
      now: () => clock.now(),
      advance: (ms: number) => journal.transact(() => clock.advance(ms)),
    },
    tokens,
    faults,
    requests,
    deployments: {
      next(...outcomes: readonly Outcome[]) {
        timeline.order(...outcomes.map((one) => readValue(outcomeSchema, one, 'The outcome is not valid')))
      },
    },
    operations: operations.map(reportOperation),
    seed(seed: Seed) {
      const valid = readSeed(seed)
      journal.transact(() => addSeed(valid))
    },
    export: () => exportSeed(state, clock.now()),
    reset() {
      start()
      faults.clear()
      timeline.clear()
      requests.clear()
      rateLimiter?.clear()
      hub.emit('reset', () => ({}))
    },
  }
  const admin: AdminTarget = { controls, state, clock, random, journal, hub }
  const handle = createReceiver({
    pipeline: {
      context: { state, random, timeline },
      clock,
      tokens,
      router: createRouter(routed),
      faults,
      rateLimiter,
      readDocument: createDocumentReader(options.document, clock.now()),
      journal,
    },
    requests,
    admin,
    onError,
    onRequest(entry) {
      hub.emit('requests', () => ({ id: entry.id, value: summarize(entry) }))
      if (entry.durationMs !== null) options.onRequest?.(summarize(entry))
    },
  })

  return {
    ...controls,
    handle,
    async fetch(input, init) {
      const request = input instanceof Request && init === undefined ? input : new Request(input, init)
      request.signal.throwIfAborted()
      const outgoing = await handle(fromRequest(request))
      request.signal.throwIfAborted()
      return toResponse(outgoing, request)
    },
    get credentials() {
      return readCredentials(state)
    },
  }
}

function reportOperation({ info: { id, method, path } }: OperationSpec): OperationReport {
  return { id, method, path, answeredBy: hasBehaviour(id) ? 'behaviour' : 'example' }
}
