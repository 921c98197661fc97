import type { Json } from '../../json.ts'
import { uniteAny } from '../../model/schema/schemas.ts'
import type { LiteralSchema, Schema } from '../../model/types.ts'
import { type Sentence, say } from '../sentence.ts'
import type { Side } from '../types.ts'
import { writeValues } from '../write-value.ts'
import { viewObject } from './object-view.ts'
import { resolve } from './resolve.ts'

/** What a schema is about, so far as two schemas have to be about the same to be compared further. */
export type Family =
  | 'string'
  | 'binary'
  | 'number'
  | 'boolean'
  | 'array'
  | 'object'
  | 'unknown'
  | 'never'
  | 'condition'

/** One of the forms that a value may have. */
export interface Alternative {
  /** No union, and not `null`; a reference to such a schema where it has a name. */
  readonly schema: Schema
  readonly family: Family
  /** Its name in the document. */
  readonly name: string | null
  /** The values by which a discriminator chooses it. */
  readonly values: readonly string[]
}

/** All the forms that a value may have. */
export interface Alternatives {
  readonly nullable: boolean
  readonly members: readonly Alternative[]
  /** The property that tells them apart. */
  readonly discriminator: string | null
  readonly isExclusive: boolean
}

/** Takes a schema apart into its forms: unions in unions are one union, and `null` stands aside. */
export function listAlternatives(side: Side, schema: Schema): Alternatives {
  const members: Alternative[] = []
  let nullable = false
  let discriminator: string | null = null
  let isExclusive = false
  const visit = (inner: Schema, values: readonly string[], seen: readonly Schema[]): void => {
    const { schema: found, named } = resolve(side, inner)
    if (seen.includes(found)) return
    if (found.kind === 'null') nullable = true
    else if (found.kind === 'union') {
      discriminator ??= found.discriminator?.property ?? null
      isExclusive ||= found.mode === 'one'
      for (const [index, member] of found.members.entries()) {
        visit(member, (found.discriminator?.values[index] ?? []).map(String), [...seen, found])
      }
    } else if (found.kind === 'literal') {
      const groups = splitLiteral(found)
      nullable ||= groups.has('null')
      const isWhole = named !== null && groups.size === 1
      for (const [family, group] of groups) {
        if (family === 'null') continue
        members.push({ schema: isWhole ? inner : group, family, name: named?.documentName ?? null, values })
      }
    } else {
      members.push({
        schema: inner,
        family: findFamily(side, found),
        name: named?.documentName ?? null,
        values,
      })
    }
  }
  visit(schema, [], [])
  return { nullable, members, discriminator, isExclusive }
}

/** Names a form: by its name, by the values that choose it, or by its type. */
export function describeAlternative({ schema, family, name, values }: Alternative): Sentence {
  if (name !== null) return say`${name}`
  if (values.length > 0) return say`${values.join(', ')}`
  if (schema.kind === 'literal') return say`${writeValues(schema.values)}`
  return say`${nameType(schema, family)}`
}

/** A word for the type of a form. */
export function nameType(schema: Schema, family: Family): string {
  if (schema.kind === 'number' && schema.integer) return 'integer'
  const words: Partial<Record<Family, string>> = {
    unknown: 'any value',
    never: 'nothing',
    condition: 'a condition',
  }
  return words[family] ?? family
}

/** The values of a literal by their type. Both booleans are no longer a choice. */
function splitLiteral({ values, annotations }: LiteralSchema): ReadonlyMap<Family | 'null', Schema> {
  const groups = new Map<Family | 'null', Json[]>()
  for (const value of values) {
    const family = familyOfValue(value)
    const known = groups.get(family)
    if (known) known.push(value)
    else groups.set(family, [value])
  }
  return new Map(
    [...groups].map(([family, group]) => [
      family,
      family === 'boolean' && group.length === 2
        ? uniteAny([{ kind: 'boolean', annotations }])
        : { kind: 'literal', annotations, values: group },
    ]),
  )
}

function familyOfValue(value: Json): Family | 'null' {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeof value as 'string' | 'number' | 'boolean' | 'object'
}

function findFamily(side: Side, schema: Schema): Family {
  switch (schema.kind) {
    case 'string':
      return schema.binary ? 'binary' : 'string'
    case 'number':
    case 'boolean':
    case 'array':
    case 'object':
    case 'unknown':
    case 'never':
      return schema.kind
    case 'intersection':
      return viewObject(side, schema) === null ? 'condition' : 'object'
    default:
      return 'condition'
  }
}
