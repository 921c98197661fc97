import { readFile } from 'node:fs/promises'
import { acceptChanges, listUnused, readAcceptances, writeAcceptances } from '../diff/accept/acceptances.ts'
import type { Level } from '../diff/rules/rule.ts'
import type { Acceptance, Diff } from '../diff/types.ts'
import { writeWhole } from '../source/write-whole.ts'
import type { Output } from './command.ts'

/** File of accepted changes, unless the config or an option names another one. */
export const acceptedFile = 'spicegen.accepted.json'

/** Settings of accepted changes. */
export interface AcceptanceOptions {
  readonly file: string
  /** Reason to accept changes for; `undefined` if none are to be accepted. */
  readonly reason: string | undefined
  /** The levels that are accepted. */
  readonly levels: readonly Level[]
}

/** Reads the accepted changes, accepts more if there is a reason, and reports those that the comparison does not have. */
export async function applyAcceptances(
  diff: Diff,
  { file, reason, levels }: AcceptanceOptions,
  output: Output,
): Promise<Diff> {
  const known = await readAccepted(file)
  const accepted =
    reason === undefined
      ? known
      : acceptChanges(known, diff, levels, reason, new Date().toISOString().slice(0, 10))
  if (accepted.length > known.length) {
    await writeWhole(file, writeAcceptances(accepted))
    const count = accepted.length - known.length
    output.error(`${file}: ${count} ${count === 1 ? 'change' : 'changes'} accepted.`)
  }
  const unused = listUnused(accepted, diff)
  if (unused.length > 0) {
    const rows = unused.map(
      ({ fingerprint, change, date }) => `${fingerprint}  ${change} (accepted on ${date})`,
    )
    output.error(
      [`${file} accepts changes that these documents do not have. Remove them:`, ...rows].join('\n  '),
    )
  }
  return { ...diff, accepted: new Map(accepted.map((each) => [each.fingerprint, each])) }
}

async function readAccepted(file: string): Promise<readonly Acceptance[]> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
  return readAcceptances(text, file)
}
