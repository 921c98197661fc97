import { listPhrases, phrase } from '../sentence.ts'
import type { ValueFacts } from './facts.ts'
import { phraseValue, phraseValues } from './phrase-facts.ts'
import type { RulesFor } from './table.ts'

/** Changes of types, enums, constants and defaults. */
export const valueRules: RulesFor<ValueFacts> = {
  nullAdded: {
    id: 'null-added',
    level: { request: 'additive', response: 'breaking' },
    reason: 'Code that reads it does not expect null.',
    sentence: (at) => phrase`${at.name} can now be null`,
    advice: (at) => phrase`Check ${at.it} for null.`,
  },
  nullRemoved: {
    id: 'null-removed',
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests with null are rejected.',
    sentence: (at) => phrase`${at.name} can no longer be null`,
    advice: (at) => phrase`Omit ${at.it} or pass a value.`,
  },
  typeChanged: {
    id: 'type-changed',
    level: { request: 'breaking', response: 'breaking' },
    reason:
      'No value is valid on both sides. In a query, one string is also an array of one item, but code that passes it no longer compiles.',
    oasdiff: 'info for query parameters that become arrays or strings, and for XML',
    sentence: (at, { from, to }) =>
      phrase`${at.name} changed from ${listPhrases(from, 'or')} to ${listPhrases(to, 'or')}`,
    advice: (at, { to }, direction) =>
      phrase`${[direction === 'request' ? 'Send' : 'Treat']} ${at.it} as ${listPhrases(to, 'or')}.`,
  },
  typeWidened: {
    id: 'type-widened',
    level: { request: 'additive', response: 'breaking' },
    reason: 'Code that reads it does not expect the other values.',
    oasdiff: 'warning in a response that no longer has a schema',
    sentence: (at, { from, to }) =>
      phrase`${at.name} changed from ${listPhrases(from, 'or')} to ${listPhrases(to, 'or')}`,
    advice: (_, { to }) => phrase`Handle ${listPhrases(to, 'or')}.`,
  },
  typeNarrowed: {
    id: 'type-narrowed',
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests with the other values are rejected.',
    sentence: (at, { from, to }) =>
      phrase`${at.name} changed from ${listPhrases(from, 'or')} to ${listPhrases(to, 'or')}`,
    advice: (at, { to }) => phrase`Send ${at.it} as ${listPhrases(to, 'or')}.`,
  },
  valueAllowed: {
    id: 'value-allowed',
    level: { request: 'additive', response: 'additive' },
    reason: 'The same as an addition.',
    sentence: (at) => phrase`${at.name} ${at.is} now allowed`,
  },
  valueForbidden: {
    id: 'value-forbidden',
    level: { request: 'breaking', response: 'breaking' },
    reason: 'The same as a removal.',
    sentence: (at) => phrase`${at.name} ${at.is} no longer allowed`,
    advice: (at) => phrase`Do not use ${at.it}.`,
  },
  enumValueAdded: {
    id: 'enum-value-added',
    level: { request: 'additive', response: 'potentially breaking' },
    reason: 'Code that handles each value does not handle the new one.',
    sentence: (at, { values }) => phrase`${at.name} can now be ${phraseValues(values)}`,
    advice: (_, { values }) => phrase`Handle ${phraseValues(values)}.`,
  },
  enumValueRemoved: {
    id: 'enum-value-removed',
    level: { request: 'breaking', response: 'breaking' },
    reason:
      'Requests with the value are rejected. In a response it no longer occurs, and code that compares with it no longer compiles (TS2367, TS2678).',
    oasdiff: 'info in a response',
    sentence: (at, { values }) => phrase`${at.name} can no longer be ${phraseValues(values)}`,
    advice: (_, { values }) => phrase`Do not use ${phraseValues(values)}.`,
  },
  enumIntroduced: {
    id: 'enum-introduced',
    level: { request: 'breaking', response: 'potentially breaking' },
    reason:
      'Requests with other values are rejected. In a response, code that compares with another value no longer compiles.',
    oasdiff: 'info in a response for a constant, else not checked there',
    sentence: (at, { values }) => phrase`${at.name} ${at.is} now limited to ${phraseValues(values)}`,
    advice: (_, { values }, direction) =>
      direction === 'request'
        ? phrase`Send ${phraseValues(values)}.`
        : phrase`Remove the code for other values.`,
  },
  enumDropped: {
    id: 'enum-dropped',
    level: { request: 'additive', response: 'potentially breaking' },
    reason: 'The same as new values.',
    oasdiff: 'error in a response for a constant',
    sentence: (at) => phrase`${at.name} ${at.is} no longer limited to a list of values`,
    advice: () => phrase`Handle other values.`,
  },
  constantChanged: {
    id: 'constant-changed',
    level: { request: 'breaking', response: 'breaking' },
    reason: 'None of the known values is left.',
    sentence: (at, { from, to }) =>
      phrase`${at.name} changed from ${phraseValues(from)} to ${phraseValues(to)}`,
    advice: (_, { to }, direction) =>
      phrase`${[direction === 'request' ? 'Send' : 'Expect']} ${phraseValues(to)}.`,
  },
  defaultAdded: {
    id: 'default-added',
    level: { request: 'docs', response: 'docs' },
    reason: 'Usually documents existing behavior.',
    oasdiff: 'error for parameters, info elsewhere',
    sentence: (at, { value }) => phrase`the default of ${at.name} is now documented: ${phraseValue(value)}`,
  },
  defaultRemoved: {
    id: 'default-removed',
    level: { request: 'potentially breaking', response: 'docs' },
    reason: 'The document no longer defines what the service does with requests that omit it.',
    oasdiff: 'error for parameters, info elsewhere',
    sentence: (at, { value }) =>
      phrase`the default of ${at.name} is no longer documented (it was ${phraseValue(value)})`,
    advice: (_, { value }) => phrase`Pass ${phraseValue(value)} if you rely on it.`,
  },
  defaultChanged: {
    id: 'default-changed',
    level: { request: 'potentially breaking', response: 'docs' },
    reason: 'Requests that omit it have another effect.',
    oasdiff: 'error for parameters, info elsewhere',
    sentence: (at, { from, to }) =>
      phrase`the default of ${at.name} changed from ${phraseValue(from)} to ${phraseValue(to)}`,
    advice: (_, { from }) => phrase`Pass ${phraseValue(from)} if you rely on it.`,
  },
}
