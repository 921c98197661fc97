/**
 * Every kind of change that is told, with how it is judged and why. What is received is judged the other way round
 * than what is sent: a service that asks for more breaks its callers, and so does one that promises less.
 */
import type { NoFacts } from '../problem.ts'
import { type Sentence, say } from './sentence.ts'
import type { Rule } from './types.ts'

/** What something was and what it is: text of the documents, or a sentence of its own. */
interface FromTo {
  readonly from: Sentence | string
  readonly to: Sentence | string
}

/** A bound that moved. */
interface Bound {
  readonly what: string
  readonly from: Sentence
  readonly to: Sentence
}

/** A member of a union, or a condition: `Cat`, `string`. */
interface Member {
  readonly member: Sentence
}

/** What the sentence of each rule is made of, besides the place. */
export interface RuleFacts {
  readonly serverAdded: { readonly url: string }
  readonly serverRemoved: { readonly url: string }
  readonly serversReplaced: { readonly url: string }
  readonly securitySchemeAdded: NoFacts
  readonly securitySchemeRemoved: NoFacts
  readonly securitySchemeRenamed: FromTo
  readonly securitySchemeChanged: FromTo
  readonly schemaAdded: NoFacts
  readonly schemaRemoved: NoFacts
  readonly schemaRenamed: FromTo
  readonly documentationChanged: { readonly what: string }

  readonly operationAdded: { readonly predecessor: string | null }
  readonly operationRemoved: { readonly wasDeprecated: boolean; readonly successor: string | null }
  readonly operationMoved: FromTo
  readonly operationDeprecated: { readonly successor: string | null }
  readonly operationUndeprecated: NoFacts
  readonly operationRenamed: FromTo
  readonly pathParameterRenamed: FromTo
  readonly webhookAdded: NoFacts
  readonly webhookRemoved: NoFacts
  readonly idempotencyGained: NoFacts
  readonly idempotencyLost: NoFacts
  readonly paginationAdded: NoFacts
  readonly paginationRemoved: NoFacts
  readonly paginationChanged: { readonly what: string } & FromTo
  readonly pageSizeLowered: { readonly what: string } & FromTo
  readonly pageSizeRaised: { readonly what: string } & FromTo

  readonly securityAdded: { readonly schemes: Sentence }
  readonly securityLifted: NoFacts
  readonly securityAlternativeAdded: { readonly schemes: Sentence }
  readonly securityAlternativeRemoved: { readonly schemes: Sentence }
  readonly scopeAdded: { readonly scope: string }
  readonly scopeRemoved: { readonly scope: string }
  readonly scopesDocumented: { readonly scopes: Sentence }
  readonly scopesUndocumented: { readonly scopes: Sentence }

  readonly parameterAddedRequired: NoFacts
  readonly parameterAddedOptional: NoFacts
  readonly parameterRemoved: NoFacts
  readonly parameterRenamed: FromTo
  readonly parameterMoved: { readonly from: string; readonly to: string }
  readonly parameterBecameRequired: NoFacts
  readonly parameterBecameOptional: NoFacts
  readonly serializationChanged: { readonly what: string } & FromTo
  readonly bodyAddedRequired: NoFacts
  readonly bodyAddedOptional: NoFacts
  readonly bodyRemoved: NoFacts
  readonly bodyBecameRequired: NoFacts
  readonly bodyBecameOptional: NoFacts
  readonly mediaTypeAdded: { readonly mediaType: string }
  readonly mediaTypeRemoved: { readonly mediaType: string }

  readonly successAdded: NoFacts
  readonly successRemoved: NoFacts
  readonly failureAdded: NoFacts
  readonly failureRemoved: NoFacts
  readonly contentAdded: NoFacts
  readonly contentRemoved: NoFacts
  readonly headerAdded: NoFacts
  readonly headerRemoved: NoFacts
  readonly optionalHeaderRemoved: NoFacts
  readonly headerBecameRequired: NoFacts
  readonly headerBecameOptional: NoFacts

  readonly propertyAddedRequired: NoFacts
  readonly propertyAddedOptional: NoFacts
  readonly propertyRemoved: NoFacts
  readonly propertyRenamed: FromTo
  readonly propertyBecameRequired: NoFacts
  readonly propertyBecameOptional: NoFacts
  readonly propertyBecameReadOnly: NoFacts
  readonly propertyBecameWriteOnly: NoFacts
  readonly additionalForbidden: NoFacts
  readonly additionalAllowed: NoFacts
  readonly patternPropertyAdded: { readonly pattern: string }
  readonly patternPropertyRemoved: { readonly pattern: string }
  readonly dependencyAdded: { readonly property: string; readonly requires: string }
  readonly dependencyRemoved: { readonly property: string; readonly requires: string }
  readonly deprecated: NoFacts
  readonly undeprecated: NoFacts

  readonly nullAdded: NoFacts
  readonly nullRemoved: NoFacts
  readonly typeChanged: FromTo
  readonly typeWidened: FromTo
  readonly typeNarrowed: FromTo
  readonly valueAllowed: NoFacts
  readonly valueForbidden: NoFacts
  readonly enumValueAdded: { readonly value: string }
  readonly enumValueRemoved: { readonly value: string }
  readonly enumIntroduced: { readonly values: string }
  readonly enumDropped: NoFacts
  readonly constantChanged: FromTo
  readonly defaultAdded: { readonly value: string }
  readonly defaultRemoved: { readonly value: string }
  readonly defaultChanged: FromTo

