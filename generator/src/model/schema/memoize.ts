/**
 * Evaluates a condition for a named schema once, because a document can have exponentially many paths to it. A schema
 * that only leads to itself does not meet the condition.
 *
 * @param known the results so far, for one condition
 */
export function memoize(known: Map<string, boolean>, name: string, compute: () => boolean): boolean {
  const cached = known.get(name)
  if (cached !== undefined) return cached
  known.set(name, false)
  const result = compute()
  known.set(name, result)
  return result
}
