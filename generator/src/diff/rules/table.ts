import type { RuleFacts } from './facts.ts'
import type { Rule } from './rule.ts'

/** The rules for some kinds of changes. */
export type RulesFor<Facts> = { readonly [Name in keyof Facts]: Rule<Facts[Name]> }

/** Every rule, by name. */
export type RuleTable = RulesFor<RuleFacts>
