/**
 * The model: what the document means, with every decision made. No later stage asks OpenAPI a question.
 * Fields are required; `null` stands for absence. Everything is sorted and named as it will be printed.
 */
import type { Json } from '../json.ts'
import type { Location } from './location.ts'

/** All that a document says, with every decision taken: final names, sorted order, what is required. */
export interface Model {
  readonly info: Info
  /** Base URLs, variables filled with their defaults. Empty when the document names none. */
  readonly servers: readonly string[]
  /** The servers of the document, with their variables. */
  readonly serverTemplates: readonly ServerTemplate[]
  /** Named schemas in an order in which each one stands after those it needs, but for cycles. */
  readonly schemas: readonly NamedSchema[]
  /** Sorted by `name.id`. */
  readonly operations: readonly Operation[]
  readonly securitySchemes: readonly SecurityScheme[]
}

export interface Info {
  readonly title: string
  readonly version: string
  readonly description: string | null
}

/** A server as the document describes it. */
export interface ServerTemplate {
  /** A member name, unique among the servers. */
  readonly name: string
  readonly url: string
  readonly description: string | null
  readonly variables: readonly ServerVariable[]
}

/** A part of the address of a server. */
export interface ServerVariable {
  readonly name: string
  readonly default: string
  /** The only values that it may have; `null` for any. */
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
}

/** A schema that others refer to by name. */
export interface NamedSchema {
  /**
   * The name in the document, such as `simple-user`; for a read or write form, that of the whole schema. One that the
   * document does not name has that of its type.
   */
  readonly documentName: string
  /** Name of the TypeScript type and of the validator: an identifier, unique without regard to case. */
  readonly name: string
  /** `read` leaves out `writeOnly` properties, `write` leaves out `readOnly` ones; both exist only where they differ. */
  readonly form: 'whole' | 'read' | 'write'
  readonly schema: Schema
  /** Whether it is part of a cycle, so that the validator has to refer to it lazily. */
  readonly recursive: boolean
  readonly pointer: string
}

/** What every schema can say about itself. */
export interface Annotations {
  readonly title: string | null
  readonly description: string | null
  readonly deprecated: boolean
  readonly readOnly: boolean
  readonly writeOnly: boolean
  /** `undefined` where there is none, since `null` is a value. */
  readonly default: Json | undefined
  readonly examples: readonly Json[]
}

export type Schema =
  | UnknownSchema
  | NeverSchema
  | NullSchema
  | BooleanSchema
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

/** Any value. */
export interface UnknownSchema extends SchemaBase {
  readonly kind: 'unknown'
}

/** No value: JSON Schema's `false`. */
export interface NeverSchema extends SchemaBase {
  readonly kind: 'never'
}

export interface NullSchema extends SchemaBase {
  readonly kind: 'null'
}

export interface BooleanSchema extends SchemaBase {
  readonly kind: 'boolean'
}

export interface StringSchema extends SchemaBase {
  readonly kind: 'string'
  readonly format: string | null
  readonly minLength: number | null
  readonly maxLength: number | null
  /** ECMA-262 source, known to compile with the `u` flag or without any (`patternFlags`). */
  readonly pattern: string | null
  readonly patternFlags: 'u' | ''
  /** Bytes rather than text (`format: binary`, `contentEncoding` absent): a `Blob` in TypeScript. */
  readonly binary: boolean
  /** A time that is a `Date` in TypeScript, where the config asks for it. */
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
}

/** `const` and `enum`: one of these JSON values, at least one, no value twice. */
export interface LiteralSchema extends SchemaBase {
  readonly kind: 'literal'
  readonly values: readonly Json[]
  /** What the document says about single values, by their canonical text; absent if it says nothing. */
  readonly labels?: ReadonlyMap<string, ValueLabel>
}

/** What a document says about a value of an `enum`. */
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
  /** What any other property must be: `unknown` where the document is silent, `never` where it is closed. */
  readonly additional: Schema
  readonly propertyNames: Schema | null
  readonly minProperties: number | null
  readonly maxProperties: number | null
  readonly dependentRequired: readonly { readonly property: string; readonly requires: readonly string[] }[]
  /** Whether the document itself allows other properties (`additionalProperties: true` or `{}`). */
  readonly isOpen: boolean
}

export interface Property {
  readonly name: string
  readonly schema: Schema
  readonly required: boolean
}

export interface UnionSchema extends SchemaBase {
  readonly kind: 'union'
  /** `one` must match exactly one member, `any` at least one. */
  readonly mode: 'one' | 'any'
  readonly members: readonly Schema[]
  readonly discriminator: Discriminator | null
}

export interface Discriminator {
  readonly property: string
  /** For each member, in order, the values that choose it; empty for a member that the property does not choose. */
  readonly values: readonly (readonly (string | number | boolean)[])[]
  /**
   * For each member, whether only the discriminator says that it has these values, so that its type is narrowed to
   * them. Otherwise the member itself says so.
   */
  readonly implied: readonly boolean[]
  /**
   * Whether each member itself requires the property to be one of its values, and no value chooses two, so that looking
   * at the property decides exactly as trying the members would. Otherwise the values are a hint that changes no
   * validation (OpenAPI 3.1, section 4.8.25).
   */
  readonly exact: boolean
  /**
   * Whether the members were given their values here, since without them nothing would tell the members apart
   * (docs/decisions, "discriminators").
   */
  readonly decides: boolean
  /** While schemas are read: the values that `mapping` gives to schemas, by the keys of references. Empty afterwards. */
  readonly names: ReadonlyMap<string, readonly string[]>
  /** While schemas are read: the key of the schema for all other values (`defaultMapping`). */
  readonly fallback?: string
}

