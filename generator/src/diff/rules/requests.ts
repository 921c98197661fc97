import { phrase } from '../sentence.ts'
import type { RequestFacts } from './facts.ts'
import type { RulesFor } from './table.ts'

/** Changes of what callers send: parameters and bodies. */
export const requestRules: RulesFor<RequestFacts> = {
  parameterAddedRequired: {
    id: 'parameter-added-required',
    level: 'breaking',
    reason: 'Calls without it are rejected.',
    sentence: (at) => phrase`${at.name} ${at.was} added and ${at.is} required`,
    advice: (at) => phrase`Pass ${at.it}.`,
  },
  parameterAddedOptional: {
    id: 'parameter-added-optional',
    level: 'additive',
    reason: 'Calls without it continue to work.',
    sentence: (at) => phrase`${at.name} ${at.was} added`,
  },
  pagingAdded: {
    id: 'paging-added',
    level: 'potentially breaking',
    reason:
      'The list had no parameters for pages before. Calls without them can now get the first page instead of all items.',
    oasdiff: 'info',
    sentence: (at, { size }) =>
      size === null
        ? phrase`${at.name} was added, so the response can be one page of the list`
        : phrase`${at.name} was added with the default ${size}, so the response can be one page of the list`,
    advice: () => phrase`Read all pages if you need the whole list.`,
  },
  parameterRemoved: {
    id: 'parameter-removed',
    level: 'breaking',
    reason: 'The service ignores or rejects it, and code that passes it no longer compiles.',
    oasdiff: 'warning',
    sentence: (at) => phrase`${at.name} ${at.was} removed`,
    advice: (at) => phrase`Do not pass ${at.it}.`,
  },
  parameterRenamed: {
    id: 'parameter-renamed',
    level: 'breaking',
    reason: 'The service ignores or rejects the old name.',
    oasdiff: 'a removal and an addition',
    sentence: (_, { from, to }) => phrase`the parameter ${from} was renamed to ${to}`,
    advice: (_, { to }) => phrase`Pass ${to}.`,
  },
  parameterMoved: {
    id: 'parameter-moved',
    level: 'breaking',
    reason: 'The service does not read it from the old location.',
    oasdiff: 'a removal and an addition',
    sentence: (at, { from, to }) => phrase`${at.name} moved from the ${[from]} to the ${[to]}`,
    advice: (_, { to }) => phrase`Pass it in the ${[to]}.`,
  },
  parameterBecameRequired: {
    id: 'parameter-became-required',
    level: 'breaking',
    reason: 'Calls without it are rejected.',
    sentence: (at) => phrase`${at.name} ${at.is} now required`,
    advice: (at) => phrase`Pass ${at.it}.`,
  },
  parameterBecameOptional: {
    id: 'parameter-became-optional',
    level: 'additive',
    reason: 'Calls that pass it continue to work.',
    sentence: (at) => phrase`${at.name} ${at.is} no longer required`,
  },
  serializationChanged: {
    id: 'serialization-changed',
    level: 'breaking',
    reason: 'Values that are written the old way are misread.',
    sentence: (at, { from, to }) => phrase`the serialization of ${at.name} changed from ${from} to ${to}`,
    advice: (_, { to }) => phrase`Use ${to}.`,
  },
  reservedChanged: {
    id: 'reserved-characters-changed',
    level: 'potentially breaking',
    reason: 'Values with characters such as `/` or `?` are written differently. Others are not affected.',
    oasdiff: 'not checked',
    sentence: (at, { isAllowed }) =>
      isAllowed
        ? phrase`reserved characters in ${at.name} are no longer percent-encoded`
        : phrase`reserved characters in ${at.name} are now percent-encoded`,
    advice: () => phrase`Write the value the new way.`,
  },
  partTypeAdded: {
    id: 'part-type-added',
    level: 'additive',
    reason: 'Parts of the other media types continue to work.',
    oasdiff: 'not checked',
    sentence: (at, { mediaType }) => phrase`${at.name} can now be sent as ${mediaType}`,
  },
  partTypeRemoved: {
    id: 'part-type-removed',
    level: 'breaking',
    reason: 'Parts of this media type are rejected or misread.',
    oasdiff: 'not checked',
    sentence: (at, { mediaType }) => phrase`${at.name} can no longer be sent as ${mediaType}`,
    advice: () => phrase`Send the part as one of the other media types.`,
  },
  partHeaderAddedRequired: {
    id: 'part-header-added-required',
    level: 'breaking',
    reason: 'Parts without the header are rejected.',
    oasdiff: 'not checked',
    sentence: (at) => phrase`${at.name} ${at.was} added and ${at.is} required`,
    advice: (at) => phrase`Send ${at.it}.`,
  },
  partHeaderAddedOptional: {
    id: 'part-header-added-optional',
    level: 'additive',
    reason: 'Parts without the header continue to work.',
    oasdiff: 'not checked',
    sentence: (at) => phrase`${at.name} ${at.was} added`,
  },
  partHeaderRemoved: {
    id: 'part-header-removed',
    level: 'potentially breaking',
    reason: 'The service ignores or rejects the header.',
    oasdiff: 'not checked',
    sentence: (at) => phrase`${at.name} ${at.was} removed`,
    advice: (at) => phrase`Do not send ${at.it}.`,
  },
  partHeaderChanged: {
    id: 'part-header-changed',
    level: 'potentially breaking',
    reason: 'Parts with the old header can be rejected.',
    oasdiff: 'not checked',
    sentence: (at) => phrase`the definition of ${at.name} changed`,
    advice: () => phrase`Compare the two definitions.`,
  },
  bodyAddedRequired: {
    id: 'body-added-required',
    level: 'breaking',
    reason: 'Calls without a body are rejected.',
    sentence: () => phrase`a request body was added and is required`,
    advice: () => phrase`Send a body.`,
  },
  bodyAddedOptional: {
    id: 'body-added-optional',
    level: 'additive',
    reason: 'Calls without a body continue to work.',
    sentence: () => phrase`an optional request body was added`,
  },
  bodyRemoved: {
    id: 'body-removed',
    level: 'breaking',
    reason: 'The service ignores the body, and code that passes it no longer compiles.',
    sentence: () => phrase`the request body was removed`,
    advice: () => phrase`Send no body.`,
  },
  bodyBecameRequired: {
    id: 'body-became-required',
    level: 'breaking',
    reason: 'Calls without a body are rejected.',
    sentence: () => phrase`the request body is now required`,
    advice: () => phrase`Send a body.`,
  },
  bodyBecameOptional: {
    id: 'body-became-optional',
    level: 'additive',
    reason: 'Calls with a body continue to work.',
    sentence: () => phrase`the request body is no longer required`,
  },
  mediaTypeAdded: {
    id: 'media-type-added',
    level: { request: 'additive', response: 'additive' },
    reason: 'Callers have to send or accept the new media type to use it.',
    sentence: (at, { mediaType }) => phrase`${at.name} can now be ${mediaType}`,
  },
  mediaTypeRemoved: {
    id: 'media-type-removed',
    level: { request: 'breaking', response: 'breaking' },
    reason: 'Requests of this media type are rejected; code that reads responses gets another one.',
    oasdiff: 'info in a response if a more specific name replaces it',
    sentence: (at, { mediaType }) => phrase`${at.name} can no longer be ${mediaType}`,
    advice: () => phrase`Use one of the other media types.`,
  },
}
