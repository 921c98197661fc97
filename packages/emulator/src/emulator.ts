import { describeState } from './admin/describe-state.ts'
import type { Emulator, OperationReport } from './api.ts'
import { createClock } from './clock.ts'
import { readCredentials } from './credentials.ts'
import { createDocumentReader } from './document.ts'
import { Faults } from './faults/faults.ts'
import { fromRequest, toResponse } from './http/web.ts'
import type { EmulatorOptions } from './options.ts'
import { hasBehaviour } from './pipeline/answer.ts'
import { RateLimiter } from './pipeline/rate-limit.ts'
import { createReceiver } from './pipeline/receive.ts'
import { createRouter } from './pipeline/router.ts'
import { createRandom } from './random.ts'
import { RequestLog } from './requests.ts'
import { type Outcome, Timeline } from './rules/timeline.ts'
import { applySeed } from './seed/apply-seed.ts'
import { defaultSeed } from './seed/default-seed.ts'
import type { Seed } from './seed/seed.ts'
import { documentOperations, type OperationSpec } from './spec.ts'
import { Journal } from './store/journal.ts'
import { createState } from './store/state.ts'
import { Tokens } from './tokens.ts'

/**
 * Makes an emulator of the Management API.
 *
 * @example
 * import { createEmulator } from '@spice-cloud/emulator'
 *
 * const emulator = createEmulator()
 * const { personalAccessToken } = emulator.credentials
 * const response = await emulator.fetch('https://api.spice.ai/v1/projects', {
 *   headers: { authorization: `Bearer ${personalAccessToken}` },
 * })
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const clock = createClock(options.now)
  const random = createRandom(options.randomSeed ?? 'spice')
  const state = createState()
  const journal = new Journal(state, options.storage)
  const commit = () => journal.commit()
  const tokens = new Tokens(state, clock, random, commit)
  const timeline = new Timeline(options.deployments)
  const faults = new Faults(random)
  const requests = new RequestLog(options.requestLimit ?? 1000)
  const rateLimiter = options.rateLimits === false ? null : new RateLimiter()
  const operations = options.operations ?? documentOperations
  const router = createRouter(operations)
  const readDocument = createDocumentReader(options.document, clock.now())
  const context = { state, random, timeline }
  const stations = { context, clock, tokens, router, faults, rateLimiter, readDocument, commit }

  const plant = (seed: Seed) => applySeed({ state, random, tokens, now: clock.now() }, seed)
  const start = () => journal.startAnew(() => plant(options.seed ?? defaultSeed))
  if (!journal.restore()) start()

  const controls = {
    clock,
    tokens,
    faults,
    requests,
    deployments: { next: (...outcomes: readonly Outcome[]) => timeline.order(...outcomes) },
    operations: operations.map(reportOperation),
    seed: (seed: Seed) => journal.together(() => plant(seed)),
    reset() {
      start()
      faults.clear()
      timeline.clear()
      requests.clear()
      rateLimiter?.clear()
    },
  }
  const handle = createReceiver({
    stations,
    requests,
    admin: {
      ...controls,
      describeState: () => describeState(state, requests, clock.now()),
      readCredentials: () => readCredentials(state),
    },
    onError: options.onError ?? ((error) => console.error(error)),
  })

  return {
    ...controls,
    handle,
    async fetch(input, init) {
      const request = input instanceof Request && init === undefined ? input : new Request(input, init)
      request.signal.throwIfAborted()
      const outgoing = await handle(fromRequest(request))
      request.signal.throwIfAborted()
      return toResponse(outgoing, request.method)
    },
    get credentials() {
      return readCredentials(state)
    },
  }
}

function reportOperation({ info: { id, method, path } }: OperationSpec): OperationReport {
  return { id, method, path, answeredBy: hasBehaviour(id) ? 'behaviour' : 'example' }
}
