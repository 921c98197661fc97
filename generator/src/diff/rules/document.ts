/** Changes of the document as a whole: servers, security schemes, names of schemas. */
export const documentRules = {
  'server-added': {
    level: 'additive',
    reason: 'Callers can continue to use the other base URLs.',
    sentence: 'the base URL {url} of {at} was added',
  },
  'server-removed': {
    level: 'potentially breaking',
    reason:
      'Another known base URL is left. The document does not define whether the removed one is still served.',
    oasdiff: 'not checked',
    sentence: 'the base URL {url} of {at} was removed',
    advice: 'Use one of the other base URLs.',
  },
  'servers-replaced': {
    level: 'breaking',
    reason: 'None of the known base URLs is left.',
    oasdiff: 'not checked',
    sentence: 'all known base URLs of {at} were removed; the first is now {url}',
    advice: 'Send requests to {url}.',
  },
  'server-default-changed': {
    level: 'potentially breaking',
    reason: 'Clients that fill in the default send their requests to another URL.',
    oasdiff: 'not checked',
    sentence: 'the default of the server variable {variable} changed from {from} to {to}',
    advice: 'Pass {from} if you rely on it.',
  },
  'security-scheme-added': {
    level: 'additive',
    reason: 'Operations that require it are reported on their own.',
    sentence: '{at} {was} added',
  },
  'security-scheme-removed': {
    level: 'docs',
    reason: 'Operations that no longer accept it are reported on their own.',
    sentence: '{at} {was} removed',
  },
  'security-scheme-renamed': {
    level: 'docs',
    reason: 'The name is only used in the document.',
    sentence: 'the security scheme {from} was renamed to {to}',
  },
  'security-scheme-changed': {
    level: 'breaking',
    reason: 'Credentials that are sent the old way are rejected.',
    oasdiff: 'info',
    sentence: '{at} changed from {from:phrase} to {to:phrase}',
    advice: 'Authorize calls with {to:phrase}.',
  },
  'authorization-url-changed': {
    level: 'breaking',
    reason: 'Clients that request tokens from the old URL get none.',
    oasdiff: 'info',
    sentence: 'the {what:words} of {at} changed from {from} to {to}',
    advice: 'Use {to}.',
  },
  'oauth-flow-added': {
    level: 'additive',
    reason: 'Clients can continue to use the other flows.',
    sentence: 'the flow {flow} of {at} was added',
  },
  'oauth-flow-removed': {
    level: 'breaking',
    reason: 'Clients that get their tokens by this flow get none.',
    oasdiff: 'info',
    sentence: 'the flow {flow} of {at} was removed',
    advice: 'Get tokens by one of the other flows.',
  },
  'oauth-scope-added': {
    level: 'additive',
    reason: 'Operations that require it are reported on their own.',
    sentence: [
      '{scopes:scopes} of the flow {flow?} of {at} {scopes:were} added',
      '{scopes:scopes} of {at} {scopes:were} added',
    ],
  },
  'oauth-scope-removed': {
    level: 'potentially breaking',
    reason: 'A token request with a scope that does not exist is rejected (RFC 6749, section 5.2).',
    oasdiff: 'info',
    sentence: [
      '{scopes:scopes} of the flow {flow?} of {at} {scopes:were} removed',
      '{scopes:scopes} of {at} {scopes:were} removed',
    ],
    advice: 'Do not request {scopes:or}.',
  },
  'schema-added': {
    level: 'docs',
    reason: 'Only a name. Changes of requests and responses that use it are reported there.',
    sentence: 'the schema {at} {was} added',
  },
  'schema-removed': {
    level: 'docs',
    reason: 'Only a name. `spicegen changeset` compares the exported types as well.',
    sentence: 'the schema {at} {was} removed',
  },
  'schema-renamed': {
    level: 'docs',
    reason: 'Only a name. `spicegen changeset` compares the exported types as well.',
    sentence: 'the schema {from:schema} was renamed to {to:schema}',
  },
  'documentation-changed': {
    level: 'docs',
    reason: 'Only documentation.',
    sentence: 'the {what:words} of {at} changed',
  },
} as const
