/** Changes of objects and their properties. */
export const objectRules = {
  'property-added-required': {
    level: { request: 'breaking', response: 'additive' },
    reason:
      'Requests without it are rejected, even if it has a default. In a response, readers can ignore it.',
    sentence: '{at} {was} added and {is} required',
    advice: 'Pass {it}.',
  },
  'property-added-optional': {
    level: { request: 'additive', response: 'additive' },
    reason: 'Callers do not have to send or read it.',
    sentence: '{at} {was} added',
  },
  'property-removed': {
    level: { request: 'breaking', response: 'breaking' },
    reason:
      'The service ignores or no longer sends it, and code that uses it no longer compiles. Whether it was required does not matter, since most documents leave `required` out.',
    oasdiff: 'warning, but an error for a required one in a response',
    sentence: '{at} {was} removed',
    advice: 'Do not use {it}.',
  },
  'property-renamed': {
    level: { request: 'breaking', response: 'breaking' },
    reason: 'The old name was removed.',
    oasdiff: 'a removal and an addition',
    sentence: '{at} was renamed to {to}',
    advice: 'Use {to}.',
  },
  'property-became-required': {
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests without it are rejected. In a response it is now guaranteed.',
    sentence: '{at} {is} now required',
    advice: 'Pass {it}.',
  },
  'property-became-optional': {
    level: { request: 'additive', response: 'breaking' },
    reason: 'Requests with it continue to work. Code that reads it from a response can find it missing.',
    sentence: '{at} {is} no longer required',
    advice: 'Check whether {they} {is} present.',
  },
  'property-became-read-only': {
    level: 'potentially breaking',
    reason: 'The service can ignore it in a request or reject the request (OpenAPI 3.1, section 4.8.24.2).',
    oasdiff: 'info',
    sentence: '{at} {is} now read-only',
    advice: 'Do not send {it}.',
  },
  'property-became-write-only': {
    level: 'breaking',
    reason: 'Responses no longer have it.',
    oasdiff: 'info',
    sentence: '{at} {is} now write-only',
    advice: 'Do not read {it}.',
  },
  'property-became-writable': {
    level: 'additive',
    reason: 'Requests without it continue to work, unless it is reported as required as well.',
    sentence: '{at} {is} no longer read-only',
  },
  'property-became-readable': {
    level: 'additive',
    reason: 'Readers can ignore it.',
    sentence: '{at} {is} no longer write-only',
  },
  'additional-properties-forbidden': {
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests with other properties are rejected.',
    oasdiff: 'not checked',
    sentence: '{at} no longer allow{s} other properties',
    advice: 'Send declared properties only.',
  },
  'additional-properties-allowed': {
    level: { request: 'additive', response: 'additive' },
    reason: 'Readers of JSON ignore properties that they do not know.',
    oasdiff: 'not checked',
    sentence: '{at} now allow{s} other properties',
  },
  'pattern-property-added': {
    level: { request: 'breaking', response: 'additive' },
    reason: 'Properties whose name matches the pattern now have to match a schema.',
    sentence: 'properties of {at} whose name matches {pattern} now have to match a schema',
    advice: 'Check the values of these properties.',
  },
  'pattern-property-removed': {
    level: { request: 'additive', response: 'potentially breaking' },
    reason: 'Properties whose name matches the pattern can have any value now.',
    oasdiff: 'error in a response',
    sentence: 'properties of {at} whose name matches {pattern} can now have any value',
    advice: 'Check the values of these properties before you use them.',
  },
  'dependency-added': {
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests with the first property and without the second are rejected.',
    sentence: '{property} of {at} now requires {requires}',
    advice: 'Pass {requires} with {property}.',
  },
  'dependency-removed': {
    level: { request: 'additive', response: 'breaking' },
    reason: 'Code that reads the second property can find it missing.',
    sentence: '{property} of {at} no longer requires {requires}',
    advice: 'Check whether {requires} is present.',
  },
  deprecated: {
    level: 'additive',
    reason: 'It continues to work. Semantic versioning requires a minor version.',
    sentence: '{at} {is} deprecated',
    advice: 'Plan to stop using {it}.',
  },
  undeprecated: {
    level: 'docs',
    reason: 'Its behavior did not change.',
    sentence: '{at} {is} no longer deprecated',
  },
  'xml-changed': {
    level: 'potentially breaking',
    reason: 'Affects callers that send or read XML. JSON is the same.',
    oasdiff: 'not checked',
    sentence: 'the XML representation of {at} changed',
    advice: 'Check how you write or read it as XML.',
  },
} as const
