import { listPhrases, phrase, type Sentence } from '../sentence.ts'
import type { DocumentFacts } from './facts.ts'
import { phraseScopes } from './phrase-facts.ts'
import type { RulesFor } from './table.ts'

/** Changes of the document as a whole: servers, security schemes, names of schemas. */
export const documentRules: RulesFor<DocumentFacts> = {
  serverAdded: {
    id: 'server-added',
    level: 'additive',
    reason: 'Callers can continue to use the other base URLs.',
    sentence: (at, { url }) => phrase`the base URL ${url} of ${at.name} was added`,
  },
  serverRemoved: {
    id: 'server-removed',
    level: 'potentially breaking',
    reason:
      'Another known base URL is left. The document does not define whether the removed one is still served.',
    oasdiff: 'not checked',
    sentence: (at, { url }) => phrase`the base URL ${url} of ${at.name} was removed`,
    advice: () => phrase`Use one of the other base URLs.`,
  },
  serversReplaced: {
    id: 'servers-replaced',
    level: 'breaking',
    reason: 'None of the known base URLs is left.',
    oasdiff: 'not checked',
    sentence: (at, { url }) =>
      phrase`all known base URLs of ${at.name} were removed; the first is now ${url}`,
    advice: (_, { url }) => phrase`Send requests to ${url}.`,
  },
  serverDefaultChanged: {
    id: 'server-default-changed',
    level: 'potentially breaking',
    reason: 'Clients that fill in the default send their requests to another URL.',
    oasdiff: 'not checked',
    sentence: (_, { variable, from, to }) =>
      phrase`the default of the server variable ${variable} changed from ${from} to ${to}`,
    advice: (_, { from }) => phrase`Pass ${from} if you rely on it.`,
  },
  securitySchemeAdded: {
    id: 'security-scheme-added',
    level: 'additive',
    reason: 'Operations that require it are reported on their own.',
    sentence: (at) => phrase`${at.name} ${at.was} added`,
  },
  securitySchemeRemoved: {
    id: 'security-scheme-removed',
    level: 'docs',
    reason: 'Operations that no longer accept it are reported on their own.',
    sentence: (at) => phrase`${at.name} ${at.was} removed`,
  },
  securitySchemeRenamed: {
    id: 'security-scheme-renamed',
    level: 'docs',
    reason: 'The name is only used in the document.',
    sentence: (_, { from, to }) => phrase`the security scheme ${from} was renamed to ${to}`,
  },
  securitySchemeChanged: {
    id: 'security-scheme-changed',
    level: 'breaking',
    reason: 'Credentials that are sent the old way are rejected.',
    oasdiff: 'info',
    sentence: (at, { from, to }) => phrase`${at.name} changed from ${from} to ${to}`,
    advice: (_, { to }) => phrase`Authorize calls with ${to}.`,
  },
  authorizationUrlChanged: {
    id: 'authorization-url-changed',
    level: 'breaking',
    reason: 'Clients that request tokens from the old URL get none.',
    oasdiff: 'info',
    sentence: (at, { what, from, to }) => phrase`the ${[what]} of ${at.name} changed from ${from} to ${to}`,
    advice: (_, { to }) => phrase`Use ${to}.`,
  },
  oauthFlowAdded: {
    id: 'oauth-flow-added',
    level: 'additive',
    reason: 'Clients can continue to use the other flows.',
    sentence: (at, { flow }) => phrase`the flow ${flow} of ${at.name} was added`,
  },
  oauthFlowRemoved: {
    id: 'oauth-flow-removed',
    level: 'breaking',
    reason: 'Clients that get their tokens by this flow get none.',
    oasdiff: 'info',
    sentence: (at, { flow }) => phrase`the flow ${flow} of ${at.name} was removed`,
    advice: () => phrase`Get tokens by one of the other flows.`,
  },
  oauthScopeAdded: {
    id: 'oauth-scope-added',
    level: 'additive',
    reason: 'Operations that require it are reported on their own.',
    sentence: (at, { scopes, flow }) =>
      phrase`${phraseScopes(scopes)} of ${ofFlow(flow)}${at.name} ${[scopes.length === 1 ? 'was' : 'were']} added`,
  },
  oauthScopeRemoved: {
    id: 'oauth-scope-removed',
    level: 'potentially breaking',
    reason: 'A token request with a scope that does not exist is rejected (RFC 6749, section 5.2).',
    oasdiff: 'info',
    sentence: (at, { scopes, flow }) =>
      phrase`${phraseScopes(scopes)} of ${ofFlow(flow)}${at.name} ${[scopes.length === 1 ? 'was' : 'were']} removed`,
    advice: (_, { scopes }) => phrase`Do not request ${listPhrases(scopes, 'or')}.`,
  },
  schemaAdded: {
    id: 'schema-added',
    level: 'docs',
    reason: 'Only a name. Changes of requests and responses that use it are reported there.',
    sentence: (at) => phrase`the schema ${at.name} ${at.was} added`,
  },
  schemaRemoved: {
    id: 'schema-removed',
    level: 'docs',
    reason: 'Only a name. `spicegen changeset` compares the exported types as well.',
    sentence: (at) => phrase`the schema ${at.name} ${at.was} removed`,
  },
  schemaRenamed: {
    id: 'schema-renamed',
    level: 'docs',
    reason: 'Only a name. `spicegen changeset` compares the exported types as well.',
    sentence: (_, { from, to }) => phrase`the schema ${from} was renamed to ${to}`,
  },
  documentationChanged: {
    id: 'documentation-changed',
    level: 'docs',
    reason: 'Only documentation.',
    sentence: (at, { what }) => phrase`the ${[what]} of ${at.name} changed`,
  },
}

function ofFlow(flow: string | null): Sentence {
  return flow === null ? [] : phrase`the flow ${flow} of `
}
