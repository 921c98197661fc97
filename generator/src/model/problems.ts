/** All problems of a valid document's contents. */
import { describeValue } from '../describe-value.ts'
import type { Json } from '../json.ts'
import { error, type Problem, warning } from '../problem.ts'
import { quoteText } from '../quote-text.ts'

export const patternInvalid: Problem<{ pattern: string }> = warning('invalid-pattern', {
  cause: 'A pattern is not a valid ECMA-262 regular expression. It is not checked.',
  fix: 'Write it in JavaScript syntax: without inline flags, possessive quantifiers or POSIX classes.',
  message: ({ pattern }) => `${quoteText(pattern)} is not a valid ECMA-262 regular expression`,
})

export const enumValueExcluded: Problem<{ found: Json }> = warning('enum-value-mismatch', {
  cause:
    'A value of `enum` or `const` contradicts the `type` or the bounds of its schema, so it can never occur.',
  fix: 'Change the value to the declared type, or correct the type or the bounds.',
  message: ({ found }) => `${describeValue(found)} is listed, but other keywords of the schema reject it`,
})

export const enumValueAccepted: Problem<{ found: Json }> = warning('enum-value-accepted', {
  cause:
    'A value of `enum` or `const` violates a bound next to it, or null is listed although `type` lacks it. Listed values are accepted.',
  fix: 'Correct the bound, or add null to the type.',
  message: ({ found }) => `${describeValue(found)} is listed and accepted, although other keywords reject it`,
})

export const formatIgnored: Problem<{ format: string; example: string; reading: string }> = warning(
  'format-ignored',
  {
    cause:
      'The examples of a schema do not match its `format`, so values of the service probably do not, either. The format is ignored or replaced.',
    fix: 'Correct the format or the examples.',
    message: ({ format, example, reading }) =>
      `the example ${quoteText(example)} does not have the format ${quoteText(format)}; read as ${reading}`,
  },
)

export const requiredForbidden: Problem<{ property: string }> = warning('required-not-allowed', {
  cause:
    'A required property is not declared, and undeclared properties are forbidden, so no object can match.',
  fix: 'Declare the property, or do not require it.',
  message: ({ property }) => `${quoteText(property)} is required but not allowed`,
})

export const unionEmpty: Problem<{ keyword: string }> = warning('union-empty', {
  cause: '`oneOf` or `anyOf` has no members and would reject every value. It is ignored.',
  fix: 'List the members, or remove the keyword.',
  message: ({ keyword }) => `\`${keyword}\` has no members`,
})

export const unevaluatedWidened: Problem<{ keyword: string }> = warning('unevaluated-widened', {
  cause:
    'The evaluated properties or items depend on which union member or condition matches. This is not checked.',
  fix: 'Close each member by itself with `additionalProperties: false` or `items: false`.',
  message: ({ keyword }) => `\`${keyword}\` is checked less strictly than specified`,
})

export const discriminatorAmbiguous: Problem<{ property: string }> = warning('discriminator-ambiguous', {
  cause: 'The values of a discriminator do not distinguish all members. Each member is tried instead.',
  fix: 'Make each member a reference to a schema, and give each schema its own value in `mapping`.',
  message: ({ property }) => `${quoteText(property)} does not distinguish all members`,
})

export const discriminatorDecides: Problem<{ property: string }> = warning('discriminator-decides', {
  cause:
    'Only the discriminator distinguishes the members of a union, because each accepts any string for its property. By the letter of the specification, most values would match several members and `oneOf` would reject them. Each member therefore requires the value that the discriminator gives it.',
  fix: 'Give each member its own value with `const` or `enum`, and require the property.',
  message: ({ property }) =>
    `only ${quoteText(property)} distinguishes the members of this union; each member requires the value that the discriminator gives it`,
})

export const oneOfOverlap: Problem = warning('one-of-overlap', {
  cause:
    'Values that one member of `oneOf` describes also match another member, so `oneOf` would reject them. The union is read as `anyOf`.',
  fix: 'Use `anyOf`, or make the members exclude each other.',
  message: () => 'values of one member of `oneOf` also match another member; read as `anyOf`',
})

export const defaultMismatch: Problem<{ found: Json }> = warning('default-mismatch', {
  cause: 'A `default` does not match its schema. It is ignored.',
  fix: 'Correct the default or the schema.',
  message: ({ found }) => `the default ${describeValue(found)} does not match its schema`,
})

