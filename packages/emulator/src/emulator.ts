import { type Clock, createClock } from './clock.ts'
import { type Credentials, readCredentials } from './credentials.ts'
import {
  answerDocument,
  documentPaths,
  prepareDocument,
  readOwnDocument,
  type ServedDocument,
} from './document.ts'
import { Faults } from './faults/faults.ts'
import { empty, type Incoming, type Outgoing } from './http/exchange.ts'
import { fromRequest, toResponse } from './http/web.ts'
import type { EmulatorOptions } from './options.ts'
import { answer } from './pipeline/answer.ts'
import { answerError, answerPreflight, finish } from './pipeline/finish.ts'
import { RateLimiter } from './pipeline/rate-limit.ts'
import { createRouter } from './pipeline/router.ts'
import { createRandom } from './random.ts'
import { noteRequest, RequestLog } from './requests.ts'
import { Courses, type Outcome } from './rules/courses.ts'
import { applySeed } from './seed/apply-seed.ts'
import { defaultSeed } from './seed/default-seed.ts'
import type { Seed } from './seed/seed.ts'
import { documentOperations } from './spec.ts'
import { createState } from './store/state.ts'
import { Tokens } from './tokens.ts'

/** The service answers longer bodies with `413`. */
const maxBodyBytes = 2 ** 20

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
  /** Orders how the next deployments go. */
  readonly deployments: { next(...outcomes: readonly Outcome[]): void }
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
  const { storage } = options
  let planting = false
  const commit = () => {
    if (planting) return
    const changes = state.database.takeChanges()
    if (changes.length > 0) storage?.append(changes)
  }
  const tokens = new Tokens(state, clock, random, commit)
  const courses = new Courses(options.deployments)
  const faults = new Faults(random)
  const requests = new RequestLog(options.requestLimit ?? 1000)
  const rateLimiter = options.rateLimits === false ? null : new RateLimiter()
  const router = createRouter(documentOperations)
  const modifiedAt = clock.now()
  let document: Promise<ServedDocument> | undefined
  const onError = options.onError ?? ((error: unknown) => console.error(error))
  const stations = { world: { state, random, courses }, clock, tokens, router, faults, rateLimiter, commit }
  let requestCount = 0

  const plant = (seed: Seed) => {
    // A seed is written down as a whole, or a kill in its midst would leave half of one behind.
    planting = true
    try {
      applySeed({ state, random, tokens, now: clock.now() }, seed)
    } finally {
      planting = false
    }
  }
  const start = () => {
    state.database.clear()
    plant(options.seed ?? defaultSeed)
    state.database.takeChanges()
    storage?.replace(state.database.snapshot())
  }

  const handle = async (incoming: Incoming): Promise<Outgoing> => {
    const id = `req_${String(++requestCount).padStart(8, '0')}`
    const entry = noteRequest(id, clock.now(), incoming)
    requests.add(entry)
    let outgoing: Outgoing
    try {
      if (incoming.method === 'OPTIONS') outgoing = answerPreflight(incoming)
      else if (documentPaths.includes(incoming.path)) {
        document ??= prepareDocument(options.document ?? readOwnDocument(), modifiedAt)
        outgoing = answerDocument(await document, incoming)
      } else {
        if (incoming.method !== 'GET') entry.text = await incoming.readText(maxBodyBytes)
        outgoing = await answer(stations, incoming, entry)
      }
    } catch (error) {
      outgoing = incoming.signal?.aborted ? empty(499) : answerError(error, onError)
    }
    entry.status = outgoing.status
    return finish(outgoing, incoming, id)
  }

  if (storage) state.database.apply(storage.read())
  if (state.organizations.table.size === 0) start()
  else storage?.replace(state.database.snapshot())

  return {
    async fetch(input, init) {
      const request = input instanceof Request && init === undefined ? input : new Request(input, init)
      request.signal.throwIfAborted()
      const outgoing = await handle(fromRequest(request))
      request.signal.throwIfAborted()
      return toResponse(outgoing, request.method)
    },
    handle,
    get credentials() {
      return readCredentials(state)
    },
    clock,
    tokens,
    faults,
    requests,
    deployments: { next: (...outcomes) => courses.order(...outcomes) },
    seed(seed) {
      plant(seed)
      commit()
    },
    reset() {
      start()
      faults.clear()
      courses.clear()
      requests.clear()
      rateLimiter?.clear()
    },
  }
}
