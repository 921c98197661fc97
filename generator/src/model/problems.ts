import { describeValue } from '../describe-value.ts'
import type { Json } from '../json.ts'
import type { Catalogue, NoFacts } from '../problem.ts'
import { quoteText } from '../quote-text.ts'

/** What the message of each problem is made of. */
export interface ProblemFacts {
  readonly patternInvalid: { pattern: string }
  readonly enumValueExcluded: { found: Json }
  readonly enumValueAccepted: { found: Json }
  readonly formatIgnored: { format: string; example: string; reading: string }
  readonly requiredForbidden: { property: string }
  readonly unionEmpty: { keyword: string }
  readonly unevaluatedWidened: { keyword: string }
  readonly discriminatorUndecided: { property: string }
  readonly discriminatorDecides: { property: string }
  readonly oneOfOverlap: NoFacts
  readonly defaultMismatch: { found: Json }
  readonly exampleMismatch: { reason: string }
  readonly pathMalformed: { path: string }
  readonly pathWithoutSlash: { path: string }
  readonly parameterWithoutName: NoFacts
  readonly parameterWithoutSchema: { name: string }
  readonly headerNameMalformed: { name: string }
  readonly parameterDuplicate: { name: string; place: string }
  readonly pathParameterUndeclared: { name: string; path: string }
  readonly pathParameterUnused: { name: string; path: string }
  readonly pathParameterOptional: { name: string }
  readonly styleUnknown: { style: string; place: string }
  readonly styleUndefined: { name: string; style: string }
  readonly bodyNotSendable: { method: string }
  readonly contentEmpty: NoFacts
  readonly contentNotReceivable: { status: string }
  readonly contentNotText: { mediaType: string; kind: 'text' | 'binary' }
  readonly methodNotSendable: { method: string }
  readonly serverVariableUndefined: { name: string }
  readonly serversOwn: { servers: readonly string[] }
  readonly operationIdDuplicate: { operationId: string; other: string }
  readonly paginationMalformed: { reason: string }
  readonly scopesMissing: { id: string }
  readonly errorsMissing: { id: string }
  readonly paginationMissing: { id: string }
  readonly schemaUnsatisfiable: NoFacts
  readonly exampleImpossible: NoFacts
  readonly timeKeptText: NoFacts
}

