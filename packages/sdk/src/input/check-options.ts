import { ConfigurationError } from '../errors/usage.ts'
import { kindOf, show } from './show.ts'
import { suggest } from './suggest.ts'

/** A check of an option, with a description of valid values. `secret`: messages show only the type of the value. */
export type Rule = readonly [expected: string, isValid: (value: unknown) => boolean, secret?: 'secret']

/** The rules of some options, by name. */
export type Rules = Readonly<Record<string, Rule>>

/**
 * Rejects unknown and invalid options. Returns a copy without a prototype, so that a polluted prototype adds no
 * option. `of` names the function in messages.
 * @throws ConfigurationError that names the option.
 */
export function checkOptions<Options extends object>(options: Options, rules: Rules, of = ''): Options {
  const refuse = (problem: string) => new ConfigurationError(of ? `${of}: ${problem}` : problem)
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw refuse(
      `options must be an object, got ${typeof options === 'string' ? kindOf(options) : show(options)}`,
    )
  }
  for (const [name, value] of Object.entries(options)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined
    if (!rule) throw refuse(`unknown option \`${name}\`${suggest(name, Object.keys(rules), 'Options')}`)
    const [expected, isValid, secret] = rule
    if (value === undefined || isValid(value)) continue
    throw refuse(`\`${name}\` must be ${expected}, got ${secret ? kindOf(value) : show(value)}`)
  }
  return { __proto__: null, ...options }
}
