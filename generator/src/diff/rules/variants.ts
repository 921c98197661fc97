import { listPhrases, phrase } from '../sentence.ts'
import type { Direction } from '../types.ts'
import type { VariantFacts } from './facts.ts'
import type { Subject } from './rule.ts'
import type { RulesFor } from './table.ts'

function adviseRemoved(_: Subject, { members }: VariantFacts['variantRemoved'], direction: Direction | null) {
  const removed = listPhrases(members, 'or')
  return direction === 'request' ? phrase`Do not send ${removed}.` : phrase`Remove the code for ${removed}.`
}

/** Changes of unions, discriminators and conditions. */
export const variantRules: RulesFor<VariantFacts> = {
  alternativeAdded: {
    id: 'alternative-added',
    level: { request: 'additive', response: 'breaking' },
    reason: 'Code that reads it cannot recognize the other type.',
    sentence: (at, { members }) => phrase`${at.name} can now be ${listPhrases(members, 'or')}`,
    advice: (_, { members }) => phrase`Handle ${listPhrases(members, 'or')}.`,
  },
  alternativeRemoved: {
    id: 'alternative-removed',
    level: { request: 'breaking', response: 'breaking' },
    reason:
      'Requests of that type are rejected. In a response it no longer occurs, and code that handles it no longer compiles.',
    oasdiff: 'info in a response',
    sentence: (at, { members }) => phrase`${at.name} can no longer be ${listPhrases(members, 'or')}`,
    advice: adviseRemoved,
  },
  variantAdded: {
    id: 'variant-added',
    level: { request: 'additive', response: 'potentially breaking' },
    reason: 'The same as a new enum value: code that checks the discriminator can recognize it.',
    oasdiff: 'error in a response',
    sentence: (at, { members }) => phrase`${at.name} can now be ${listPhrases(members, 'or')}`,
    advice: (_, { members }) => phrase`Handle ${listPhrases(members, 'or')}.`,
  },
  variantRemoved: {
    id: 'variant-removed',
    level: { request: 'breaking', response: 'breaking' },
    reason:
      'Requests of that variant are rejected. In a response it no longer occurs, and code that compares with its tag no longer compiles.',
    oasdiff: 'info in a response',
    sentence: (at, { members }) => phrase`${at.name} can no longer be ${listPhrases(members, 'or')}`,
    advice: adviseRemoved,
  },
  exclusivityAdded: {
    id: 'exclusivity-added',
    level: { request: 'potentially breaking', response: 'additive' },
    reason: 'Requests that match several variants at once are rejected, if there are any.',
    sentence: (at) => phrase`${at.name} now ${at.has} to match exactly one variant`,
    advice: () => phrase`Send values that match one variant only.`,
  },
  exclusivityRemoved: {
    id: 'exclusivity-removed',
    level: { request: 'additive', response: 'potentially breaking' },
    reason: 'A response can match several variants at once.',
    sentence: (at) => phrase`${at.name} can now match several variants at once`,
    advice: () => phrase`Do not conclude from a match of one variant that the others do not match.`,
  },
  discriminatorAdded: {
    id: 'discriminator-added',
    level: { request: 'docs', response: 'docs' },
    reason: 'A hint that changes no validation (OpenAPI 3.1, section 4.8.25).',
    sentence: (at, { property }) => phrase`the discriminator of ${at.name} is now ${property}`,
  },
  discriminatorRemoved: {
    id: 'discriminator-removed',
    level: { request: 'docs', response: 'potentially breaking' },
    reason: 'Code that checks the property has no guarantee to rely on.',
    oasdiff: 'info',
    sentence: (at, { property }) => phrase`${at.name} no longer ${at.has} the discriminator ${property}`,
    advice: () => phrase`Recognize the variants by their properties.`,
  },
  discriminatorChanged: {
    id: 'discriminator-changed',
    level: { request: 'breaking', response: 'breaking' },
    reason: 'Values that are recognized by the old property are taken for another variant.',
    oasdiff: 'info',
    sentence: (at, { from, to }) => phrase`the discriminator of ${at.name} changed from ${from} to ${to}`,
    advice: (_, { to }) => phrase`Use ${to}.`,
  },
  discriminatorDefaultAdded: {
    id: 'discriminator-default-added',
    level: { request: 'additive', response: 'potentially breaking' },
    reason: 'Values that select no variant were not defined before. A response can now have some.',
    oasdiff: 'not checked',
    sentence: (at) => phrase`${at.name} can now omit the discriminator or have another value of it`,
    advice: () => phrase`Handle values that select no variant.`,
  },
  discriminatorDefaultRemoved: {
    id: 'discriminator-default-removed',
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests that select no variant are rejected.',
    oasdiff: 'not checked',
    sentence: (at) => phrase`${at.name} now ${at.has} to have a known value of the discriminator`,
    advice: () => phrase`Send a value that selects a variant.`,
  },
  discriminatorDefaultChanged: {
    id: 'discriminator-default-changed',
    level: { request: 'breaking', response: 'breaking' },
    reason: 'Values that select no variant are taken for another one than before.',
    oasdiff: 'not checked',
    sentence: (at) => phrase`another variant is now the default of the discriminator in ${at.name}`,
    advice: () => phrase`Check how you handle values that select no variant.`,
  },
  discriminatorValueAdded: {
    id: 'discriminator-value-added',
    level: { request: 'additive', response: 'potentially breaking' },
    reason: 'The same as a new enum value.',
    oasdiff: 'info',
    sentence: (at, { value, member }) => phrase`${value} now also selects ${member} in ${at.name}`,
    advice: (_, { value }) => phrase`Handle ${value}.`,
  },
  discriminatorValueRemoved: {
    id: 'discriminator-value-removed',
    level: { request: 'breaking', response: 'breaking' },
    reason: 'The same as a removed enum value.',
    oasdiff: 'info',
    sentence: (at, { value, member }) => phrase`${value} no longer selects ${member} in ${at.name}`,
    advice: (_, { value }) => phrase`Do not use ${value}.`,
  },
  conditionAdded: {
    id: 'condition-added',
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests that do not meet the condition are rejected.',
    sentence: (at, { condition }) =>
      condition.length === 0
        ? phrase`${at.name} ${at.has} to meet a new condition`
        : phrase`${at.name} now also ${at.has} to be ${listPhrases(condition, 'or')}`,
    advice: () => phrase`Check your requests against the new condition.`,
  },
  conditionRemoved: {
    id: 'condition-removed',
    level: { request: 'additive', response: 'breaking' },
    reason: 'Code that reads it relies on the condition.',
    sentence: (at, { condition }) =>
      condition.length === 0
        ? phrase`${at.name} no longer ${at.has} to meet a condition`
        : phrase`${at.name} no longer ${at.has} to be ${listPhrases(condition, 'or')}`,
    advice: () => phrase`Do not rely on the condition.`,
  },
  conditionChanged: {
    id: 'condition-changed',
    level: { request: 'potentially breaking', response: 'potentially breaking' },
    reason: 'Negations and `if` conditions cannot be compared in general.',
    oasdiff: 'error',
    sentence: (at) => phrase`a condition on ${at.name} changed`,
    advice: () => phrase`Compare the two conditions.`,
  },
}
