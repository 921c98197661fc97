import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { scratch } from './folders.ts'

interface Entry {
  readonly key: string
  readonly outcome: unknown
}

/** Stores the results of a measure on disk, so an interrupted run can continue. */
export interface Checkpoint {
  /** Starts a series of outcomes. A measure that is repeated starts the same ones in the same order. */
  series(): {
    read(key: string): { readonly outcome: unknown } | null
    write(key: string, outcome: unknown): void
  }
  /** Forgets it all, once the results are written. */
  finish(): void
}

const unused: Checkpoint = {
  series: () => ({ read: () => null, write: () => {} }),
  finish: () => {},
}

/** The checkpoint of the measure that runs now. */
export let checkpoint: Checkpoint = unused

/** Opens the checkpoint of a measure: with what an interrupted run left, if this one resumes it. */
export function openCheckpoint(measure: string, resume: boolean, folder: string = scratch): Checkpoint {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `checkpoint-${measure}.jsonl`)
  if (!resume) rmSync(file, { force: true })
  const known = new Map(readEntries(file).map(({ key, outcome }) => [key, outcome]))
  let count = 0
  checkpoint = {
    series: () => {
      const prefix = `${count++} `
      return {
        read: (key) => (known.has(prefix + key) ? { outcome: known.get(prefix + key) } : null),
        write: (key, outcome) => appendFileSync(file, `${JSON.stringify({ key: prefix + key, outcome })}\n`),
      }
    },
    finish: () => {
      rmSync(file, { force: true })
      checkpoint = unused
    },
  }
  return checkpoint
}

/** The last line may be cut off. */
function readEntries(file: string): readonly Entry[] {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return [JSON.parse(line) as Entry]
      } catch {
        return []
      }
    })
}
