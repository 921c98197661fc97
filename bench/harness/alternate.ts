import { checkpoint } from './checkpoint.ts'
import { isRehearsal } from './folders.ts'
import { startProgress } from './progress.ts'

interface Kept<Outcome> {
  readonly outcome: Outcome
  readonly ms: number
}

/**
 * Runs contestants in turn, round by round, so that a busy moment of the machine meets all of them: A B C A B C, not
 * A A A B B B. Every other round goes backwards, so that nobody always comes after the same other. One who is slow is
 * not asked as often; who fails is not asked again. Each outcome is kept on the disk at once, so
 * that an interrupted run can be resumed, and progress is shown with the time that is left.
 */
export async function alternate<Name extends string, Outcome extends { readonly failure: string | null }>(
  names: readonly Name[],
  run: (name: Name, round: number) => Promise<Outcome>,
  {
    rounds: wanted,
    slowMs = Number.POSITIVE_INFINITY,
  }: { readonly rounds: number; readonly slowMs?: number },
): Promise<ReadonlyMap<Name, readonly Outcome[]>> {
  const rounds = isRehearsal ? 1 : wanted
  const outcomes = new Map<Name, Outcome[]>(names.map((name) => [name, []]))
  const done = new Set<Name>()
  const kept = checkpoint.series()
  const progress = startProgress(rounds * names.length)
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? names : names.toReversed()
    for (const name of order) {
      if (done.has(name)) {
        progress.skip()
        continue
      }
      const key = `${name} ${round}`
      const earlier = kept.read(key) as { readonly outcome: Kept<Outcome> } | null
      if (earlier === null) progress.show(`${name}, round ${round + 1} of ${rounds}`)
      else progress.skip()
      const { outcome, ms } = earlier?.outcome ?? (await time(() => run(name, round)))
      if (earlier === null) kept.write(key, { outcome, ms })
      outcomes.get(name)!.push(outcome)
      if (outcome.failure !== null || ms > slowMs) done.add(name)
    }
  }
  return outcomes
}

async function time<Outcome>(run: () => Promise<Outcome>): Promise<Kept<Outcome>> {
  const started = performance.now()
  const outcome = await run()
  return { outcome, ms: performance.now() - started }
}
