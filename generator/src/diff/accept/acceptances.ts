import { ConfigError } from '../../errors.ts'
import { isJsonObject, type Json } from '../../json.ts'
import { describeFindings } from '../describe.ts'
import type { Level } from '../rules/rule.ts'
import { toText } from '../sentence.ts'
import type { Acceptance, Change, Diff } from '../types.ts'

/**
 * Reads a file of accepted changes.
 * @throws ConfigError if it is something else
 */
export function readAcceptances(text: string, file: string): readonly Acceptance[] {
  let value: Json
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new ConfigError(`${file} must be JSON: ${(error as Error).message}`)
  }
  const all = isJsonObject(value) ? value.accepted : undefined
  if (!Array.isArray(all)) throw new ConfigError(`${file} must have an array \`accepted\`.`)
  return (all as readonly Json[]).map((entry, index) => {
    const { fingerprint, change, reason, date } = isJsonObject(entry) ? entry : {}
    if (typeof fingerprint !== 'string' || typeof reason !== 'string' || typeof date !== 'string') {
      throw new ConfigError(
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
