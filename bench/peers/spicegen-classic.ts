import { type Generator, spicegen } from './generators.ts'

/** Ours with validators for zod's classic face. */
export const spicegenClassic: Generator = {
  ...spicegen,
  name: 'spicegen-classic',
  program: (document) => {
    const program = spicegen.program(document)
    return { ...program, args: [...(program.args ?? []), '--zod', 'classic'] }
  },
}
