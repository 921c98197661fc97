import { styleText } from 'node:util'

/** Something that is tried, and fails by rejecting. */
export interface Check {
  /** The condition. */
  readonly name: string
  readonly run: () => Promise<unknown>
}

export interface Count {
  readonly passed: number
  readonly failed: number
}

/** Runs checks, some at a time, prints a line for each, and counts. */
export async function runChecks(checks: readonly Check[], concurrency = 2): Promise<Count> {
  const waiting = [...checks]
  let failed = 0
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const started = Date.now()
      const error = await check.run().then(
        () => null,
        (reason: unknown) => reason,
      )
      const seconds = styleText('dim', `${((Date.now() - started) / 1000).toFixed(1)} s`)
      console.log(
        `  ${error === null ? styleText('green', '✓') : styleText('red', '✗')} ${check.name} ${seconds}`,
      )
      if (error === null) continue
      failed++
      console.log(error instanceof Error ? error.message : error)
    }
  }
  await Promise.all(Array.from({ length: concurrency }, work))
  return { passed: checks.length - failed, failed }
}
