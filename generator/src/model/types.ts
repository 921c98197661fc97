/**
 * The model: the meaning of a document, with every decision made. Later stages need no knowledge of OpenAPI. Fields are
 * required; `null` represents absence. Everything is sorted and named as it will be printed.
 */
import type { Json } from '../json.ts'
import type { Location } from './location.ts'

/** The contents of a document: final names, sorted order, resolved defaults. */
export interface Model {
  readonly info: Info
  /** Base URLs with the default values of variables filled in. Empty if the document has none. */
  readonly servers: readonly string[]
  /** The servers of the document, with their variables. */
  readonly serverTemplates: readonly ServerTemplate[]
  /** Named schemas, each after those it needs, except in cycles. */
  readonly schemas: readonly NamedSchema[]
  /** Sorted by `name.id`. */
  readonly operations: readonly Operation[]
  readonly securitySchemes: readonly SecurityScheme[]
  /** The tags that the document describes, by name. */
  readonly tags: ReadonlyMap<string, Tag>
}

/** A tag: a group of operations, unless it has another `kind`. */
export interface Tag {
  readonly summary: string | null
  readonly description: string | null
  /** Such as `nav` or `badge`. */
  readonly kind: string | null
}

export interface Info {
  readonly title: string
  readonly version: string
  readonly description: string | null
}

/** A server in the document. */
export interface ServerTemplate {
  /** A member name, unique among the servers. */
  readonly name: string
  readonly url: string
  readonly description: string | null
  readonly variables: readonly ServerVariable[]
}

/** A variable in a server's URL. */
export interface ServerVariable {
  readonly name: string
  readonly default: string
  /** The allowed values; `null` for any. */
  readonly values: readonly string[] | null
  readonly description: string | null
}

export interface SecurityScheme {
  readonly name: string
  readonly type: string
  readonly scheme: string | null
  readonly in: 'header' | 'query' | 'cookie' | null
  readonly parameterName: string | null
  readonly deprecated: boolean
  /** The fields of the document, without descriptions of the scheme itself. */
  readonly fields: Json
}

/** A schema that others refer to by name. */
export interface NamedSchema {
  /**
   * The name in the document, such as `simple-user`; a read or write variant has the name of the whole schema. A schema
   * without a name in the document has the name of its type.
   */
  readonly documentName: string
  /** The name of the TypeScript type and of the validator: an identifier, unique without regard to case. */
  readonly name: string
  /** `read` leaves out `writeOnly` properties, `write` leaves out `readOnly` ones; both exist only if they differ. */
  readonly variant: 'whole' | 'read' | 'write'
  readonly schema: Schema
  /** True if it is part of a cycle, so the validator must refer to it lazily. */
  readonly recursive: boolean
  readonly pointer: string
}

/** Annotations of a schema. */
export interface Annotations {
  readonly title: string | null
  readonly description: string | null
  readonly deprecated: boolean
  readonly readOnly: boolean
  readonly writeOnly: boolean
  /** `undefined` if absent, because `null` is a value. */
  readonly default: Json | undefined
  readonly examples: readonly Json[]
}

export type Schema =
  | PlainSchema
  | StringSchema
  | NumberSchema
  | LiteralSchema
  | ArraySchema
  | ObjectSchema
  | UnionSchema
  | IntersectionSchema
  | NotSchema
  | ReferenceSchema

interface SchemaBase {
  /** Its location in the document; absent for a schema that the document does not contain. */
  readonly at?: Location
  readonly annotations: Annotations
}

/** Any value (`unknown`), no value (`never`: JSON Schema's `false`), or the values of a type without further keywords. */
export interface PlainSchema extends SchemaBase {
  readonly kind: 'unknown' | 'never' | 'null' | 'boolean'
}

export interface StringSchema extends SchemaBase {
  readonly kind: 'string'
  readonly format: string | null
  readonly minLength: number | null
  readonly maxLength: number | null
  /** ECMA-262 source, known to compile with the `u` flag or without any (`patternFlags`). */
  readonly pattern: string | null
  readonly patternFlags: 'u' | ''
  /** True if it is bytes rather than text (`format: binary`, `contentEncoding` absent): a `Blob` in TypeScript. */
  readonly binary: boolean
  /** True if it is a `Date` in TypeScript, if `dates` is set. */
  readonly date: boolean
}

export interface NumberSchema extends SchemaBase {
  readonly kind: 'number'
  readonly integer: boolean
  readonly format: string | null
  readonly minimum: number | null
  readonly exclusiveMinimum: number | null
  readonly maximum: number | null
  readonly exclusiveMaximum: number | null
  readonly multipleOf: number | null
  /** True if it is a `bigint` in TypeScript, if `int64` is `bigint`. */
  readonly bigint: boolean
}

/** `const` and `enum`: at least one JSON value, without duplicates. */
export interface LiteralSchema extends SchemaBase {
  readonly kind: 'literal'
  readonly values: readonly Json[]
  /** Labels of single values, by their canonical string; absent if the document has none. */
  readonly labels?: ReadonlyMap<string, ValueLabel>
}