export interface IntersectionSchema extends SchemaBase {
  readonly kind: 'intersection'
  readonly members: readonly Schema[]
}

/** Anything but what `schema` takes. */
export interface NotSchema extends SchemaBase {
  readonly kind: 'not'
  readonly schema: Schema
}

/** A named schema of the model, by `NamedSchema.name`. */
export interface ReferenceSchema extends SchemaBase {
  readonly kind: 'reference'
  readonly name: string
}

/** All the names of an operation. */
export interface OperationName {
  /** `projects.deployments.list`: unique, and stable when other operations come and go. */
  readonly id: string
  /** The resources on the way: `['projects', 'deployments']`. */
  readonly resource: readonly string[]
  /** The method in the last resource: `list`. */
  readonly method: string
  /** The standalone function: `listProjectDeployments`. */
  readonly function: string
  /** The beginning of the names of its types: `ListProjectDeployments`. */
  readonly type: string
}

export type HttpMethod = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace'

export interface Operation {
  readonly name: OperationName
  readonly method: HttpMethod
  /** As in the document: `/v1/projects/{projectId}`. */
  readonly path: string
  readonly summary: string | null
  readonly description: string | null
  readonly deprecated: boolean
  readonly tags: readonly string[]
  /** Base URLs of its own, in place of those of the document; empty where it has none. */
  readonly servers: readonly string[]
  readonly parameters: Parameters
  readonly body: Body | null
  /** Sorted: statuses by number, then ranges, then `default`. */
  readonly responses: readonly Response[]
  /** Alternatives, each a set of scheme names (an empty set: or none at all); empty when no credential is needed. */
  readonly security: readonly (readonly string[])[]
  /** From `x-required-scopes`, or from the only alternative of `security`; `null` where the document does not say. */
  readonly scopes: readonly string[] | null
  /** Scopes that are enough instead of `scopes`, from `x-alternative-scopes`; empty if there are none. */
  readonly alternativeScopes: readonly string[]
  /** From `x-idempotent`, or by the method's definition (RFC 9110, section 9.2.2). */
  readonly idempotent: boolean
  /** From `x-pagination`. */
  readonly pagination: Pagination | null
  readonly pointer: string
}

/** By place, each in the document's order; path parameters in the order of the path. */
export interface Parameters {
  readonly path: readonly Parameter[]
  readonly query: readonly Parameter[]
  readonly header: readonly Parameter[]
  readonly cookie: readonly Parameter[]
}

export type ParameterStyle =
  | 'form'
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
  /** Media type of a `content` parameter that is JSON, `null` for one with a style, and for text. */
  readonly mediaType: string | null
  /** Its location in the document, behind references; `undefined` for one that the document does not declare. */
  readonly at: Location | undefined
  /** Like `Content.example`. */
  readonly example: Json | undefined
  /** Whether the document has an example. */
  readonly hasExample: boolean
}

export interface Body {
  /** Its location in the document, behind references. */
  readonly at: Location
  readonly description: string | null
  readonly required: boolean
  /** At least one; the one that the client sends by default is the first. */
  readonly contents: readonly Content[]
}

export type ContentKind = 'json' | 'form' | 'multipart' | 'text' | 'binary' | 'stream'

export interface Content {
  /** Its location in the document, behind references. */
  readonly at: Location
  readonly mediaType: string
  readonly kind: ContentKind
  readonly schema: Schema
  /** The schema in the document. It differs from `schema` if text or bytes are described as something else, such as XML. */
  readonly declared: Schema
  /** How single properties of a form or multipart body are written, where the document says so. */
  readonly encodings: readonly Encoding[]
  /** A value of the schema: the document's own where it is valid, else one made from the schema; `undefined` where none can be. */
  readonly example: Json | undefined
  /** The valid examples that the document names. */
  readonly namedExamples: readonly { readonly name: string; readonly value: Json }[]
}

/** OpenAPI's Encoding Object; `style` stands only where the document gives one. */
export interface Encoding {
  readonly property: string
  /** Media types, as the document lists them: `image/png, image/jpeg`. */
  readonly mediaType: string | null
  readonly style: ParameterStyle | null
  readonly explode: boolean
  readonly allowReserved: boolean
}

export interface Response {
  /** Its location in the document, behind references. */
  readonly at: Location
  /** `200`, `4XX` or `default`. */
  readonly status: string
  /** Its name in the document's `components`; `null` for one that is written down where it stands. */
  readonly component: string | null
  readonly description: string | null
  /** Set for 2xx, and for a `default` that stands where no 2xx does. */
  readonly success: boolean
  readonly contents: readonly Content[]
  readonly headers: readonly Parameter[]
}

/** How a list is read in pages: by offset, by the last item that was read, or by either. */
export interface Pagination {
  /** Property of the response that holds the items. */
  readonly items: string
  /** Query parameters. */
  readonly limit: string
  readonly offset: string | null
  /** The parameter that takes `property` of the last item, and gives the items after it. */
  readonly after: { readonly parameter: string; readonly property: string } | null
  readonly defaultLimit: number
  readonly maxLimit: number
}