export const exampleMismatch: Problem<{ reason: string }> = warning('example-mismatch', {
  cause: 'An example does not match its schema. Another example is used.',
  fix: 'Correct the example or the schema.',
  message: ({ reason }) => `the example does not match its schema: ${reason}`,
})

export const serializedMismatch: Problem = warning('example-serialized-mismatch', {
  cause: 'The `serializedValue` of an example is not the serialization of its `dataValue`, which is used.',
  fix: 'Correct one of them.',
  message: () => '`serializedValue` is another value than `dataValue`',
})

export const pathMalformed: Problem<{ path: string }> = error('invalid-path', {
  cause: 'The braces of a path are unbalanced or empty, so its parameters cannot be located.',
  fix: 'Write each parameter as `{name}`.',
  message: ({ path }) => `${quoteText(path)} is not a valid path template`,
})

export const pathWithoutSlash: Problem<{ path: string }> = warning('path-missing-slash', {
  cause: 'A path does not begin with a slash, which OpenAPI requires. It is left out.',
  fix: 'Begin the path with `/`. If it is an extension, begin it with `x-`.',
  message: ({ path }) => `${quoteText(path)} does not begin with a slash`,
})

export const parameterWithoutName: Problem = warning('invalid-parameter', {
  cause: 'A parameter has no `name`, or no valid `in`. It is left out.',
  fix: 'Give it a `name`, and `in: path`, `query`, `querystring`, `header` or `cookie`.',
  message: () => 'the parameter has no `name`, or its `in` is missing or unknown',
})

export const parameterWithoutSchema: Problem<{ name: string }> = warning('parameter-schema-missing', {
  cause: 'A parameter has neither `schema` nor `content`. It accepts any value.',
  fix: 'Give it a `schema`.',
  message: ({ name }) => `${quoteText(name)} has no schema`,
})

export const headerNameMalformed: Problem<{ name: string }> = warning('invalid-header-name', {
  cause:
    'A header name contains characters that HTTP does not allow, so the header cannot be sent. It is left out.',
  fix: 'Use letters, digits and hyphens.',
  message: ({ name }) => `${quoteText(name)} is not a valid header name`,
})

export const parameterDuplicate: Problem<{ name: string; location: string }> = warning(
  'duplicate-parameter',
  {
    cause: 'Two parameters of one array have the same name and location. The first one is used.',
    fix: 'Remove one of them.',
    message: ({ name, location }) => `the ${location} parameter ${quoteText(name)} is declared twice`,
  },
)

export const querystringConflict: Problem<{ name: string; hasQuery: boolean }> = warning(
  'querystring-conflict',
  {
    cause:
      'A parameter with `in: querystring` is the whole query, so an operation can have one, and no parameter with `in: query`. It is left out.',
    fix: 'Remove it, or describe the other parameters as properties of its schema.',
    message: ({ name, hasQuery }) =>
      `the operation has ${hasQuery ? 'query parameters' : 'another querystring parameter'} in addition to ${quoteText(name)}`,
  },
)

export const pathParameterUndeclared: Problem<{ name: string; path: string }> = warning(
  'path-parameter-undeclared',
  {
    cause: 'A path contains an undeclared parameter. It is treated as a string.',
    fix: 'Declare it with `in: path`.',
    message: ({ name, path }) => `${quoteText(name)} in ${quoteText(path)} is not declared`,
  },
)

export const pathParameterUnused: Problem<{ name: string; path: string }> = warning('path-parameter-unused', {
  cause: 'A declared path parameter does not occur in its path. It is left out.',
  fix: 'Remove it, or correct its name.',
  message: ({ name, path }) => `${quoteText(path)} has no parameter ${quoteText(name)}`,
})

export const pathParameterOptional: Problem<{ name: string }> = warning('path-parameter-optional', {
  cause:
    'A path parameter is not marked as required. It is treated as required, because a path needs all its parameters.',
  fix: 'Set `required: true`.',
  message: ({ name }) => `the path parameter ${quoteText(name)} must be required`,
})

export const styleUnsupported: Problem<{ style: string; location: string }> = warning('style-unsupported', {
  cause: 'A `style` is unknown, or not allowed in this location. The default style is used.',
  fix: 'Use a style that OpenAPI defines for the location.',
  message: ({ style, location }) => `the style ${quoteText(style)} is not allowed for ${location} parameters`,
})

