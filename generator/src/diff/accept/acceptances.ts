import { isJsonObject, type Json } from '../../json.ts'
import { describeFindings } from '../describe.ts'
import { toText } from '../sentence.ts'
import type { Change, Diff, Level } from '../types.ts'

/** A change that a team accepted, so that it fails no further run. */
export interface Acceptance {
  /** Identifies the change, whatever the order and the addresses in the documents are. */
  readonly fingerprint: string
  /** For readers of the file only. */
  readonly change: string
  readonly reason: string
  /** Such as `2026-11-30`. */
  readonly date: string
}

/** Thrown when a file of accepted changes cannot be used. */
export class AcceptanceError extends Error {
  override readonly name = 'AcceptanceError'
}

/**
 * Reads a file of accepted changes.
 * @throws AcceptanceError when it is something else
 */
export function readAcceptances(text: string, file: string): readonly Acceptance[] {
  let value: Json
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new AcceptanceError(`${file} must be JSON: ${(error as Error).message}`)
  }
  const all = isJsonObject(value) ? value.accepted : undefined
  if (!Array.isArray(all)) throw new AcceptanceError(`${file} must have an array \`accepted\`.`)
  return (all as readonly Json[]).map((entry, index) => {
    const { fingerprint, change, reason, date } = isJsonObject(entry) ? entry : {}
    if (typeof fingerprint !== 'string' || typeof reason !== 'string' || typeof date !== 'string') {
      throw new AcceptanceError(
        `${file}: \`accepted[${index}]\` must have \`fingerprint\`, \`reason\` and \`date\`.`,
      )
    }
    return { fingerprint, change: String(change ?? ''), reason, date }
  })
}

/** Writes a file of accepted changes. */
export function writeAcceptances(accepted: readonly Acceptance[]): string {
  return `${JSON.stringify({ accepted }, null, 2)}\n`
}

/** Adds the changes of some levels to those that are accepted already. */
export function acceptChanges(
  known: readonly Acceptance[],
  { changes }: Diff,
  levels: readonly Level[],
  reason: string,
  date: string,
): readonly Acceptance[] {
  const all = new Map(known.map((acceptance) => [acceptance.fingerprint, acceptance]))
  for (const change of changes) {
    const { fingerprint, level } = change
    if (!levels.includes(level) || all.has(fingerprint)) continue
    all.set(fingerprint, { fingerprint, change: describe(change), reason, date })
  }
  return [...all.values()]
}

/** Accepted changes that a comparison does not have. */
export function listUnused(accepted: readonly Acceptance[], { changes }: Diff): readonly Acceptance[] {
  const present = new Set(changes.map(({ fingerprint }) => fingerprint))
  return accepted.filter(({ fingerprint }) => !present.has(fingerprint))
}

function describe({ finding, operation }: Change): string {
  const sentence = toText(describeFindings([finding]).sentence)
  return operation === null ? sentence : `${operation}: ${sentence}`
}
