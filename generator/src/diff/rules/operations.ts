import { say, sayList } from '../sentence.ts'
import type { OperationFacts } from './facts.ts'
import { sayRequirement } from './say-facts.ts'
import type { RulesFor } from './table.ts'

/** Changes of operations and webhooks, and of who can call them. */
export const operationRules: RulesFor<OperationFacts> = {
  operationAdded: {
    id: 'operation-added',
    level: 'additive',
    reason: 'No caller uses it yet.',
    sentence: (at, { predecessor }) =>
      predecessor === null
        ? say`${at.name} ${at.was} added`
        : say`${at.name} was added and replaces ${predecessor}`,
  },
  operationRemoved: {
    id: 'operation-removed',
    level: 'breaking',
    reason: 'Calls fail, even if a deprecation announced it.',
    oasdiff: 'info when it was deprecated before',
    sentence: (at, { wasDeprecated }) =>
      wasDeprecated ? say`${at.name}, which was deprecated, was removed` : say`${at.name} ${at.was} removed`,
    advice: (_, { replacement }) =>
      replacement === null ? say`There is no replacement.` : say`Call ${replacement} instead.`,
  },
  operationMoved: {
    id: 'operation-moved',
    level: 'breaking',
    reason: 'The same operation has another path. Calls to the old path fail.',
    oasdiff: 'a removal and an addition',
    sentence: (_, { from, to }) => say`${from} moved to ${to}`,
    advice: (_, { to }) => say`Call ${to}.`,
  },
  operationDeprecated: {
    id: 'operation-deprecated',
    level: 'additive',
    reason: 'The service still serves it. Semantic versioning requires a minor version.',
    sentence: (at, { replacement }) =>
      replacement === null
        ? say`${at.name} ${at.is} deprecated, and still served`
        : say`${at.name} is deprecated in favor of ${replacement}, and still served`,
    advice: (_, { replacement }) =>
      replacement === null ? say`Plan to stop using it.` : say`Plan to move to ${replacement}.`,
  },
  operationUndeprecated: {
    id: 'operation-undeprecated',
    level: 'docs',
    reason: 'The operation itself did not change.',
    sentence: (at) => say`${at.name} ${at.is} no longer deprecated`,
  },
  operationRenamed: {
    id: 'operation-renamed',
    level: 'potentially breaking',
    reason: 'Requests are the same, but generated code has another function name.',
    oasdiff: 'info',
    sentence: (_, { from, to }) => say`${from} was renamed to ${to}`,
    advice: (_, { to }) => say`Call ${to}.`,
  },
  pathParameterRenamed: {
    id: 'path-parameter-renamed',
    level: 'potentially breaking',
    reason: 'Requests are the same, but generated code has another parameter name.',
    oasdiff: 'not reported',
    sentence: (_, { from, to }) => say`the path parameter ${from} was renamed to ${to}`,
    advice: (_, { to }) => say`Pass ${to}.`,
  },
  webhookAdded: {
    id: 'webhook-added',
    level: 'additive',
    reason: 'Only subscribers receive it.',
    sentence: (at) => say`${at.name} ${at.was} added`,
  },
  webhookRemoved: {
    id: 'webhook-removed',
    level: 'breaking',
    reason: 'Subscribers no longer receive it.',
    sentence: (at) => say`${at.name} ${at.was} removed`,
    advice: () => say`Request the information instead.`,
  },
  webhookChanged: {
    id: 'webhook-changed',
    level: 'potentially breaking',
    reason: 'Receivers that check or answer the request have to do it another way.',
    oasdiff: 'not checked',
    sentence: (at, { what }) => say`the ${[what]} of ${at.name} changed`,
    advice: () => say`Check how you receive it.`,
  },
  idempotencyGained: {
    id: 'idempotency-gained',
    level: 'additive',
    reason: 'Clients can repeat it, but do not have to.',
    sentence: (at) => say`${at.name} can now be repeated safely`,
  },
  idempotencyLost: {
    id: 'idempotency-lost',
    level: 'potentially breaking',
    reason: 'Clients that repeat it after an error can do the work twice.',
    sentence: (at) => say`${at.name} can no longer be repeated safely`,
    advice: () => say`Check the outcome of the first call before you repeat it.`,
  },
  paginationAdded: {
    id: 'pagination-added',
    level: 'additive',
    reason: 'Documents how to read the pages. The parameters for it are reported on their own.',
    sentence: (at) => say`the pagination of ${at.name} is now documented`,
  },
  paginationRemoved: {
    id: 'pagination-removed',
    level: 'breaking',
    reason: 'Code that iterates over the list no longer compiles.',
    sentence: (at) => say`the pagination of ${at.name} is no longer documented`,
    advice: () => say`Read the list with one call.`,
  },
  paginationChanged: {
    id: 'pagination-changed',
    level: 'breaking',
    reason: 'Code that uses the old names gets the first page again, or nothing.',
    sentence: (_, { what, from, to }) => say`the ${[what]} of the pages changed from ${from} to ${to}`,
    advice: (_, { to }) => say`Use ${to}.`,
  },
  pageSizeLowered: {
    id: 'page-size-lowered',
    level: 'potentially breaking',
    reason: 'Code that takes the first page for the whole list gets fewer items.',
    sentence: (_, { what, from, to }) => say`the ${[what]} of a page changed from ${from} to ${to}`,
    advice: () => say`Read further pages until a page is not full.`,
  },
  pageSizeRaised: {
    id: 'page-size-raised',
    level: 'additive',
    reason: 'A page can have more items.',
    sentence: (_, { what, from, to }) => say`the ${[what]} of a page changed from ${from} to ${to}`,
  },

  securityAdded: {
    id: 'security-added',
    level: 'breaking',
    reason: 'Calls without a credential are rejected.',
    sentence: (_, { alternatives }) =>
      say`a credential is now required: ${sayList(alternatives.map(sayRequirement), 'or')}`,
    advice: (_, { alternatives }) =>
      say`Send a credential: ${sayList(alternatives.map(sayRequirement), 'or')}.`,
  },
  securityLifted: {
    id: 'security-lifted',
    level: 'additive',
    reason: 'Calls with a credential continue to work.',
    sentence: () => say`a credential is no longer required`,
  },
  securityAlternativeAdded: {
    id: 'security-alternative-added',
    level: 'additive',
    reason: 'Callers can continue to use the other credentials.',
    sentence: (_, { requirement }) =>
      say`a call can now also be authorized by ${sayRequirement(requirement)}`,
  },
  securityAlternativeRemoved: {
    id: 'security-alternative-removed',
    level: 'breaking',
    reason: 'Calls with this credential are rejected, even if others are accepted.',
    sentence: (_, { requirement }) =>
      say`a call can no longer be authorized by ${sayRequirement(requirement)}`,
    advice: () => say`Use one of the other credentials.`,
  },
  schemeRequired: {
    id: 'security-scheme-required',
    level: 'breaking',
    reason: 'Calls without the additional credential are rejected.',
    sentence: (_, { scheme }) => say`the credential ${scheme} is now required as well`,
    advice: (_, { scheme }) => say`Send ${scheme} as well.`,
  },
  schemeOptional: {
    id: 'security-scheme-optional',
    level: 'additive',
    reason: 'Calls with both credentials continue to work.',
    sentence: (_, { scheme }) => say`the credential ${scheme} is no longer required`,
  },
  scopeAdded: {
    id: 'scope-added',
    level: 'breaking',
    reason: 'Calls whose credential does not have the scope are rejected.',
    sentence: (_, { scope }) => say`the scope ${scope} is now required`,
    advice: (_, { scope }) => say`Use a credential with ${scope}.`,
  },
  scopeRemoved: {
    id: 'scope-removed',
    level: 'additive',
    reason: 'Credentials with the scope continue to work.',
    sentence: (_, { scope }) => say`the scope ${scope} is no longer required`,
  },
  scopesDocumented: {
    id: 'scopes-documented',
    level: 'potentially breaking',
    reason: 'No scopes were documented before. Whether they were required already is unknown.',
    sentence: (_, { scopes }) => say`the required scopes are now documented: ${sayList(scopes)}`,
    advice: () => say`Check that your credential has them.`,
  },
  scopesUndocumented: {
    id: 'scopes-undocumented',
    level: 'docs',
    reason: 'Credentials with these scopes continue to work.',
    sentence: (_, { scopes }) =>
      say`the required scopes are no longer documented (they were ${sayList(scopes)})`,
  },
}