export const styleUnsupportedValue: Problem<{ name: string; style: string }> = warning(
  'style-unsupported-value',
  {
    cause:
      'A style defines the serialization of scalars, and of arrays or objects of scalars. Values of this parameter or property contain nested arrays or objects, which are serialized as many servers parse them: with `deepObject` as `a[b][c]=1`, `a[b][]=1` and `a[b][0][c]=1`, arrays in an object exploded by `form` as `a=1&a=2`, and others as JSON.',
    fix: 'If the server expects JSON, use `content: { application/json: { schema } }` instead of `schema` and `style`, or in a form an encoding with `contentType: application/json`. If the server accepts the serialization, ignore the warning.',
    message: ({ name, style }) =>
      `the style ${quoteText(style)} does not define the serialization of nested arrays or objects in ${quoteText(name)}`,
  },
)

export const bodyNotSendable: Problem<{ method: string }> = warning('body-not-allowed', {
  cause: 'A GET or HEAD request has a body, which `fetch` refuses to send. It is left out.',
  fix: 'Move it to the query, or use another method.',
  message: ({ method }) => `a ${method.toUpperCase()} request cannot have a body`,
})

export const methodNotSendable: Problem<{ method: string }> = warning('method-unsupported', {
  cause:
    '`fetch` refuses to send TRACE, TRACK and CONNECT requests. The function throws an error; its types and schemas are usable.',
  fix: 'Remove the operation, or call it with an HTTP client other than `fetch`.',
  message: ({ method }) => `a ${method.toUpperCase()} request cannot be sent by fetch`,
})

export const methodInvalid: Problem<{ method: string; reason: string }> = warning('method-invalid', {
  cause:
    'A key of `additionalOperations` is not the name of a method, or is a method that has a field of its own.',
  fix: 'Correct the key, or move the operation to the field.',
  message: ({ method, reason }) =>
    `${quoteText(method)} cannot be an additional operation, since ${reason}; it is ignored`,
})

export const partHeaderIgnored: Problem<{ name: string }> = warning('part-header-ignored', {
  cause:
    'A header of a part has no `const`, single `enum` value or `default`, or is `Content-Disposition`, which is written anyway. A call has no argument for its value, so it is not sent.',
  fix: 'If the header always has the same value, add it as `const`. If it varies, pass the whole body as a `Blob` whose type has the boundary, in lower case.',
  message: ({ name }) => `the header ${quoteText(name)} of a part is not sent`,
})

export const itemSchemaIgnored: Problem<{ mediaType: string }> = warning('item-schema-ignored', {
  cause:
    'A media type has an `itemSchema`, but is not a stream of events, JSON or parts, so its items are not typed.',
  fix: 'Use `text/event-stream`, `application/jsonl`, `application/json-seq` or `multipart/mixed`, or describe the whole body by `schema`.',
  message: ({ mediaType }) => `\`itemSchema\` of ${quoteText(mediaType)} is ignored`,
})

export const contentEmpty: Problem = warning('content-empty', {
  cause: 'A request body has no media types. It is left out.',
  fix: 'List a media type under `content`.',
  message: () => 'the request body has no `content`',
})

export const contentNotReceivable: Problem<{ status: string }> = warning('content-not-allowed', {
  cause: 'A response declares a body, but its status does not allow one. The body is ignored.',
  fix: 'Remove its `content`, or give it a status such as 200.',
  message: ({ status }) => `a response with status ${status} cannot have a body`,
})

export const contentNotText: Problem<{ mediaType: string; kind: 'text' | 'binary' }> = warning(
  'content-schema-mismatch',
  {
    cause:
      'A textual or binary media type has a schema of another type, for example an object for XML. Its content is sent and read as text or bytes.',
    fix: 'Describe it as a string, or use a JSON media type.',
    message: ({ mediaType, kind }) =>
      `${quoteText(mediaType)} is handled as ${kind === 'text' ? 'text' : 'bytes'}, and its schema is ignored`,
  },
)

export const serverVariableUndefined: Problem<{ name: string }> = warning('server-variable-undefined', {
  cause: 'A server URL has a variable without a default. The server is left out.',
  fix: 'Give the variable a `default`.',
  message: ({ name }) => `the server variable ${quoteText(name)} has no default`,
})

