import type { Json } from '../../json.ts'
import type { NoFacts } from '../../problem.ts'
import type { OperationPart, SchemaPart, Sentence } from '../sentence.ts'

/** The old and the new value. */
interface FromTo<Value = string> {
  readonly from: Value
  readonly to: Value
}

/** A bound that moved; `null` is no bound. */
interface MovedBound extends FromTo<BoundValue | null> {
  readonly what: string
}

/** A bound from below or above. */
export interface BoundValue {
  readonly value: number
  /** True if the value itself is excluded. */
  readonly isExclusive: boolean
}

/** One way to authorize a call: schemes that are all required, each with its scopes or roles. */
export type Requirement = readonly { readonly scheme: string; readonly scopes: readonly string[] }[]

interface Members {
  readonly members: readonly Sentence[]
}

interface Scopes {
  readonly scopes: readonly string[]
}

interface Member {
  readonly member: Sentence
}

/** Types as a list: `string or integer`. */
type Types = FromTo<readonly Sentence[]>

/** Servers, security schemes, names of schemas and documentation. */
export interface DocumentFacts {
  readonly serverAdded: { readonly url: string }
  readonly serverRemoved: { readonly url: string }
  readonly serversReplaced: { readonly url: string }
  readonly serverDefaultChanged: { readonly variable: string } & FromTo
  readonly securitySchemeAdded: NoFacts
  readonly securitySchemeRemoved: NoFacts
  readonly securitySchemeRenamed: FromTo
  readonly securitySchemeChanged: FromTo<Sentence>
  readonly authorizationUrlChanged: { readonly what: string } & FromTo
  readonly oauthFlowAdded: { readonly flow: string }
  readonly oauthFlowRemoved: { readonly flow: string }
  readonly oauthScopeAdded: Scopes & { readonly flow: string | null }
  readonly oauthScopeRemoved: Scopes & { readonly flow: string | null }
  readonly schemaAdded: NoFacts
  readonly schemaRemoved: NoFacts
  readonly schemaRenamed: FromTo<SchemaPart>
  readonly documentationChanged: { readonly what: string }
}

/** Operations, webhooks and who can call them. */
export interface OperationFacts {
  readonly operationAdded: { readonly predecessor: OperationPart | null }
  readonly operationRemoved: { readonly wasDeprecated: boolean; readonly replacement: OperationPart | null }
  readonly operationMoved: FromTo<OperationPart>
  readonly operationDeprecated: { readonly replacement: OperationPart | null }
  readonly operationUndeprecated: NoFacts
  readonly operationRenamed: FromTo
  readonly pathParameterRenamed: FromTo
  readonly webhookAdded: NoFacts
  readonly webhookRemoved: NoFacts
  readonly webhookChanged: { readonly what: string }
  readonly idempotencyGained: NoFacts
  readonly idempotencyLost: NoFacts
  readonly paginationAdded: NoFacts
  readonly paginationRemoved: NoFacts
  readonly paginationChanged: { readonly what: string } & FromTo
  readonly pageSizeLowered: { readonly what: string } & FromTo<number>
  readonly pageSizeRaised: { readonly what: string } & FromTo<number>
  readonly securityAdded: { readonly alternatives: readonly Requirement[] }
  readonly securityLifted: NoFacts
  readonly securityAlternativeAdded: { readonly requirement: Requirement }
  readonly securityAlternativeRemoved: { readonly requirement: Requirement }
  readonly schemeRequired: { readonly scheme: string }
  readonly schemeOptional: { readonly scheme: string }
  /** `scheme` is the credential that needs them; `null` if all do. */
  readonly scopeAdded: Scopes & { readonly scheme: string | null }
  readonly scopeRemoved: Scopes & { readonly scheme: string | null }
  readonly scopesDocumented: Scopes
  readonly scopesUndocumented: Scopes
}

/** Parameters and bodies. */
export interface RequestFacts {
  readonly parameterAddedRequired: NoFacts
  readonly parameterAddedOptional: NoFacts
  /** `size` is the default number of items on a page, if the document defines it. */
  readonly pagingAdded: { readonly size: number | null }
  readonly parameterRemoved: NoFacts
  readonly parameterRenamed: FromTo
  readonly parameterMoved: FromTo
  readonly parameterBecameRequired: NoFacts
  readonly parameterBecameOptional: NoFacts
  /** Fields of the document with their values: `explode: true`. */
  readonly serializationChanged: FromTo
  readonly reservedChanged: { readonly isAllowed: boolean }
  readonly partTypeAdded: { readonly mediaType: string }
  readonly partTypeRemoved: { readonly mediaType: string }
  readonly partHeaderAddedRequired: NoFacts
  readonly partHeaderAddedOptional: NoFacts
  readonly partHeaderRemoved: NoFacts
  readonly partHeaderChanged: NoFacts
  readonly bodyAddedRequired: NoFacts
  readonly bodyAddedOptional: NoFacts
  readonly bodyRemoved: NoFacts
  readonly bodyBecameRequired: NoFacts
  readonly bodyBecameOptional: NoFacts
  readonly mediaTypeAdded: { readonly mediaType: string }
  readonly mediaTypeRemoved: { readonly mediaType: string }
}

