/** Values of enums, for programs that need them at run time. */
import { toMemberName, toTypeName } from '../../model/names/identifiers.ts'
import type { LiteralSchema, Model, NamedSchema, Schema, ValueLabel } from '../../model/types.ts'
import { toCanonicalText } from '../../model/value/canonical.ts'
import { array, braces, Code, type Codes, code } from '../code.ts'
import { docComment } from '../comment.ts'
import { freeName } from '../free-name.ts'
import { jsonLiteral, propertyKey } from '../literals.ts'

/** The view of one enum in `enums.ts.hbs`. */
export type EnumView = Codes<'doc' | 'name' | 'values'>

/**
 * Builds the constants for the enums of named schemas and of their properties.
 *
 * @param taken the names that other modules of the output export
 */
export function viewEnums({ schemas }: Model, taken: ReadonlySet<string>): readonly EnumView[] {
  const names = new Set(taken)
  const take = (wanted: string) => {
    const name = freeName(wanted, names)
    names.add(Code.print(name))
    return name
  }
  return schemas
    .filter(({ variant }) => variant === 'whole')
    .flatMap(listEnums)
    .flatMap(({ base, type, literal }) => {
      const values = literal.values.filter((value) => value !== null)
      const view: EnumView = {
        doc: docComment({ text: [`The values of \`${type}\`.`] }),
        name: take(`${base}Values`),
        values: array(values.map((value) => code`${describe(literal, value)}${jsonLiteral(value)}`)),
      }
      const named = nameValues(literal)
      if (named === null) return [view]
      const entries = named.map(
        ([name, value]) => code`${describe(literal, value)}${propertyKey(name)}: ${jsonLiteral(value)}`,
      )
      const byName: EnumView = {
        doc: docComment({ text: [`The values of \`${type}\` by the names that the document gives them.`] }),
        name: take(`${base}ByName`),
        values: braces(entries),
      }
      return [view, byName]
    })
}

interface Enum {
  /** The prefix of its constants. */
  readonly base: string
  /** The type of its values, as printed. */
  readonly type: string
  readonly literal: LiteralSchema
}

function listEnums({ name, schema }: NamedSchema): readonly Enum[] {
  const own = findEnum(schema)
  if (own) return [{ base: toMemberName(name), type: name, literal: own }]
  return listProperties(schema).flatMap(({ name: property, schema: inner }) => {
    const isList = inner.kind === 'array'
    const literal = findEnum(isList ? inner.items : inner)
    if (literal === null) return []
    const type = `${name}['${property}']${isList ? '[number]' : ''}`
    return [{ base: toMemberName(`${name}${toTypeName(property)}`), type, literal }]
  })
}

function listProperties(schema: Schema): readonly { readonly name: string; readonly schema: Schema }[] {
  if (schema.kind === 'object') return schema.properties
  return schema.kind === 'intersection' ? schema.members.flatMap(listProperties) : []
}

/** The enum of a schema, also next to `null` or any other string. A single value is not an enum. */
function findEnum(schema: Schema): LiteralSchema | null {
  if (schema.kind === 'union') {
    const [only, ...others] = schema.members.filter(({ kind }) => kind === 'literal')
    const isPlain = schema.members.every(({ kind }) => ['literal', 'null', 'string'].includes(kind))
    return only && others.length === 0 && isPlain ? findEnum(only) : null
  }
  if (schema.kind !== 'literal') return null
  const values = schema.values.filter((value) => value !== null)
  const isPlain = values.every((value) => typeof value === 'string' || typeof value === 'number')
  return isPlain && values.length > 1 ? schema : null
}

/** The values by name; `null` unless every value has its own name. */
function nameValues(
  literal: LiteralSchema,
): readonly (readonly [string, LiteralSchema['values'][number]])[] | null {
  const values = literal.values.filter((value) => value !== null)
  const names = values.map((value) => labelOf(literal, value)?.name ?? '')
  if (names.includes('') || new Set(names).size < names.length) return null
  return values.flatMap((value, index) => [[names[index] ?? '', value] as const])
}

function describe(literal: LiteralSchema, value: LiteralSchema['values'][number]): Code {
  return docComment({ text: [labelOf(literal, value)?.description ?? null] })
}

function labelOf({ labels }: LiteralSchema, value: LiteralSchema['values'][number]): ValueLabel | undefined {
  return labels?.get(toCanonicalText(value))
}