export const operationServers: Problem<{ servers: readonly string[] }> = warning('operation-servers', {
  cause:
    'An operation or a path has its own servers. A client sends every request to its own base URL, because requests contain its credentials.',
  fix: 'Create a second client with the credentials of that server: `createClient({ baseUrl })`. The URL is in the docstring of the function and in its `operation.servers`.',
  message: ({ servers }) => `operations here have their own server: ${servers.map(quoteText).join(', ')}`,
})

export const operationIdDuplicate: Problem<{ operationId: string; other: string }> = warning(
  'duplicate-operation-id',
  {
    cause:
      'Two operations have the same `operationId`, which must be unique. The second gets another name if necessary.',
    fix: 'Give each operation its own id.',
    message: ({ operationId, other }) =>
      `${quoteText(operationId)} is also the operationId of ${quoteText(other)}`,
  },
)

export const routeDuplicate: Problem<{ own: string; other: string }> = warning('duplicate-route', {
  cause:
    'Two paths differ only by the names of their parameters, or by a fragment, which is not sent. The server cannot distinguish their requests by the path. `handlers()` of the mocks uses the first operation whose description a request matches.',
  fix: 'Nothing, if the server distinguishes them by their parameters or bodies. Otherwise describe them as one operation.',
  message: ({ own, other }) => `${quoteText(own)} is the same route as ${quoteText(other)}`,
})

export const extensionForeign: Problem<{ name: string }> = warning('foreign-extension', {
  cause: 'An extension has a name that spicegen uses, but another structure: another vendor uses the name.',
  fix: 'Nothing. To use the extension of spicegen, replace the value with an overlay.',
  message: ({ name }) => `\`${name}\` has another structure than spicegen reads, so it is ignored`,
})

export const paginationMalformed: Problem<{ reason: string }> = warning('invalid-pagination', {
  cause: '`x-pagination` does not match its operation. It is ignored.',
  fix: 'Name the property that contains the items (`items`), the query parameters (`limit`, and `offset` or `after: { parameter, property }`), and the page sizes (`defaultLimit`, `maxLimit`) unless the schema of `limit` has them.',
  message: ({ reason }) => `\`x-pagination\` ${reason}`,
})

export const scopesMissing: Problem<{ id: string }> = warning('operation-without-scopes', {
  cause: 'The config expects scopes for every operation, but this one has none.',
  fix: 'Add `x-required-scopes` with an overlay, or let a rule of an overlay match the operation. An empty array means that no scope is needed.',
  message: ({ id }) => `${quoteText(id)} has no required scopes`,
})

export const errorsMissing: Problem<{ id: string }> = warning('operation-without-errors', {
  cause: 'The config expects error responses for every operation, but this one has none.',
  fix: 'Add responses such as `401` with an overlay, or let a rule of an overlay match the operation.',
  message: ({ id }) => `${quoteText(id)} has no error response`,
})

export const paginationMissing: Problem<{ id: string }> = warning('list-without-pagination', {
  cause: 'The config expects pagination for every list, but this one has none.',
  fix: 'Add `x-pagination` with an overlay. If the list is never split into pages, give the operation another name than `list`.',
  message: ({ id }) => `${quoteText(id)} is a list without pagination`,
})

export const schemaUnsatisfiable: Problem = warning('schema-unsatisfiable', {
  cause: 'The parts of a schema exclude each other, so no value matches it and its type is `never`.',
  fix: 'Correct the types or values of its parts so that they agree.',
  message: () => 'no value can match all parts of this schema',
})

export const exampleImpossible: Problem = warning('example-impossible', {
  cause: 'No value of a schema could be made, so its mocks have no response body.',
  fix: 'Give an `example`.',
  message: () => 'no example of this schema can be made',
})

export const dateTimeAmbiguous: Problem = warning('date-time-ambiguous', {
  cause:
    '`dates` is set, but this `date-time` has a pattern or a length, is in a condition, or is in a location where another schema accepts other strings. Its values cannot be converted reliably, so it stays a `string`.',
  fix: 'Ignore the warning, or change the other schemas with an overlay so that they accept no strings.',
  message: () => 'this `date-time` stays a `string` because its type is ambiguous',
})

export const longIntegerAmbiguous: Problem = warning('long-integer-ambiguous', {
  cause:
    '`int64` is `bigint`, but this 64-bit integer is in a condition, in text, or in a location where another schema accepts other numbers. Its values cannot be converted reliably, so it stays a `number`.',
  fix: 'Ignore the warning, or change the other schemas with an overlay so that they accept no numbers.',
  message: () => 'this 64-bit integer stays a `number` because its type is ambiguous',
})
