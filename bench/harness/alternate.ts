/**
 * Runs contestants in turn, round by round, so that a busy moment of the machine meets all of them: A B C A B C, not
 * A A A B B B. Every other round goes backwards, so that nobody always comes after the same other. One who is slow is
 * not asked as often; who fails is not asked again.
 */
export async function alternate<Name extends string, Outcome extends { readonly failure: string | null }>(
  names: readonly Name[],
  run: (name: Name, round: number) => Promise<Outcome>,
  { rounds, slowMs = Number.POSITIVE_INFINITY }: { readonly rounds: number; readonly slowMs?: number },
): Promise<ReadonlyMap<Name, readonly Outcome[]>> {
  const outcomes = new Map<Name, Outcome[]>(names.map((name) => [name, []]))
  const done = new Set<Name>()
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? names : names.toReversed()
    for (const name of order) {
      if (done.has(name)) continue
      const started = performance.now()
      const outcome = await run(name, round)
      outcomes.get(name)!.push(outcome)
      if (outcome.failure !== null || performance.now() - started > slowMs) done.add(name)
    }
  }
  return outcomes
}