  readonly rangeNarrowed: Bound
  readonly rangeWidened: Bound
  readonly lengthNarrowed: Bound
  readonly lengthWidened: Bound
  readonly countNarrowed: Bound
  readonly countWidened: Bound
  readonly multipleNarrowed: FromTo
  readonly multipleWidened: FromTo
  readonly multipleChanged: FromTo
  readonly patternAdded: { readonly pattern: string }
  readonly patternRemoved: { readonly pattern: string }
  readonly patternChanged: FromTo
  readonly formatAdded: { readonly format: string }
  readonly formatRemoved: { readonly format: string }
  readonly formatChanged: FromTo
  readonly formatWidened: FromTo
  readonly formatNarrowed: FromTo
  readonly uniqueItemsAdded: NoFacts
  readonly uniqueItemsRemoved: NoFacts
  readonly containsAdded: NoFacts
  readonly containsRemoved: NoFacts
  readonly containsChanged: NoFacts

  readonly alternativeAdded: Member
  readonly alternativeRemoved: Member
  readonly variantAdded: Member
  readonly variantRemoved: Member
  readonly exclusivityAdded: NoFacts
  readonly exclusivityRemoved: NoFacts
  readonly discriminatorAdded: { readonly property: string }
  readonly discriminatorRemoved: { readonly property: string }
  readonly discriminatorChanged: FromTo
  readonly discriminatorValueAdded: { readonly value: string } & Member
  readonly discriminatorValueRemoved: { readonly value: string } & Member
  readonly conditionAdded: Member
  readonly conditionRemoved: Member
  readonly conditionChanged: NoFacts
}