/** Responses and their headers. */
export interface ResponseFacts {
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
}

/** Objects and their properties. */
export interface ObjectFacts {
  readonly propertyAddedRequired: NoFacts
  readonly propertyAddedOptional: NoFacts
  readonly propertyRemoved: NoFacts
  readonly propertyRenamed: { readonly to: string }
  readonly propertyBecameRequired: NoFacts
  readonly propertyBecameOptional: NoFacts
  readonly propertyBecameReadOnly: NoFacts
  readonly propertyBecameWriteOnly: NoFacts
  readonly propertyBecameWritable: NoFacts
  readonly propertyBecameReadable: NoFacts
  readonly additionalForbidden: NoFacts
  readonly additionalAllowed: NoFacts
  readonly patternPropertyAdded: { readonly pattern: string }
  readonly patternPropertyRemoved: { readonly pattern: string }
  readonly dependencyAdded: { readonly property: string; readonly requires: string }
  readonly dependencyRemoved: { readonly property: string; readonly requires: string }
  readonly deprecated: NoFacts
  readonly undeprecated: NoFacts
  readonly xmlChanged: NoFacts
}

/** Types, enums, constants and defaults. */
export interface ValueFacts {
  readonly nullAdded: NoFacts
  readonly nullRemoved: NoFacts
  readonly typeChanged: Types
  readonly typeWidened: Types
  readonly typeNarrowed: Types
  readonly valueAllowed: NoFacts
  readonly valueForbidden: NoFacts
  readonly enumValueAdded: { readonly values: readonly Json[] }
  readonly enumValueRemoved: { readonly values: readonly Json[] }
  readonly enumIntroduced: { readonly values: readonly Json[] }
  readonly enumDropped: NoFacts
  readonly constantChanged: FromTo<readonly Json[]>
  readonly defaultAdded: { readonly value: Json }
  readonly defaultRemoved: { readonly value: Json }
  readonly defaultChanged: FromTo<Json>
}

/** Bounds, patterns and formats. */
export interface BoundFacts {
  readonly rangeNarrowed: MovedBound
  readonly rangeWidened: MovedBound
  readonly lengthNarrowed: MovedBound
  readonly lengthWidened: MovedBound
  readonly countNarrowed: MovedBound
  readonly countWidened: MovedBound
  readonly multipleNarrowed: FromTo<number>
  readonly multipleWidened: FromTo<number>
  readonly multipleChanged: FromTo<number>
  readonly patternAdded: { readonly pattern: string }
  readonly patternRemoved: { readonly pattern: string }
  readonly patternChanged: FromTo
  readonly formatAdded: { readonly what: string; readonly format: string }
  readonly formatRemoved: { readonly what: string; readonly format: string }
  readonly formatChanged: { readonly what: string } & FromTo
  readonly formatWidened: FromTo
  readonly formatNarrowed: FromTo
  readonly contentMediaTypeChanged: FromTo<string | null>
  readonly contentSchemaChanged: NoFacts
  readonly uniqueItemsAdded: NoFacts
  readonly uniqueItemsRemoved: NoFacts
  readonly containsAdded: NoFacts
  readonly containsRemoved: NoFacts
  readonly containsChanged: NoFacts
}

/** Unions, discriminators and conditions. */
export interface VariantFacts {
  readonly alternativeAdded: Members
  readonly alternativeRemoved: Members
  readonly variantAdded: Members
  readonly variantRemoved: Members
  readonly exclusivityAdded: NoFacts
  readonly exclusivityRemoved: NoFacts
  readonly discriminatorAdded: { readonly property: string }
  readonly discriminatorRemoved: { readonly property: string }
  readonly discriminatorChanged: FromTo
  readonly discriminatorDefaultAdded: NoFacts
  readonly discriminatorDefaultRemoved: NoFacts
  readonly discriminatorDefaultChanged: NoFacts
  readonly discriminatorValueAdded: { readonly value: string } & Member
  readonly discriminatorValueRemoved: { readonly value: string } & Member
  readonly conditionAdded: { readonly condition: readonly Sentence[] }
  readonly conditionRemoved: { readonly condition: readonly Sentence[] }
  readonly conditionChanged: NoFacts
}

/** The facts of each kind of change, in addition to its location. */
export interface RuleFacts
  extends DocumentFacts,
    OperationFacts,
    RequestFacts,
    ResponseFacts,
    ObjectFacts,
    ValueFacts,
    BoundFacts,
    VariantFacts {}

/** The name of a rule in the table. */
export type RuleName = keyof RuleFacts
