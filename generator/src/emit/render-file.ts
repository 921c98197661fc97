import { endFile } from './code.ts'
import type { EmitOptions } from './emitter.ts'
import type { File } from './file.ts'
import { compileTemplate } from './template.ts'
import type { Views } from './views.ts'

/** Fills the template of a file with its view. The template also gets the file's `header`. */
export function renderFile<Name extends keyof Views>(
  name: Name,
  view: Views[Name],
  { header, templates }: EmitOptions,
): File {
  const fill = compileTemplate<object>(name, templates)
  return { path: name.replace(/^.*\/(.*)\.hbs$/, '$1'), contents: endFile(fill({ header, ...view })) }
}
