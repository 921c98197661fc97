import { isJsonObject, type JsonObject } from '../json.ts'
import { fixDependencies, fixItems, fixParameter, fixSiblings, fixType } from './normalize/fix-schema.ts'
import { fromEntries, omit, replace } from './normalize/objects.ts'
import type { Kind } from './shape/kinds.ts'
import type { Version } from './types.ts'

/**
 * A deviation from the specification that is common in real documents, and is read as intended. Each is reported once
 * as a warning, unless the config accepts it.
 */
export interface Quirk {
  readonly kind: Kind
  /** Completes the sentence "the document ...". */
  readonly what: string
  /** The reason why documents have it, and how it is read. */
  readonly why: string
  readonly link: string
  /** Returns the object as intended; `null` if it does not have the quirk. Absent where other code handles it. */
  readonly fix?: (object: JsonObject, version: Version) => JsonObject | null
}

export type QuirkId =
  | 'nullable-in-3.1'
  | 'boolean-bounds-in-3.1'
  | 'siblings-of-ref-in-3.0'
  | 'required-as-boolean'
  | 'unknown-type'
  | 'items-as-array'
  | 'dependencies-keyword'
  | 'examples-as-object'
  | 'discriminator-as-string'
  | 'schema-keywords-on-parameter'
  | 'querystring-with-schema'
  | 'status-range-case'
  | 'wrong-value-type'
  | 'null-field'
  | 'abbreviated-object'
  | 'array-or-object'

const schemaObject = 'https://spec.openapis.org/oas/v3.1.1.html#schema-object'
const migration = 'https://www.openapis.org/blog/2021/02/16/migrating-from-openapi-3-0-to-3-1-0'

