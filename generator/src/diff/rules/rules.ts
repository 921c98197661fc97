import type { Direction, Level } from '../types.ts'
import { boundRules } from './bounds.ts'
import { documentRules } from './document.ts'
import type { RuleName } from './facts.ts'
import { objectRules } from './objects.ts'
import { operationRules } from './operations.ts'
import { requestRules } from './requests.ts'
import { responseRules } from './responses.ts'
import type { Rule } from './rule.ts'
import type { RuleTable } from './table.ts'
import { valueRules } from './values.ts'
import { variantRules } from './variants.ts'

/**
 * Every kind of change that is reported, how it is judged and why. Responses are judged the other way round than
 * requests: a service that requires more breaks its callers, and so does one that promises less.
 */
export const rules: RuleTable = {
  ...documentRules,
  ...operationRules,
  ...requestRules,
  ...responseRules,
  ...objectRules,
  ...valueRules,
  ...boundRules,
  ...variantRules,
}

/** A rule as it is reported: with a direction if the level depends on it. */
export interface ReportedRule {
  readonly id: string
  readonly level: Level
  readonly direction: Direction | null
}

/** The identifier and level that a rule has in a direction. */
export function classify(name: RuleName, direction: Direction): ReportedRule {
  const { id, level } = rules[name]
  if (typeof level === 'string') return { id, level, direction: null }
  return { id: `${direction}-${id}`, level: level[direction], direction }
}

/** Every rule identifier that can be reported, with its rule and level. */
export function listRules(): readonly (ReportedRule & { readonly rule: Rule<never> })[] {
  return (Object.keys(rules) as RuleName[]).flatMap((name) => {
    const rule = rules[name] as Rule<never>
    const directions: readonly Direction[] =
      typeof rule.level === 'string' ? ['request'] : ['request', 'response']
    return directions.map((direction) => ({ ...classify(name, direction), rule }))
  })
}
