/**
 * Microseconds of one call in the quickest of some batches, by the wall clock: what disturbs a batch only adds to it,
 * and the processor time of a thread moves in steps of milliseconds.
 */
export async function timeQuickest(call, { batches, count }) {
  const repeat = async () => {
    const begin = performance.now()
    for (let index = 0; index < count; index++) await call()
    return ((performance.now() - begin) * 1000) / count
  }
  let quickest = Infinity
  await repeat()
  for (let batch = 0; batch < batches; batch++) quickest = Math.min(quickest, await repeat())
  return quickest
}
