/** Changes of types, enums, constants and defaults. */
export const valueRules = {
  'null-added': {
    level: { request: 'additive', response: 'breaking' },
    reason: 'Code that reads it does not expect null.',
    sentence: '{at} can now be null',
    advice: 'Check {it} for null.',
  },
  'null-removed': {
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests with null are rejected.',
    sentence: '{at} can no longer be null',
    advice: 'Omit {it} or pass a value.',
  },
  'type-changed': {
    level: { request: 'breaking', response: 'breaking' },
    reason:
      'No value is valid on both sides. In a query, one string is also an array of one item, but code that passes it no longer compiles.',
    oasdiff: 'info for query parameters that become arrays or strings, and for XML',
    sentence: '{at} changed from {from:or} to {to:or}',
    advice: { request: 'Send {it} as {to:or}.', response: 'Treat {it} as {to:or}.' },
  },
  'type-widened': {
    level: { request: 'additive', response: 'breaking' },
    reason: 'Code that reads it does not expect the other values.',
    oasdiff: 'warning in a response that no longer has a schema',
    sentence: '{at} changed from {from:or} to {to:or}',
    advice: 'Handle {to:or}.',
  },
  'type-narrowed': {
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests with the other values are rejected.',
    sentence: '{at} changed from {from:or} to {to:or}',
    advice: 'Send {it} as {to:or}.',
  },
  'value-allowed': {
    level: { request: 'additive', response: 'additive' },
    reason: 'The same as an addition.',
    sentence: '{at} {is} now allowed',
  },
  'value-forbidden': {
    level: { request: 'breaking', response: 'breaking' },
    reason: 'The same as a removal.',
    sentence: '{at} {is} no longer allowed',
    advice: 'Do not use {it}.',
  },
  'enum-value-added': {
    level: { request: 'additive', response: 'potentially breaking' },
    reason: 'Code that handles each value does not handle the new one.',
    sentence: '{at} can now be {values:values}',
    advice: 'Handle {values:values}.',
  },
  'enum-value-removed': {
    level: { request: 'breaking', response: 'breaking' },
    reason:
      'Requests with the value are rejected. In a response it no longer occurs, and code that compares with it no longer compiles (TS2367, TS2678).',
    oasdiff: 'info in a response',
    sentence: '{at} can no longer be {values:values}',
    advice: 'Do not use {values:values}.',
  },
  'enum-introduced': {
    level: { request: 'breaking', response: 'potentially breaking' },
    reason:
      'Requests with other values are rejected. In a response, code that compares with another value no longer compiles.',
    oasdiff: 'info in a response for a constant, else not checked there',
    sentence: '{at} {is} now limited to {values:values}',
    advice: { request: 'Send {values:values}.', response: 'Remove the code for other values.' },
  },
  'enum-dropped': {
    level: { request: 'additive', response: 'potentially breaking' },
    reason: 'The same as new values.',
    oasdiff: 'error in a response for a constant',
    sentence: '{at} {is} no longer limited to a list of values',
    advice: 'Handle other values.',
  },
  'constant-changed': {
    level: { request: 'breaking', response: 'breaking' },
    reason: 'None of the known values is left.',
    sentence: '{at} changed from {from:values} to {to:values}',
    advice: { request: 'Send {to:values}.', response: 'Expect {to:values}.' },
  },
  'default-added': {
    level: { request: 'docs', response: 'docs' },
    reason: 'Usually documents existing behavior.',
    oasdiff: 'error for parameters, info elsewhere',
    sentence: 'the default of {at} is now documented: {value:value}',
  },
  'default-removed': {
    level: { request: 'potentially breaking', response: 'docs' },
    reason: 'The document no longer defines what the service does with requests that omit it.',
    oasdiff: 'error for parameters, info elsewhere',
    sentence: 'the default of {at} is no longer documented (it was {value:value})',
    advice: 'Pass {value:value} if you rely on it.',
  },
  'default-changed': {
    level: { request: 'potentially breaking', response: 'docs' },
    reason: 'Requests that omit it have another effect.',
    oasdiff: 'error for parameters, info elsewhere',
    sentence: 'the default of {at} changed from {from:value} to {to:value}',
    advice: 'Pass {from:value} if you rely on it.',
  },
} as const