/** The name and description of an `enum` value. */
export interface ValueLabel {
  /** From `x-enum-varnames`. */
  readonly name: string | null
  /** From `x-enum-descriptions`. */
  readonly description: string | null
}

export interface ArraySchema extends SchemaBase {
  readonly kind: 'array'
  /** The first items of a tuple; empty for a plain array. */
  readonly prefixItems: readonly Schema[]
  /** Every item after the prefix; `never` closes a tuple. */
  readonly items: Schema
  readonly minItems: number | null
  readonly maxItems: number | null
  readonly uniqueItems: boolean
  readonly contains: { readonly schema: Schema; readonly min: number; readonly max: number | null } | null
}

export interface ObjectSchema extends SchemaBase {
  readonly kind: 'object'
  /** In the document's order. */
  readonly properties: readonly Property[]
  readonly patternProperties: readonly {
    readonly pattern: string
    readonly flags: 'u' | ''
    readonly schema: Schema
  }[]
  /** The schema of other properties: `unknown` if the document does not restrict them, `never` if it forbids them. */
  readonly additional: Schema
  readonly propertyNames: Schema | null
  readonly minProperties: number | null
  readonly maxProperties: number | null
  readonly dependentRequired: readonly { readonly property: string; readonly requires: readonly string[] }[]
  /** True if the document explicitly allows other properties (`additionalProperties: true` or `{}`). */
  readonly isOpen: boolean
}

export interface Property {
  readonly name: string
  readonly schema: Schema
  readonly required: boolean
}

export interface UnionSchema extends SchemaBase {
  readonly kind: 'union'
  /** `one` requires exactly one matching member, `any` at least one. */
  readonly mode: 'one' | 'any'
  readonly members: readonly Schema[]
  readonly discriminator: Discriminator | null
}

export interface Discriminator {
  readonly property: string
  /** For each member, the values that select it; empty for a member that the property does not select. */
  readonly values: readonly (readonly (string | number | boolean)[])[]
  /**
   * For each member, whether only the discriminator assigns the values, so its type is narrowed to them. Otherwise the
   * member itself lists them.
   */
  readonly implied: readonly boolean[]
  /**
   * True if each member itself requires the property to be one of its values, and no two members share one, so checking
   * the property is equivalent to trying the members. Otherwise the values are a hint that changes no validation
   * (OpenAPI 3.1, section 4.8.25).
   */
  readonly exact: boolean
  /**
   * True if the members received their values here, because nothing else would distinguish them (docs/decisions,
   * "discriminators").
   */
  readonly decides: boolean
  /**
   * While schemas are read: the values that `mapping` assigns to schemas, by the keys of references. Empty afterwards.
   */
  readonly names: ReadonlyMap<string, readonly string[]>
  /** While schemas are read: the key of the schema for all other values (`defaultMapping`). */
  readonly fallback?: string
  /** The index of the member for all values that select no other member, and for objects without the property. */
  readonly otherwise?: number
}

export interface IntersectionSchema extends SchemaBase {
  readonly kind: 'intersection'
  readonly members: readonly Schema[]
}

/** Every value that `schema` rejects. */
export interface NotSchema extends SchemaBase {
  readonly kind: 'not'
  readonly schema: Schema
}

/** A named schema of the model, by `NamedSchema.name`. */
export interface ReferenceSchema extends SchemaBase {
  readonly kind: 'reference'
  readonly name: string
}

/** Finds the schema with a name. */
export type Lookup = (name: string) => Schema | undefined

/** The names of an operation. */
export interface OperationName {
  /** `projects.deployments.list`: unique, and stable when other operations are added or removed. */
  readonly id: string
  /** The path of resources: `['projects', 'deployments']`. */
  readonly resource: readonly string[]
  /** The method of the last resource: `list`. */
  readonly method: string
  /** The standalone function: `listProjectDeployments`. */
  readonly function: string
  /** The prefix of its type names: `ListProjectDeployments`. */
  readonly type: string
}

/** A method that a path item has a field for. */
export type FixedMethod = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace' | 'query'

/** A method: in lower case if a path item has a field for it, otherwise as in `additionalOperations`, such as `COPY`. */
export type HttpMethod = FixedMethod | (string & {})

export interface Operation {
  readonly name: OperationName
  readonly method: HttpMethod
  /** As in the document: `/v1/projects/{projectId}`. */
  readonly path: string
  readonly summary: string | null
  readonly description: string | null
  readonly deprecated: boolean
  readonly tags: readonly string[]
  /** Its own base URLs, which replace those of the document; empty if it has none. */
  readonly servers: readonly string[]
  readonly parameters: Parameters
  readonly body: Body | null
  /** Sorted: statuses by number, then ranges, then `default`. */
  readonly responses: readonly Response[]
  /** Alternatives, each a set of scheme names (an empty set means no credential); empty if no credential is needed. */
  readonly security: readonly (readonly string[])[]
  /**
   * From `x-required-scopes`, or from the only alternative of `security`; `null` if the document does not specify them.
   */
  readonly scopes: readonly string[] | null
  /** Scopes that can replace `scopes`, from `x-alternative-scopes`; empty if the document has no alternatives. */
  readonly alternativeScopes: readonly string[]
  /** From `x-idempotent`, or by the method's definition (RFC 9110, section 9.2.2). */
  readonly idempotent: boolean
  /** From `x-pagination`. */
  readonly pagination: Pagination | null
  readonly pointer: string
}

