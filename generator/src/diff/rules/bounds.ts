import { phrase, type Sentence } from '../sentence.ts'
import type { BoundFacts } from './facts.ts'
import { phraseBound } from './phrase-facts.ts'
import type { Rule, Subject } from './rule.ts'
import type { RulesFor } from './table.ts'

function moved(at: Subject, { what, from, to }: BoundFacts['rangeNarrowed']): Sentence {
  if (from === null) return phrase`${at.name} now ${at.has} a ${[what]} of ${phraseBound(to)}`
  if (to === null) return phrase`${at.name} no longer ${at.has} a ${[what]} (it was ${phraseBound(from)})`
  return phrase`the ${[what]} of ${at.name} changed from ${phraseBound(from)} to ${phraseBound(to)}`
}

function narrowed(bound: string, rejected: string, advice: Sentence): Rule<BoundFacts['rangeNarrowed']> {
  return {
    id: `${bound}-narrowed`,
    level: { request: 'breaking', response: 'additive' },
    reason: `Requests with ${rejected} are rejected.`,
    oasdiff: 'warning in a request if there was no bound',
    sentence: moved,
    advice: () => advice,
  }
}

function widened(bound: string, affected: string, advice: Sentence): Rule<BoundFacts['rangeWidened']> {
  return {
    id: `${bound}-widened`,
    level: { request: 'additive', response: 'potentially breaking' },
    reason: `Only affects code that ${affected}.`,
    oasdiff: 'error in a response',
    sentence: moved,
    advice: () => advice,
  }
}

/**
 * Changes of bounds, patterns and formats. A wider bound in a response seldom breaks more than a strict validator, so
 * it is not called breaking.
 */
