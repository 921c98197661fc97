import { boundRules } from './bounds.ts'
import { documentRules } from './document.ts'
import { objectRules } from './objects.ts'
import { operationRules } from './operations.ts'
import { requestRules } from './requests.ts'
import { responseRules } from './responses.ts'
import type { Direction, Level, Rule } from './rule.ts'
import type { FactsIn } from './template.ts'
import { valueRules } from './values.ts'
import { variantRules } from './variants.ts'

type Table = typeof documentRules &
  typeof operationRules &
  typeof requestRules &
  typeof responseRules &
  typeof objectRules &
  typeof valueRules &
  typeof boundRules &
  typeof variantRules

/** The identifier of a rule, without a direction. */
export type RuleName = keyof Table

/** The facts of each kind of change, in addition to its location: those that its sentences contain. */
export type RuleFacts = {
  readonly [Name in RuleName]: object &
    FactsIn<Table[Name]['sentence']> &
    (Table[Name] extends { readonly advice: infer Advice } ? FactsIn<Advice> : unknown)
}

/**
 * Every kind of change that is reported, how it is judged and why. Responses are judged the other way round than
 * requests: a service that requires more breaks its callers, and so does one that promises less.
 */
export const rules: Readonly<Record<RuleName, Rule>> = {
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
  const { level } = rules[name]
  if (typeof level === 'string') return { id: name, level, direction: null }
  return { id: `${direction}-${name}`, level: level[direction], direction }
}

/** Every rule identifier that can be reported, with its rule and level. */
export function listRules(): readonly (ReportedRule & { readonly name: RuleName; readonly rule: Rule })[] {
  return (Object.entries(rules) as [RuleName, Rule][]).flatMap(([name, rule]) => {
    const directions: readonly Direction[] =
      typeof rule.level === 'string' ? ['request'] : ['request', 'response']
    return directions.map((direction) => ({ ...classify(name, direction), name, rule }))
  })
}
