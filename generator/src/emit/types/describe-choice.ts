import type { Schema } from '../../model/types.ts'

/** The sentence for the docstring of a union whose members only the discriminator distinguishes; `null` for others. */
export function describeChoice(schema: Schema): string | null {
  if (schema.kind !== 'union') return null
  const { discriminator, members } = schema
  if (discriminator?.decides)
    return `Only \`${discriminator.property}\` distinguishes the members: each requires the value that the discriminator gives it.`
  // A union that may be `null` has the objects in a union of their own.
  const [first] = members
  return discriminator === null && first?.kind === 'union' ? describeChoice(first) : null
}
