/** Changes of what callers receive: responses and their headers. */
export const responseRules = {
  'success-added': {
    level: 'potentially breaking',
    reason: 'Callers can get a response that they do not handle.',
    oasdiff: 'info',
    sentence: '{at} {was} added',
    advice: 'Handle the new status.',
  },
  'success-removed': {
    level: 'breaking',
    reason: 'Callers no longer get the response that they expect.',
    sentence: '{at} {was} removed',
    advice: 'Read one of the other responses.',
  },
  'failure-added': {
    level: 'additive',
    reason: 'Callers have to handle any error status anyway. One more is documented.',
    sentence: '{at} {is} now documented',
  },
  'failure-removed': {
    level: 'additive',
    reason: 'One way less to fail.',
    sentence: '{at} {is} no longer documented',
  },
  'content-added': {
    level: 'additive',
    reason: 'Callers can ignore the body.',
    sentence: '{at} now {has} a body',
  },
  'content-removed': {
    level: 'breaking',
    reason: 'Code that reads the body gets none.',
    sentence: '{at} no longer {has} a body',
    advice: 'Do not read the body.',
  },
  'header-added': {
    level: 'additive',
    reason: 'No caller reads it yet.',
    sentence: '{at} {was} added',
  },
  'header-removed': {
    level: 'breaking',
    reason: 'The header was guaranteed.',
    sentence: '{at} {was} removed',
    advice: 'Do not read {it}.',
  },
  'optional-header-removed': {
    level: 'potentially breaking',
    reason: 'The header was not guaranteed.',
    sentence: '{at}, which was optional, {was} removed',
    advice: 'Do not read {it}.',
  },
  'header-became-required': {
    level: 'additive',
    reason: 'The header is now guaranteed.',
    sentence: '{at} {is} now always present',
  },
  'header-became-optional': {
    level: 'breaking',
    reason: 'The header was guaranteed.',
    sentence: '{at} can now be missing',
    advice: 'Check whether {they} {is} present.',
  },
} as const
