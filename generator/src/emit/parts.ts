import { code, join } from './code.ts'
import { type EmitOptions, sibling } from './emitter.ts'
import type { File } from './file.ts'

/**
 * Maximum number of declarations in a file. For each reference in an initializer, TypeScript goes back through all
 * earlier declarations of the file, so that checking a file takes time that grows with the square of its length.
 */
const limit = 500

/**
 * Renders a file of declarations for each of `items`. A file that would be too long becomes several,
 * `operations-1.ts` and so on; the file itself then exports all that they export.
 */
export function renderParts<Item>(
  items: readonly Item[],
  render: (items: readonly Item[], split: boolean) => File,
  options: EmitOptions,
): readonly File[] {
  if (items.length <= limit) return [render(items, false)]
  const parts = Array.from({ length: Math.ceil(items.length / limit) }, (_, index) =>
    render(items.slice(index * limit, (index + 1) * limit), true),
  )
  const module = (path: string, index: number) => `${path.replace(/\.ts$/, '')}-${index + 1}`
  const exports = parts.map(
    ({ path }, index) => code`export * from ${sibling(module(path, index), options)}\n`,
  )
  return [
    { path: parts[0]!.path, contents: code`${options.header}\n${join(exports)}` },
    ...parts.map(({ path, contents }, index) => ({ path: `${module(path, index)}.ts`, contents })),
  ]
}