/** In the order in which they are applied: a quirk sees the fixes of those before it. */
const quirkTable: Readonly<Record<QuirkId, Quirk>> = {
  'nullable-in-3.1': {
    kind: 'schema',
    what: 'uses `nullable`, a keyword of OpenAPI 3.0, although it declares a later version',
    why: 'Many frameworks declare 3.1 or 3.2 before they implement it. The intent is clear, so null is allowed.',
    link: migration,
    fix: (object, version) => (version !== '3.0' && Object.hasOwn(object, 'nullable') ? object : null),
  },
  'boolean-bounds-in-3.1': {
    kind: 'schema',
    what: 'has a boolean `exclusiveMinimum` or `exclusiveMaximum`, as in 3.0, although it declares a later version',
    why: 'Since 3.1 these are numbers. A boolean is read as in 3.0: it makes the bound next to it exclusive.',
    link: migration,
    fix: (object, version) => (version !== '3.0' && hasBooleanBound(object) ? object : null),
  },
  'siblings-of-ref-in-3.0': {
    kind: 'schema',
    what: 'has keywords next to a `$ref`, which OpenAPI 3.0 ignores',
    why: 'Annotations and `nullable` next to a `$ref` are applied, since the intent is clear; other keywords are ignored.',
    link: 'https://spec.openapis.org/oas/v3.0.4.html#reference-object',
    fix: (object, version) => (version === '3.0' ? fixSiblings(object) : null),
  },
  'required-as-boolean': {
    kind: 'schema',
    what: 'has `required: true` or `false` in a schema',
    why: 'A keyword of JSON Schema draft 3. Required properties are listed by the enclosing object; the boolean is ignored.',
    link: 'https://json-schema.org/understanding-json-schema/reference/object#required',
    fix: (object) =>
      typeof object.required === 'boolean' ? omit(object, (key) => key === 'required') : null,
  },
  'unknown-type': {
    kind: 'schema',
    what: 'has a `type` that is not a JSON Schema type',
    why: 'Type names of programming languages or of Swagger 2.0 (`file`, `int`, `any`) are read as the JSON Schema type that they mean, others as any value.',
    link: 'https://json-schema.org/understanding-json-schema/reference/type',
    fix: fixType,
  },
  'items-as-array': {
    kind: 'schema',
    what: 'has an array of schemas as `items`',
    why: 'This is a tuple in JSON Schema before 2020-12. It is read as `prefixItems`, and `additionalItems` as `items`.',
    link: 'https://json-schema.org/draft/2020-12/release-notes#changes-to-items-and-additionalitems',
    fix: fixItems,
  },
  'dependencies-keyword': {
    kind: 'schema',
    what: 'uses `dependencies` in a schema',
    why: 'JSON Schema 2019-09 split it into `dependentRequired` and `dependentSchemas`; it is read as those.',
    link: 'https://json-schema.org/draft/2019-09/release-notes',
    fix: fixDependencies,
  },
  'examples-as-object': {
    kind: 'schema',
    what: 'has an object as `examples` in a schema',
    why: 'Media types and parameters have named examples; a schema has an array of values. The values are used.',
    link: schemaObject,
    fix: (object) =>
      isJsonObject(object.examples)
        ? replace(object, {
            examples: Object.values(object.examples).map((each) =>
              isJsonObject(each) && each.value !== undefined ? each.value : each,
            ),
          })
        : null,
  },
  'discriminator-as-string': {
    kind: 'schema',
    what: 'has a string as `discriminator`',
    why: 'This is the syntax of Swagger 2.0. The string is read as `propertyName`.',
    link: 'https://spec.openapis.org/oas/v2.0.html#schema-object',
    fix: (object) =>
      typeof object.discriminator === 'string'
        ? replace(object, { discriminator: { propertyName: object.discriminator } })
        : null,
  },
  'schema-keywords-on-parameter': {
    kind: 'parameter',
    what: 'has schema keywords (`type`, `enum`, ...) on a parameter itself',
    why: 'This is the syntax of Swagger 2.0. The keywords are read as the `schema` of the parameter.',
    link: 'https://spec.openapis.org/oas/v2.0.html#parameter-object',
    fix: fixParameter,
  },
  'querystring-with-schema': {
    kind: 'parameter',
    what: 'has a `schema` in a parameter with `in: querystring`, which requires `content`',
    why: 'The schema is read as that of `application/x-www-form-urlencoded`, the usual format of queries.',
    link: 'https://spec.openapis.org/oas/v3.2.0.html#parameter-locations',
    fix: (object) =>
      object.in === 'querystring' && object.content === undefined && object.schema !== undefined
        ? replace(
            omit(object, (key) => key === 'schema'),
            { content: { 'application/x-www-form-urlencoded': { schema: object.schema } } },
          )
        : null,
  },
  'status-range-case': {
    kind: 'responses',
    what: 'writes a range of status codes in lower case, such as `4xx`',
    why: 'The specification requires an upper-case X. The lower-case range is read the same.',
    link: 'https://spec.openapis.org/oas/v3.1.1.html#patterned-fields-0',
    fix: (object) =>
      Object.keys(object).some((key) => isLowerRange(key, object))
        ? fromEntries(
            Object.entries(object).map(([key, value]) => [
              isLowerRange(key, object) ? key.toUpperCase() : key,
              value,
            ]),
          )
        : null,
  },
  'wrong-value-type': {
    kind: 'document',
    what: 'has a string where a number or boolean is required, or the reverse',
    why: 'YAML parses `version: 1.0` as a number and `"true"` as a string. If the value converts without loss, the required type is used.',
    link: 'https://yaml.org/spec/1.2.2/#103-core-schema',
  },
  'null-field': {
    kind: 'document',
    what: 'has a field whose value is null',
    why: 'YAML parses `properties:` with nothing below it as null. The field is ignored; a null schema accepts any value.',
    link: 'https://yaml.org/spec/1.2.2/#empty-nodes',
  },
  'abbreviated-object': {
    kind: 'document',
    what: 'has a string or an array of one object where an object is required, or the reverse',
    why: 'Documents written by hand abbreviate: `id: string` for a schema, `tags: [Users]` for tags. They are read as the object that is meant.',
    link: 'https://spec.openapis.org/oas/v3.1.1.html#schema-0',
  },
  'array-or-object': {
    kind: 'document',
    what: 'has a single value where an array is required, or an array where an object is required',
    why: 'A single value is read as an array of one item, and an array of examples as numbered examples.',
    link: 'https://spec.openapis.org/oas/v3.1.1.html#schema-0',
  },
}

/** All quirks by id. */
export const quirks: ReadonlyMap<QuirkId, Quirk> = new Map(
  Object.entries(quirkTable) as readonly [QuirkId, Quirk][],
)

function hasBooleanBound(object: JsonObject): boolean {
  return typeof object.exclusiveMinimum === 'boolean' || typeof object.exclusiveMaximum === 'boolean'
}

/** Returns true if a key is a range in lower case, and there is no key for it in upper case. */
function isLowerRange(key: string, responses: JsonObject): boolean {
  const upper = key.toUpperCase()
  return /^[1-5]xx$/i.test(key) && key !== upper && !Object.hasOwn(responses, upper)
}