/** By location, each in the document's order; path parameters in the order of the path. */
export interface Parameters {
  readonly path: readonly Parameter[]
  readonly query: readonly Parameter[]
  readonly header: readonly Parameter[]
  readonly cookie: readonly Parameter[]
  /** The value that is the whole query (`in: querystring`): at most one, and none next to `query`. */
  readonly querystring: readonly QueryString[]
}

export type ParameterStyle =
  | 'form'
  | 'cookie'
  | 'simple'
  | 'label'
  | 'matrix'
  | 'deepObject'
  | 'spaceDelimited'
  | 'pipeDelimited'

export interface Parameter {
  readonly name: string
  readonly description: string | null
  readonly deprecated: boolean
  readonly required: boolean
  readonly schema: Schema
  readonly style: ParameterStyle
  readonly explode: boolean
  readonly allowReserved: boolean
  /** Media type of a `content` parameter that is JSON; `null` for a parameter with a style or a plain string. */
  readonly mediaType: string | null
  /** Its location in the document, after references; `undefined` if the document does not declare it. */
  readonly at: Location | undefined
  /** Like `Content.example`. */
  readonly example: Json | undefined
  /** True if the document has an example. */
  readonly hasExample: boolean
}

/** A parameter whose value is the whole query. */
export interface QueryString extends Parameter {
  readonly content: Content
}

export interface Body {
  /** Its location in the document, after references. */
  readonly at: Location
  readonly description: string | null
  readonly required: boolean
  /** At least one; the client's default is the first. */
  readonly contents: readonly Content[]
}

export type ContentKind = 'json' | 'form' | 'multipart' | 'text' | 'binary' | 'stream'

export interface Content {
  /** Its location in the document, after references. */
  readonly at: Location
  readonly mediaType: string
  readonly kind: ContentKind
  readonly schema: Schema
  /**
   * The schema in the document. It differs from `schema` if text or bytes are described as something else, such as XML.
   */
  readonly declared: Schema
  /** True if `schema` is that of an item of a stream (`itemSchema` of OpenAPI 3.2), not of the whole stream. */
  readonly hasItemSchema: boolean
  /**
   * For server-sent events that the document describes as `event`, `data`, `id` and `retry` (`itemSchema`): whether
   * `data` is text, JSON, or text in some events and JSON in others. `null` for all other contents.
   */
  readonly eventData: EventData | null
  /** The serialization of single properties of a form or multipart body, if specified. */
  readonly encodings: readonly Encoding[]
  /** The media types of the parts of a multipart body that have positions; `null` for all other contents. */
  readonly parts: PartEncodings | null
  /**
   * A value of the schema: the document's own if it is valid, otherwise one made from the schema; `undefined` if
   * neither is available.
   */
  readonly example: Json | undefined
  /** The valid named examples of the document. */
  readonly namedExamples: readonly { readonly name: string; readonly value: Json }[]
}

/** The content of the `data` of server-sent events. */
export type EventData = 'text' | 'json' | 'mixed'

/** OpenAPI's Encoding Object; `style` is set only if the document has one. */
export interface Encoding {
  readonly property: string
  /** Media types, as the document lists them: `image/png, image/jpeg`. */
  readonly mediaType: string | null
  readonly style: ParameterStyle | null
  readonly explode: boolean
  readonly allowReserved: boolean
  /** Headers that each part of a multipart body has. */
  readonly headers: readonly PartHeader[]
}

/** A header of a part that has one value. */
export interface PartHeader {
  readonly name: string
  readonly value: string
}

/** The encodings of parts by position: of the first ones, and of all others. */
export interface PartEncodings {
  readonly prefix: readonly PartEncoding[]
  readonly item: PartEncoding | null
}

/** The encoding of one part, and of the parts in it. */
export interface PartEncoding extends PartEncodings {
  /** Media types, as the document lists them; `null` for that of the schema. */
  readonly mediaType: string | null
  readonly headers: readonly PartHeader[]
}

export interface Response {
  /** Its location in the document, after references. */
  readonly at: Location
  /** `200`, `4XX` or `default`. */
  readonly status: string
  /** Its name in the document's `components`; `null` for an inline response. */
  readonly component: string | null
  readonly description: string | null
  /** Set for 2xx, and for `default` if there is no 2xx. */
  readonly success: boolean
  readonly contents: readonly Content[]
  readonly headers: readonly Parameter[]
}

/** The pagination of a list: by offset, by the last item of the previous page, or by either. */
export interface Pagination {
  /** The response property that contains the items. */
  readonly items: string
  /** Query parameters. */
  readonly limit: string
  readonly offset: string | null
  /** The parameter that receives `property` of the last item and selects the items after it. */
  readonly after: { readonly parameter: string; readonly property: string } | null
  readonly defaultLimit: number
  readonly maxLimit: number
}
