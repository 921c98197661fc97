import { listPhrases, phrase } from '../sentence.ts'
import type { OperationFacts } from './facts.ts'
import { phraseRequirement, phraseScopes } from './phrase-facts.ts'
import type { RulesFor } from './table.ts'

/** Changes of operations and webhooks, and of who can call them. */
export const operationRules: RulesFor<OperationFacts> = {
  operationAdded: {
    id: 'operation-added',
    level: 'additive',
    reason: 'No caller uses it yet.',
    sentence: (at, { predecessor }) =>
      predecessor === null
        ? phrase`${at.name} ${at.was} added`
        : phrase`${at.name} was added and replaces ${predecessor}`,
  },
  operationRemoved: {
    id: 'operation-removed',
    level: 'breaking',
    reason: 'Calls fail, even if a deprecation announced it.',
    oasdiff: 'info when it was deprecated before',
    sentence: (at, { wasDeprecated }) =>
      wasDeprecated
        ? phrase`${at.name}, which was deprecated, was removed`
        : phrase`${at.name} ${at.was} removed`,
    advice: (_, { replacement }) =>
      replacement === null ? phrase`There is no replacement.` : phrase`Call ${replacement} instead.`,
  },
  operationMoved: {
    id: 'operation-moved',
    level: 'breaking',
    reason: 'The same operation has another path. Calls to the old path fail.',
    oasdiff: 'a removal and an addition',
    sentence: (_, { from, to }) => phrase`${from} moved to ${to}`,
    advice: (_, { to }) => phrase`Call ${to}.`,
  },
  operationDeprecated: {
    id: 'operation-deprecated',
    level: 'additive',
    reason: 'The service still serves it. Semantic versioning requires a minor version.',
    sentence: (at, { replacement }) =>
      replacement === null
        ? phrase`${at.name} ${at.is} deprecated, and still served`
        : phrase`${at.name} is deprecated in favor of ${replacement}, and still served`,
    advice: (_, { replacement }) =>
      replacement === null ? phrase`Plan to stop using it.` : phrase`Plan to move to ${replacement}.`,
  },
  operationUndeprecated: {
    id: 'operation-undeprecated',
    level: 'docs',
    reason: 'The operation itself did not change.',
    sentence: (at) => phrase`${at.name} ${at.is} no longer deprecated`,
  },
  operationRenamed: {
    id: 'operation-renamed',
    level: 'potentially breaking',
    reason: 'Requests are the same, but generated code has another function name.',
    oasdiff: 'info',
    sentence: (_, { from, to }) => phrase`${from} was renamed to ${to}`,
    advice: (_, { to }) => phrase`Call ${to}.`,
  },
  pathParameterRenamed: {
    id: 'path-parameter-renamed',
    level: 'potentially breaking',
    reason: 'Requests are the same, but generated code has another parameter name.',
    oasdiff: 'not reported',
    sentence: (_, { from, to }) => phrase`the path parameter ${from} was renamed to ${to}`,
    advice: (_, { to }) => phrase`Pass ${to}.`,
  },
  webhookAdded: {
    id: 'webhook-added',
    level: 'additive',
    reason: 'Only subscribers receive it.',
    sentence: (at) => phrase`${at.name} ${at.was} added`,
  },
  webhookRemoved: {
    id: 'webhook-removed',
    level: 'breaking',
    reason: 'Subscribers no longer receive it.',
    sentence: (at) => phrase`${at.name} ${at.was} removed`,
    advice: () => phrase`Request the information instead.`,
  },
  webhookChanged: {
    id: 'webhook-changed',
    level: 'potentially breaking',
    reason: 'Receivers that check or answer the request have to do it another way.',
    oasdiff: 'not checked',
    sentence: (at, { what }) => phrase`the ${[what]} of ${at.name} changed`,
    advice: () => phrase`Check how you receive it.`,
  },
  idempotencyGained: {
    id: 'idempotency-gained',
    level: 'additive',
    reason: 'Clients can repeat it, but do not have to.',
    sentence: (at) => phrase`${at.name} can now be repeated safely`,
  },
  idempotencyLost: {
    id: 'idempotency-lost',
    level: 'potentially breaking',
    reason: 'Clients that repeat it after an error can do the work twice.',
    sentence: (at) => phrase`${at.name} can no longer be repeated safely`,
    advice: () => phrase`Check the outcome of the first call before you repeat it.`,
  },
  paginationAdded: {
    id: 'pagination-added',
    level: 'additive',
    reason: 'Documents how to read the pages. The parameters for it are reported on their own.',
    sentence: (at) => phrase`the pagination of ${at.name} is now documented`,
  },
  paginationRemoved: {
    id: 'pagination-removed',
    level: 'breaking',
    reason: 'Code that iterates over the list no longer compiles.',
    sentence: (at) => phrase`the pagination of ${at.name} is no longer documented`,
    advice: () => phrase`Read the list with one call.`,
  },
  paginationChanged: {
    id: 'pagination-changed',
    level: 'breaking',
    reason: 'Code that uses the old names gets the first page again, or nothing.',
    sentence: (_, { what, from, to }) => phrase`the ${[what]} of the pages changed from ${from} to ${to}`,
    advice: (_, { to }) => phrase`Use ${to}.`,
  },
  pageSizeLowered: {
    id: 'page-size-lowered',
    level: 'potentially breaking',
    reason: 'Code that takes the first page for the whole list gets fewer items.',
    sentence: (_, { what, from, to }) => phrase`the ${[what]} of a page changed from ${from} to ${to}`,
    advice: () => phrase`Read further pages until a page is not full.`,
  },
  pageSizeRaised: {
    id: 'page-size-raised',
    level: 'additive',
    reason: 'A page can have more items.',
    sentence: (_, { what, from, to }) => phrase`the ${[what]} of a page changed from ${from} to ${to}`,
  },

  securityAdded: {
    id: 'security-added',
    level: 'breaking',
    reason: 'Calls without a credential are rejected.',
    oasdiff: 'info',
    sentence: (_, { alternatives }) =>
      phrase`a credential is now required: ${listPhrases(alternatives.map(phraseRequirement), 'or')}`,
    advice: (_, { alternatives }) =>
      phrase`Send a credential: ${listPhrases(alternatives.map(phraseRequirement), 'or')}.`,
  },
  securityLifted: {
    id: 'security-lifted',
    level: 'additive',
    reason: 'Calls with a credential continue to work.',
    sentence: () => phrase`a credential is no longer required`,
  },
  securityAlternativeAdded: {
    id: 'security-alternative-added',
    level: 'additive',
    reason: 'Callers can continue to use the other credentials.',
    sentence: (_, { requirement }) =>
      phrase`a call can now be authorized by ${phraseRequirement(requirement)}`,
  },
  securityAlternativeRemoved: {
    id: 'security-alternative-removed',
    level: 'breaking',
    reason: 'Calls with this credential are rejected, even if others are accepted.',
    oasdiff: 'info',
    sentence: (_, { requirement }) =>
      phrase`a call can no longer be authorized by ${phraseRequirement(requirement)}`,
    advice: () => phrase`Use one of the other credentials.`,
  },
  schemeRequired: {
    id: 'security-scheme-required',
    level: 'breaking',
    reason: 'Calls without the additional credential are rejected.',
    oasdiff: 'info',
    sentence: (_, { scheme }) => phrase`the credential ${scheme} is now required as well`,
    advice: (_, { scheme }) => phrase`Send ${scheme} as well.`,
  },
  schemeOptional: {
    id: 'security-scheme-optional',
    level: 'additive',
    reason: 'Calls with both credentials continue to work.',
    sentence: (_, { scheme }) => phrase`the credential ${scheme} is no longer required`,
  },
  scopeAdded: {
    id: 'scope-added',
    level: 'breaking',
    reason: 'Calls whose credential does not have the scope are rejected.',
    oasdiff: 'info',
    sentence: (_, { scopes, scheme }) =>
      scheme === null
        ? phrase`${phraseScopes(scopes)} ${[scopes.length === 1 ? 'is' : 'are']} now required`
        : phrase`${scheme} now requires ${phraseScopes(scopes)}`,
    advice: (_, { scopes }) => phrase`Use a credential with ${listPhrases(scopes)}.`,
  },
  scopeRemoved: {
    id: 'scope-removed',
    level: 'additive',
    reason: 'Credentials with the scope continue to work.',
    sentence: (_, { scopes, scheme }) =>
      scheme === null
        ? phrase`${phraseScopes(scopes)} ${[scopes.length === 1 ? 'is' : 'are']} no longer required`
        : phrase`${scheme} no longer requires ${phraseScopes(scopes)}`,
  },
  scopesDocumented: {
    id: 'scopes-documented',
    level: 'potentially breaking',
    reason: 'No scopes were documented before. Whether they were required already is unknown.',
    sentence: (_, { scopes }) => phrase`the required scopes are now documented: ${listPhrases(scopes)}`,
    advice: () => phrase`Check that your credential has them.`,
  },
  scopesUndocumented: {
    id: 'scopes-undocumented',
    level: 'docs',
    reason: 'Credentials with these scopes continue to work.',
    sentence: (_, { scopes }) =>
      phrase`the required scopes are no longer documented (they were ${listPhrases(scopes)})`,
  },
}
