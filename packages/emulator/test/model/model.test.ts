import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createClient } from '../client.ts'
import { ask } from './ask.ts'
import { type Answer, type Model, type Step, start, take, timing } from './model.ts'

// Mostly the same few, so that something happens to them.
const project = fc.constantFrom(1, 1, 1, 1, 2, 2, 3, 4)
const name = fc.constantFrom('alpha', 'ALPHA', 'beta', 'Beta', 'gamma', 'delta')
const secret = fc.constantFrom('ONE', 'two', 'TWO')
const kind = <K extends string>(...kinds: K[]) => fc.constantFrom(...kinds)

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: kind('create'), name }) },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: kind('get', 'delete', 'push', 'deploy', 'deploy', 'pause', 'resume'),
      project,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: kind('advance'), ms: fc.constantFrom(0, 5, 10, 20, 30) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: kind('list'),
      limit: fc.integer({ min: 1, max: 4 }),
      offset: fc.nat({ max: 4 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: kind('deployments'),
      project,
      status: fc.constantFrom(null, 'queued', 'in_progress', 'succeeded', 'failed', 'created'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: kind('setSecret', 'deleteSecret'), project, name: secret }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('secrets'), project }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('rotate'), project, key: fc.constantFrom(0, 1, 2) }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: kind('addMember', 'removeMember'), user: fc.integer({ min: 1, max: 4 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: kind('members') }) },
)

/** Steps taken at once; the clock is turned only between them. */
const batch = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(step) },
  {
    weight: 1,
    arbitrary: fc.array(
      step.filter(({ kind: which }) => which !== 'advance'),
      { minLength: 2, maxLength: 3 },
    ),
  },
)

/** The two concurrent steps succeed in both orders, which only the last step distinguishes. */
const ambiguous: Step[][] = [
  [{ kind: 'create', name: 'alpha' }],
  [{ kind: 'setSecret', project: 1, name: 'TWO' }],
  [
    { kind: 'setSecret', project: 1, name: 'TWO' },
    { kind: 'deleteSecret', project: 1, name: 'TWO' },
  ],
  [{ kind: 'secrets', project: 1 }],
]

test('the emulator and a simple model respond alike, and concurrent calls respond as if they ran in sequence', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(batch, { maxLength: 60, size: 'max' }), async (batches) => {
      const client = createClient({ deployments: timing, rateLimits: false, seed: seedOfFour() })
      let models: readonly Model[] = [start]
      for (const steps of batches) {
        const answers = await Promise.all(steps.map((one) => ask(client, one)))
        const next = models.flatMap((model) => explain(model, steps, answers))
        expect(next.length, describe(models, steps, answers)).toBeGreaterThan(0)
        models = [...new Map(next.map((model) => [JSON.stringify(model), model])).values()]
      }
    }),
    { numRuns: 400, examples: [[ambiguous]] },
  )
})

/**
 * The model after the steps, for each order in which it gives these answers. There can be several: to set and to
 * delete an existing secret at once succeeds in both orders, and only a later answer shows which one it was.
 */
function explain(model: Model, steps: readonly Step[], answers: readonly Answer[]): readonly Model[] {
  if (steps.length === 0) return [model]
  return steps.flatMap((one, index) => {
    const [next, answer] = take(model, one)
    if (JSON.stringify(answer) !== JSON.stringify(answers[index])) return []
    const rest = (_: unknown, other: number) => other !== index
    return explain(next, steps.filter(rest), answers.filter(rest))
  })
}

function describe(models: readonly Model[], steps: readonly Step[], answers: readonly Answer[]): string {
  const foretold = models.map((model) => steps.map((one) => take(model, one)[1]))
  return JSON.stringify({ steps, answers, foretold }, null, 1)
}

function seedOfFour() {
  const users = ['user-1', 'user-2', 'user-3', 'user-4']
  return {
    users,
    organizations: [{ name: 'acme', members: [{ username: 'user-1', roles: ['owner' as const] }] }],
  }
}
