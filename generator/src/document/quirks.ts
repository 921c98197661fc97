import { isJsonObject, type JsonObject } from '../json.ts'
import {
  mendDependencies,
  mendItems,
  mendParameter,
  mendSiblings,
  mendType,
} from './normalize/mend-schema.ts'
import { fromEntries, omit, replace } from './normalize/objects.ts'
import type { Kind } from './shape/kinds.ts'

/**
 * An oddity of real documents that we read as what is meant. Each is told once as a warning, unless the reader
 * has said that it is known.
 */
export interface Quirk {
  readonly kind: Kind
  /** What the document does, in words that finish "the document ...". */
  readonly what: string
  /** Why documents do so, and what we make of it. */
  readonly why: string
  readonly link: string
  /** The object as it is meant; `null` where it does not have the oddity. Absent where other code sees to it. */
  readonly mend?: (object: JsonObject, version: '3.0' | '3.1') => JsonObject | null
}

export type QuirkId =
  | 'nullable-in-3.1'
  | 'boolean-bounds-in-3.1'
  | 'siblings-of-ref-in-3.0'
  | 'required-as-boolean'
  | 'type-unknown'
  | 'items-as-list'
  | 'dependencies-keyword'
  | 'examples-as-map'
  | 'discriminator-as-text'
  | 'schema-words-on-parameter'
  | 'status-range-case'
  | 'value-of-other-type'
  | 'empty-field'

const schemaObject = 'https://spec.openapis.org/oas/v3.1.1.html#schema-object'
const migration = 'https://www.openapis.org/blog/2021/02/16/migrating-from-openapi-3-0-to-3-1-0'

/** In the order in which they are tried: what is mended by one may be seen by the next. */
const quirkTable: Readonly<Record<QuirkId, Quirk>> = {
  'nullable-in-3.1': {
    kind: 'schema',
    what: 'says `nullable`, a word of OpenAPI 3.0, although it declares 3.1',
    why: 'Documents are declared 3.1 before what generates them follows; null is meant, so null is allowed.',
    link: migration,
    mend: (object, version) => (version === '3.1' && Object.hasOwn(object, 'nullable') ? object : null),
  },
  'boolean-bounds-in-3.1': {
    kind: 'schema',
    what: 'has a boolean `exclusiveMinimum` or `exclusiveMaximum`, as in 3.0, although it declares 3.1',
    why: 'In 3.1 these are numbers; a boolean is read as 3.0 has it, as a property of the bound beside it.',
    link: migration,
    mend: (object, version) => (version === '3.1' && hasBooleanBound(object) ? object : null),
  },
  'siblings-of-ref-in-3.0': {
    kind: 'schema',
    what: 'has keywords beside a `$ref`, which OpenAPI 3.0 ignores',
    why: 'Annotations and `nullable` beside a `$ref` are honoured, since they are meant and do no harm; others are ignored.',
    link: 'https://spec.openapis.org/oas/v3.0.4.html#reference-object',
    mend: (object, version) => (version === '3.0' ? mendSiblings(object) : null),
  },
  'required-as-boolean': {
    kind: 'schema',
    what: 'says `required: true` or `false` in a schema',
    why: 'A word of JSON Schema draft 3. What is required is listed by the object around it; the boolean is ignored.',
    link: 'https://json-schema.org/understanding-json-schema/reference/object#required',
    mend: (object) =>
      typeof object.required === 'boolean' ? omit(object, (key) => key === 'required') : null,
  },
  'type-unknown': {
    kind: 'schema',
    what: 'has a `type` that JSON Schema does not know',
    why: 'Names of programming languages or of Swagger 2.0 (`file`, `int`, `any`); read as what they mean, else as any value.',
    link: 'https://json-schema.org/understanding-json-schema/reference/type',
    mend: mendType,
  },
  'items-as-list': {
    kind: 'schema',
    what: 'has a list of schemas as `items`',
    why: 'A tuple in JSON Schema before 2020-12; read as `prefixItems`, with `additionalItems` as `items`.',
    link: 'https://json-schema.org/draft/2020-12/release-notes#changes-to-items-and-additionalitems',
    mend: mendItems,
  },
  'dependencies-keyword': {
    kind: 'schema',
    what: 'says `dependencies` in a schema',
    why: 'Split into `dependentRequired` and `dependentSchemas` by JSON Schema 2019-09; read as those.',
    link: 'https://json-schema.org/draft/2019-09/release-notes',
    mend: mendDependencies,
  },
  'examples-as-map': {
    kind: 'schema',
    what: 'has named `examples` in a schema',
    why: 'The form that media types and parameters have; in a schema they are a list of values. Read as that.',
    link: schemaObject,
    mend: (object) =>
      isJsonObject(object.examples)
        ? replace(object, {
            examples: Object.values(object.examples).map((each) =>
              isJsonObject(each) && each.value !== undefined ? each.value : each,
            ),
          })
        : null,
  },
  'discriminator-as-text': {
    kind: 'schema',
    what: 'has a text as `discriminator`',
    why: 'The form of Swagger 2.0; read as the `propertyName` of a discriminator.',
    link: 'https://spec.openapis.org/oas/v2.0.html#schema-object',
    mend: (object) =>
      typeof object.discriminator === 'string'
        ? replace(object, { discriminator: { propertyName: object.discriminator } })
        : null,
  },
  'schema-words-on-parameter': {
    kind: 'parameter',
    what: 'has the words of a schema (`type`, `enum`, ...) on a parameter itself',
    why: 'The form of Swagger 2.0; read as the `schema` of the parameter.',
    link: 'https://spec.openapis.org/oas/v2.0.html#parameter-object',
    mend: mendParameter,
  },
  'status-range-case': {
    kind: 'responses',
    what: 'writes a range of statuses in lower case, such as `4xx`',
    why: 'The specification has an upper-case X; the meaning is plain.',
    link: 'https://spec.openapis.org/oas/v3.1.1.html#patterned-fields-0',
    mend: (object) =>
      Object.keys(object).some(isLowerRange)
        ? fromEntries(
            Object.entries(object).map(([key, value]) => [
              isLowerRange(key) ? key.toUpperCase() : key,
              value,
            ]),
          )
        : null,
  },
  'value-of-other-type': {
    kind: 'document',
    what: 'writes a number or boolean as text, or text as a number or boolean',
    why: 'YAML reads `version: 1.0` as a number and `"true"` as text. Where only one type is possible, it is read as that.',
    link: 'https://yaml.org/spec/1.2.2/#103-core-schema',
  },
  'empty-field': {
    kind: 'document',
    what: 'has a field with nothing in it (null)',
    why: 'YAML reads `properties:` with nothing below it as null; read as if the field were not there, a schema as one that takes any value.',
    link: 'https://yaml.org/spec/1.2.2/#empty-nodes',
  },
}

/** All oddities by id. */
export const quirks: ReadonlyMap<QuirkId, Quirk> = new Map(
  Object.entries(quirkTable) as readonly [QuirkId, Quirk][],
)

function hasBooleanBound(object: JsonObject): boolean {
  return typeof object.exclusiveMinimum === 'boolean' || typeof object.exclusiveMaximum === 'boolean'
}

function isLowerRange(key: string): boolean {
  return /^[1-5]xx$/i.test(key) && !/^[1-5]XX$/.test(key)
}