export const boundRules: RulesFor<BoundFacts> = {
  rangeNarrowed: narrowed('range', 'values outside of it', phrase`Send values within the new bound.`),
  rangeWidened: widened(
    'range',
    'cannot store or display the new values',
    phrase`Handle values up to the new bound.`,
  ),
  lengthNarrowed: narrowed(
    'length',
    'shorter or longer strings',
    phrase`Send strings within the new length.`,
  ),
  lengthWidened: widened(
    'length',
    'cannot store or display the new values',
    phrase`Handle strings of the new length.`,
  ),
  countNarrowed: narrowed('count', 'fewer or more of them', phrase`Send a number within the new bound.`),
  countWidened: widened('count', 'relies on the old number', phrase`Handle other numbers of them.`),
  multipleNarrowed: {
    id: 'multiple-narrowed',
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests with values in between are rejected.',
    oasdiff: 'not checked',
    sentence: (at, { to }) => phrase`${at.name} now ${at.has} to be a multiple of ${to}`,
    advice: (_, { to }) => phrase`Send multiples of ${to}.`,
  },
  multipleWidened: {
    id: 'multiple-widened',
    level: { request: 'additive', response: 'potentially breaking' },
    reason: 'Only affects code that relies on the old step.',
    oasdiff: 'not checked',
    sentence: (at, { from }) => phrase`${at.name} no longer ${at.has} to be a multiple of ${from}`,
    advice: () => phrase`Handle values in between.`,
  },
  multipleChanged: {
    id: 'multiple-changed',
    level: { request: 'breaking', response: 'potentially breaking' },
    reason: 'Neither step contains the other.',
    oasdiff: 'not checked',
    sentence: (at, { from, to }) =>
      phrase`${at.name} now ${at.has} to be a multiple of ${to}, no longer of ${from}`,
    advice: (_, { to }, direction) =>
      phrase`${[direction === 'request' ? 'Send' : 'Handle']} multiples of ${to}.`,
  },
  patternAdded: {
    id: 'pattern-added',
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests with other strings are rejected.',
    sentence: (at, { pattern }) => phrase`${at.name} now ${at.has} to match ${pattern}`,
    advice: (_, { pattern }) => phrase`Send strings that match ${pattern}.`,
  },
  patternRemoved: {
    id: 'pattern-removed',
    level: { request: 'additive', response: 'potentially breaking' },
    reason: 'Only affects code that relies on the pattern.',
    oasdiff: 'info in a response',
    sentence: (at, { pattern }) => phrase`${at.name} no longer ${at.has} to match ${pattern}`,
    advice: () => phrase`Handle other strings.`,
  },
  patternChanged: {
    id: 'pattern-changed',
    level: { request: 'potentially breaking', response: 'potentially breaking' },
    reason: 'Whether one pattern accepts everything that the other does cannot be decided in general.',
    oasdiff: 'info in a response',
    sentence: (at, { from, to }) => phrase`the pattern of ${at.name} changed from ${from} to ${to}`,
    advice: () => phrase`Compare the two patterns.`,
  },
  formatAdded: {
    id: 'format-added',
    level: { request: 'potentially breaking', response: 'additive' },
    reason:
      'A format is an annotation first (JSON Schema 2020-12, section 7.2.1). The document does not define whether the service enforces it.',
    oasdiff: 'error in a request',
    sentence: (at, { what, format }) => phrase`the ${[what]} of ${at.name} is now ${format}`,
    advice: (_, { what, format }) => phrase`Send values with the ${[what]} ${format}.`,
  },
  formatRemoved: {
    id: 'format-removed',
    level: { request: 'additive', response: 'potentially breaking' },
    reason: 'Code that parses it can receive something else.',
    oasdiff: 'error in a response',
    sentence: (at, { what, format }) => phrase`the ${[what]} of ${at.name} is no longer ${format}`,
    advice: () => phrase`Handle other strings.`,
  },
  formatChanged: {
    id: 'format-changed',
    level: { request: 'breaking', response: 'breaking' },
    reason: 'Values in the old format are invalid or mean something else in the new one.',
    sentence: (at, { what, from, to }) => phrase`the ${[what]} of ${at.name} changed from ${from} to ${to}`,
    advice: (_, { what, to }, direction) =>
      phrase`${[direction === 'request' ? 'Send' : 'Expect']} values with the ${[what]} ${to}.`,
  },
  formatWidened: {
    id: 'format-widened',
    level: { request: 'additive', response: 'potentially breaking' },
    reason: 'Only affects code that cannot store larger or more exact numbers.',
    oasdiff: 'error in a response',
    sentence: (at, { from, to }) => phrase`the format of ${at.name} changed from ${from} to ${to}`,
    advice: (_, { to }) => phrase`Handle values with the format ${to}.`,
  },
  formatNarrowed: {
    id: 'format-narrowed',
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests with larger or more exact numbers are rejected.',
    sentence: (at, { from, to }) => phrase`the format of ${at.name} changed from ${from} to ${to}`,
    advice: (_, { to }) => phrase`Send values with the format ${to}.`,
  },
  contentMediaTypeChanged: {
    id: 'content-media-type-changed',
    level: { request: 'potentially breaking', response: 'potentially breaking' },
    reason:
      'The string has other content. The keyword is an annotation first (JSON Schema 2020-12, section 8.1).',
    oasdiff: 'error',
    sentence: (at, { from, to }) =>
      phrase`the media type of the content of ${at.name} changed from ${from ?? ['none']} to ${to ?? ['none']}`,
    advice: () => phrase`Check how you write or read the content.`,
  },
  contentSchemaChanged: {
    id: 'content-schema-changed',
    level: { request: 'potentially breaking', response: 'potentially breaking' },
    reason:
      'The string has other content. The keyword is an annotation first (JSON Schema 2020-12, section 8.1).',
    oasdiff: 'error in a request for a new schema, in a response for a removed one; else info',
    sentence: (at) => phrase`the schema of the content of ${at.name} changed`,
    advice: () => phrase`Compare the two schemas.`,
  },
  uniqueItemsAdded: {
    id: 'unique-items-added',
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests with duplicate items are rejected.',
    oasdiff: 'not checked',
    sentence: (at) => phrase`${at.name} can no longer have duplicate items`,
    advice: () => phrase`Send each item once.`,
  },
  uniqueItemsRemoved: {
    id: 'unique-items-removed',
    level: { request: 'additive', response: 'potentially breaking' },
    reason: 'Only affects code that relies on it.',
    oasdiff: 'not checked',
    sentence: (at) => phrase`${at.name} can now have duplicate items`,
    advice: () => phrase`Handle duplicate items.`,
  },
  containsAdded: {
    id: 'contains-added',
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests without such an item are rejected.',
    sentence: (at) => phrase`${at.name} now ${at.has} to contain an item that matches a schema`,
    advice: () => phrase`Send such an item.`,
  },
  containsRemoved: {
    id: 'contains-removed',
    level: { request: 'additive', response: 'potentially breaking' },
    reason: 'Only affects code that relies on such an item.',
    oasdiff: 'error in a response',
    sentence: (at) => phrase`${at.name} no longer ${at.has} to contain an item that matches a schema`,
    advice: () => phrase`Handle arrays without such an item.`,
  },
  containsChanged: {
    id: 'contains-changed',
    level: { request: 'potentially breaking', response: 'potentially breaking' },
    reason:
      'Matching items are counted up to a maximum, so another schema accepts some arrays and rejects others.',
    sentence: (at) => phrase`the schema of the counted items of ${at.name} changed`,
    advice: () => phrase`Check the arrays against the new schema.`,
  },
}
