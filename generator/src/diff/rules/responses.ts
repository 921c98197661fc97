import { phrase } from '../sentence.ts'
import type { ResponseFacts } from './facts.ts'
import type { RulesFor } from './table.ts'

/** Changes of what callers receive: responses and their headers. */
export const responseRules: RulesFor<ResponseFacts> = {
  successAdded: {
    id: 'success-added',
    level: 'potentially breaking',
    reason: 'Callers can get a response that they do not handle.',
    oasdiff: 'info',
    sentence: (at) => phrase`${at.name} ${at.was} added`,
    advice: () => phrase`Handle the new status.`,
  },
  successRemoved: {
    id: 'success-removed',
    level: 'breaking',
    reason: 'Callers no longer get the response that they expect.',
    sentence: (at) => phrase`${at.name} ${at.was} removed`,
    advice: () => phrase`Read one of the other responses.`,
  },
  failureAdded: {
    id: 'failure-added',
    level: 'additive',
    reason: 'Callers have to handle any error status anyway. One more is documented.',
    sentence: (at) => phrase`${at.name} ${at.is} now documented`,
  },
  failureRemoved: {
    id: 'failure-removed',
    level: 'additive',
    reason: 'One way less to fail.',
    sentence: (at) => phrase`${at.name} ${at.is} no longer documented`,
  },
  contentAdded: {
    id: 'content-added',
    level: 'additive',
    reason: 'Callers can ignore the body.',
    sentence: (at) => phrase`${at.name} now ${at.has} a body`,
  },
  contentRemoved: {
    id: 'content-removed',
    level: 'breaking',
    reason: 'Code that reads the body gets none.',
    sentence: (at) => phrase`${at.name} no longer ${at.has} a body`,
    advice: () => phrase`Do not read the body.`,
  },
  headerAdded: {
    id: 'header-added',
    level: 'additive',
    reason: 'No caller reads it yet.',
    sentence: (at) => phrase`${at.name} ${at.was} added`,
  },
  headerRemoved: {
    id: 'header-removed',
    level: 'breaking',
    reason: 'The header was guaranteed.',
    sentence: (at) => phrase`${at.name} ${at.was} removed`,
    advice: (at) => phrase`Do not read ${at.it}.`,
  },
  optionalHeaderRemoved: {
    id: 'optional-header-removed',
    level: 'potentially breaking',
    reason: 'The header was not guaranteed.',
    sentence: (at) => phrase`${at.name}, which was optional, ${at.was} removed`,
    advice: (at) => phrase`Do not read ${at.it}.`,
  },
  headerBecameRequired: {
    id: 'header-became-required',
    level: 'additive',
    reason: 'The header is now guaranteed.',
    sentence: (at) => phrase`${at.name} ${at.is} now always present`,
  },
  headerBecameOptional: {
    id: 'header-became-optional',
    level: 'breaking',
    reason: 'The header was guaranteed.',
    sentence: (at) => phrase`${at.name} can now be missing`,
    advice: (at) => phrase`Check whether ${at.they} ${at.is} present.`,
  },
}
