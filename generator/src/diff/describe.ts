import { describeLocation, describeLocations } from './change-location.ts'
import { documentNames, type Names } from './names.ts'
import type { Direction, Rule } from './rules/rule.ts'
import { rules } from './rules/rules.ts'
import { type Subject, type Template, writeTemplate } from './rules/template.ts'
import { capitalizeSentence, type Part, type Sentence, toText } from './sentence.ts'
import type { Finding } from './types.ts'

/** The change, and advice. */
export interface Description {
  readonly sentence: Sentence
  /** `null` if there is nothing to do. */
  readonly advice: Sentence | null
}

/** Number of subjects that a sentence names. */
const maximumSubjects = 5

/** Describes a change of one thing, or the same change of several. */
export function describeFindings(findings: readonly Finding[]): Description {
  const [finding] = findings
  if (finding === undefined) throw new Error('a description needs a finding')
  const { name, facts, direction, level } = finding
  const rule = rules[name]
  const subject = describeSubjects(findings)
  const advice = chooseAdvice(rule, direction)
  // Advice of a rule that is judged by direction is for the one in which it breaks callers.
  const isAdvised = typeof rule.level === 'string' || level === 'breaking' || level === 'potentially breaking'
  return {
    sentence: capitalizeSentence(writeTemplate(rule.sentence, subject, facts)),
    advice: isAdvised && advice !== undefined ? writeTemplate(advice, subject, facts) : null,
  }
}

/** The common key of findings that one sentence can describe; `null` if the sentence does not name its subject. */
export function findJoinKey(finding: Finding): string | null {
  const marker: Part = { code: '' }
  const subject = { at: [marker], isPlural: false }
  if (!writeTemplate(rules[finding.name].sentence, subject, finding.facts).includes(marker)) return null
  return JSON.stringify([finding.rule, finding.level, finding.facts], writeFact)
}

/** A change as text that is the same in every run, by the names in the documents. */
export function identify(finding: Finding): string {
  const { facts, rule, location } = finding
  return JSON.stringify([rule, toText(describeLocation(location)), facts], writeFact)
}

/** Facts as JSON, with the names in the documents. */
export function writeFact(_key: string, value: unknown, names: Names = documentNames): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.some(isPart) ? toText(value as Sentence, names) : value
  return isPart(value) ? toText([value], names).slice(1, -1) : value
}

/** Values of documents have no prototype, whatever their keys are. */
function isPart(value: unknown): value is Exclude<Part, string> {
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return false
  return 'operation' in value || 'schema' in value || 'code' in value
}

function describeSubjects(findings: readonly Finding[]): Subject {
  const [only] = findings
  if (findings.length === 1 && only) return { at: describeLocation(only.location), isPlural: false }
  const shown = findings.slice(0, maximumSubjects).map(({ location }) => location)
  return { at: describeLocations(shown, findings.length - shown.length), isPlural: true }
}

function chooseAdvice({ advice }: Rule, direction: Direction | null): Template | undefined {
  if (typeof advice !== 'object' || !('request' in advice)) return advice
  return advice[direction ?? 'request']
}
