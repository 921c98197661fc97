import { phrase } from '../sentence.ts'
import type { ObjectFacts } from './facts.ts'
import type { RulesFor } from './table.ts'

/** Changes of objects and their properties. */
export const objectRules: RulesFor<ObjectFacts> = {
  propertyAddedRequired: {
    id: 'property-added-required',
    level: { request: 'breaking', response: 'additive' },
    reason:
      'Requests without it are rejected, even if it has a default. In a response, readers can ignore it.',
    sentence: (at) => phrase`${at.name} ${at.was} added and ${at.is} required`,
    advice: (at) => phrase`Pass ${at.it}.`,
  },
  propertyAddedOptional: {
    id: 'property-added-optional',
    level: { request: 'additive', response: 'additive' },
    reason: 'Callers do not have to send or read it.',
    sentence: (at) => phrase`${at.name} ${at.was} added`,
  },
  propertyRemoved: {
    id: 'property-removed',
    level: { request: 'breaking', response: 'breaking' },
    reason:
      'The service ignores or no longer sends it, and code that uses it no longer compiles. Whether it was required does not matter, since most documents leave `required` out.',
    oasdiff: 'warning, but an error for a required one in a response',
    sentence: (at) => phrase`${at.name} ${at.was} removed`,
    advice: (at) => phrase`Do not use ${at.it}.`,
  },
  propertyRenamed: {
    id: 'property-renamed',
    level: { request: 'breaking', response: 'breaking' },
    reason: 'The old name was removed.',
    oasdiff: 'a removal and an addition',
    sentence: (at, { to }) => phrase`${at.name} was renamed to ${to}`,
    advice: (_, { to }) => phrase`Use ${to}.`,
  },
  propertyBecameRequired: {
    id: 'property-became-required',
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests without it are rejected. In a response it is now guaranteed.',
    sentence: (at) => phrase`${at.name} ${at.is} now required`,
    advice: (at) => phrase`Pass ${at.it}.`,
  },
  propertyBecameOptional: {
    id: 'property-became-optional',
    level: { request: 'additive', response: 'breaking' },
    reason: 'Requests with it continue to work. Code that reads it from a response can find it missing.',
    sentence: (at) => phrase`${at.name} ${at.is} no longer required`,
    advice: (at) => phrase`Check whether ${at.they} ${at.is} present.`,
  },
  propertyBecameReadOnly: {
    id: 'property-became-read-only',
    level: 'potentially breaking',
    reason: 'The service can ignore it in a request or reject the request (OpenAPI 3.1, section 4.8.24.2).',
    oasdiff: 'info',
    sentence: (at) => phrase`${at.name} ${at.is} now read-only`,
    advice: (at) => phrase`Do not send ${at.it}.`,
  },
  propertyBecameWriteOnly: {
    id: 'property-became-write-only',
    level: 'breaking',
    reason: 'Responses no longer have it.',
    oasdiff: 'info',
    sentence: (at) => phrase`${at.name} ${at.is} now write-only`,
    advice: (at) => phrase`Do not read ${at.it}.`,
  },
  propertyBecameWritable: {
    id: 'property-became-writable',
    level: 'additive',
    reason: 'Requests without it continue to work, unless it is reported as required as well.',
    sentence: (at) => phrase`${at.name} ${at.is} no longer read-only`,
  },
  propertyBecameReadable: {
    id: 'property-became-readable',
    level: 'additive',
    reason: 'Readers can ignore it.',
    sentence: (at) => phrase`${at.name} ${at.is} no longer write-only`,
  },
  additionalForbidden: {
    id: 'additional-properties-forbidden',
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests with other properties are rejected.',
    oasdiff: 'not checked',
    sentence: (at) => phrase`${at.name} no longer allow${thirdPerson(at.is)} other properties`,
    advice: () => phrase`Send declared properties only.`,
  },
  additionalAllowed: {
    id: 'additional-properties-allowed',
    level: { request: 'additive', response: 'additive' },
    reason: 'Readers of JSON ignore properties that they do not know.',
    oasdiff: 'not checked',
    sentence: (at) => phrase`${at.name} now allow${thirdPerson(at.is)} other properties`,
  },
  patternPropertyAdded: {
    id: 'pattern-property-added',
    level: { request: 'breaking', response: 'additive' },
    reason: 'Properties whose name matches the pattern now have to match a schema.',
    sentence: (at, { pattern }) =>
      phrase`properties of ${at.name} whose name matches ${pattern} now have to match a schema`,
    advice: () => phrase`Check the values of these properties.`,
  },
  patternPropertyRemoved: {
    id: 'pattern-property-removed',
    level: { request: 'additive', response: 'potentially breaking' },
    reason: 'Properties whose name matches the pattern can have any value now.',
    oasdiff: 'error in a response',
    sentence: (at, { pattern }) =>
      phrase`properties of ${at.name} whose name matches ${pattern} can now have any value`,
    advice: () => phrase`Check the values of these properties before you use them.`,
  },
  dependencyAdded: {
    id: 'dependency-added',
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests with the first property and without the second are rejected.',
    sentence: (at, { property, requires }) => phrase`${property} of ${at.name} now requires ${requires}`,
    advice: (_, { property, requires }) => phrase`Pass ${requires} with ${property}.`,
  },
  dependencyRemoved: {
    id: 'dependency-removed',
    level: { request: 'additive', response: 'breaking' },
    reason: 'Code that reads the second property can find it missing.',
    sentence: (at, { property, requires }) =>
      phrase`${property} of ${at.name} no longer requires ${requires}`,
    advice: (_, { requires }) => phrase`Check whether ${requires} is present.`,
  },
  deprecated: {
    id: 'deprecated',
    level: 'additive',
    reason: 'It continues to work. Semantic versioning requires a minor version.',
    sentence: (at) => phrase`${at.name} ${at.is} deprecated`,
    advice: (at) => phrase`Plan to stop using ${at.it}.`,
  },
  undeprecated: {
    id: 'undeprecated',
    level: 'docs',
    reason: 'Its behavior did not change.',
    sentence: (at) => phrase`${at.name} ${at.is} no longer deprecated`,
  },
  xmlChanged: {
    id: 'xml-changed',
    level: 'potentially breaking',
    reason: 'Affects callers that send or read XML. JSON is the same.',
    oasdiff: 'not checked',
    sentence: (at) => phrase`the XML representation of ${at.name} changed`,
    advice: () => phrase`Check how you write or read it as XML.`,
  },
}

/** The `s` of a verb with a subject in the singular. */
function thirdPerson(is: readonly unknown[]): readonly string[] {
  return is[0] === 'is' ? ['s'] : []
}
