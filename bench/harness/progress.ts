/** Shows on stderr how far a measure is, and how long the rest will take at the pace so far. */
export interface Progress {
  show(what: string): void
  /** Counts a step that takes no time. */
  skip(): void
}

export function startProgress(
  total: number,
  print: (text: string) => void = (text) => process.stderr.write(text),
  now: () => number = () => performance.now(),
): Progress {
  const started = now()
  let steps = 0
  let skipped = 0
  return {
    show: (what) => {
      const measured = steps - skipped
      const left =
        measured === 0 ? '' : `, about ${formatTime(((now() - started) / measured) * (total - steps))} left`
      steps += 1
      print(`  ${steps}/${total} ${what}${left}\n`)
    },
    skip: () => {
      steps += 1
      skipped += 1
    },
  }
}

function formatTime(ms: number): string {
  return ms < 90_000 ? `${Math.ceil(ms / 1000)} s` : `${Math.round(ms / 60_000)} min`
}
