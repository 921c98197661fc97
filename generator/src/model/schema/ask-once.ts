/**
 * Evaluates a condition for a named schema once, because a document can have exponentially many paths to it. A schema
 * that only leads to itself does not meet the condition.
 *
 * @param known the results so far, for one condition
 */
export function askOnce(known: Map<string, boolean>, name: string, ask: () => boolean): boolean {
  const answer = known.get(name)
  if (answer !== undefined) return answer
  known.set(name, false)
  const found = ask()
  known.set(name, found)
  return found
}
