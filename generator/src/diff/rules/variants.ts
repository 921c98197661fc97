import { say, sayList } from '../sentence.ts'
import type { VariantFacts } from './facts.ts'
import type { RulesFor } from './table.ts'

/** Changes of unions, discriminators and conditions. */
export const variantRules: RulesFor<VariantFacts> = {
  alternativeAdded: {
    id: 'alternative-added',
    level: { request: 'additive', response: 'breaking' },
    reason: 'Code that reads it cannot recognize the other type.',
    sentence: (at, { members }) => say`${at.name} can now be ${sayList(members, 'or')}`,
    advice: (_, { members }) => say`Handle ${sayList(members, 'or')}.`,
  },
  alternativeRemoved: {
    id: 'alternative-removed',
    level: { request: 'breaking', response: 'breaking' },
    reason:
      'Requests of that type are rejected. In a response it no longer occurs, and code that handles it no longer compiles.',
    oasdiff: 'info in a response',
    sentence: (at, { members }) => say`${at.name} can no longer be ${sayList(members, 'or')}`,
    advice: (_, { members }) => say`Remove the code for ${sayList(members, 'or')}.`,
  },
  variantAdded: {
    id: 'variant-added',
    level: { request: 'additive', response: 'potentially breaking' },
    reason: 'The same as a new enum value: code that checks the discriminator can recognize it.',
    oasdiff: 'error in a response',
    sentence: (at, { members }) => say`${at.name} can now be ${sayList(members, 'or')}`,
    advice: (_, { members }) => say`Handle ${sayList(members, 'or')}.`,
  },
  variantRemoved: {
    id: 'variant-removed',
    level: { request: 'breaking', response: 'breaking' },
    reason:
      'Requests of that variant are rejected. In a response it no longer occurs, and code that compares with its tag no longer compiles.',
    oasdiff: 'info in a response',
    sentence: (at, { members }) => say`${at.name} can no longer be ${sayList(members, 'or')}`,
    advice: (_, { members }) => say`Remove the code for ${sayList(members, 'or')}.`,
  },
  exclusivityAdded: {
    id: 'exclusivity-added',
    level: { request: 'potentially breaking', response: 'additive' },
    reason: 'Requests that match several variants at once are rejected, if there are any.',
    sentence: (at) => say`${at.name} now ${at.has} to match exactly one variant`,
    advice: () => say`Send values that match one variant only.`,
  },
  exclusivityRemoved: {
    id: 'exclusivity-removed',
    level: { request: 'additive', response: 'potentially breaking' },
    reason: 'A response can match several variants at once.',
    sentence: (at) => say`${at.name} can now match several variants at once`,
    advice: () => say`Do not conclude from a match of one variant that the others do not match.`,
  },
  discriminatorAdded: {
    id: 'discriminator-added',
    level: { request: 'docs', response: 'docs' },
    reason: 'A hint that changes no validation (OpenAPI 3.1, section 4.8.25).',
    sentence: (at, { property }) => say`the discriminator of ${at.name} is now ${property}`,
  },
  discriminatorRemoved: {
    id: 'discriminator-removed',
    level: { request: 'docs', response: 'potentially breaking' },
    reason: 'Code that checks the property has no guarantee to rely on.',
    oasdiff: 'info',
    sentence: (at, { property }) => say`${at.name} no longer ${at.has} the discriminator ${property}`,
    advice: () => say`Recognize the variants by their properties.`,
  },
  discriminatorChanged: {
    id: 'discriminator-changed',
    level: { request: 'breaking', response: 'breaking' },
    reason: 'Values that are recognized by the old property are taken for another variant.',
    oasdiff: 'info',
    sentence: (at, { from, to }) => say`the discriminator of ${at.name} changed from ${from} to ${to}`,
    advice: (_, { to }) => say`Use ${to}.`,
  },
  discriminatorValueAdded: {
    id: 'discriminator-value-added',
    level: { request: 'additive', response: 'potentially breaking' },
    reason: 'The same as a new enum value.',
    oasdiff: 'info',
    sentence: (at, { value, member }) => say`${value} now also selects ${member} in ${at.name}`,
    advice: (_, { value }) => say`Handle ${value}.`,
  },
  discriminatorValueRemoved: {
    id: 'discriminator-value-removed',
    level: { request: 'breaking', response: 'breaking' },
    reason: 'The same as a removed enum value.',
    oasdiff: 'info',
    sentence: (at, { value, member }) => say`${value} no longer selects ${member} in ${at.name}`,
    advice: (_, { value }) => say`Do not use ${value}.`,
  },
  conditionAdded: {
    id: 'condition-added',
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests that do not meet the condition are rejected.',
    sentence: (at, { condition }) => say`${at.name} now also ${at.has} to be ${sayList(condition, 'or')}`,
    advice: () => say`Check your requests against the new condition.`,
  },
  conditionRemoved: {
    id: 'condition-removed',
    level: { request: 'additive', response: 'breaking' },
    reason: 'Code that reads it relies on the condition.',
    sentence: (at, { condition }) => say`${at.name} no longer ${at.has} to be ${sayList(condition, 'or')}`,
    advice: () => say`Do not rely on the condition.`,
  },
  conditionChanged: {
    id: 'condition-changed',
    level: { request: 'potentially breaking', response: 'potentially breaking' },
    reason: 'Negations and `if` conditions cannot be compared in general.',
    oasdiff: 'error',
    sentence: (at) => say`a condition on ${at.name} changed`,
    advice: () => say`Compare the two conditions.`,
  },
}