/** The table. */
export const rules: { readonly [Name in keyof RuleFacts]: Rule<RuleFacts[Name]> } = {
  // The document as a whole.
  serverAdded: {
    id: 'server-added',
    level: 'additive',
    reason: 'Nobody has to use it.',
    sentence: (_, { url }) => say`${url} is a new base URL`,
  },
  serverRemoved: {
    id: 'server-removed',
    level: 'potentially breaking',
    reason:
      'Another base URL is still there; whether the old one is still served, the document does not tell.',
    oasdiff: 'not checked',
    sentence: (_, { url }) => say`the base URL ${url} is gone`,
    advice: () => say`Use one of the others.`,
  },
  serversReplaced: {
    id: 'servers-replaced',
    level: 'breaking',
    reason: 'None of the base URLs that callers know is left.',
    oasdiff: 'not checked',
    sentence: (_, { url }) => say`none of the known base URLs is left; the first is ${url} now`,
    advice: (_, { url }) => say`Send requests to ${url}.`,
  },
  securitySchemeAdded: {
    id: 'security-scheme-added',
    level: 'additive',
    reason: 'Operations that ask for it say so themselves.',
    sentence: (at) => say`${at} is new`,
  },
  securitySchemeRemoved: {
    id: 'security-scheme-removed',
    level: 'docs',
    reason: 'Operations that asked for it say themselves that they no longer do.',
    sentence: (at) => say`${at} is gone`,
  },
  securitySchemeRenamed: {
    id: 'security-scheme-renamed',
    level: 'docs',
    reason: 'Its name is nowhere but in the document.',
    sentence: (_, { from, to }) => say`the security scheme ${from} is called ${to} now`,
  },
  securitySchemeChanged: {
    id: 'security-scheme-changed',
    level: 'breaking',
    reason: 'A credential that is sent in the old way is not understood any more.',
    oasdiff: 'info',
    sentence: (at, { from, to }) => say`${at} went from ${from} to ${to}`,
    advice: (_, { to }) => say`Send the credential as ${to}.`,
  },
  schemaAdded: {
    id: 'schema-added',
    level: 'docs',
    reason: 'A name for what operations send and receive; what they do is told there.',
    sentence: (at) => say`the schema ${at} is new`,
  },
  schemaRemoved: {
    id: 'schema-removed',
    level: 'docs',
    reason: 'A name only. Types that are generated by that name are compared with the built declarations.',
    sentence: (at) => say`the schema ${at} is gone`,
  },
  schemaRenamed: {
    id: 'schema-renamed',
    level: 'docs',
    reason: 'A name only. Types that are generated by that name are compared with the built declarations.',
    sentence: (_, { from, to }) => say`the schema ${from} is called ${to} now`,
  },
  documentationChanged: {
    id: 'documentation-changed',
    level: 'docs',
    reason: 'Words for people.',
    sentence: (at, { what }) => say`the ${[what]} of ${at} has changed`,
  },

  // Operations.
  operationAdded: {
    id: 'operation-added',
    level: 'additive',
    reason: 'Nobody calls it yet.',
    sentence: (at, { predecessor }) =>
      predecessor === null ? say`${at} is new` : say`${at} is new, and takes the place of ${predecessor}`,
  },
  operationRemoved: {
    id: 'operation-removed',
    level: 'breaking',
    reason: 'Calls fail. A deprecation announces that, and does not make it any less true.',
    oasdiff: 'info when it was deprecated before',
    sentence: (at, { wasDeprecated }) =>
      wasDeprecated ? say`${at}, which was deprecated, is gone` : say`${at} is gone`,
    advice: (_, { successor }) =>
      successor === null ? say`There is nothing in its place.` : say`Call ${successor} instead.`,
  },
  operationMoved: {
    id: 'operation-moved',
    level: 'breaking',
    reason: 'The same operation is served under another path, and under the old one no more.',
    oasdiff: 'a removal and an addition',
    sentence: (_, { from, to }) => say`${from} has moved to ${to}`,
    advice: (_, { to }) => say`Call ${to}.`,
  },
  operationDeprecated: {
    id: 'operation-deprecated',
    level: 'additive',
    reason: 'It is still served. Semantic versioning asks for a minor version.',
    sentence: (at, { successor }) =>
      successor === null
        ? say`${at} is deprecated, and still served`
        : say`${at} is deprecated in favour of ${successor}, and still served`,
    advice: (_, { successor }) =>
      successor === null ? say`Plan to do without it.` : say`Move to ${successor} when it suits you.`,
  },
  operationUndeprecated: {
    id: 'operation-undeprecated',
    level: 'docs',
    reason: 'It was served all the time.',
    sentence: (at) => say`${at} is no longer deprecated`,
  },
  operationRenamed: {
    id: 'operation-renamed',
    level: 'potentially breaking',
    reason: 'Requests are the same, but generated code calls it by another name.',
    oasdiff: 'info',
    sentence: (_, { from, to }) => say`${from} is called ${to} now`,
    advice: (_, { to }) => say`Call it ${to}.`,
  },
  pathParameterRenamed: {
    id: 'path-parameter-renamed',
    level: 'potentially breaking',
    reason: 'Requests are the same, but generated code names the parameter.',
    oasdiff: 'not told',
    sentence: (_, { from, to }) => say`the path parameter ${from} is called ${to} now`,
    advice: (_, { to }) => say`Pass ${to}.`,
  },
  webhookAdded: {
    id: 'webhook-added',
    level: 'additive',
    reason: 'Who did not ask for it does not get it.',
    sentence: (at) => say`${at} is new`,
  },
  webhookRemoved: {
    id: 'webhook-removed',
    level: 'breaking',
    reason: 'Whoever waits for it waits in vain.',
    sentence: (at) => say`${at} is gone`,
    advice: () => say`Ask for what it told.`,
  },
  idempotencyGained: {
    id: 'idempotency-gained',
    level: 'additive',
    reason: 'It may be repeated, and need not be.',
    sentence: (at) => say`${at} may be repeated safely`,
  },
  idempotencyLost: {
    id: 'idempotency-lost',
    level: 'potentially breaking',
    reason: 'Whoever repeats it after an error may do the work twice.',
    sentence: (at) => say`${at} may no longer be repeated safely`,
    advice: () => say`Do not repeat it without looking at what the first call did.`,
  },
  paginationAdded: {
    id: 'pagination-added',
    level: 'additive',
    reason: 'Says how to read on; that there are pages is told by the parameters.',
    sentence: (at) => say`${at} says how it is read page by page`,
  },
  paginationRemoved: {
    id: 'pagination-removed',
    level: 'breaking',
    reason: 'Code that iterates over the list has nothing to iterate by.',
    sentence: (at) => say`${at} no longer says how it is read page by page`,
    advice: () => say`Read the list with one call.`,
  },
  paginationChanged: {
    id: 'pagination-changed',
    level: 'breaking',
    reason: 'Code that reads on by the old names gets the first page again, or nothing.',
    sentence: (_, { what, from, to }) => say`the ${[what]} of the pages is ${to} now, no longer ${from}`,
    advice: (_, { to }) => say`Use ${to}.`,
  },
  pageSizeLowered: {
    id: 'page-size-lowered',
    level: 'potentially breaking',
    reason: 'Whoever takes one page for the whole list gets less of it.',
    sentence: (_, { what, from, to }) => say`the ${[what]} of a page went from ${from} to ${to}`,
    advice: () => say`Read on until a page is not full.`,
  },
  pageSizeRaised: {
    id: 'page-size-raised',
    level: 'additive',
    reason: 'More at once, to whoever wants it.',
    sentence: (_, { what, from, to }) => say`the ${[what]} of a page went from ${from} to ${to}`,
  },

  // Who may call.
  securityAdded: {
    id: 'security-added',
    level: 'breaking',
    reason: 'Calls without a credential are refused.',
    sentence: (_, { schemes }) => say`a credential is needed now: ${schemes}`,
    advice: (_, { schemes }) => say`Send a credential: ${schemes}.`,
  },
  securityLifted: {
    id: 'security-lifted',
    level: 'additive',
    reason: 'Calls with a credential go on to work.',
    sentence: () => say`no credential is needed any more`,
  },
  securityAlternativeAdded: {
    id: 'security-alternative-added',
    level: 'additive',
    reason: 'Another way, beside those that are known.',
    sentence: (_, { schemes }) => say`a call may be authorized by ${schemes}, too`,
  },
  securityAlternativeRemoved: {
    id: 'security-alternative-removed',
    level: 'breaking',
    reason: 'Whoever used that way is refused, whatever other ways there are.',
    sentence: (_, { schemes }) => say`a call is no longer authorized by ${schemes}`,
    advice: () => say`Use one of the other ways.`,
  },
  scopeAdded: {
    id: 'scope-added',
    level: 'breaking',
    reason: 'Credentials without the scope are refused.',
    sentence: (_, { scope }) => say`the scope ${scope} is needed now`,
    advice: (_, { scope }) => say`Get a credential with ${scope}.`,
  },
  scopeRemoved: {
    id: 'scope-removed',
    level: 'additive',
    reason: 'Credentials with the scope go on to work.',
    sentence: (_, { scope }) => say`the scope ${scope} is no longer needed`,
  },
  scopesDocumented: {
    id: 'scopes-documented',
    level: 'potentially breaking',
    reason: 'No scopes were told before; whether they were needed already, nobody can see.',
    sentence: (_, { scopes }) => say`the scopes that it needs are told now: ${scopes}`,
    advice: () => say`Check that your credential has them.`,
  },
  scopesUndocumented: {
    id: 'scopes-undocumented',
    level: 'docs',
    reason: 'A credential with the scopes that were told goes on to work.',
    sentence: (_, { scopes }) => say`the scopes that it needs are no longer told (they were ${scopes})`,
  },

  // What is sent: parameters and bodies.
  parameterAddedRequired: {
    id: 'parameter-added-required',
    level: 'breaking',
    reason: 'Calls without it are refused.',
    sentence: (at) => say`${at} is new and required`,
    advice: () => say`Pass it.`,
  },
  parameterAddedOptional: {
    id: 'parameter-added-optional',
    level: 'additive',
    reason: 'Calls without it go on to work.',
    sentence: (at) => say`${at} is new`,
  },
  parameterRemoved: {
    id: 'parameter-removed',
    level: 'breaking',
    reason:
      'What it asked for is not done any more, at best in silence, and code that passes it does not compile.',
    oasdiff: 'warning',
    sentence: (at) => say`${at} is gone`,
    advice: () => say`Leave it out.`,
  },
  parameterRenamed: {
    id: 'parameter-renamed',
    level: 'breaking',
    reason: 'The old name is not understood any more.',
    oasdiff: 'a removal and an addition',
    sentence: (_, { from, to }) => say`the parameter ${from} is called ${to} now`,
    advice: (_, { to }) => say`Pass ${to}.`,
  },
  parameterMoved: {
    id: 'parameter-moved',
    level: 'breaking',
    reason: 'Where it was passed, it is not read any more.',
    oasdiff: 'a removal and an addition',
    sentence: (at, { from, to }) => say`${at} belongs in the ${[to]} now, no longer in the ${[from]}`,
    advice: (_, { to }) => say`Pass it in the ${[to]}.`,
  },
  parameterBecameRequired: {
    id: 'parameter-became-required',
    level: 'breaking',
    reason: 'Calls without it are refused.',
    sentence: (at) => say`${at} is required now`,
    advice: () => say`Pass it.`,
  },
  parameterBecameOptional: {
    id: 'parameter-became-optional',
    level: 'additive',
    reason: 'Whoever passes it may go on to.',
    sentence: (at) => say`${at} is no longer required`,
  },
  serializationChanged: {
    id: 'serialization-changed',
    level: 'breaking',
    reason: 'Values that are written in the old way are read as something else.',
    sentence: (at, { what, from, to }) => say`the ${[what]} of ${at} went from ${from} to ${to}`,
    advice: () => say`Write the value in the new way.`,
  },
  bodyAddedRequired: {
    id: 'body-added-required',
    level: 'breaking',
    reason: 'Calls without it are refused.',
    sentence: () => say`a request body is required now`,
    advice: () => say`Send a body.`,
  },
  bodyAddedOptional: {
    id: 'body-added-optional',
    level: 'additive',
    reason: 'Calls without it go on to work.',
    sentence: () => say`a request body may be sent now`,
  },
  bodyRemoved: {
    id: 'body-removed',
    level: 'breaking',
    reason: 'What it said is not heard any more, and code that passes it does not compile.',
    sentence: () => say`the request body is gone`,
    advice: () => say`Send no body.`,
  },
  bodyBecameRequired: {
    id: 'body-became-required',
    level: 'breaking',
    reason: 'Calls without it are refused.',
    sentence: () => say`the request body is required now`,
    advice: () => say`Send a body.`,
  },
  bodyBecameOptional: {
    id: 'body-became-optional',
    level: 'additive',
    reason: 'Whoever sends it may go on to.',
    sentence: () => say`the request body may be left out`,
  },
  mediaTypeAdded: {
    id: 'media-type-added',
    level: { request: 'additive', response: 'additive' },
    reason: 'Another form, for those who send it or ask for it.',
    sentence: (at, { mediaType }) => say`${at} may be ${mediaType}, too`,
  },
  mediaTypeRemoved: {
    id: 'media-type-removed',
    level: { request: 'breaking', response: 'breaking' },
    reason: 'Whoever sent it is refused; whoever read it gets something else.',
    sentence: (at, { mediaType }) => say`${at} is no longer ${mediaType}`,
    advice: () => say`Use one of the media types that are left.`,
  },

  // What is received: responses.
  successAdded: {
    id: 'success-added',
    level: 'potentially breaking',
    reason: 'A call that worked may be answered in a way that the caller does not know.',
    oasdiff: 'info',
    sentence: (at) => say`${at} is new`,
    advice: () => say`Be ready for it.`,
  },
  successRemoved: {
    id: 'success-removed',
    level: 'breaking',
    reason: 'What the caller waits for does not come any more.',
    sentence: (at) => say`${at} is gone`,
    advice: () => say`Read one of the other responses.`,
  },
  failureAdded: {
    id: 'failure-added',
    level: 'additive',
    reason: 'Callers have to be ready for any error status; one more of them is told.',
    sentence: (at) => say`${at} is told now`,
  },
  failureRemoved: {
    id: 'failure-removed',
    level: 'additive',
    reason: 'One reason less to fail.',
    sentence: (at) => say`${at} is no longer told`,
  },
  contentAdded: {
    id: 'content-added',
    level: 'additive',
    reason: 'Whoever reads no body may go on not to.',
    sentence: (at) => say`${at} has a body now`,
  },
  contentRemoved: {
    id: 'content-removed',
    level: 'breaking',
    reason: 'There is nothing left to read.',
    sentence: (at) => say`${at} has no body any more`,
    advice: () => say`Do without the body.`,
  },
  headerAdded: {
    id: 'header-added',
    level: 'additive',
    reason: 'Nobody reads it yet.',
    sentence: (at) => say`${at} is new`,
  },
  headerRemoved: {
    id: 'header-removed',
    level: 'breaking',
    reason: 'Callers could rely on it.',
    sentence: (at) => say`${at} is gone`,
    advice: () => say`Do without it.`,
  },
  optionalHeaderRemoved: {
    id: 'optional-header-removed',
    level: 'potentially breaking',
    reason: 'Callers had to do without it at times.',
    sentence: (at) => say`${at}, which was optional, is gone`,
    advice: () => say`Do without it.`,
  },
  headerBecameRequired: {
    id: 'header-became-required',
    level: 'additive',
    reason: 'It is there at all times now.',
    sentence: (at) => say`${at} is always there now`,
  },
  headerBecameOptional: {
    id: 'header-became-optional',
    level: 'breaking',
    reason: 'Callers could rely on it.',
    sentence: (at) => say`${at} may be missing now`,
    advice: () => say`Be ready for it to be missing.`,
  },

  // Objects.
  propertyAddedRequired: {
    id: 'property-added-required',
    level: { request: 'breaking', response: 'additive' },
    reason:
      'Requests without it are refused, whatever its default; in a response it is one more thing to read.',
    sentence: (at) => say`${at} is new and required`,
    advice: () => say`Pass it.`,
  },
  propertyAddedOptional: {
    id: 'property-added-optional',
    level: { request: 'additive', response: 'additive' },
    reason: 'Nobody has to send it, or to read it.',
    sentence: (at) => say`${at} is new`,
  },
  propertyRemoved: {
    id: 'property-removed',
    level: { request: 'breaking', response: 'breaking' },
    reason:
      'What it asked for is not done any more, or what it told is not known any more, and code that names it does not compile. Whether it was required does not matter: most documents leave `required` out.',
    oasdiff: 'warning in a request, info for an optional one in a response',
    sentence: (at) => say`${at} is gone`,
    advice: () => say`Do without it.`,
  },
  propertyRenamed: {
    id: 'property-renamed',
    level: { request: 'breaking', response: 'breaking' },
    reason: 'The old name is gone.',
    oasdiff: 'a removal and an addition',
    sentence: (at, { to }) => say`${at} is called ${to} now`,
    advice: (_, { to }) => say`Use ${to}.`,
  },
  propertyBecameRequired: {
    id: 'property-became-required',
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests without it are refused; in a response it is there at all times now.',
    sentence: (at) => say`${at} is required now`,
    advice: () => say`Pass it.`,
  },
  propertyBecameOptional: {
    id: 'property-became-optional',
    level: { request: 'additive', response: 'breaking' },
    reason: 'Whoever sends it may go on to; whoever reads it finds nothing at times.',
    sentence: (at) => say`${at} is no longer required`,
    advice: () => say`Be ready for it to be missing.`,
  },
  propertyBecameReadOnly: {
    id: 'property-became-read-only',
    level: 'potentially breaking',
    reason: 'A service may ignore it in a request or refuse the request (OpenAPI 3.1, section 4.8.24.2).',
    oasdiff: 'info',
    sentence: (at) => say`${at} is read-only now`,
    advice: () => say`Leave it out.`,
  },
  propertyBecameWriteOnly: {
    id: 'property-became-write-only',
    level: 'breaking',
    reason: 'It is not told any more.',
    oasdiff: 'info',
    sentence: (at) => say`${at} is write-only now`,
    advice: () => say`Do without it.`,
  },
  additionalForbidden: {
    id: 'additional-properties-forbidden',
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests with other properties are refused.',
    sentence: (at) => say`${at} takes no other properties any more`,
    advice: () => say`Send declared properties only.`,
  },
  additionalAllowed: {
    id: 'additional-properties-allowed',
    level: { request: 'additive', response: 'additive' },
    reason: 'Readers of JSON pass over what they do not know.',
    sentence: (at) => say`${at} may have other properties`,
  },
  patternPropertyAdded: {
    id: 'pattern-property-added',
    level: { request: 'breaking', response: 'additive' },
    reason: 'Properties of such names have to match a schema now.',
    sentence: (at, { pattern }) =>
      say`properties of ${at} with a name like ${pattern} have to match a schema now`,
    advice: () => say`Check properties of such names.`,
  },
  patternPropertyRemoved: {
    id: 'pattern-property-removed',
    level: { request: 'additive', response: 'potentially breaking' },
    reason: 'Properties of such names may be anything now.',
    oasdiff: 'error in a response',
    sentence: (at, { pattern }) => say`properties of ${at} with a name like ${pattern} may be anything now`,
    advice: () => say`Check properties of such names before you use them.`,
  },
  dependencyAdded: {
    id: 'dependency-added',
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests with the one and without the other are refused.',
    sentence: (at, { property, requires }) => say`${at} has to have ${requires} now where it has ${property}`,
    advice: (_, { property, requires }) => say`Pass ${requires} with ${property}.`,
  },
  dependencyRemoved: {
    id: 'dependency-removed',
    level: { request: 'additive', response: 'breaking' },
    reason: 'Whoever reads the other finds nothing at times.',
    sentence: (at, { property, requires }) => say`${at} may have ${property} without ${requires} now`,
    advice: (_, { requires }) => say`Be ready for ${requires} to be missing.`,
  },
  deprecated: {
    id: 'deprecated',
    level: 'additive',
    reason: 'It goes on to work. Semantic versioning asks for a minor version.',
    sentence: (at) => say`${at} is deprecated`,
    advice: () => say`Plan to do without it.`,
  },
  undeprecated: {
    id: 'undeprecated',
    level: 'docs',
    reason: 'It worked all the time.',
    sentence: (at) => say`${at} is no longer deprecated`,
  },

  // Values.
  nullAdded: {
    id: 'null-added',
    level: { request: 'additive', response: 'breaking' },
    reason: 'Code that reads it does not expect null.',
    sentence: (at) => say`${at} may be null now`,
    advice: () => say`Check it for null.`,
  },
  nullRemoved: {
    id: 'null-removed',
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests with null are refused.',
    sentence: (at) => say`${at} may no longer be null`,
    advice: () => say`Leave it out, or give it a value.`,
  },
  typeChanged: {
    id: 'type-changed',
    level: { request: 'breaking', response: 'breaking' },
    reason: 'No value is right on both sides.',
    sentence: (at, { from, to }) => say`${at} went from ${from} to ${to}`,
    advice: (_, { to }) => say`Treat it as ${to}.`,
  },
  typeWidened: {
    id: 'type-widened',
    level: { request: 'additive', response: 'breaking' },
    reason: 'Code that reads it does not expect the other values.',
    sentence: (at, { from, to }) => say`${at} went from ${from} to ${to}`,
    advice: (_, { to }) => say`Be ready for it to be ${to}.`,
  },
  typeNarrowed: {
    id: 'type-narrowed',
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests with the other values are refused.',
    sentence: (at, { from, to }) => say`${at} went from ${from} to ${to}`,
    advice: (_, { to }) => say`Send it as ${to}.`,
  },
  valueAllowed: {
    id: 'value-allowed',
    level: { request: 'additive', response: 'additive' },
    reason: 'As if it were new.',
    sentence: (at) => say`${at} is allowed now`,
  },
  valueForbidden: {
    id: 'value-forbidden',
    level: { request: 'breaking', response: 'breaking' },
    reason: 'As if it were gone.',
    sentence: (at) => say`${at} is no longer allowed`,
    advice: () => say`Do without it.`,
  },
  enumValueAdded: {
    id: 'enum-value-added',
    level: { request: 'additive', response: 'potentially breaking' },
    reason: 'Code that tells the values apart does not know the new one, unless it was written with care.',
    sentence: (at, { value }) => say`${at} may be ${value} now`,
    advice: (_, { value }) => say`Handle ${value} where you tell its values apart.`,
  },
  enumValueRemoved: {
    id: 'enum-value-removed',
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests with the value are refused; in a response it does not come any more.',
    sentence: (at, { value }) => say`${at} may no longer be ${value}`,
    advice: (_, { value }) => say`Send another value in place of ${value}.`,
  },
  enumIntroduced: {
    id: 'enum-introduced',
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests with other values are refused.',
    sentence: (at, { values }) => say`${at} is one of ${values} now`,
    advice: (_, { values }) => say`Send one of ${values}.`,
  },
  enumDropped: {
    id: 'enum-dropped',
    level: { request: 'additive', response: 'potentially breaking' },
    reason: 'As if values were added to it.',
    sentence: (at) => say`${at} is no longer one of a list of values`,
    advice: () => say`Be ready for other values of it.`,
  },
  constantChanged: {
    id: 'constant-changed',
    level: { request: 'breaking', response: 'breaking' },
    reason: 'None of the known values is left.',
    sentence: (at, { from, to }) => say`${at} is ${to} now, no longer ${from}`,
    advice: (_, { to }) => say`Use ${to}.`,
  },
  defaultAdded: {
    id: 'default-added',
    level: { request: 'docs', response: 'docs' },
    reason: 'Most often what was done all the time is written down.',
    sentence: (at, { value }) => say`the default of ${at} is ${value}`,
  },
  defaultRemoved: {
    id: 'default-removed',
    level: { request: 'potentially breaking', response: 'docs' },
    reason: 'Nobody knows what is done now with requests that leave it out.',
    oasdiff: 'info',
    sentence: (at, { value }) => say`${at} has no default any more (it was ${value})`,
    advice: (_, { value }) => say`Pass ${value} if you rely on it.`,
  },
  defaultChanged: {
    id: 'default-changed',
    level: { request: 'potentially breaking', response: 'docs' },
    reason: 'Requests that leave it out do something else.',
    oasdiff: 'info',
    sentence: (at, { from, to }) => say`the default of ${at} went from ${from} to ${to}`,
    advice: (_, { from }) => say`Pass ${from} if you rely on it.`,
  },

  // Bounds. A looser one in a response seldom breaks more than a strict validator, so we do not call it breaking.
  rangeNarrowed: {
    id: 'range-narrowed',
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests with values beyond it are refused.',
    sentence: (at, { what, from, to }) => say`the ${[what]} of ${at} went from ${from} to ${to}`,
    advice: () => say`Keep to the new bound.`,
  },
  rangeWidened: {
    id: 'range-widened',
    level: { request: 'additive', response: 'potentially breaking' },
    reason: 'Only code that has no room for the new values is hurt.',
    oasdiff: 'error in a response',
    sentence: (at, { what, from, to }) => say`the ${[what]} of ${at} went from ${from} to ${to}`,
    advice: () => say`Make room for the new values.`,
  },
  lengthNarrowed: {
    id: 'length-narrowed',
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests with shorter or longer text are refused.',
    sentence: (at, { what, from, to }) => say`the ${[what]} of ${at} went from ${from} to ${to}`,
    advice: () => say`Keep to the new length.`,
  },
  lengthWidened: {
    id: 'length-widened',
    level: { request: 'additive', response: 'potentially breaking' },
    reason: 'Only code that has no room for the new values is hurt.',
    oasdiff: 'error in a response',
    sentence: (at, { what, from, to }) => say`the ${[what]} of ${at} went from ${from} to ${to}`,
    advice: () => say`Make room for the new lengths.`,
  },
  countNarrowed: {
    id: 'count-narrowed',
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests with fewer or more of them are refused.',
    sentence: (at, { what, from, to }) => say`the ${[what]} of ${at} went from ${from} to ${to}`,
    advice: () => say`Keep to the new number.`,
  },
  countWidened: {
    id: 'count-widened',
    level: { request: 'additive', response: 'potentially breaking' },
    reason: 'Only code that counts on the old number is hurt.',
    oasdiff: 'error in a response',
    sentence: (at, { what, from, to }) => say`the ${[what]} of ${at} went from ${from} to ${to}`,
    advice: () => say`Be ready for other numbers.`,
  },
  multipleNarrowed: {
    id: 'multiple-narrowed',
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests with values in between are refused.',
    sentence: (at, { to }) => say`${at} has to be a multiple of ${to} now`,
    advice: (_, { to }) => say`Send multiples of ${to}.`,
  },
  multipleWidened: {
    id: 'multiple-widened',
    level: { request: 'additive', response: 'potentially breaking' },
    reason: 'Only code that counts on the old step is hurt.',
    oasdiff: 'error in a response',
    sentence: (at, { from }) => say`${at} need not be a multiple of ${from} any more`,
    advice: () => say`Be ready for values in between.`,
  },
  multipleChanged: {
    id: 'multiple-changed',
    level: { request: 'breaking', response: 'potentially breaking' },
    reason: 'Neither step contains the other.',
    oasdiff: 'error in a response',
    sentence: (at, { from, to }) => say`${at} has to be a multiple of ${to} now, no longer of ${from}`,
    advice: (_, { to }) => say`Use multiples of ${to}.`,
  },
  patternAdded: {
    id: 'pattern-added',
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests with other text are refused.',
    sentence: (at, { pattern }) => say`${at} has to match ${pattern} now`,
    advice: (_, { pattern }) => say`Send text that matches ${pattern}.`,
  },
  patternRemoved: {
    id: 'pattern-removed',
    level: { request: 'additive', response: 'potentially breaking' },
    reason: 'Only code that counts on the pattern is hurt.',
    oasdiff: 'error in a response',
    sentence: (at, { pattern }) => say`${at} need not match ${pattern} any more`,
    advice: () => say`Be ready for other text.`,
  },
  patternChanged: {
    id: 'pattern-changed',
    level: { request: 'potentially breaking', response: 'potentially breaking' },
    reason: 'Whether one pattern takes all that the other does cannot be told in general.',
    sentence: (at, { from, to }) => say`${at} has to match ${to} now, no longer ${from}`,
    advice: () => say`Compare the two patterns.`,
  },
  formatAdded: {
    id: 'format-added',
    level: { request: 'potentially breaking', response: 'additive' },
    reason:
      'A format is a hint first (JSON Schema 2020-12, section 7.2.1); whether it is enforced is not told.',
    oasdiff: 'error in a request',
    sentence: (at, { format }) => say`${at} has the format ${format} now`,
    advice: (_, { format }) => say`Keep to the format ${format}.`,
  },
  formatRemoved: {
    id: 'format-removed',
    level: { request: 'additive', response: 'potentially breaking' },
    reason: 'Code that parses it may meet something else.',
    oasdiff: 'error in a response',
    sentence: (at, { format }) => say`${at} no longer has the format ${format}`,
    advice: () => say`Be ready for other text.`,
  },
  formatChanged: {
    id: 'format-changed',
    level: { request: 'breaking', response: 'breaking' },
    reason: 'What is written or read by the old format is wrong by the new one.',
    sentence: (at, { from, to }) => say`the format of ${at} went from ${from} to ${to}`,
    advice: (_, { to }) => say`Use the format ${to}.`,
  },
  formatWidened: {
    id: 'format-widened',
    level: { request: 'additive', response: 'potentially breaking' },
    reason: 'Numbers are larger or more exact than code may have room for.',
    oasdiff: 'error in a response',
    sentence: (at, { from, to }) => say`the format of ${at} went from ${from} to ${to}`,
    advice: () => say`Make room for the new values.`,
  },
  formatNarrowed: {
    id: 'format-narrowed',
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests with larger or more exact numbers are refused.',
    sentence: (at, { from, to }) => say`the format of ${at} went from ${from} to ${to}`,
    advice: (_, { to }) => say`Keep to what ${to} holds.`,
  },
  uniqueItemsAdded: {
    id: 'unique-items-added',
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests with an item twice are refused.',
    sentence: (at) => say`${at} must have no item twice now`,
    advice: () => say`Send each item once.`,
  },
  uniqueItemsRemoved: {
    id: 'unique-items-removed',
    level: { request: 'additive', response: 'potentially breaking' },
    reason: 'Only code that counts on it is hurt.',
    oasdiff: 'error in a response',
    sentence: (at) => say`${at} may have an item twice now`,
    advice: () => say`Be ready for an item to come twice.`,
  },
  containsAdded: {
    id: 'contains-added',
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests without such an item are refused.',
    sentence: (at) => say`${at} must contain an item of a certain kind now`,
    advice: () => say`Send such an item.`,
  },
  containsRemoved: {
    id: 'contains-removed',
    level: { request: 'additive', response: 'potentially breaking' },
    reason: 'Only code that counts on such an item is hurt.',
    oasdiff: 'error in a response',
    sentence: (at) => say`${at} need not contain an item of a certain kind any more`,
    advice: () => say`Be ready for such an item to be missing.`,
  },
  containsChanged: {
    id: 'contains-changed',
    level: { request: 'potentially breaking', response: 'potentially breaking' },
    reason:
      'Where items of a kind are counted up to a maximum, another kind takes some lists and leaves others.',
    sentence: (at) => say`it is another kind of items that is counted in ${at}`,
    advice: () => say`Check the lists against the new kind.`,
  },

  // One of several, and all of several.
  alternativeAdded: {
    id: 'alternative-added',
    level: { request: 'additive', response: 'breaking' },
    reason: 'Code that reads it has no way to know the other form.',
    sentence: (at, { member }) => say`${at} may be ${member} now, too`,
    advice: (_, { member }) => say`Be ready for it to be ${member}.`,
  },
  alternativeRemoved: {
    id: 'alternative-removed',
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests of that form are refused.',
    sentence: (at, { member }) => say`${at} may no longer be ${member}`,
    advice: () => say`Send one of the other forms.`,
  },
  variantAdded: {
    id: 'variant-added',
    level: { request: 'additive', response: 'potentially breaking' },
    reason:
      'As with a new value of an enum: its discriminator says that it is another, to code that looks at it.',
    oasdiff: 'error in a response',
    sentence: (at, { member }) => say`${at} may be ${member} now, too`,
    advice: (_, { member }) => say`Handle ${member} where you tell its forms apart.`,
  },
  variantRemoved: {
    id: 'variant-removed',
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests of that form are refused.',
    sentence: (at, { member }) => say`${at} may no longer be ${member}`,
    advice: () => say`Send one of the other forms.`,
  },
  exclusivityAdded: {
    id: 'exclusivity-added',
    level: { request: 'potentially breaking', response: 'additive' },
    reason: 'Requests that match several forms at once are refused, if there are any.',
    sentence: (at) => say`${at} must match exactly one of its forms now`,
    advice: () => say`Send what fits one form only.`,
  },
  exclusivityRemoved: {
    id: 'exclusivity-removed',
    level: { request: 'additive', response: 'potentially breaking' },
    reason: 'A response may match several forms at once.',
    sentence: (at) => say`${at} may match several of its forms at once now`,
    advice: () => say`Do not take a match of one form for a mismatch of the others.`,
  },
  discriminatorAdded: {
    id: 'discriminator-added',
    level: { request: 'docs', response: 'docs' },
    reason: 'A hint, which changes no validation (OpenAPI 3.1, section 4.8.25).',
    sentence: (at, { property }) => say`the forms of ${at} are told apart by ${property}`,
  },
  discriminatorRemoved: {
    id: 'discriminator-removed',
    level: { request: 'docs', response: 'potentially breaking' },
    reason: 'Code that tells the forms apart by it has no promise to rely on.',
    oasdiff: 'info',
    sentence: (at, { property }) => say`the forms of ${at} are no longer told apart by ${property}`,
    advice: () => say`Tell the forms apart by what they consist of.`,
  },
  discriminatorChanged: {
    id: 'discriminator-changed',
    level: { request: 'breaking', response: 'breaking' },
    reason: 'What is told apart by the old property is taken for something else.',
    oasdiff: 'info',
    sentence: (at, { from, to }) => say`the forms of ${at} are told apart by ${to} now, no longer by ${from}`,
    advice: (_, { to }) => say`Use ${to}.`,
  },
  discriminatorValueAdded: {
    id: 'discriminator-value-added',
    level: { request: 'additive', response: 'potentially breaking' },
    reason: 'As with a new value of an enum.',
    oasdiff: 'info',
    sentence: (at, { value, member }) => say`${value} stands for ${member} in ${at}, too`,
    advice: (_, { value }) => say`Handle ${value}.`,
  },
  discriminatorValueRemoved: {
    id: 'discriminator-value-removed',
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests with the value are refused, or taken for something else.',
    oasdiff: 'info',
    sentence: (at, { value, member }) => say`${value} no longer stands for ${member} in ${at}`,
    advice: (_, { value }) => say`Send another value in place of ${value}.`,
  },
  conditionAdded: {
    id: 'condition-added',
    level: { request: 'breaking', response: 'additive' },
    reason: 'Requests that do not meet it are refused.',
    sentence: (at, { member }) => say`${at} has to be ${member} now, besides all else`,
    advice: () => say`Check what you send against the new condition.`,
  },
  conditionRemoved: {
    id: 'condition-removed',
    level: { request: 'additive', response: 'breaking' },
    reason: 'Code that reads it counts on the condition.',
    sentence: (at, { member }) => say`${at} need not be ${member} any more`,
    advice: () => say`Do not count on it.`,
  },
  conditionChanged: {
    id: 'condition-changed',
    level: { request: 'potentially breaking', response: 'potentially breaking' },
    reason: 'What a `not` leaves cannot be compared in general.',
    oasdiff: 'error',
    sentence: (at) => say`what ${at} must not be has changed`,
    advice: () => say`Compare the two conditions.`,
  },
}

/** Every rule identifier as it is reported, with its rule and level. */
export function listRules(): readonly {
  readonly id: string
  readonly level: string
  readonly rule: Rule<never>
}[] {
  return (Object.values(rules) as Rule<never>[]).flatMap((rule) => {
    const { level } = rule
    if (typeof level === 'string') return [{ id: rule.id, level, rule }]
    return (['request', 'response'] as const).map((direction) => ({
      id: `${direction}-${rule.id}`,
      level: level[direction],
      rule,
    }))
  })
}