/** All that can be wrong with what a document means. */
export const problems: Catalogue<ProblemFacts> = {
  patternInvalid: {
    code: 'invalid-pattern',
    severity: 'warning',
    cause: 'A pattern is no regular expression of ECMA-262; it is not checked.',
    fix: 'Write it in the syntax of JavaScript: no inline flags, possessive quantifiers or POSIX classes.',
    message: ({ pattern }) => `${quoteText(pattern)} is no regular expression of ECMA-262`,
  },
  enumValueExcluded: {
    code: 'enum-value-mismatch',
    severity: 'warning',
    cause:
      'A value of `enum` or `const` does not fit the `type` or the bounds beside it, so that it can never occur.',
    fix: 'Write the value in the declared type, or correct the type or the bounds.',
    message: ({ found }) => `${describeValue(found)} is listed but refused by the keywords beside it`,
  },
  enumValueAccepted: {
    code: 'enum-value-accepted',
    severity: 'warning',
    cause:
      'A value of `enum` or `const` violates a bound next to it, or null is listed although `type` lacks it. Listed values are accepted.',
    fix: 'Correct the bound, or add null to the type.',
    message: ({ found }) =>
      `${describeValue(found)} is listed, and accepted although other keywords refuse it`,
  },
  formatIgnored: {
    code: 'format-ignored',
    severity: 'warning',
    cause:
      'The examples of a schema do not have its `format`, so values of the service probably do not, either.',
    fix: 'Correct the format or the examples.',
    message: ({ format, example, reading }) =>
      `the example ${quoteText(example)} does not have the format ${quoteText(format)}; read as ${reading}`,
  },
  requiredForbidden: {
    code: 'required-not-allowed',
    severity: 'warning',
    cause:
      'A required property is not declared, and undeclared properties are forbidden: no object can match.',
    fix: 'Declare the property, or do not require it.',
    message: ({ property }) => `${quoteText(property)} is required but not allowed`,
  },
  unionEmpty: {
    code: 'union-empty',
    severity: 'warning',
    cause: '`oneOf` or `anyOf` without members would refuse every value; it is ignored.',
    fix: 'List the members, or remove the keyword.',
    message: ({ keyword }) => `\`${keyword}\` has no members`,
  },
  unevaluatedWidened: {
    code: 'unevaluated-widened',
    severity: 'warning',
    cause: 'What is evaluated depends on which member of a union or condition matches; that is not followed.',
    fix: 'Close each member by itself with `additionalProperties: false` or `items: false`.',
    message: ({ keyword }) => `\`${keyword}\` is checked less strictly than it is written`,
  },
  discriminatorUndecided: {
    code: 'discriminator-ambiguous',
    severity: 'warning',
    cause: 'The values of a discriminator do not tell all members apart; the members are tried instead.',
    fix: 'Make each member a reference to a schema with a value of its own in `mapping`.',
    message: ({ property }) => `${quoteText(property)} does not tell all members apart`,
  },
  discriminatorDecides: {
    code: 'discriminator-decides',
    severity: 'warning',
    cause:
      'Only the discriminator distinguishes the members of a union, because each accepts any string for its property. By the letter of the specification, most values would match several members and `oneOf` would reject them. Each member therefore requires the value that the discriminator gives it.',
    fix: 'Give each member its own value with `const` or `enum`, and require the property.',
    message: ({ property }) =>
      `only ${quoteText(property)} distinguishes the members of this union; each member requires the value that the discriminator gives it`,
  },
  oneOfOverlap: {
    code: 'one-of-overlap',
    severity: 'warning',
    cause:
      'Values that one member of `oneOf` describes also match another member, so `oneOf` would reject them. The union is read as `anyOf`.',
    fix: 'Use `anyOf`, or make the members exclude each other.',
    message: () => 'values of one member of `oneOf` also match another member; read as `anyOf`',
  },
  defaultMismatch: {
    code: 'default-mismatch',
    severity: 'warning',
    cause: 'A `default` is no value of its schema; it is ignored.',
    fix: 'Correct the default or the schema.',
    message: ({ found }) => `the default ${describeValue(found)} does not match its schema`,
  },
  exampleMismatch: {
    code: 'example-mismatch',
    severity: 'warning',
    cause: 'An example is no value of its schema; another is used.',
    fix: 'Correct the example or the schema.',
    message: ({ reason }) => `the example does not match its schema: ${reason}`,
  },
  pathMalformed: {
    code: 'invalid-path',
    severity: 'error',
    cause:
      'The braces of a path do not pair up, or hold no name, so that nobody knows where its parameters go.',
    fix: 'Write each parameter as `{name}`.',
    message: ({ path }) => `${quoteText(path)} is no path template`,
  },
  pathWithoutSlash: {
    code: 'path-missing-slash',
    severity: 'warning',
    cause: 'A path does not begin with a slash, as OpenAPI asks; it is left out.',
    fix: 'Begin the path with `/`, or an extension with `x-`.',
    message: ({ path }) => `${quoteText(path)} does not begin with a slash`,
  },
  parameterWithoutName: {
    code: 'invalid-parameter',
    severity: 'warning',
    cause: 'A parameter has no `name`, or no `in` that OpenAPI knows; it is left out.',
    fix: 'Give it a `name`, and `in: path`, `query`, `header` or `cookie`.',
    message: () => 'the parameter has no name, or no known place',
  },
  parameterWithoutSchema: {
    code: 'parameter-schema-missing',
    severity: 'warning',
    cause: 'A parameter has neither `schema` nor `content`; it takes any value.',
    fix: 'Give it a `schema`.',
    message: ({ name }) => `${quoteText(name)} has no schema`,
  },
  headerNameMalformed: {
    code: 'invalid-header-name',
    severity: 'warning',
    cause:
      'A header has a name with characters that HTTP does not allow there, so that nobody can send it; it is left out.',
    fix: 'Name it with letters, digits and hyphens.',
    message: ({ name }) => `${quoteText(name)} is no name for a header`,
  },
  parameterDuplicate: {
    code: 'duplicate-parameter',
    severity: 'warning',
    cause: 'Two parameters of one list have the same name and place; the first one counts.',
    fix: 'Remove one of them.',
    message: ({ name, place }) => `the ${place} parameter ${quoteText(name)} is declared twice`,
  },
  pathParameterUndeclared: {
    code: 'path-parameter-undeclared',
    severity: 'warning',
    cause: 'A path holds a parameter that is not declared; it is taken for a string.',
    fix: 'Declare it with `in: path`.',
    message: ({ name, path }) => `${quoteText(name)} in ${quoteText(path)} is not declared`,
  },
  pathParameterUnused: {
    code: 'path-parameter-unused',
    severity: 'warning',
    cause: 'A path parameter is declared that its path does not hold; it is left out.',
    fix: 'Remove it, or correct its name.',
    message: ({ name, path }) => `${quoteText(path)} has no parameter ${quoteText(name)}`,
  },
  pathParameterOptional: {
    code: 'path-parameter-optional',
    severity: 'warning',
    cause:
      'A path parameter is not marked as required; it is taken as such, since no path can do without it.',
    fix: 'Set `required: true`.',
    message: ({ name }) => `the path parameter ${quoteText(name)} must be required`,
  },
  styleUnknown: {
    code: 'style-unsupported',
    severity: 'warning',
    cause: 'A `style` is unknown, or not for this kind of parameter; the usual one is used.',
    fix: 'Use a style that OpenAPI has for the place.',
    message: ({ style, place }) => `the style ${quoteText(style)} is not for ${place} parameters`,
  },
  styleUndefined: {
    code: 'style-unsupported-value',
    severity: 'warning',
    cause:
      'A style says how plain values, and lists or objects of plain ones, are written, but values of this parameter or property hold lists or objects of their own. They are written as many servers read them: under `deepObject` as `a[b][c]=1`, `a[b][]=1` and `a[b][0][c]=1`, in an object that `form` spreads lists as `a=1&a=2`, and else as JSON in their place.',
    fix: 'If the server reads JSON, describe it by `content: { application/json: { schema } }` in place of `schema` and `style`, in a form by an encoding with `contentType: application/json`; if it reads what is written, leave it.',
    message: ({ name, style }) =>
      `the style ${quoteText(style)} does not say how lists or objects within ${quoteText(name)} are written`,
  },
  bodyNotSendable: {
    code: 'body-not-allowed',
    severity: 'warning',
    cause: 'A GET or HEAD request has a body, which fetch refuses to send; it is left out.',
    fix: 'Move it to the query, or use another method.',
    message: ({ method }) => `a ${method.toUpperCase()} request cannot have a body`,
  },
  methodNotSendable: {
    code: 'method-unsupported',
    severity: 'warning',
    cause:
      '`fetch` refuses to send a TRACE request. The function for it throws; its types and schemas are usable.',
    fix: 'Remove the operation, or leave it to a client that is no browser.',
    message: ({ method }) => `a ${method.toUpperCase()} request cannot be sent by fetch`,
  },
  contentEmpty: {
    code: 'content-empty',
    severity: 'warning',
    cause: 'A request body has no media types; it is left out.',
    fix: 'List a media type under `content`.',
    message: () => 'the request body has no `content`',
  },
  contentNotReceivable: {
    code: 'content-not-allowed',
    severity: 'warning',
    cause: 'A response has a body whose status says that there is none; it is read as having none.',
    fix: 'Remove its `content`, or give it a status such as 200.',
    message: ({ status }) => `a response with status ${status} cannot have a body`,
  },
  contentNotText: {
    code: 'content-schema-mismatch',
    severity: 'warning',
    cause:
      'A media type that is text or bytes is described by a schema of something else (XML by an object, say); it is sent and read as the text or the bytes that it is.',
    fix: 'Describe it as a string, or use a JSON media type.',
    message: ({ mediaType, kind }) =>
      `${quoteText(mediaType)} is handled as ${kind === 'text' ? 'text' : 'bytes'}, not by its schema`,
  },
  serverVariableUndefined: {
    code: 'server-variable-undefined',
    severity: 'warning',
    cause: 'The URL of a server has a variable without a default; the server is left out.',
    fix: 'Give the variable a `default`.',
    message: ({ name }) => `the server variable ${quoteText(name)} has no default`,
  },
  serversOwn: {
    code: 'operation-servers',
    severity: 'warning',
    cause:
      'An operation or a path has servers of its own. A client sends everything to its own base URL, and nothing elsewhere by itself, since its credentials go with every request.',
    fix: 'Make a second client for that server, with credentials that are meant for it: `createClient({ baseUrl })`. The address stands in the docstring of the function and in its `operation.servers`.',
    message: ({ servers }) =>
      `operations here have a server of their own: ${servers.map(quoteText).join(', ')}`,
  },
  operationIdDuplicate: {
    code: 'duplicate-operation-id',
    severity: 'warning',
    cause:
      'Two operations have the same `operationId`, which has to tell them apart; where that matters, the second gets another name.',
    fix: 'Give each operation an id of its own.',
    message: ({ operationId, other }) =>
      `${quoteText(operationId)} is also the operationId of ${quoteText(other)}`,
  },
  paginationMalformed: {
    code: 'invalid-pagination',
    severity: 'warning',
    cause: '`x-pagination` does not fit its operation; it is ignored.',
    fix: 'Name the property that holds the items (`items`), the query parameters (`limit`, and `offset` or `after: { parameter, property }`), and the page sizes (`defaultLimit`, `maxLimit`) unless the schema of `limit` has them.',
    message: ({ reason }) => `\`x-pagination\` ${reason}`,
  },
  scopesMissing: {
    code: 'operation-without-scopes',
    severity: 'warning',
    cause: 'The config expects the scopes of every operation, and nothing gives those of this one.',
    fix: 'Add `x-required-scopes` with an overlay, or let a rule of an overlay match the operation. An empty array means that no scope is needed.',
    message: ({ id }) => `${quoteText(id)} has no required scopes`,
  },
  errorsMissing: {
    code: 'operation-without-errors',
    severity: 'warning',
    cause: 'The config expects error responses of every operation, and this one has none.',
    fix: 'Add responses such as `401` with an overlay, or let a rule of an overlay match the operation.',
    message: ({ id }) => `${quoteText(id)} has no error response`,
  },
  paginationMissing: {
    code: 'list-without-pagination',
    severity: 'warning',
    cause: 'The config expects to know how every list is paged, and nothing describes it for this one.',
    fix: 'Add `x-pagination` with an overlay. If the list comes in one piece, give the operation another name than `list`.',
    message: ({ id }) => `${quoteText(id)} is a list without pagination`,
  },
  schemaUnsatisfiable: {
    code: 'schema-unsatisfiable',
    severity: 'warning',
    cause: 'The parts of a schema exclude each other, so no value matches it and its type is `never`.',
    fix: 'Make the types and values of its parts agree.',
    message: () => 'no value can match all parts of this schema',
  },
  exampleImpossible: {
    code: 'example-impossible',
    severity: 'warning',
    cause: 'No value of a schema could be made, so that its mocks have nothing to answer.',
    fix: 'Give an `example`.',
    message: () => 'no example of this schema can be made',
  },
  timeKeptText: {
    code: 'date-time-ambiguous',
    severity: 'warning',
    cause:
      'The config asks for `Date`s, but a date-time stands where another schema takes other texts, or in a condition, or has a pattern or a length: nothing tells there that a text is a time, or that a `Date` could be written as one.',
    fix: 'Leave it, or give the others a schema that takes no text, by an overlay.',
    message: () => 'a date-time in here stays a text, not a Date',
  },
}
