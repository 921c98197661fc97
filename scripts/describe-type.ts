import type { Schema } from './read-reference.ts'

/** A schema as a TypeScript type on one line; deeper levels are abbreviated. */
export function describeType(schema: Schema): string {
  const { $ref, type, items, allOf, anyOf, oneOf, properties, nullable } = schema
  const choices = anyOf ?? oneOf
  const fields = Object.entries(properties ?? {})
  const text = $ref
    ? nameOf($ref)
    : schema.enum
      ? schema.enum.map((value) => JSON.stringify(value)).join(' | ')
      : choices
        ? choices.map(describeType).join(' | ')
        : allOf
          ? allOf.map(describeType).join(' & ')
          : items
            ? describeItems(items)
            : fields.length > 0 && fields.length <= 3
              ? `{ ${fields.map(([name, field]) => `${name}: ${describeType(field)}`).join('; ')} }`
              : [type ?? 'unknown'].flat().join(' | ')
  return nullable ? `${text} | null` : text
}

/** The same as inline code, linked to the schema if it names exactly one. */
export function showType(schema: Schema): string {
  const names = new Set(listNames(schema))
  const code = `\`${describeType(schema)}\``
  return names.size === 1 ? `[${code}](schemas.md#${[...names][0]?.toLowerCase()})` : code
}

function describeItems(items: Schema): string {
  const text = describeType(items)
  return text.includes(' | ') && !text.startsWith('{') ? `(${text})[]` : `${text}[]`
}

function listNames({ $ref, items, allOf, anyOf, oneOf, properties }: Schema): string[] {
  if ($ref) return [nameOf($ref)]
  const parts = [
    items,
    ...(allOf ?? []),
    ...(anyOf ?? []),
    ...(oneOf ?? []),
    ...Object.values(properties ?? {}),
  ]
  return parts.flatMap((part) => (part ? listNames(part) : []))
}

function nameOf(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1)
}
