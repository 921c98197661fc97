/**
 * Evaluates a condition for a named schema, once however many ways lead to it: a document can have more of them
 * than could ever be walked. Of what leads to itself alone it is not true.
 *
 * @param known the answers so far, for one question
 */
export function askOnce(known: Map<string, boolean>, name: string, ask: () => boolean): boolean {
  const answer = known.get(name)
  if (answer !== undefined) return answer
  known.set(name, false)
  const found = ask()
  known.set(name, found)
  return found
}
