import { describeState } from './admin/describe-state.ts'
import { type Clock, createClock } from './clock.ts'
import { type Credentials, readCredentials } from './credentials.ts'
import { createDocumentReader } from './document.ts'
import { Faults } from './faults/faults.ts'
import type { Incoming, Outgoing } from './http/exchange.ts'
import { fromRequest, toResponse } from './http/web.ts'
import type { EmulatorOptions } from './options.ts'
import { hasBehaviour } from './pipeline/answer.ts'
import { RateLimiter } from './pipeline/rate-limit.ts'
import { createReceiver } from './pipeline/receive.ts'
import { createRouter } from './pipeline/router.ts'
import { createRandom } from './random.ts'
import { RequestLog } from './requests.ts'
import { Courses, type Outcome } from './rules/courses.ts'
import { applySeed } from './seed/apply-seed.ts'
import { defaultSeed } from './seed/default-seed.ts'
import type { Seed } from './seed/seed.ts'
import { documentOperations, type OperationSpec } from './spec.ts'
import { Keeper } from './store/keeper.ts'
import { createState } from './store/state.ts'
import { Tokens } from './tokens.ts'

/** How an operation is answered. */
export interface OperationReport {
  readonly id: string
  readonly method: string
  readonly path: string
  /** `example` for one that the document has gained and nobody has given a behaviour yet. */
  readonly answeredBy: 'behaviour' | 'example'
}

/** The Management API as one object: no port, no network. */
export interface Emulator {
  /**
   * Answers a request to any host, as the platform's fetch would. The fetch to hand to an SDK.
   * @throws TypeError where a fault breaks the connection
   */
  fetch(input: Request | string | URL, init?: object): Promise<Response>
  /** Answers a request that came another way than by `fetch`. Never throws. */
  handle(incoming: Incoming): Promise<Outgoing>
  /** Credentials of the first organization, to begin with. */
  readonly credentials: Credentials
  readonly clock: Clock
  readonly tokens: Tokens
  readonly faults: Faults
  readonly requests: RequestLog
  readonly deployments: {
    /** Orders how the next deployments go. */
    next(...outcomes: readonly Outcome[]): void
  }
  /** Every operation of the document, and what answers it: a behaviour, or only the document's example. */
  readonly operations: readonly OperationReport[]
  /** Adds a described state to what is there. */
  seed(seed: Seed): void
  /** Brings everything back to where it started; the clock alone goes on. */
  reset(): void
}

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
  const keeper = new Keeper(state, options.storage)
  const commit = () => keeper.commit()
  const tokens = new Tokens(state, clock, random, commit)
  const courses = new Courses(options.deployments)
  const faults = new Faults(random)
  const requests = new RequestLog(options.requestLimit ?? 1000)
  const rateLimiter = options.rateLimits === false ? null : new RateLimiter()
  const operations = options.operations ?? documentOperations
  const router = createRouter(operations)
  const readDocument = createDocumentReader(options.document, clock.now())
  const world = { state, random, courses }
  const stations = { world, clock, tokens, router, faults, rateLimiter, readDocument, commit }

  const plant = (seed: Seed) => applySeed({ state, random, tokens, now: clock.now() }, seed)
  const start = () => keeper.startAnew(() => plant(options.seed ?? defaultSeed))
  if (!keeper.restore()) start()

  const controls = {
    clock,
    tokens,
    faults,
    requests,
    deployments: { next: (...outcomes: readonly Outcome[]) => courses.order(...outcomes) },
    operations: operations.map(reportOperation),
    seed: (seed: Seed) => keeper.together(() => plant(seed)),
    reset() {
      start()
      faults.clear()
      courses.clear()
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
