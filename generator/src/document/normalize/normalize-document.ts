import type { Diagnostic } from '../../diagnostics.ts'
import { createObject, isJsonObject, type Json, type JsonObject } from '../../json.ts'
import type { Lifted } from '../resolve/name-components.ts'
import type { DocumentFile } from '../resolve/types.ts'
import type { Version } from '../types.ts'
import { type Context, createContext, type ResolvedReferences } from './context.ts'
import { copyHere } from './copy-object.ts'
import { omit, replace } from './objects.ts'
import { reportUndefinedSecurity } from './report-security.ts'

/** Converts a document with resolved references to OpenAPI 3.1 in a single file. */
export function normalizeDocument(
  file: DocumentFile,
  version: Version,
  references: ResolvedReferences,
  lifted: readonly Lifted[],
): { readonly root: JsonObject; readonly diagnostics: readonly Diagnostic[] } {
  const context = createContext(file, version, references)
  for (const { component, target } of lifted)
    references.copies.add({ file, tokens: ['components', component.section, component.name] }, target)
  const copy = copyHere(file.root, 'document', context)
  const root = isJsonObject(copy) ? copy : {}
  const components = addLifted(isJsonObject(root.components) ? root.components : {}, lifted, context)
  const whole = replace(withoutInlined(root), {
    ...(version !== '3.1' ? { openapi: '3.1.0' } : {}),
    ...(lifted.length > 0 ? { components } : {}),
  })
  reportUndefinedSecurity(whole, context)
  return { root: whole, diagnostics: context.finish() }
}

/** Removes what only had a meaning while references were resolved: the base address, and media types. */
function withoutInlined(root: JsonObject): JsonObject {
  const own = omit(root, (key) => key === '$self')
  if (!isJsonObject(root.components)) return own
  return replace(own, { components: omit(root.components, (key) => key === 'mediaTypes') })
}

function addLifted(components: JsonObject, lifted: readonly Lifted[], context: Context): JsonObject {
  const sections = createObject<Record<string, Json>>()
  for (const { component, target } of lifted) {
    const copy = context.at(target.file, target.tokens, () => copyHere(target.value, target.kind, context))
    const existing = components[component.section]
    sections[component.section] ??= Object.assign(createObject(), isJsonObject(existing) ? existing : {})
    const section = sections[component.section]
    if (copy !== undefined && section !== undefined) section[component.name] = copy
  }
  return replace(components, sections)
}
