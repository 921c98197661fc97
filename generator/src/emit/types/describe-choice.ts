import type { Schema } from '../../model/types.ts'

/** The sentence for the docstring of a union whose members only the discriminator distinguishes; `null` for others. */
export function describeChoice(schema: Schema): string | null {
  if (schema.kind !== 'union') return null
  const { discriminator, members } = schema
  if (discriminator?.otherwise !== undefined)
    return `\`${discriminator.property}\` selects the member. The default member is for objects without it, and for values that select no other member.`
  if (discriminator?.decides)
    return `Only \`${discriminator.property}\` distinguishes the members: each requires the value that the discriminator gives it.`
  // A nullable union contains its objects in a nested union.
  const [first] = members
  return discriminator === null && first?.kind === 'union' ? describeChoice(first) : null
}
