const boundMoved = [
  'the {what:words} of {at} changed from {from?:bound} to {to?:bound}',
  '{at} now {has} a {what:words} of {to?:bound}',
  '{at} no longer {has} a {what:words} (it was {from?:bound})',
] as const

/**
 * Changes of bounds, patterns and formats. A wider bound in a response seldom breaks more than a strict validator, so
 * it is not called breaking.
 */
export const boundRules = {
  'range-narrowed': {
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests with values outside of it are rejected.',
    oasdiff: 'warning in a request if there was no bound',
    sentence: boundMoved as typeof boundMoved,
    advice: 'Send values within the new bound.',
  },
  'range-widened': {
    level: { request: 'additive', response: 'potentially breaking' },
    reason: 'Only affects code that cannot store or display the new values.',
    oasdiff: 'error in a response',
    sentence: boundMoved as typeof boundMoved,
    advice: 'Handle values up to the new bound.',
  },
  'length-narrowed': {
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests with shorter or longer strings are rejected.',
    oasdiff: 'warning in a request if there was no bound',
    sentence: boundMoved as typeof boundMoved,
    advice: 'Send strings within the new length.',
  },
  'length-widened': {
    level: { request: 'additive', response: 'potentially breaking' },
    reason: 'Only affects code that cannot store or display the new values.',
    oasdiff: 'error in a response',
    sentence: boundMoved as typeof boundMoved,
    advice: 'Handle strings of the new length.',
  },
  'count-narrowed': {
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests with fewer or more of them are rejected.',
    oasdiff: 'warning in a request if there was no bound',
    sentence: boundMoved as typeof boundMoved,
    advice: 'Send a number within the new bound.',
  },
  'count-widened': {
    level: { request: 'additive', response: 'potentially breaking' },
    reason: 'Only affects code that relies on the old number.',
    oasdiff: 'error in a response',
    sentence: boundMoved as typeof boundMoved,
    advice: 'Handle other numbers of them.',
  },
  'multiple-narrowed': {
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests with values in between are rejected.',
    oasdiff: 'not checked',
    sentence: '{at} now {has} to be a multiple of {to}',
    advice: 'Send multiples of {to}.',
  },
  'multiple-widened': {
    level: { request: 'additive', response: 'potentially breaking' },
    reason: 'Only affects code that relies on the old step.',
    oasdiff: 'not checked',
    sentence: '{at} no longer {has} to be a multiple of {from}',
    advice: 'Handle values in between.',
  },
  'multiple-changed': {
    level: { request: 'breaking', response: 'potentially breaking' },
    reason: 'Neither step contains the other.',
    oasdiff: 'not checked',
    sentence: '{at} now {has} to be a multiple of {to}, no longer of {from}',
    advice: { request: 'Send multiples of {to}.', response: 'Handle multiples of {to}.' },
  },
  'pattern-added': {
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests with other strings are rejected.',
    sentence: '{at} now {has} to match {pattern}',
    advice: 'Send strings that match {pattern}.',
  },
  'pattern-removed': {
    level: { request: 'additive', response: 'potentially breaking' },
    reason: 'Only affects code that relies on the pattern.',
    oasdiff: 'info in a response',
    sentence: '{at} no longer {has} to match {pattern}',
    advice: 'Handle other strings.',
  },
  'pattern-changed': {
    level: { request: 'potentially breaking', response: 'potentially breaking' },
    reason: 'Whether one pattern accepts everything that the other does cannot be decided in general.',
    oasdiff: 'info in a response',
    sentence: 'the pattern of {at} changed from {from} to {to}',
    advice: 'Compare the two patterns.',
  },
  'format-added': {
    level: { request: 'potentially breaking', response: 'additive' },
    reason:
      'A format is an annotation first (JSON Schema 2020-12, section 7.2.1). The document does not define whether the service enforces it.',
    oasdiff: 'error in a request',
    sentence: 'the {what:words} of {at} is now {format}',
    advice: 'Send values with the {what:words} {format}.',
  },
  'format-removed': {
    level: { request: 'additive', response: 'potentially breaking' },
    reason: 'Code that parses it can receive something else.',
    oasdiff: 'error in a response',
    sentence: 'the {what:words} of {at} is no longer {format}',
    advice: 'Handle other strings.',
  },
  'format-changed': {
    level: { request: 'breaking', response: 'breaking' },
    reason: 'Values in the old format are invalid or mean something else in the new one.',
    sentence: 'the {what:words} of {at} changed from {from} to {to}',
    advice: {
      request: 'Send values with the {what:words} {to}.',
      response: 'Expect values with the {what:words} {to}.',
    },
  },
  'format-widened': {
    level: { request: 'additive', response: 'potentially breaking' },
    reason: 'Only affects code that cannot store larger or more exact numbers.',
    oasdiff: 'error in a response',
    sentence: 'the format of {at} changed from {from} to {to}',
    advice: 'Handle values with the format {to}.',
  },
  'format-narrowed': {
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests with larger or more exact numbers are rejected.',
    sentence: 'the format of {at} changed from {from} to {to}',
    advice: 'Send values with the format {to}.',
  },
  'content-media-type-changed': {
    level: { request: 'potentially breaking', response: 'potentially breaking' },
    reason:
      'The string has other content. The keyword is an annotation first (JSON Schema 2020-12, section 8.1).',
    oasdiff: 'error',
    sentence: 'the media type of the content of {at} changed from {from:orNone} to {to:orNone}',
    advice: 'Check how you write or read the content.',
  },
  'content-schema-changed': {
    level: { request: 'potentially breaking', response: 'potentially breaking' },
    reason:
      'The string has other content. The keyword is an annotation first (JSON Schema 2020-12, section 8.1).',
    oasdiff: 'error in a request for a new schema, in a response for a removed one; else info',
    sentence: 'the schema of the content of {at} changed',
    advice: 'Compare the two schemas.',
  },
  'unique-items-added': {
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests with duplicate items are rejected.',
    oasdiff: 'not checked',
    sentence: '{at} can no longer have duplicate items',
    advice: 'Send each item once.',
  },
  'unique-items-removed': {
    level: { request: 'additive', response: 'potentially breaking' },
    reason: 'Only affects code that relies on it.',
    oasdiff: 'not checked',
    sentence: '{at} can now have duplicate items',
    advice: 'Handle duplicate items.',
  },
  'contains-added': {
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests without such an item are rejected.',
    sentence: '{at} now {has} to contain an item that matches a schema',
    advice: 'Send such an item.',
  },
  'contains-removed': {
    level: { request: 'additive', response: 'potentially breaking' },
    reason: 'Only affects code that relies on such an item.',
    oasdiff: 'error in a response',
    sentence: '{at} no longer {has} to contain an item that matches a schema',
    advice: 'Handle arrays without such an item.',
  },
  'contains-changed': {
    level: { request: 'potentially breaking', response: 'potentially breaking' },
    reason:
      'Matching items are counted up to a maximum, so another schema accepts some arrays and rejects others.',
    sentence: 'the schema of the counted items of {at} changed',
    advice: 'Check the arrays against the new schema.',
  },
} as const
