import type { Diagnostic } from '../../diagnostics.ts'
import type { Json, JsonObject } from '../../json.ts'
import { createObject, isJsonObject } from '../../json.ts'
import { createMeasure } from '../../json-size.ts'
import { diagnose } from '../diagnose.ts'
import type { Limits } from '../limits.ts'
import { Origins } from '../overlay/origins.ts'
import { formatPointer } from '../pointer.ts'
import * as resolveProblems from '../problems/resolve.ts'
import type { Dangling } from '../resolve/accept-gap.ts'
import { readComponent } from '../resolve/name-components.ts'
import { planComponents } from '../resolve/plan-components.ts'
import { type ReadExternal, resolveReferences } from '../resolve/resolve-references.ts'
import type { DocumentFile, Target } from '../resolve/types.ts'
import { findSwaggerField } from './fields.ts'
import type { Draft } from './types.ts'

/** A document of Swagger 2.0 in one file. */
export interface Bundled {
  /** Its `findOrigin` finds the file that a copied value comes from. `null` if the file would be too large. */
  readonly file: DocumentFile | null
  /** URLs of the other files. */
  readonly files: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Copies what a document of Swagger 2.0 refers to in other files, or deep inside itself, to `definitions`, `parameters`
 * and `responses`, because only a whole document can be converted. Removes references that do not resolve.
 */
export async function bundleSwagger(
  original: DocumentFile,
  readExternal: ReadExternal,
  limits: Limits,
  dangling: Dangling | undefined,
): Promise<Bundled> {
  const root = structuredClone(original.root) as Draft
  const own: DocumentFile = { ...original, root }
  const references = await resolveReferences(own, readExternal, limits, dangling, findSwaggerField)
  const { sites, targets } = references
  const { diagnostics } = references
  const files = [...new Set([...targets.values()].map(({ file }) => file.base.href))]
  const plan = planComponents(references, own)
  const copies = plan.lifted.map(
    ({ target, component: { section, name } }): Copy => ({ section, name, target }),
  )
  for (const { role, holder, kind, file, tokens } of sites) {
    if (role !== 'reference') continue
    const target = targets.get(holder)
    const [section = '', name = ''] = tokens
    if (target === undefined) delete (holder as Draft).$ref
    else if (plan.inlinedTargets.has(holder)) copies.push({ section, name, target })
    else if (kind === 'pathItem' && file === own)
      copies.push({ section, name, target: followPathItem(target, targets) })
    else {
      const lifted = isJsonObject(target.value) ? plan.findComponent(kind, target.value) : null
      const component = lifted ?? readComponent(target)
      if (component) (holder as Draft).$ref = formatPointer([component.section, component.name])
    }
  }
  const measure = createMeasure(limits.depth)
  const values = copies.reduce((sum, { target }) => sum + measure(target.value).values, 0)
  if (references.isTooLarge || values > limits.aliasedValues) {
    const tooLarge = diagnose(own, '#', resolveProblems.inlineLimit, { values: limits.aliasedValues })
    return {
      file: null,
      files,
      diagnostics: references.isTooLarge ? diagnostics : [...diagnostics, tooLarge],
    }
  }
  const origins = new Origins()
  for (const { section, name, target } of copies) {
    const members = isJsonObject(root[section]) ? root[section] : createObject()
    const value = structuredClone(target.value)
    root[section] = Object.defineProperty(members, name, { value, ...ordinary })
    const overlay = target.file === own ? original : target.file
    const pointer = formatPointer(target.tokens)
    origins.add(formatPointer([section, name]), { overlay, pointer, isWhole: true })
  }
  const findOrigin = (pointer: string) => origins.find(pointer) ?? original.findOrigin?.(pointer) ?? null
  return { file: { ...own, findOrigin }, files, diagnostics }
}

/** A value that is copied to a section of the document. */
interface Copy {
  readonly section: string
  readonly name: string
  readonly target: Target
}

const ordinary = { enumerable: true, writable: true, configurable: true }

/** Follows references from one path item to another. */
function followPathItem(start: Target, targets: ReadonlyMap<JsonObject, Target>): Target {
  const seen = new Set<Json>()
  let target = start
  while (isJsonObject(target.value) && !seen.has(target.value)) {
    seen.add(target.value)
    target = targets.get(target.value) ?? target
  }
  return target
}
